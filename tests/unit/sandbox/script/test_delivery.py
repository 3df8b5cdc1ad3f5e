"""A script's callbacks on their way to servers that take them, refuse them, hang, or are not there yet."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from kitdesk.callback.posting import Poster
from kitdesk.model.expectations import Expectations
from kitdesk.model.signature import Outcome, verify
from kitdesk.sandbox.defaults import API_TOKEN, SALT
from kitdesk.sandbox.script.delivery import Delivery
from kitdesk.tasks import Tasks
from kitdesk.transport.client import GuardedClient
from kitdesk.transport.http import Answer, Request
from kitdesk.transport.server import Server
from tests.support.callback_server import callback_server
from tests.support.raw_server import Peer, answer, misbehaving

pytestmark = pytest.mark.anyio
SOON = Expectations(within=0.3)
BODY = b'{"event_id": "e"}'


@asynccontextmanager
async def delivery(url: str, plain_http: bool = False) -> AsyncIterator[Delivery]:
    http = GuardedClient(plain_http=plain_http)
    try:
        yield Delivery(Poster(SALT, API_TOKEN, http), url)
    finally:
        await http.aclose()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


async def test_a_callback_is_delivered_and_delivered_again_byte_for_byte() -> None:
    async with callback_server() as server, delivery(server.url) as to_server:
        assert await to_server.post(BODY, "e", Expectations()) == ""
        assert await to_server.repeat(2, Expectations()) == ""
        assert [request.body for request in server.requests] == [BODY] * 3
        for request in server.requests:
            verdict = verify(request.header("Authorization"), SALT, API_TOKEN, "e")
            assert verdict.outcome is Outcome.VERIFIED


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_the_test_request_is_made(method: str) -> None:
    async with callback_server() as server, delivery(server.url) as to_server:
        assert await to_server.test(method, Expectations()) == ""
        assert [request.method for request in server.requests] == [method]


async def test_an_answer_that_was_not_expected_is_told() -> None:
    def broken(_request: Request) -> Answer:
        return Answer.text("Out of\norder" + "!" * 200, 500)

    async with callback_server(broken) as server, delivery(server.url) as to_server:
        told = await to_server.post(BODY, "e", Expectations())
        assert told.startswith("Answered 500 where 2xx is expected: “Out of\\norder!!!")
        assert len(told) < 200
        assert await to_server.post(BODY, "e", Expectations("4xx, 500")) == ""


async def test_the_first_repeat_that_is_answered_wrong_is_the_last() -> None:
    async with callback_server() as server, delivery(server.url) as to_server:
        assert "never posted" in await to_server.repeat(2, SOON)
        await to_server.post(BODY, "e", SOON)
        assert await to_server.repeat(5, Expectations("409"))
        assert len(server.requests) == 2


async def test_an_answer_has_its_time() -> None:
    async def hang(peer: Peer) -> None:
        await peer.wait_until_gone()

    async with misbehaving(hang) as silent, delivery(silent.url) as to_silent:
        began = time.monotonic()
        assert await to_silent.post(BODY, "e", SOON) == "No answer came within 0.3 s."
        assert time.monotonic() - began < 5


async def test_a_server_that_goes_without_an_answer_is_told() -> None:
    async def go(peer: Peer) -> None:
        await peer.request()
        peer.reset()

    async with misbehaving(go) as gone, delivery(gone.url) as to_gone:
        assert "gave no whole answer" in await to_gone.post(BODY, "e", Expectations())


async def test_a_callback_has_a_connection_of_its_own() -> None:
    """A server that ends its idle connections must not lose a callback, and a step, to the moment it does."""
    peers: list[Peer] = []

    async def answer_once_and_wait(peer: Peer) -> None:
        peers.append(peer)
        await peer.request()
        await peer.say(answer(b"OK"))
        await peer.wait_until_gone()

    async with misbehaving(answer_once_and_wait) as server, delivery(server.url) as to_server:
        assert await to_server.post(BODY, "e", SOON) == ""
        assert await to_server.repeat(1, SOON) == ""
        assert len(peers) == 3  # the first is the knock


async def test_a_server_that_comes_up_late_is_waited_for() -> None:
    port = free_port()
    got: list[Request] = []

    async def take(request: Request) -> Answer:
        got.append(request)
        return Answer.text("OK")

    async with delivery(f"http://127.0.0.1:{port}/") as to_late:
        tasks = Tasks()
        told = tasks.start(to_late.test("GET", Expectations(within=10)), "test request")
        await asyncio.sleep(0.25)
        assert not told.done()
        server = await Server.start(take, port=port)
        assert await told == ""
        await server.close()
    assert len(got) == 1


async def test_a_server_that_never_comes_up_is_told() -> None:
    async with delivery(f"http://127.0.0.1:{free_port()}/secret-path") as to_nobody:
        told = await to_nobody.test("GET", SOON)
    assert "was not reached: " in told
    assert told.endswith("Check the Callback URL, and start your server.")
    assert "secret-path" not in told


async def test_a_server_that_went_down_is_told_at_once() -> None:
    async with callback_server() as server, delivery(server.url) as to_server:
        await to_server.test("GET", SOON)
        await server._server.close()
        began = time.monotonic()
        assert "could not be reached" in await to_server.test("GET", Expectations(within=30))
        assert time.monotonic() - began < 10


async def test_another_machine_is_reached_without_tls_only_where_that_is_allowed() -> None:
    async with delivery("http://192.0.2.1/") as guarded:
        assert "was not reached" in await guarded.test("GET", SOON)
