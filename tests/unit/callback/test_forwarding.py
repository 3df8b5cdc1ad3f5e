"""What comes goes on unchanged, its answer comes back so, and a failure is passed on as one."""

from __future__ import annotations

import gzip
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from kitdesk.callback.forwarding import Forwarder, onward, passed_back
from kitdesk.model.channel import Credentials
from kitdesk.model.route import Proxy, Route
from kitdesk.model.secret import HIDDEN, Secret
from kitdesk.model.timeline import Exchange
from kitdesk.tasks import Tasks
from kitdesk.transport.http import Request
from kitdesk.transport.reply import Reply
from tests.support.conditions import until
from tests.support.connect_proxy import HOST, ConnectProxy, proxying
from tests.support.raw_server import Behaviour, Peer, answer, misbehaving

pytestmark = pytest.mark.anyio
CREDENTIALS = Credentials(Secret("token-canary-1"), Secret("salt-canary-2"))
BODY = b'{"event_id": "evt-1", "odd": "\xff\x00"}'


@asynccontextmanager
async def a_forwarder(patience: float = 2) -> AsyncIterator[Forwarder]:
    forwarder = Forwarder(patience)
    try:
        yield forwarder
    finally:
        await forwarder.aclose()


def came(*headers: tuple[str, str], method: str = "POST", body: bytes = BODY, query: str = "") -> Request:
    return Request(method, f"/callback/key{query}", headers, body, "127.0.0.1")


async def test_what_came_goes_on_byte_for_byte_but_for_what_belongs_to_one_hop() -> None:
    got: list[bytes] = []

    async def take(peer: Peer) -> None:
        got.append(await peer.request())
        await peer.say(answer(b"taken"))

    headers = (
        *(("hOST", "hooks.example"), ("X-Twice", "1"), ("Connection", "close, X-Hop"), ("x-hop", "gone")),
        *(("authorization", "abc"), ("Content-Length", str(len(BODY))), ("X-Twice", "\xe9"), ("TE", "gzip")),
    )
    async with misbehaving(take) as server, a_forwarder() as forwarder:
        forwarded = await forwarder.forward(
            came(*headers, query="?a=%20&b"), f"{server.url}/c?x=1", CREDENTIALS
        )
    head, _, body = got[0].partition(b"\r\n\r\n")
    *lines, mark = head.decode("latin-1").split("\r\n")
    assert body == BODY
    assert lines == [
        "POST /c?x=1&a=%20&b HTTP/1.1",
        f"hOST: 127.0.0.1:{server.port}",
        *("X-Twice: 1", "authorization: abc", f"Content-Length: {len(BODY)}", "X-Twice: \xe9"),
    ]
    assert mark.startswith("Kitdesk-Forwarded: ")
    assert (forwarded.answer.status, forwarded.answer.body) == (200, b"taken")
    made = forwarded.exchange
    assert (made.purpose, made.request_body, made.status) == ("forwarded callback", BODY, 200)
    assert [f"{name}: {value}" for name, value in made.request_headers] == [*lines[1:], mark]


def test_a_body_that_came_in_chunks_goes_on_with_its_length() -> None:
    call = onward(came(("Host", "a"), ("Transfer-Encoding", "chunked")), "https://b.example/c")
    assert call.headers == (("Host", "b.example"), ("Content-Length", str(len(BODY))))


def test_a_get_stays_without_a_length_and_gains_a_host() -> None:
    call = onward(came(("Authorization", "abc"), method="GET", body=b""), "https://b.example/c")
    assert (call.method, call.headers) == ("GET", (("Host", "b.example"), ("Authorization", "abc")))


@pytest.mark.parametrize(
    ("headers", "signed"),
    [
        ([("Host", "a"), ("AUTHORIZATION", "old"), ("X", "1"), ("Authorization", "older")], "AUTHORIZATION"),
        ([("Host", "a"), ("X", "1")], "Authorization"),
    ],
)
def test_signed_anew_it_has_one_signature_at_its_place(headers: list[tuple[str, str]], signed: str) -> None:
    call = onward(came(*headers, body=b""), "https://a/", signature="new")
    expected = [("Host", "a"), ("X", "1")]
    expected.insert(1 if len(headers) > 2 else 2, (signed, "new"))
    assert list(call.headers) == expected


def test_the_answer_goes_back_as_it_came_but_for_what_belongs_to_one_hop() -> None:
    headers = (("X-One", "1"), ("Content-Length", "3"), ("Keep-Alive", "5"), ("content-encoding", "br"))
    back = passed_back(Reply(302, (*headers, ("Location", "https://a.example/")), b"br!"))
    assert back.headers == (("X-One", "1"), ("content-encoding", "br"), ("Location", "https://a.example/"))
    assert (back.status, back.body) == (302, b"br!")


async def test_a_packed_answer_goes_back_packed_and_is_shown_unpacked_without_secrets() -> None:
    packed = gzip.compress(b"expected token-canary-1")

    async def take(peer: Peer) -> None:
        await peer.request()
        await peer.say(answer(packed, b"Content-Encoding: gzip", status=b"401 No"))

    async with misbehaving(take) as server, a_forwarder() as forwarder:
        forwarded = await forwarder.forward(came(("Host", "a")), server.url, CREDENTIALS)
    assert (forwarded.answer.status, forwarded.answer.body) == (401, packed)
    assert forwarded.shown_body == forwarded.exchange.answer_body == f"expected {HIDDEN}".encode()


async def _hang_up(peer: Peer) -> None:
    await peer.request()
    peer.reset()


async def _talk_nonsense(peer: Peer) -> None:
    await peer.request()
    await peer.say(b"SMTP ready\r\n\r\n")


@pytest.mark.parametrize(
    ("behaviour", "status", "said"),
    [
        (_hang_up, 502, "closed the connection before an answer came"),
        (_talk_nonsense, 502, "what it sent is not HTTP"),
        (Peer.wait_until_gone, 504, "none came within 0.3 s"),
    ],
)
async def test_without_an_answer_kit_gets_a_gateways_status(
    behaviour: Behaviour, status: int, said: str
) -> None:
    async with misbehaving(behaviour) as server, a_forwarder(0.3) as forwarder:
        forwarded = await forwarder.forward(came(("Host", "a")), server.url, CREDENTIALS)
    assert forwarded.answer.status == status
    assert said in forwarded.exchange.error
    assert forwarded.shown_body == forwarded.answer.body


async def test_where_nobody_listens_kit_gets_502() -> None:
    async with a_forwarder() as forwarder:
        forwarded = await forwarder.forward(came(("Host", "a")), "http://127.0.0.1:1/", CREDENTIALS)
    assert forwarded.answer.status == 502
    assert "connection refused on port 1" in forwarded.exchange.error


async def test_nobody_outside_is_told_where_the_silent_server_is() -> None:
    async with a_forwarder() as forwarder:
        forwarded = await forwarder.forward(came(("Host", "a")), "http://127.0.0.1:1/", CREDENTIALS)
    assert forwarded.answer.body == b"The server that this callback was forwarded to gave no answer."


async def test_what_is_given_up_is_recorded() -> None:
    made: list[Exchange] = []
    tasks = Tasks()
    async with misbehaving(Peer.wait_until_gone) as server, a_forwarder() as forwarder:
        work = forwarder.forward(came(("Host", "a")), server.url, CREDENTIALS, record=made.append)
        tasks.start(work, "forward")
        await until(lambda: server.connections)
        await tasks.close()
    assert [each.error for each in made] == ["It was given up before an answer came."]


async def test_what_comes_back_in_a_circle_is_refused_by_the_one_that_sent_it() -> None:
    async with a_forwarder() as forwarder, a_forwarder() as other:
        forwarded = await forwarder.forward(came(("Host", "a")), "http://127.0.0.1:1/", CREDENTIALS)
        back = came(*forwarded.exchange.request_headers, ("Kitdesk-Forwarded", "of another one"))
        refusal = forwarder.refusal(back)
        assert refusal is not None
        assert refusal.status == 508
        assert b"leads back here" in refusal.body
        assert other.refusal(back) is None
        assert forwarder.refusal(came(("Host", "a"))) is None


async def test_each_callback_goes_the_way_of_its_channel() -> None:
    """Only what leaves this machine has one."""
    async with a_forwarder() as forwarder, proxying(ConnectProxy(answer=b"HTTP/1.1 403 No\r\n\r\n")) as proxy:
        route = Route(proxy=Proxy("127.0.0.1", proxy.port))
        url = f"https://{HOST}/callback"
        barred = await forwarder.forward(came(("Host", "a")), url, CREDENTIALS, route=route)
        direct = await forwarder.forward(came(("Host", "a")), "http://127.0.0.1:1/", CREDENTIALS, route=route)
    assert "did not connect to it and answered 403" in barred.exchange.error
    assert "connection refused" in direct.exchange.error
