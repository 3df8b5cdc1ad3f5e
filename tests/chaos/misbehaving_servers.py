"""R15b: the suite against callback servers that misbehave: it ends in time, and passes none of them."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from random import Random

from kitdesk.callback.suite.suite import CHECKS, GRACE, Suite
from kitdesk.callback.suite.target import Target
from kitdesk.model.conformance import Finding, Grade, Group, Report
from kitdesk.model.expectations import Expectations
from kitdesk.model.timeline import Exchange
from kitdesk.sandbox.observing import SandboxObserver
from tests.support.bad_servers import BAD_SERVERS, PLAIN_PORT_FOR_TLS
from tests.support.raw_server import misbehaving
from tests.support.suites import TARGET

ALWAYS = ("genuine.agent", "forged.no-header")
"""Without these two a server that says yes, or no, to everything would pass."""
LOOKS = 6.0
"""Seconds a check may look for effects in the sandbox."""


def run(_folder: Path, size: int, dice: Random) -> str:
    """*size* is how many checks each server gets."""
    within, grace = (1.0, GRACE) if size >= len(CHECKS) else (0.3, 0.2)
    names = [check.name for check in CHECKS if check.name not in ALWAYS]
    only = (*ALWAYS, *dice.sample(names, min(len(names), max(0, size - len(ALWAYS)))))
    reports = asyncio.run(_against_all(within, grace, only))
    for what, report in reports.items():
        assert len(report.findings) == len(only), what
        assert report.failed, f"a server that {what} passed"
        for finding in report.findings:
            _judge(what, finding, within, grace)
    slowest = max(finding.seconds for report in reports.values() for finding in report.findings)
    return f"{len(reports)} servers, {len(only)} checks each, the longest took {slowest:.1f} s; none passed"


async def _against_all(within: float, grace: float, only: Sequence[str]) -> dict[str, Report]:
    async with AsyncExitStack() as stack:
        urls = {}
        for what, behaviour in BAD_SERVERS.items():
            urls[what] = (await stack.enter_async_context(misbehaving(behaviour))).url
        urls[PLAIN_PORT_FOR_TLS] = urls["sends a page"].replace("http", "https")
        runs = [_suite(url, within, grace).run(only) for url in urls.values()]
        return dict(zip(urls, await asyncio.gather(*runs), strict=True))


def _suite(url: str, within: float, grace: float) -> Suite:
    target = Target(f"{url}/callback", TARGET.salt, TARGET.api_token)
    return Suite(target, Expectations(within=within), observer=SandboxObserver(), grace=grace)


def _judge(what: str, finding: Finding, within: float, grace: float) -> None:
    name = f"{finding.check.name} against a server that {what}"
    calls = min(len(finding.exchanges), 4)  # the burst's are made at once
    assert finding.seconds < calls * (within + grace) + LOOKS + 2.0, f"{name} took {finding.seconds:.1f} s"
    assert str(finding.came), name
    if finding.grade in (Grade.PASSED, Grade.INFORMATION, Grade.NOT_OBSERVABLE):
        closing = finding.check.group is Group.ROBUSTNESS and "closed" in str(finding.came)
        assert closing or all(_is_whole(each, within) for each in finding.exchanges), name


def _is_whole(exchange: Exchange, within: float) -> bool:
    """Whether there was an answer that something can be said of."""
    return exchange.status is not None and not exchange.error and exchange.timing.total <= within
