"""A server that verifies passes; each forged callback is one that it takes when it is signed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kitdesk.callback.suite.suite import Suite, chosen
from kitdesk.callback.suite.target import Target
from kitdesk.model.conformance import Grade
from kitdesk.model.secret import Secret
from kitdesk.model.signature import sign
from kitdesk.transport.http import Answer, Request
from tests.support.callback_server import callback_server
from tests.support.suites import EXPECTED, TARGET, a_target, event_id, found, verifying

pytestmark = pytest.mark.anyio
NAMES = [check.name for check in chosen(["forged"])]


@pytest.mark.parametrize("name", NAMES)
async def test_a_server_that_verifies_passes(name: str) -> None:
    async with callback_server(verifying()) as server:
        finding = await found(server, name)
    assert finding.grade is Grade.PASSED
    assert "Answered 401" in str(finding.came)
    genuine, forged = server.bodies()
    assert genuine["event_id"] != forged["event_id"]
    assert [_shape(genuine), genuine["client_data"]] == [_shape(forged), forged["client_data"]]


@pytest.mark.parametrize("name", NAMES)
async def test_a_server_that_takes_everything_is_told_what_a_stranger_could_do(name: str) -> None:
    async with callback_server() as server:
        finding = await found(server, name)
    assert finding.grade is Grade.FAILED
    assert "the forged callback was taken" in str(finding.came)
    assert finding.advice
    assert "could" in str(finding.check.why)


async def test_of_a_server_that_takes_nothing_nothing_can_be_said() -> None:
    async with callback_server(lambda request: Answer.text("no", 401)) as server:
        finding = await found(server, "forged.no-header")
    assert (finding.grade, finding.hindered) == (Grade.FAILED, True)
    assert "the genuine callback before it was not taken as it should be: Answered 401" in str(finding.came)
    assert "this very salt" in str(finding.advice)
    assert len(finding.exchanges) == 1


async def test_a_server_that_fails_over_a_forged_callback_did_not_refuse_it() -> None:
    def careless(request: Request) -> Answer | None:
        return None if _is_right(request) else Answer.text("Traceback", 500)

    async with callback_server(careless) as server:
        finding = await found(server, "forged.no-header")
    assert finding.grade is Grade.FAILED
    assert "your server failed instead" in str(finding.came)


def _looks_for_a_header(request: Request, right: str) -> bool:
    return bool(request.header("Authorization"))


def _compares_what_it_got(request: Request, right: str) -> bool:
    return any(right.startswith(header) for header in request.all("Authorization"))


def _knows_the_test_signature(request: Request, right: str) -> bool:
    return request.header("Authorization") in (right, sign(TARGET.salt, TARGET.api_token, None))


def _does_not_mind_the_order(request: Request, right: str) -> bool:
    swapped = sign(TARGET.api_token, TARGET.salt, event_id(request))
    return request.header("Authorization") in (right, swapped)


@pytest.mark.parametrize(
    ("verifies", "named"),
    [
        (_looks_for_a_header, NAMES[2:]),  # all but none and an empty one
        (_compares_what_it_got, ["forged.empty-header", "forged.cut-short"]),
        (_knows_the_test_signature, ["forged.test-signature"]),
        (_does_not_mind_the_order, ["forged.swapped"]),
    ],
)
async def test_a_server_that_verifies_badly_fails_where_it_does(
    verifies: Callable[[Request, str], bool], named: list[str]
) -> None:
    def judge(request: Request) -> Answer | None:
        right = sign(TARGET.salt, TARGET.api_token, event_id(request))
        return None if verifies(request, right) else Answer.text("no", 401)

    async with callback_server(judge) as server:
        report = await Suite(a_target(server), EXPECTED).run(["forged"])
    assert [finding.check.name for finding in report.findings if finding.grade is Grade.FAILED] == named


async def test_a_forgery_that_would_be_genuine_is_not_made() -> None:
    same = Secret("the-same-for-both")
    async with callback_server() as server:
        report = await Suite(Target(server.url, same, same), EXPECTED).run(["forged.swapped"])
    assert [finding.grade for finding in report.findings] == [Grade.INFORMATION]
    assert len(server.requests) == 1


def _is_right(request: Request) -> bool:
    return request.header("Authorization") == sign(TARGET.salt, TARGET.api_token, event_id(request))


def _shape(body: dict[str, object]) -> list[str]:
    return [*body, str(body["event_type"])]
