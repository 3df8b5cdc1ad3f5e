"""The order of a run, what is chosen, how it is stopped, and that no server makes it hang."""

from __future__ import annotations

import asyncio

import pytest

from kitdesk.callback.suite.suite import CHECKS, Suite, chosen
from kitdesk.callback.suite.target import Target
from kitdesk.model.channel import Credentials
from kitdesk.model.conformance import Check, Finding, Grade, Group
from kitdesk.model.errors import InputError
from kitdesk.model.expectations import Expectations
from kitdesk.model.secret import Secret
from kitdesk.model.signature import Reading, sign
from kitdesk.model.states import SUITE_CHECK
from kitdesk.model.timeline import Exchange
from kitdesk.tasks import Tasks
from kitdesk.transport.http import Answer, Request
from tests.support.callback_server import callback_server
from tests.support.conditions import until
from tests.support.raw_server import Behaviour, Peer, answer, misbehaving
from tests.support.right_server import right_server
from tests.support.suites import TARGET, a_target, event_id, verifying

pytestmark = pytest.mark.anyio


async def _keep_silent(peer: Peer) -> None:
    await peer.wait_until_gone()


def _answering_once() -> Behaviour:
    answers = iter([answer(b"OK", b"Connection: close")])

    async def behave(peer: Peer) -> None:
        await peer.request()
        for each in answers:
            await peer.say(each)
            return
        await peer.wait_until_gone()

    return behave


def test_names_say_their_group_and_the_groups_come_in_their_order() -> None:
    names = [check.name for check in CHECKS]
    assert len(set(names)) == len(names)
    order = list(Group)
    assert [order.index(check.group) for check in CHECKS] == sorted(
        order.index(each.group) for each in CHECKS
    )
    assert all(check.name.startswith(f"{check.group.name.lower()}.") for check in CHECKS)


def test_every_word_of_a_check_can_be_read() -> None:
    for check in CHECKS:
        words = [str(text) for text in (check.title, check.sends, check.expects, check.why)]
        assert all(words), check.name
        assert not [text for text in words if "{" in text or "!" in text], check.name


@pytest.mark.parametrize("name", ["forged", "forged.*", " FORGED "])
def test_a_group_is_chosen_by_its_name(name: str) -> None:
    assert {check.group for check in chosen([name])} == {Group.FORGED}


def test_checks_keep_their_order_however_they_are_chosen() -> None:
    both = chosen(["forged.no-header", "genuine.agent"])
    assert [check.name for check in both] == ["genuine.agent", "forged.no-header"]
    assert chosen([]) == CHECKS


def test_an_unknown_name_is_told_with_the_groups_there_are() -> None:
    with pytest.raises(InputError, match=r"There is no check “forged.nothing”.*genuine, forged"):
        chosen(["genuine", "forged.nothing"])


async def test_a_run_tells_of_each_check_as_it_begins_and_ends() -> None:
    told: list[Check | Finding] = []
    recorded: list[Exchange] = []
    async with callback_server(verifying()) as server:
        report = await Suite(
            a_target(server),
            Expectations(),
            record=recorded.append,
            on_started=told.append,
            on_finding=told.append,
        ).run(["genuine.agent", "forged.no-header"])
    first, second = report.findings
    assert told == [first.check, first, second.check, second]
    assert [finding.grade for finding in report.findings] == [Grade.PASSED, Grade.PASSED]
    assert [*first.exchanges, *second.exchanges] == recorded
    assert {exchange.purpose for exchange in recorded} == {SUITE_CHECK}
    assert (report.stopped, report.observed, report.failed) == (False, False, False)
    assert (report.url, report.expectations) == (server.url, Expectations())
    assert 0 < first.seconds <= report.seconds


async def test_a_check_that_is_switched_off_is_not_made() -> None:
    async with callback_server() as server:
        expectations = Expectations(switched_off=("genuine.agent",))
        report = await Suite(a_target(server), expectations).run(["genuine.agent"])
        assert server.requests == []
    (finding,) = report.findings
    assert (finding.grade, finding.exchanges) == (Grade.SKIPPED, ())


async def test_a_stopped_run_ends_at_once_and_keeps_what_it_found() -> None:
    tasks, found = Tasks(), list[Finding]()
    async with misbehaving(_answering_once()) as server:
        target = Target(server.url, TARGET.salt, TARGET.api_token)
        suite = Suite(target, Expectations(within=60), on_finding=found.append)
        suite.stop()  # not under way yet: nothing to stop
        run = tasks.start(suite.run(), "run")
        await until(lambda: server.connections == 2)
        suite.stop()
        report = await run
    assert report.stopped
    assert report.seconds < 30
    assert [finding.grade for finding in report.findings] == [Grade.PASSED]
    assert report.findings == tuple(found)
    suite.stop()


async def test_a_run_is_stopped_in_the_middle_of_a_raw_call_too() -> None:
    tasks = Tasks()
    async with misbehaving(_keep_silent) as server:
        target = Target(server.url, TARGET.salt, TARGET.api_token)
        suite = Suite(target, Expectations(within=60))
        run = tasks.start(suite.run(["robustness.half-body"]), "run")
        await until(lambda: server.connections)
        suite.stop()
        report = await run
    assert (report.stopped, report.findings) == (True, ())


async def test_a_run_can_be_cancelled_from_outside() -> None:
    async with misbehaving(_keep_silent) as server:
        suite = Suite(Target(server.url, TARGET.salt, TARGET.api_token), Expectations(within=60))
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await suite.run()


@pytest.mark.parametrize("defect", [TimeoutError("a defect"), ValueError("a defect")])
async def test_a_defect_ends_a_run_with_its_own_error(defect: Exception) -> None:
    def raise_it(_check: Check) -> None:
        raise defect

    async with callback_server() as server:
        with pytest.raises(type(defect), match="a defect"):
            await Suite(a_target(server), Expectations(), on_started=raise_it).run()


async def test_where_nothing_listens_three_checks_say_so_and_the_rest_is_not_tried() -> None:
    suite = Suite(Target("http://127.0.0.1:1/", TARGET.salt, TARGET.api_token), Expectations())
    report = await suite.run(["genuine.agent", "forged"])
    first, *rest = report.findings
    assert first.grade is Grade.FAILED
    assert all(finding.grade is Grade.SKIPPED and finding.hindered for finding in rest)
    assert [finding.check.name for finding in rest if finding.exchanges] == [
        "forged.no-header",
        "forged.empty-header",
    ]
    assert report.cause is None
    assert "could not be reached" in str(report.findings[0].came)
    assert "got no answer at all" in str(report.findings[3].came)


async def test_a_server_that_answered_once_is_asked_to_the_end() -> None:
    async with misbehaving(_answering_once()) as server:
        target = Target(server.url, TARGET.salt, TARGET.api_token)
        suite = Suite(target, Expectations(within=0.1), grace=0.1)
        report = await suite.run(["genuine.agent", "forged"])
    assert all(finding.exchanges for finding in report.findings)


async def test_a_failure_of_what_has_to_come_first_fails_once_and_hinders_the_rest() -> None:
    answers = iter([Answer.text("busy", 429), Answer.text("busy", 429)])
    async with callback_server(lambda request: next(answers, verifying()(request))) as server:
        report = await Suite(a_target(server), Expectations()).run(["forged"])
    first, second, *rest = report.findings
    assert (first.grade, second.grade) == (Grade.FAILED, Grade.SKIPPED)
    assert first.hindered
    assert second.hindered
    assert {finding.grade for finding in rest} == {Grade.PASSED}
    assert report.cause is None


async def test_with_other_secrets_three_checks_fail_and_one_sentence_says_why() -> None:
    async with right_server(Credentials(Secret("another-token"), TARGET.salt)) as url:
        report = await Suite(Target(url, TARGET.salt, TARGET.api_token), Expectations()).run()
    assert "salt or API token differ" in str(report.cause)
    failed = [finding.check.name for finding in report.findings if finding.grade is Grade.FAILED]
    assert failed[2:] == ["genuine.agent", "genuine.bot", "genuine.no-sender"]
    for finding in report.findings[5:]:
        if finding.check.group is Group.SPELLING:
            assert finding.exchanges
        else:
            assert (finding.grade, finding.hindered, finding.exchanges) == (Grade.SKIPPED, True, ())
            assert "3 genuine callbacks before it were refused" in str(finding.came)


async def test_the_spelling_that_a_server_takes_instead_is_named() -> None:
    def judge(request: Request) -> Answer | None:
        right = sign(TARGET.salt, TARGET.api_token, event_id(request), Reading.SPACED)
        return None if request.all("Authorization") == (right,) else Answer.text("no", 401)

    async with callback_server(judge) as server:
        report = await Suite(a_target(server), Expectations()).run(["genuine", "spelling"])
    assert "is spelled otherwise (Blanks after the colons)" in str(report.cause)


@pytest.mark.parametrize("only", ["genuine.agent", "forged", "delivery.many-at-once", "hole"])
async def test_a_part_of_the_suite_says_the_same_of_other_secrets(only: str) -> None:
    async with callback_server(lambda request: Answer.text("no", 403)) as server:
        report = await Suite(a_target(server), Expectations()).run([only])
    assert report.failed
    assert "salt or API token differ" in str(report.cause)


async def test_no_secret_is_in_a_report() -> None:
    async with right_server(Credentials(TARGET.api_token, TARGET.salt)) as url:
        target = Target(f"{url}?key={TARGET.salt.reveal()}", TARGET.salt, TARGET.api_token)
        report = await Suite(target, Expectations()).run()
    assert TARGET.salt.reveal() not in repr(report)
    assert TARGET.api_token.reveal() not in repr(report)
