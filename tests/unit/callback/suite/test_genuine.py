"""What Kit may send, and what a server is told that does not take it."""

from __future__ import annotations

import pytest

from kitdesk.callback.suite.suite import chosen
from kitdesk.model.conformance import Grade
from kitdesk.model.signature import Outcome, verify
from kitdesk.model.wire import read_callback
from kitdesk.transport.http import Answer, Request
from tests.support.callback_server import callback_server
from tests.support.suites import TARGET, event_id, found, verifying

pytestmark = pytest.mark.anyio
NAMES = [check.name for check in chosen(["genuine"])]


@pytest.mark.parametrize("name", NAMES)
async def test_a_server_that_takes_what_is_signed_passes(name: str) -> None:
    async with callback_server(verifying()) as server:
        finding = await found(server, name)
    assert finding.grade is Grade.PASSED
    for request in server.requests:
        header = request.header("Authorization")
        assert verify(header, TARGET.salt, TARGET.api_token, event_id(request)).outcome is Outcome.VERIFIED
    for body in server.bodies():
        read_callback(body)


@pytest.mark.parametrize("name", NAMES)
async def test_a_server_that_fails_fails_in_each_check(name: str) -> None:
    async with callback_server(verifying(Answer.text("Traceback", 500))) as server:
        finding = await found(server, name)
    assert finding.grade is Grade.FAILED
    assert "your server failed instead" in str(finding.came)


@pytest.mark.parametrize("name", NAMES)
async def test_refusing_what_the_contract_leaves_open_is_a_warning(name: str) -> None:
    async with callback_server(lambda request: Answer.text("no", 400) if request.body else None) as server:
        finding = await found(server, name)
    if server.bodies():
        left_open = finding.check.unverified
        assert finding.grade is (Grade.WARNING if left_open else Grade.FAILED)
        assert not str(finding.advice).startswith("Kit's public documents")
        assert str(finding.advice).endswith("so it is only a warning.") is left_open


@pytest.mark.parametrize(("method", "other"), [("GET", "POST"), ("POST", "GET")])
async def test_one_method_of_the_test_request_is_enough(method: str, other: str) -> None:
    refusal = Answer.text("Unsupported method", 501)
    async with callback_server(lambda request: refusal if request.method == other else None) as server:
        taken = await found(server, f"genuine.test-request-{method.lower()}")
        refused = await found(server, f"genuine.test-request-{other.lower()}")
    assert (taken.grade, refused.grade) == (Grade.PASSED, Grade.WARNING)
    assert "Answered 501" in str(refused.came)
    assert [exchange.status for exchange in refused.exchanges] == [501, 200]


async def test_a_test_request_that_is_refused_by_both_methods_fails() -> None:
    async with callback_server(lambda request: Answer.text("no", 404)) as server:
        finding = await found(server, "genuine.test-request-get")
    assert finding.grade is Grade.FAILED
    assert "By POST it was not taken either" in str(finding.came)
    assert "Check the path" in str(finding.advice)


async def test_the_advice_is_for_the_method_that_was_asked_first() -> None:
    def by_method(request: Request) -> Answer:
        return Answer.text("no", 403 if request.method == "GET" else 400)

    async with callback_server(by_method) as server:
        finding = await found(server, "genuine.test-request-get")
    assert "Check that your server knows this very salt" in str(finding.advice)


async def test_a_server_with_another_salt_is_advised_to_check_it() -> None:
    async with callback_server(lambda request: Answer.text("no", 401)) as server:
        finding = await found(server, "genuine.agent")
    assert "Check that your server knows this very salt" in str(finding.advice)


async def test_a_server_that_redirects_is_advised_to_answer_itself() -> None:
    login = Answer(302, headers=(("Location", "/login"),))
    async with callback_server(lambda request: login) as server:
        finding = await found(server, "genuine.agent")
    assert finding.grade is Grade.FAILED
    assert str(finding.came).endswith("It leads to /login.")
    assert "Answer at this very URL" in str(finding.advice)


async def test_a_long_text_and_many_attachments_are_as_long_and_many_as_they_say() -> None:
    async with callback_server() as server:
        await found(server, "genuine.long-text")
        await found(server, "genuine.many-attachments")
    long, many = (body["event_data"]["message"] for body in server.bodies())
    assert len(long["text"].encode()) == 65_536
    assert len({item["file_url"] for item in many["payload"]}) == 20


async def test_a_conversation_is_closed_after_a_message_of_the_same_customer() -> None:
    async with callback_server() as server:
        await found(server, "genuine.closed-by-bot")
    said, closed = server.bodies()
    assert said["client_data"] == closed["client_data"]
    assert closed["event_data"] == {"close_reason": "CLOSED_BY_BOT", "sender_data": {"is_bot": True}}
