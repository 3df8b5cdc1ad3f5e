"""What may stand on the command line, read and checked."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn, TypeVar

from kitdesk import __version__
from kitdesk.model.channel import check_account_name, check_channel_uuid, check_secret
from kitdesk.model.errors import InputError
from kitdesk.model.secret import Secret
from kitdesk.sandbox.defaults import API_TOKEN, CHANNEL_UUID, DOMAIN, SALT

T = TypeVar("T")


def read(argv: Sequence[str]) -> Namespace:
    """The *command* and its options. Exits with one sentence where they cannot be used."""
    return _parser().parse_args(argv)


class _Parser(ArgumentParser):
    """Says what is wrong in one sentence instead of printing the usage."""

    def error(self, message: str) -> NoReturn:
        """Write *message* to standard error and exit with status 2."""
        self.exit(2, f"{self.prog}: {message.removesuffix('.')}. See {self.prog} --help.\n")


def _parser() -> ArgumentParser:
    parser = _Parser(
        prog="kitdesk",
        usage="kitdesk [-h] [--version] [COMMAND ...]",
        description="A desktop console for hand-testing and using a Voximplant Kit custom channel.\n"
        "Without a command it opens the window.",
        epilog="environment:\n  KITDESK_HOME  keep all files (settings, journal, logs) under this one folder",
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"kitdesk {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands", prog="kitdesk")
    _add_sandbox(commands.add_parser)
    _add_tour(commands.add_parser)
    return parser


def _add_sandbox(add_parser: Callable[..., ArgumentParser]) -> None:
    sandbox = add_parser(
        "sandbox",
        help="run a Kit in miniature, for tests and CI",
        description="Run a Kit in miniature on this machine until SIGTERM or Ctrl-C. It takes login,\n"
        "refreshToken and POST /{channel_uuid} as strictly as the protocol words them.",
        epilog="It prints JSON lines. The first has url, domain, api_token, channel_uuid and salt; then\n"
        "comes one for each request: at (Unix time), method, path, status, purpose (login, token\n"
        "refresh, event), refused (why, if it was) and event (the body). Tokens are masked.",
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    for name, metavar, read, default, meaning in (
        ("--host", "ADDRESS", _host, "127.0.0.1", "address to listen on, 0.0.0.0 for all of them"),
        ("--port", "PORT", _port, "0", "port to listen on, 0 for any free one"),
        ("--domain", "NAME", _checked(check_account_name), DOMAIN, "the account name that may log in"),
        ("--api-token", "TOKEN", _secret("API token"), API_TOKEN, "its API token"),
        ("--channel-uuid", "UUID", _checked(check_channel_uuid), CHANNEL_UUID, "the UUID of its channel"),
        ("--salt", "SALT", _secret("security salt"), SALT, "the channel's security salt"),
        ("--access-lifetime", "SECONDS", _seconds, "900", "how long an access token lives"),
        ("--refresh-lifetime", "SECONDS", _seconds, "86400", "how long a refresh token lives"),
    ):
        shown = default.reveal() if isinstance(default, Secret) else default
        help_text = f"{meaning} (default: {shown})"
        sandbox.add_argument(name, metavar=metavar, type=read, default=default, help=help_text)


def _add_tour(add_parser: Callable[..., ArgumentParser]) -> None:
    tour = add_parser(
        "tour",
        help="drive the real window through its main job, without hands or display",
        description="Start a sandbox, open the real window offscreen and work its controls: check the\n"
        "channel, log in, send, refresh, sign. Prints each step with its outcome; exit status 1 if\n"
        "one failed.",
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    tour.add_argument(
        "--screenshots", metavar="DIR", type=Path, help="save a picture of each step in this folder"
    )
    tour.add_argument(
        "--size", metavar="WxH", type=_size, default="1280x800", help="size of the window (default: 1280x800)"
    )
    tour.add_argument("--theme", choices=("light", "dark"), default="light", help="colours (default: light)")
    tour.add_argument("--language", metavar="CODE", default="en", help="language of the window (default: en)")
    tour.add_argument(
        "--scale",
        metavar="FACTOR",
        type=_scale,
        default="1",
        help="scale of the screen, 0.5 to 4 (default: 1)",
    )


def _checked(check: Callable[[str], T]) -> Callable[[str], T]:
    """The model's *check* of a field, as argparse wants it."""

    def read(text: str) -> T:
        try:
            return check(text)
        except InputError as error:
            raise ArgumentTypeError(str(error)) from None

    return read


def _secret(name: str) -> Callable[[str], Secret]:
    def read(text: str) -> Secret:
        secret = _checked(lambda given: check_secret(given, name))(text)
        if not secret:
            raise ArgumentTypeError(f"the {name} is empty; give one, or leave the option out")
        return secret

    return read


def _host(text: str) -> str:
    if not text.strip():  # the socket would take it for every address of this machine
        raise ArgumentTypeError("the address is empty; give 127.0.0.1, or 0.0.0.0 for every address")
    return text.strip()


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 5 and int(text) <= 65535):
        raise ArgumentTypeError(f"{text!r} is no port; give a number from 1 to 65535, or 0 for any free one")
    return int(text)


def _seconds(text: str) -> float:
    return _number(text, 0.001, 1e9, "is no lifetime; give seconds, more than 0")


def _scale(text: str) -> float:
    return _number(text, 0.5, 4, "is no scale; give a number from 0.5 to 4")


def _number(text: str, least: float, most: float, problem: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not least <= number <= most:  # NaN neither
        raise ArgumentTypeError(f"{text!r} {problem}")
    return number


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not all(
        part.isascii() and part.isdigit() and 200 <= int(part[:6]) <= 10_000 for part in (width, height)
    ):
        raise ArgumentTypeError(f"{text!r} is no size; give width and height in pixels, as 1280x800")
    return int(width), int(height)
