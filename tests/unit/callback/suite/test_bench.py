from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from kitdesk.callback.suite.bench import AGENT, Bench
from kitdesk.callback.suite.suite import chosen
from kitdesk.model.conformance import Check, Grade
from kitdesk.model.expectations import Expectations
from kitdesk.model.signature import Outcome, verify
from kitdesk.model.timeline import Exchange
from kitdesk.model.wire import CLOSE_REASONS
from kitdesk.transport.client import GuardedClient
from kitdesk.transport.http import Answer
from tests.support.callback_server import CallbackServer, callback_server
from tests.support.suites import TARGET, a_target

pytestmark = pytest.mark.anyio
(CHECK,) = chosen(["genuine.agent"])


@asynccontextmanager
async def a_bench(server: CallbackServer, check: Check = CHECK) -> AsyncIterator[Bench]:
    http = GuardedClient(5)
    try:
        yield Bench(check, a_target(server), Expectations(), http)
    finally:
        await http.aclose()


async def test_a_callback_goes_out_signed_to_a_customer_of_its_own() -> None:
    async with callback_server() as server, a_bench(server) as bench, a_bench(server) as other:
        callback = bench.message("Hi")
        exchange = await bench.post(callback)
        await other.post(other.message())
    (request, _) = server.requests
    assert request.body == callback.to_json() == exchange.request_body
    header = request.header("Authorization")
    assert verify(header, TARGET.salt, TARGET.api_token, callback.event_id).outcome is Outcome.VERIFIED
    assert len({body["client_data"]["client_id"] for body in server.bodies()}) == 2
    assert bench.exchanges == [exchange]


@pytest.mark.parametrize("headers", [(), ("",), ("one",), ("one", "two")])
async def test_a_callback_goes_out_with_the_headers_a_check_gives_it(headers: tuple[str, ...]) -> None:
    async with callback_server() as server, a_bench(server) as bench:
        await bench.post(bench.message(), headers)
    assert server.requests[0].all("Authorization") == headers


async def test_what_is_not_given_is_left_out_and_ids_are_new() -> None:
    async with callback_server() as server, a_bench(server) as bench:
        for _ in range(2):
            await bench.post(bench.message(None, sender=None))
        await bench.post(bench.message(event_id="evt-1", message_id="m-1"))
    first, second, third = server.bodies()
    assert list(first["event_data"]) == ["message"]
    assert list(first["event_data"]["message"]) == ["message_id"]
    assert first["event_id"] != second["event_id"]
    assert (third["event_id"], third["event_data"]["message"]["message_id"]) == ("evt-1", "m-1")


async def test_who_closes_is_told_as_the_contract_has_it() -> None:
    async with callback_server() as server, a_bench(server) as bench:
        for reason in CLOSE_REASONS:
            await bench.post(bench.closing(reason))
    by_agent, by_bot, *by_nobody = (body["event_data"] for body in server.bodies())
    assert by_agent["sender_data"]["sender_id"] == AGENT.sender_id
    assert by_bot["sender_data"] == {"is_bot": True}
    assert [list(each) for each in by_nobody] == [["close_reason"]] * 2


async def test_each_exchange_is_recorded_too() -> None:
    recorded: list[Exchange] = []
    http = GuardedClient(5)
    async with callback_server() as server:
        bench = Bench(CHECK, a_target(server), Expectations(), http, record=recorded.append)
        await bench.post(bench.message())
    await http.aclose()
    assert recorded == bench.exchanges != []


async def test_what_the_contract_leaves_open_is_a_warning() -> None:
    (unverified,) = chosen(["genuine.unknown-event"])
    async with (
        callback_server(lambda request: Answer.text("no", 400)) as server,
        a_bench(server) as bench,
        a_bench(server, unverified) as open_bench,
    ):
        told = bench.taken(await bench.post(bench.message()))
        left_open = open_bench.taken(await open_bench.post(open_bench.message()))
    assert (told.grade, left_open.grade) == (Grade.FAILED, Grade.WARNING)
