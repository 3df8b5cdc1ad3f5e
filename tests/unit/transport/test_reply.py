"""Packed answers are unpacked within bounds."""

from __future__ import annotations

import gzip
import zlib
from dataclasses import replace

import pytest

from kitdesk.model.errors import NotUnderstood
from kitdesk.transport.client import Call, GuardedClient
from kitdesk.transport.reply import Reply, readable
from tests.support.raw_server import Peer, answer, misbehaving

pytestmark = pytest.mark.anyio


async def body(said: bytes) -> bytes:
    """The body that a client makes of an answer, if it has at most 100,000 bytes."""

    async def behave(peer: Peer) -> None:
        await peer.request()
        await peer.say(said)

    async with misbehaving(behave) as server:
        client = GuardedClient(deadline=2, max_answer=100_000)
        try:
            return (await client.send(Call("POST", server.url, (), b"x"))).body
        finally:
            await client.aclose()


async def test_packed_answers_are_unpacked_though_none_was_asked_for() -> None:
    assert await body(answer(gzip.compress(b"ok"), b"Content-Encoding: gzip")) == b"ok"
    assert await body(answer(zlib.compress(b"ok"), b"Content-Encoding: deflate")) == b"ok"
    assert await body(answer(b"ok", b"Content-Encoding: identity")) == b"ok"


async def test_an_answer_of_just_the_greatest_length_is_read() -> None:
    assert len(await body(answer(bytes(100_000)))) == 100_000
    assert len(await body(answer(gzip.compress(bytes(100_000)), b"Content-Encoding: gzip"))) == 100_000


UNREADABLE = {
    "a gzip bomb": answer(gzip.compress(bytes(50_000_000)), b"Content-Encoding: gzip"),
    "gzip cut short": answer(gzip.compress(b"ok" * 50)[:-9], b"Content-Encoding: gzip"),
    "gzip with more behind it": answer(gzip.compress(b"ok") + b"more", b"Content-Encoding: gzip"),
    "no gzip at all": answer(b"plain", b"Content-Encoding: gzip"),
    "packed twice": answer(b"x", b"Content-Encoding: gzip, gzip"),
    "packed in two headers": answer(b"x", b"Content-Encoding: gzip", b"Content-Encoding: gzip"),
    "packed strangely": answer(b"x", b"Content-Encoding: br"),
    "too large": answer(b"x" * 100_001),
}


@pytest.mark.parametrize("unreadable", UNREADABLE.values(), ids=UNREADABLE)
async def test_what_cannot_be_unpacked_or_held_is_not_understood(unreadable: bytes) -> None:
    with pytest.raises(NotUnderstood) as error:
        await body(unreadable)
    assert error.value.status == 200


def test_what_cannot_be_unpacked_is_read_as_a_note() -> None:
    for coding, body, shown in (
        ("gzip", gzip.compress(b"ok"), b"ok"),
        ("gzip", b"ok", b"(2 bytes, packed)"),
        ("br", b"12345", b"(5 bytes, packed)"),
        ("identity", b"ok", b"ok"),
    ):
        reply = Reply(200, (("Content-Encoding", coding),), body)
        assert readable("a.example", reply) == replace(reply, body=shown)
