"""The options of ``kitdesk sandbox``: what it is called, what its agent does, what faults it has."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kitdesk.arguments.values import callback_url, checked, count, host, port, seconds, secret, wait
from kitdesk.model.channel import check_account_name, check_channel_uuid
from kitdesk.model.secret import Secret
from kitdesk.sandbox.defaults import API_TOKEN, CHANNEL_UUID, DOMAIN, SALT
from kitdesk.sandbox.faults import CALLS_BY_NAME, MAY_BE_TAKEN, Fault, Kind, Revoked


def add_sandbox(add_parser: Callable[..., ArgumentParser]) -> None:
    """Add the command."""
    sandbox = add_parser(
        "sandbox",
        help="run a Kit in miniature, for tests and CI",
        description="Run a Kit in miniature on this machine until SIGTERM or Ctrl-C, or until its script\n"
        "is over. It takes login, refreshToken and POST /{channel_uuid} as strictly as the protocol words\n"
        "them.",
        epilog="It prints JSON lines. The first has url, domain, api_token, channel_uuid and salt; then\n"
        "comes one for each request: at (Unix time), method, path, status, purpose (login, token\n"
        "refresh, event), refused (why, if it was), event (the body) and fault (what was done to it\n"
        "on demand; without a status the connection was dropped). Tokens are masked. And one for each\n"
        "callback posted: at, callback (its event type, or test request), host, client_id, event_id,\n"
        "status, error (why no answer came) and ms. With a script, one for each of its steps: at, step\n"
        "(its number), name, outcome (met, missed or skipped), why and seconds.",
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    for name, metavar, read, default, meaning in (
        ("--host", "ADDRESS", host, "127.0.0.1", "address to listen on, 0.0.0.0 for all of them"),
        ("--port", "PORT", port, "0", "port to listen on, 0 for any free one"),
        ("--domain", "NAME", checked(check_account_name), DOMAIN, "the account name that may log in"),
        ("--api-token", "TOKEN", secret("API token"), API_TOKEN, "its API token"),
        ("--channel-uuid", "UUID", checked(check_channel_uuid), CHANNEL_UUID, "the UUID of its channel"),
        ("--salt", "SALT", secret("security salt"), SALT, "the channel's security salt"),
        ("--access-lifetime", "SECONDS", seconds, "900", "how long an access token lives"),
        ("--refresh-lifetime", "SECONDS", seconds, "86400", "how long a refresh token lives"),
    ):
        shown = default.reveal() if isinstance(default, Secret) else default
        help_text = f"{meaning} (default: {shown})"
        sandbox.add_argument(name, metavar=metavar, type=read, default=default, help=help_text)
    _add_agent(sandbox.add_argument_group("agent", "It signs what it posts as Kit does.").add_argument)
    _add_faults(sandbox.add_argument_group("faults", "What is done to the calls of clients.").add_argument)
    _add_script(sandbox.add_argument_group("script", "A session for CI.").add_argument)
    sandbox.set_defaults(complain=sandbox.error)


def _add_agent(add: Callable[..., object]) -> None:
    add("--callback-url", metavar="URL", help="where callbacks are posted to")
    add(
        "--plain-http",
        action="store_true",
        help="post callbacks to other machines over http:// too, as within a network of containers",
    )
    add("--echo", action="store_true", help="answer each event with a callback of the same text and payload")
    add("--echo-as", choices=("agent", "bot"), help="who echoes (default: agent)")
    add("--delay", metavar="SECONDS", type=wait, help="wait before each callback (default: 0)")
    add(
        "--test-request",
        metavar="METHOD",
        nargs="?",
        choices=("GET", "POST"),
        const="GET",
        help="begin with the test request of a channel's creation, as GET unless POST is given",
    )


def _add_faults(add: Callable[..., object]) -> None:
    add(
        "--fault",
        metavar="KIND",
        type=checked(Fault.named),
        help="401, 429, a status from 500 to 599, drop (the connection), html (instead of JSON) or "
        "success-false (under 200)",
    )
    add("--latency", metavar="SECONDS", type=wait, help="wait before each answer")
    add(
        "--fault-on", choices=tuple(CALLS_BY_NAME), help="which calls fault and latency strike (default: all)"
    )
    add("--fault-times", metavar="N", type=count, help="how many calls they strike (default: all)")
    add(
        "--fault-after",
        action="store_true",
        help="let Kit take the request before the fault (a 5xx, drop or html) strikes; else it is not taken",
    )
    add("--retry-after", metavar="SECONDS", type=count, help="what a 429 asks for (default: 3)")
    add("--refuse-refresh", action="store_true", help="refuse the first token refresh")
    add(
        "--revoked",
        choices=[each.value for each in Revoked],
        help="the API token was revoked: for new logins, or for all that it has logged in too",
    )


def _add_script(add: Callable[..., object]) -> None:
    add(
        "--script",
        metavar="FILE",
        type=Path,
        help="play this script (TOML, see docs/sandbox-script.md) and end; exit status 1 if a step was "
        "missed, 2 if the file cannot be played",
    )
    add("--junit", metavar="FILE", type=Path, help="write what came of each step to this file, as JUnit XML")


def finish_sandbox(args: Namespace) -> None:
    """Refuse options that do nothing without another, and put together the fault."""
    if args.callback_url is not None:
        try:
            args.callback_url = callback_url(args.callback_url, args.plain_http)
        except ArgumentTypeError as error:
            args.complain(f"argument --callback-url: {error}")
    fault: Fault | None = args.fault or (Fault() if args.latency else None)
    kind = fault.kind if fault else None
    for option, given, works, partner in (
        ("--junit", args.junit, args.script, "--script"),
        ("--echo", args.echo, args.callback_url, "--callback-url"),
        ("--test-request", args.test_request, args.callback_url, "--callback-url"),
        ("--echo-as", args.echo_as, args.echo, "--echo"),
        ("--delay", args.delay, args.echo, "--echo"),
        ("--fault-on", args.fault_on, fault, "--fault or --latency"),
        ("--fault-times", args.fault_times, fault, "--fault or --latency"),
        ("--fault-after", args.fault_after, kind in MAY_BE_TAKEN, "--fault with a 5xx, drop or html"),
        ("--retry-after", args.retry_after, kind is Kind.TOO_MANY, "--fault 429"),
    ):
        if given and not works:
            args.complain(f"{option} needs {partner}")
    args.fault = fault and replace(
        fault,
        on=CALLS_BY_NAME[args.fault_on or "all"],
        latency=args.latency or 0.0,
        times=args.fault_times,
        taken=args.fault_after,
        retry_after=args.retry_after or Fault.retry_after,
    )
