"""The suite passes a right server and names each fault of a careless one, with a sandbox and without."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest

from kitdesk.callback.suite.suite import CHECKS, Suite
from kitdesk.callback.suite.target import Target
from kitdesk.kit.session import Kit
from kitdesk.model.channel import Credentials
from kitdesk.model.conformance import Grade, Report
from kitdesk.model.expectations import Expectations
from kitdesk.sandbox.defaults import API_TOKEN, CHANNEL_UUID, DOMAIN, SALT
from kitdesk.sandbox.kit import SandboxKit
from kitdesk.sandbox.observing import SandboxObserver
from kitdesk.sandbox.server import Sandbox
from kitdesk.tour.careless import Send
from tests.support.careless_server import careless_server
from tests.support.right_server import right_server

pytestmark = pytest.mark.anyio
Serving = Callable[[Credentials, Send], AbstractAsyncContextManager[str]]
OWN = Credentials(api_token=API_TOKEN, salt=SALT)
OBSERVED = ("delivery.same-event-twice", "delivery.same-message-twice", "delivery.many-at-once")
"""What these come to shows in a sandbox only."""
FAULTS = {
    "genuine.test-request-post",
    "genuine.unknown-members",
    "genuine.unknown-payload",
    "genuine.unknown-event",
    *(check.name for check in CHECKS if check.name.startswith("forged.")),
    "robustness.wrong-method",
    "robustness.not-json",
    "robustness.cut-json",
    "robustness.huge-body",
    "robustness.deep-json",
}
"""What the careless server fails at, seen without a sandbox."""
WARNINGS = {"robustness.wrong-content-type", "robustness.long-header"}


@asynccontextmanager
async def a_sandbox() -> AsyncIterator[tuple[Send, SandboxObserver]]:
    """What a server tells it with, and who sees that."""
    observer = SandboxObserver()
    sandbox = await Sandbox.start(SandboxKit(on_taken=observer.hear))
    async with Kit(sandbox.url, DOMAIN, CHANNEL_UUID, API_TOKEN) as kit:
        yield kit.send, observer
    await sandbox.close()


async def report_on(serving: Serving, observed: bool) -> Report:
    async with a_sandbox() as (send, observer), serving(OWN, send) as url:
        suite = Suite(Target(url, SALT, API_TOKEN), Expectations(), observer=observer if observed else None)
        return await suite.run()


def graded(report: Report, *grades: Grade) -> set[str]:
    return {finding.check.name for finding in report.findings if finding.grade in grades}


@pytest.mark.parametrize("observed", [True, False])
async def test_a_right_server_passes(observed: bool) -> None:
    report = await report_on(right_server, observed)
    assert not report.failed
    assert graded(report, Grade.FAILED, Grade.WARNING) == set()
    assert graded(report, Grade.NOT_OBSERVABLE) == set(() if observed else OBSERVED)
    assert len(report.findings) == len(CHECKS)


@pytest.mark.parametrize("observed", [True, False])
async def test_each_fault_of_a_careless_server_is_named(observed: bool) -> None:
    report = await report_on(careless_server, observed)
    twice = {"delivery.same-event-twice"} if observed else set()
    assert graded(report, Grade.FAILED) == FAULTS | twice
    again = {"delivery.same-message-twice"} if observed else set()
    assert graded(report, Grade.WARNING) == WARNINGS | again
    assert graded(report, Grade.NOT_OBSERVABLE) == set(() if observed else OBSERVED)
