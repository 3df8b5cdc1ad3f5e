"""``kitdesk check-callback``: takes Kit's place before a server, and leaves reports for people and for CI."""

from __future__ import annotations

import asyncio
import ssl
import sys
from argparse import Namespace
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from pathlib import Path

from kitdesk.callback.reports.cases import suite_of
from kitdesk.callback.reports.html import as_page
from kitdesk.callback.reports.junit import as_xml
from kitdesk.callback.reports.ndjson import as_lines
from kitdesk.callback.suite.bench import Observer
from kitdesk.callback.suite.suite import CHECKS, Suite, chosen
from kitdesk.callback.suite.target import Target
from kitdesk.headless.check_lines import CheckLines, listed, wants_colours
from kitdesk.headless.lines import Lines
from kitdesk.headless.report_files import flaw_of, write_report
from kitdesk.headless.signals import on_stop_signals
from kitdesk.model.conformance import Check, Finding, Report
from kitdesk.model.errors import InputError, PortTaken
from kitdesk.model.expectations import Expectations
from kitdesk.model.masking import Mask
from kitdesk.model.route import Route
from kitdesk.sandbox.kit import SandboxKit
from kitdesk.sandbox.observing import SandboxObserver
from kitdesk.sandbox.server import Sandbox
from kitdesk.store.files import reason_of

NOT_AS_ASKED = 2
STOPPED = 128
"""As shells count: and the number of the signal."""
_PATIENCE = 10.0
"""For how many seconds a slow reader of standard output is waited for at the end."""


def run(args: Namespace) -> int:
    """Make the checks that *args* ask for, write the reports. The exit status."""
    if sys.stdout is None:
        return _refuse("Standard output is closed, but what each check came to is told there.")
    try:
        checks = _checks(args)
        lines = Lines(sys.stdout.fileno(), lambda: None)
        try:
            return _list(lines) if args.list else _run(args, checks, lines)
        finally:
            lines.close(_PATIENCE)
    except _NotAsAskedError as error:
        return _refuse(str(error))


class _NotAsAskedError(Exception):
    """It could not be run as asked; says why in a sentence."""


def _checks(args: Namespace) -> tuple[Check, ...]:
    """What is to be made. Nothing is sent before all that was asked for is known to be possible."""
    try:
        checks, off = chosen(args.only), chosen(args.off) if args.off else ()
    except InputError as error:
        raise _NotAsAskedError(str(error)) from None
    if all(check in off for check in checks):
        raise _NotAsAskedError("Every check is switched off. Leave some on.")
    flaw = flaw_of(path for path, _ in _reports(args)) or _flaw_of_authorities(args.ca_file)
    if flaw:
        raise _NotAsAskedError(flaw)
    return checks


def _flaw_of_authorities(path: Path | None) -> str:
    if path is not None:
        try:
            ssl.create_default_context(cafile=path)
        except OSError as error:
            reason = "no certificate is in it" if isinstance(error, ssl.SSLError) else reason_of(error)
            return f"The certificate authorities in {path} cannot be read: {reason}."
    return ""


def _list(lines: Lines) -> int:
    for line in listed(CHECKS):
        lines.put(line)
    return 0


def _run(args: Namespace, checks: tuple[Check, ...], lines: Lines) -> int:
    told = CheckLines(checks, wants_colours(sys.stdout))
    signals: list[int] = []
    try:
        report = asyncio.run(_report(args, told, lines, signals))
    except KeyboardInterrupt:  # before the first check
        return STOPPED + 2
    written, flaws = _write(args, report)
    for line in told.summary(report, written):
        lines.put(line)
    if flaws:
        raise _NotAsAskedError("\n".join(flaws))
    return STOPPED + signals[0] if signals else int(report.failed)


async def _report(args: Namespace, told: CheckLines, lines: Lines, signals: list[int]) -> Report:
    async with _sandbox(args, lines.put) as observer:
        lines.put(told.beginning(Mask(args.salt, args.api_token).text(args.url)))

        def on_finding(finding: Finding) -> None:
            if told.told_at_once(finding):
                lines.put(told.line(finding))

        suite = Suite(
            _target(args),
            _expectations(args),
            observer=observer,
            on_finding=on_finding,
        )

        def stop(number: int) -> None:
            signals.append(number)
            suite.stop()

        on_stop_signals(stop)
        return await suite.run(args.only)


def _target(args: Namespace) -> Target:
    route = Route(ca_file="" if args.ca_file is None else str(args.ca_file))
    return Target(args.url, args.salt, args.api_token, plain_http=args.plain_http, route=route)


def _expectations(args: Namespace) -> Expectations:
    off = tuple(check.name for check in chosen(args.off)) if args.off else ()
    return Expectations(args.accepted, args.refused, args.within, off)


@asynccontextmanager
async def _sandbox(args: Namespace, tell: Callable[[str], None]) -> AsyncIterator[Observer | None]:
    """The server's Kit for as long as the block lasts, if one is wanted."""
    if args.sandbox is None:
        yield None
        return
    host, port = args.sandbox
    observer = SandboxObserver()
    kit = SandboxKit(api_token=args.api_token, salt=args.salt, on_taken=observer.hear)
    try:
        sandbox = await Sandbox.start(kit, host, port)
    except PortTaken as error:
        raise _NotAsAskedError(str(error)) from None
    except OSError as error:
        reason = error.strerror or error
        raise _NotAsAskedError(f"The sandbox cannot listen on {host} port {port}: {reason}.") from None
    try:
        tell(f"Sandbox: {sandbox.url} for account {kit.domain}, channel {kit.channel_uuid}")
        yield observer
    finally:
        await sandbox.close()


def _reports(args: Namespace) -> Iterable[tuple[Path, Callable[[Report], bytes]]]:
    wanted = (
        (args.junit, lambda report: as_xml(suite_of(report))),
        (args.html, as_page),
        (args.ndjson, as_lines),
    )
    return [(path, make) for path, make in wanted if path is not None]


def _write(args: Namespace, report: Report) -> tuple[list[Path], list[str]]:
    """Where reports were written, and why others were not."""
    written, flaws = [], []
    for path, make in _reports(args):
        flaw = write_report(path, make(report))
        if flaw:
            flaws.append(flaw)
        else:
            written.append(path)
    return written, flaws


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return NOT_AS_ASKED
