"""What is posted, what is recorded of it, and that no server can make it raise or tell a secret."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from kitdesk.callback.posting import Poster
from kitdesk.model.secret import HIDDEN, Secret
from kitdesk.model.signature import Outcome, verify
from kitdesk.model.timeline import Exchange
from kitdesk.tasks import Tasks
from kitdesk.transport.client import GuardedClient
from kitdesk.transport.http import Answer, Handler, Request
from kitdesk.transport.server import Server
from tests.support.conditions import until
from tests.support.raw_server import Behaviour, Peer, misbehaving

pytestmark = pytest.mark.anyio
SALT, TOKEN = Secret("salt-canary-1"), Secret("token-canary-2")


@asynccontextmanager
async def a_poster(deadline: float = 2) -> AsyncIterator[tuple[Poster, list[Exchange]]]:
    """A poster with the list of what it records."""
    made: list[Exchange] = []
    http = GuardedClient(deadline=deadline, max_answer=100_000)
    try:
        yield Poster(SALT, TOKEN, http, made.append), made
    finally:
        await http.aclose()


@asynccontextmanager
async def listening(handler: Handler) -> AsyncIterator[str]:
    server = await Server.start(handler)
    try:
        yield f"{server.url}/callback?a=1"
    finally:
        await server.close()


async def test_a_callback_arrives_signed_and_its_answer_comes_back() -> None:
    got: list[Request] = []

    async def take(request: Request) -> Answer:
        got.append(request)
        return Answer.text("OK")

    async with listening(take) as url, a_poster() as (poster, made):
        exchange = await poster.post(url, b'{"any": "bytes"', "evt-1")
    (request,) = got
    assert (request.method, request.target, request.body) == ("POST", "/callback?a=1", b'{"any": "bytes"')
    assert verify(request.header("Authorization"), SALT, TOKEN, "evt-1").outcome is Outcome.VERIFIED
    assert made == [exchange]
    assert (exchange.purpose, exchange.method, exchange.url) == ("agent callback", "POST", url)
    assert exchange.request_headers == request.headers
    assert (exchange.request_body, exchange.status, exchange.answer_body) == (request.body, 200, b"OK")
    assert exchange.timing.first_byte is not None
    assert exchange.error == ""


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_the_test_request_arrives_by_either_method(method: str) -> None:
    async def take(request: Request) -> Answer:
        assert request.method == method
        return Answer.text(verify(request.header("Authorization"), SALT, TOKEN, None).outcome)

    async with listening(take) as url, a_poster() as (poster, _made):
        exchange = await poster.post_test_request(url, method)
    assert (exchange.purpose, exchange.method) == ("agent test request", method)
    assert exchange.answer_body == b"verified"


@pytest.mark.parametrize("status", [204, 302, 401, 429, 500])
async def test_every_status_is_an_answer_and_no_error(status: int) -> None:
    async def take(_request: Request) -> Answer:
        return Answer(status, (("Location", "https://example.com/"),))

    async with listening(take) as url, a_poster() as (poster, made):
        await poster.post(url, b"{}", "evt-1")
    assert [(each.status, each.error) for each in made] == [(status, "")]


async def _hang_up(peer: Peer) -> None:
    await peer.request()
    peer.reset()


async def _keep_silent(peer: Peer) -> None:
    await peer.wait_until_gone()


async def _talk_nonsense(peer: Peer) -> None:
    await peer.request()
    await peer.say(b"SMTP ready\r\n\r\n")


async def _pack_oddly(peer: Peer) -> None:
    await peer.request()
    await peer.say(b"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 1\r\n\r\nx")


@pytest.mark.parametrize(
    ("behaviour", "status", "error"),
    [
        (_hang_up, None, "gave no whole answer: it closed the connection before an answer came"),
        (_keep_silent, None, "gave no whole answer: none came within 0.3 s"),
        (_talk_nonsense, None, "gave no whole answer: what it sent is not HTTP"),
        (_pack_oddly, 200, "answered 200, but the answer could not be read"),
    ],
)
async def test_a_server_that_misbehaves_is_told_in_one_sentence(
    behaviour: Behaviour, status: int | None, error: str
) -> None:
    async with misbehaving(behaviour) as server, a_poster(0.3) as (poster, made):
        await poster.post(server.url, b"{}", "evt-1")
    assert made[0].status == status
    assert error in made[0].error
    assert "Kit" not in made[0].error


@pytest.mark.parametrize(
    ("url", "error"),
    [
        ("http://127.0.0.1:1/", "127.0.0.1 could not be reached"),
        ("http://example.com/", "http:// is for this machine only; use https://"),
        ("nonsense", "its address is not complete"),
        ("https://example.com/ü", "holds characters that HTTP does not allow"),
    ],
)
async def test_where_nothing_can_be_posted_to_the_error_says_why(url: str, error: str) -> None:
    async with a_poster() as (poster, made):
        exchange = await poster.post(url, b"{}", "evt-1")
    assert error in exchange.error
    assert "Nothing was posted. Check the Callback URL" in exchange.error
    assert made == [exchange]


async def test_a_post_that_is_given_up_is_recorded() -> None:
    tasks = Tasks()
    async with misbehaving(_keep_silent) as server, a_poster(5) as (poster, made):
        tasks.start(poster.post(server.url, b"{}", "evt-1"), "post")
        await until(lambda: server.connections)
        await tasks.close()
    assert [(each.status, each.error) for each in made] == [(None, "It was given up before an answer came.")]


async def test_a_careless_server_that_prints_the_secrets_gets_them_into_no_record() -> None:
    text = f"expected md5({SALT.reveal()}:{TOKEN.reveal()}:evt-1)"

    async def take(_request: Request) -> Answer:
        return Answer(401, (("X-Debug", text),), json.dumps({"error": text, "token": "\xff"}).encode())

    async with listening(take) as url, a_poster() as (poster, made):
        await poster.post(f"{url}&salt={SALT.reveal()}", text.encode(), "evt-1")
    assert "canary" not in repr(made[0])
    assert json.loads(made[0].answer_body) == {
        "error": f"expected md5({HIDDEN}:{HIDDEN}:evt-1)",
        "token": "\xff",
    }


async def test_many_posts_at_once_are_all_answered() -> None:
    async def take(request: Request) -> Answer:
        return Answer.text(request.body.decode())

    async with listening(take) as url, a_poster(10) as (poster, made):
        await asyncio.gather(*(poster.post(url, b"%d" % number, "evt-1") for number in range(100)))
    assert sorted(int(each.answer_body) for each in made) == list(range(100))
