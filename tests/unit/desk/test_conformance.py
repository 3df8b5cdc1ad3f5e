"""The suite at a desk, against servers that listen."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from kitdesk.callback.suite.target import Target
from kitdesk.desk.conformance import Conformance
from kitdesk.desk.desk import Desk
from kitdesk.desk.news import ExchangeMade
from kitdesk.model.channel import SANDBOX_ID
from kitdesk.model.conformance import Grade
from kitdesk.model.expectations import Expectations
from kitdesk.model.states import SUITE_CHECK
from kitdesk.transport.http import Answer, Request
from kitdesk.transport.server import Server
from tests.support.callbacks import CREDENTIALS
from tests.support.conditions import until
from tests.support.desks import Heard

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("memory_keyring")]
FORGED = ("forged.no-header", "forged.wrong-salt")


class Believer:
    """A server that takes whatever comes, once it is let to."""

    def __init__(self) -> None:
        self.answers = asyncio.Event()
        self.answers.set()
        self.asked = 0

    async def take(self, _request: Request) -> Answer:
        self.asked += 1
        await self.answers.wait()
        return Answer.text("OK")


@pytest.fixture
async def believer() -> Believer:
    return Believer()


@pytest.fixture
async def target(believer: Believer) -> AsyncIterator[Target]:
    server = await Server.start(believer.take)
    yield Target(f"{server.url}/callback", CREDENTIALS.salt, CREDENTIALS.api_token)
    await server.close()


@pytest.fixture
def suite(desk: Desk, heard: Heard) -> Conformance:
    return Conformance(desk.journal, heard.tell, desk.sandbox.observer)


async def test_each_check_is_told_and_each_request_is_journaled(
    suite: Conformance, desk: Desk, heard: Heard, target: Target
) -> None:
    told: list[str] = []
    report = await suite.run(
        desk.current.channel,
        target,
        FORGED,
        on_started=lambda check: told.append(check.name),
        on_finding=lambda finding: told.append(finding.grade),
    )
    assert told == [FORGED[0], Grade.FAILED, FORGED[1], Grade.FAILED]
    assert suite.report(SANDBOX_ID) == report
    made = [news.exchange for news in heard.of(ExchangeMade) if news.exchange.purpose == SUITE_CHECK]
    assert made == [exchange for finding in report.findings for exchange in finding.exchanges]
    await desk.journal.recover()  # what is written in order is there by then
    kept = await desk.journal.history(SANDBOX_ID, (SUITE_CHECK,), 100)
    assert [exchange.url for exchange in kept] == [target.url] * len(made)
    assert not any(exchange.happening.is_told for exchange in kept)


async def test_it_expects_what_the_channel_says(suite: Conformance, desk: Desk, target: Target) -> None:
    desk.expect(Expectations(accepted="204", switched_off=("genuine.agent",)))
    report = await suite.run(desk.current.channel, target, ("genuine.bot", "genuine.agent"))
    assert report.expectations.accepted == "204"
    assert [finding.grade for finding in report.findings] == [Grade.FAILED, Grade.FAILED]
    report = await suite.run(desk.current.channel, target)
    skipped = [
        finding.check.name
        for finding in report.findings
        if finding.grade is Grade.SKIPPED and not finding.hindered
    ]
    assert skipped == ["genuine.agent"]


async def test_a_part_that_is_run_again_takes_its_place_in_the_report(
    suite: Conformance, desk: Desk, target: Target
) -> None:
    channel = desk.current.channel
    await suite.run(channel, target, FORGED)
    strict = replace(channel, expectations=Expectations(refused="2xx"))
    again = await suite.run(strict, target, FORGED[1:])
    assert [(finding.check.name, finding.grade) for finding in again.findings] == [
        (FORGED[0], Grade.FAILED),
        (FORGED[1], again.findings[1].grade),
    ]
    assert again.findings[1].grade is not Grade.FAILED
    elsewhere = replace(target, url=f"{target.url}/2")
    other = await suite.run(channel, elsewhere, FORGED[1:])
    assert [finding.check.name for finding in other.findings] == [FORGED[1]], "another server's do not count"


async def test_only_the_last_report_is_kept(suite: Conformance, desk: Desk, target: Target) -> None:
    channel = desk.current.channel
    await suite.run(channel, target, FORGED)
    await suite.run(replace(channel, id="other"), target, FORGED)
    assert suite.report(SANDBOX_ID) is None
    assert suite.report("other") is not None


async def test_a_run_is_stopped_and_what_it_found_is_kept(
    suite: Conformance, desk: Desk, target: Target, believer: Believer
) -> None:
    believer.answers.clear()
    async with asyncio.TaskGroup() as tasks:
        run = tasks.create_task(suite.run(desk.current.channel, target))
        await until(lambda: believer.asked)
        suite.stop()
        report = await run
    assert report.stopped
    assert suite.report(SANDBOX_ID) == report
    believer.answers.set()


async def test_what_the_sandbox_takes_is_seen_on_its_own_channel_only(
    suite: Conformance, desk: Desk, target: Target
) -> None:
    channel = desk.current.channel
    assert (await suite.run(channel, target, FORGED)).observed
    assert not (await suite.run(replace(channel, id="acme"), target, FORGED)).observed
