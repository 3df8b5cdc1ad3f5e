"""What may stand on the command line, read and checked."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from kitdesk import __version__
from kitdesk.arguments.check_callback import add_check_callback, finish_check_callback
from kitdesk.arguments.sandbox import add_sandbox, finish_sandbox
from kitdesk.arguments.values import scale, size
from kitdesk.store.looks import LANGUAGES


def read(argv: Sequence[str]) -> Namespace:
    """The *command* and its options, or the *file* to open. Exits with one sentence where they are no use."""
    if len(argv) == 1 and _is_file(argv[0]):
        return Namespace(command=None, file=Path(argv[0]).absolute())
    args = _parser().parse_args(argv)
    if args.command == "sandbox":
        finish_sandbox(args)
    if args.command == "check-callback":
        finish_check_callback(args)
    return args


def _is_file(argument: str) -> bool:
    """By its ending; or, as file managers tell them, by its folder."""
    has_folder = not argument.startswith("-") and len(Path(argument).parts) > 1
    return has_folder or argument.lower().endswith(_TRANSCRIPTS)


class _Parser(ArgumentParser):
    """Says what is wrong in one sentence instead of printing the usage."""

    def error(self, message: str) -> NoReturn:
        """Write *message* to standard error and exit with status 2. Never what follows a stray option."""
        stray = message.removeprefix(_UNKNOWN)
        if stray != message:
            options = [word.partition("=")[0] for word in stray.split() if word.startswith("--")]
            message = (
                f"{_UNKNOWN}{' '.join(options)}" if options else "there are more arguments than it takes"
            )
        self.exit(2, f"{self.prog}: {message.removesuffix('.')}. See {self.prog} --help.\n")


def _parser() -> ArgumentParser:
    parser = _Parser(
        prog="kitdesk",
        usage="kitdesk [-h] [--version] [FILE | COMMAND ...]",
        description="A desktop console for hand-testing and using a Voximplant Kit custom channel.\n"
        "Without a command it opens the window, and in it a transcript (FILE.kitdesk, .ndjson, .json).",
        epilog="environment:\n  KITDESK_HOME  keep all files (settings, journal, logs) under this one folder",
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"kitdesk {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands", prog="kitdesk")
    add_sandbox(commands.add_parser)
    add_check_callback(commands.add_parser)
    _add_tour(commands.add_parser)
    return parser


def _add_tour(add_parser: Callable[..., ArgumentParser]) -> None:
    tour = add_parser(
        "tour",
        help="drive the real window through its main job, without hands or display",
        description="Start a sandbox, open the real window offscreen and work its controls: check the\n"
        "channel, log in, send, answer as Kit's agent, forge a callback, search, resend, sign.\n"
        "Prints each step with its outcome; exit status 1 if one failed.",
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    tour.add_argument(
        "--screenshots", metavar="DIR", type=Path, help="save a picture of each step in this folder"
    )
    tour.add_argument(
        "--size", metavar="WxH", type=size, default="1280x800", help="size of the window (default: 1280x800)"
    )
    themes = ("light", "dark", "contrast", "contrast-light")
    tour.add_argument("--theme", choices=themes, default="light", help="colours (default: light)")
    tour.add_argument(
        "--language",
        choices=LANGUAGES[1:],
        default="en",
        help="language of the window (default: en)",
    )
    tour.add_argument(
        "--scale",
        metavar="FACTOR",
        type=scale,
        default="1",
        help="scale of the screen, 0.5 to 4 (default: 1)",
    )


_TRANSCRIPTS = (".kitdesk", ".ndjson", ".json")
_UNKNOWN = "unrecognized arguments: "
"""How argparse begins what it says of them."""
