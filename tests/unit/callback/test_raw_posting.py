"""What is posted byte for byte is told as an exchange, large parts shortened, and no secret is told."""

from __future__ import annotations

import pytest

from kitdesk.callback.raw_posting import KEPT, RawPosted, RawPoster
from kitdesk.model.secret import HIDDEN, Secret
from kitdesk.model.states import SUITE_CHECK
from kitdesk.model.timeline import Exchange
from kitdesk.tasks import Tasks
from kitdesk.transport.client import Call
from kitdesk.transport.raw import RawCall, RawClient, head_of
from tests.support.callback_server import callback_server
from tests.support.conditions import until
from tests.support.raw_server import Behaviour, Peer, answer, misbehaving

pytestmark = pytest.mark.anyio
SALT, TOKEN = Secret("salt-canary-1"), Secret("token-canary-2")


async def posted(url: str, *parts: bytes, deadline: float = 5) -> tuple[RawPosted, list[Exchange]]:
    made: list[Exchange] = []
    poster = RawPoster(SALT, TOKEN, RawClient(deadline), made.append)
    return await poster.send(RawCall(url, parts)), made


async def test_the_request_and_its_answer_are_told_as_they_were() -> None:
    async with callback_server() as server:
        call = Call("PUT", server.url, (("X-One", "a: b"),), b'{"any": "bytes"')
        result, made = await posted(server.url, head_of(call), call.body)
    exchange = result.exchange
    assert made == [exchange]
    assert (exchange.purpose, exchange.method, exchange.url) == (SUITE_CHECK, "PUT", server.url)
    assert exchange.request_headers == server.requests[0].headers
    assert (exchange.request_body, exchange.status, exchange.answer_body) == (call.body, 200, b"OK")
    assert (exchange.error, result.closed) == ("", False)
    assert exchange.timing.first_byte is not None


async def test_what_is_large_for_the_sake_of_it_is_kept_in_part() -> None:
    async with callback_server() as server:
        call = Call("POST", server.url, (("X-Long", "h" * 9_000),), b"b" * 900_000)
        result, _ = await posted(server.url, head_of(call), call.body)
        assert len(server.requests[0].body) == 900_000
    exchange = result.exchange
    assert exchange.request_body == b"b" * KEPT + "… (900,000 bytes in all)".encode()
    assert ("X-Long", "h" * KEPT + "… (9,000 characters in all)") in exchange.request_headers


async def _close(peer: Peer) -> None:
    await peer.reader.read(1)


@pytest.mark.parametrize(
    ("behaviour", "closed", "error"),
    [(_close, True, "closed the connection"), (Peer.wait_until_gone, False, "none came within 0.3 s")],
)
async def test_a_server_that_closes_is_told_from_one_that_is_silent(
    behaviour: Behaviour, closed: bool, error: str
) -> None:
    async with misbehaving(behaviour) as server:
        result, _ = await posted(server.url, b"POST / HTTP/1.1\r\n", deadline=0.3)
    assert (result.closed, result.exchange.status) == (closed, None)
    assert error in result.exchange.error


async def test_an_answer_that_cannot_be_read_has_its_status() -> None:
    async def pack_oddly(peer: Peer) -> None:
        await peer.reader.read(1)
        await peer.say(answer(b"x", b"Content-Encoding: br"))

    async with misbehaving(pack_oddly) as server:
        result, _ = await posted(server.url, b"POST / HTTP/1.1\r\n\r\n")
    assert result.exchange.status == 200
    assert "could not be read" in result.exchange.error


async def test_no_secret_is_told() -> None:
    async with callback_server() as server:
        text = f"{SALT.reveal()} and {TOKEN.reveal()}"
        call = Call("POST", server.url, (("X-One", text),), text.encode())
        result, _ = await posted(f"{server.url}?key={SALT.reveal()}", head_of(call), call.body)
    assert "canary" not in repr(result)
    assert result.exchange.request_body == f"{HIDDEN} and {HIDDEN}".encode()


async def test_a_post_that_is_given_up_is_recorded() -> None:
    made: list[Exchange] = []
    tasks = Tasks()
    async with misbehaving(Peer.wait_until_gone) as server:
        poster = RawPoster(SALT, TOKEN, RawClient(), made.append)
        tasks.start(poster.send(RawCall(server.url, (b"POST",))), "post")
        await until(lambda: server.connections)
        await tasks.close()
    assert [each.error for each in made] == ["It was given up before an answer came."]
