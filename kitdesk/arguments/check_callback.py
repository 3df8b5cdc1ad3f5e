"""The options of ``kitdesk check-callback``: whose Callback URL it is, what is expected, where reports go."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Mapping
from pathlib import Path

from kitdesk.arguments.values import callback_url, checked, host, number, port, secret
from kitdesk.model.errors import InputError
from kitdesk.model.expectations import LONGEST_WAIT, SHORTEST_WAIT, Expectations, check_statuses
from kitdesk.model.pasted_channel import read_env
from kitdesk.model.secret import Secret

_SALT, _API_TOKEN = "KIT_SALT", "KIT_API_TOKEN"
_MOST_INPUT = 1 << 16


def add_check_callback(add_parser: Callable[..., ArgumentParser]) -> None:
    """Add the command."""
    command = add_parser(
        "check-callback",
        help="check a server that takes Kit's callbacks, by hand or in CI",
        description="Take Kit's place and check the server at a Callback URL: does it take what Kit signed,\n"
        "refuse what Kit did not sign, and stand what goes wrong? Prints what each check came to.",
        epilog=f"""\
environment:
  {_SALT}       the channel's security salt, unless --salt is given
  {_API_TOKEN}  its API token, unless --api-token is given
  NO_COLOR       if set, no colours

exit status: 0 no check failed, 1 a check failed, 2 it could not be run as asked, 130 stopped with
Ctrl-C and 143 with SIGTERM; then the reports hold what was found so far.""",
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    command.add_argument("url", metavar="URL", nargs="?", help="the Callback URL")
    command.add_argument(
        "--list", action="store_true", help="print the name and title of each check, and exit"
    )
    _add_secrets(command.add_argument_group("secrets", "What Kit signs with.").add_argument)
    _add_choice(command.add_argument_group("checks").add_argument)
    _add_reports(command.add_argument_group("reports", "Each is written whole, at the end.").add_argument)
    _add_ways(command.add_argument_group("network").add_argument)
    command.set_defaults(complain=command.error)


def _add_secrets(add: Callable[..., object]) -> None:
    shown = "whoever lists processes sees it: better set"
    add("--salt", metavar="SALT", type=secret("security salt"), help=f"security salt ({shown} {_SALT})")
    add("--api-token", metavar="TOKEN", type=secret("API token"), help=f"API token ({shown} {_API_TOKEN})")
    add(
        "--secrets-from-stdin",
        action="store_true",
        help=f"read them from standard input, in lines as {_SALT}=… and {_API_TOKEN}=… (a .env file does)",
    )


def _add_choice(add: Callable[..., object]) -> None:
    add(
        "--only",
        metavar="NAMES",
        type=_names,
        action="extend",
        default=[],
        help="make these only: names and groups with commas between, as forged,genuine.photo",
    )
    add("--off", metavar="NAMES", type=_names, action="extend", default=[], help="switch these off")
    default = Expectations()
    for name, example in (("accepted", "200,204"), ("refused", "401,403")):
        add(
            f"--{name}",
            metavar="STATUSES",
            type=checked(check_statuses),
            default=getattr(default, name),
            help=f"which statuses say {name}, as {example} (default: {getattr(default, name)})",
        )
    add(
        "--within",
        metavar="SECONDS",
        type=lambda text: number(
            text,
            SHORTEST_WAIT,
            LONGEST_WAIT,
            f"is no time to wait; give {SHORTEST_WAIT} to {LONGEST_WAIT:g}",
        ),
        default=default.within,
        help=f"how long an answer may take (default: {default.within:g})",
    )


def _add_reports(add: Callable[..., object]) -> None:
    for name, meaning in (
        ("junit", "JUnit XML, for CI: one case a check"),
        ("html", "one page for people"),
        ("ndjson", "lines of JSON with the whole evidence"),
    ):
        add(f"--{name}", metavar="FILE", type=Path, help=meaning)


def _add_ways(add: Callable[..., object]) -> None:
    add(
        "--sandbox",
        metavar="[ADDRESS:]PORT",
        type=_listens,
        help="be the server's Kit meanwhile: a sandbox with the same secrets listens there, and what your "
        "server sends to it shows whether a callback took effect once",
    )
    add(
        "--plain-http",
        action="store_true",
        help="allow http:// to other machines, as within a network of containers",
    )
    add("--ca-file", metavar="FILE", type=Path, help="trust the certificate authorities in this file too")


def finish_check_callback(args: Namespace) -> None:
    """Check what needs more than one option, and gather the secrets from wherever they are."""
    if args.list:
        return
    if args.url is None:
        args.complain("the Callback URL is missing; give it, or --list")
    args.url = _url(args)
    reports = [path.absolute() for path in (args.junit, args.html, args.ndjson) if path]
    if len(set(reports)) < len(reports):
        args.complain("two reports cannot go to the same file")
    piped = _piped() if args.secrets_from_stdin else {}
    if args.secrets_from_stdin and piped.keys().isdisjoint({"salt", "api_token"}):
        args.complain(f"standard input has neither a line {_SALT}=… nor {_API_TOKEN}=…")
    args.salt = _secret(args, args.salt, piped.get("salt"), _SALT, "security salt")
    args.api_token = _secret(args, args.api_token, piped.get("api_token"), _API_TOKEN, "API token")


def _url(args: Namespace) -> str:
    try:
        return callback_url(args.url, args.plain_http)
    except ArgumentTypeError as error:
        args.complain(str(error))
        raise


def _secret(args: Namespace, given: Secret | None, piped: str | None, variable: str, name: str) -> Secret:
    """An option goes before standard input, and that before the environment. No sentence repeats a value."""
    if given is not None:
        return given
    text = piped if piped is not None else os.environ.get(variable, "")
    if not text:
        option = f"--{variable.removeprefix('KIT_').lower().replace('_', '-')}"
        args.complain(f"the {name} is missing; set {variable}, or give --secrets-from-stdin or {option}")
    try:
        return secret(name)(text)
    except ArgumentTypeError as error:
        args.complain(f"{variable}: {error}")
        raise


def _piped() -> Mapping[str, str]:
    try:
        return read_env(sys.stdin.buffer.read(_MOST_INPUT).decode(errors="replace") if sys.stdin else "")
    except InputError:
        return {}


def _names(text: str) -> list[str]:
    names = [name.strip() for name in text.split(",") if name.strip()]
    if not names:
        raise ArgumentTypeError("no check is named; see --list")
    return names


def _listens(text: str) -> tuple[str, int]:
    address, _, number = text.rpartition(":")
    return (host(address).strip("[]") if address else "127.0.0.1"), port(number)
