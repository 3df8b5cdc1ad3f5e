from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from kitdesk.callback.receiver import PROBE, Receiver, new_key
from kitdesk.model.errors import PortTaken
from kitdesk.transport.http import Answer, Request
from tests.support.callbacks import post

pytestmark = pytest.mark.anyio


async def ok(request: Request) -> Answer:
    return Answer.text(f"{request.method} {request.path}")


@asynccontextmanager
async def listening() -> AsyncIterator[Receiver]:
    receiver = await Receiver.start()
    receiver.route("key", ok)
    try:
        yield receiver
    finally:
        await receiver.close()


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_request_reaches_the_handler_of_its_path(method: str) -> None:
    async with listening() as receiver:
        answer = await post(f"{receiver.url}/callback/key", b"x", method=method)
        assert answer == (200, f"{method} /callback/key".encode())
        assert (await post(f"{receiver.url}/callback/key/", b"x"))[0] == 200


@pytest.mark.parametrize(
    "path", ["/", "/callback/", "/callback/other", "/key", "/callback/key/more", "//callback/key"]
)
async def test_no_other_path_reaches_one(path: str) -> None:
    async with listening() as receiver:
        assert (await post(f"{receiver.url}{path}", b"x"))[0] == 404


async def test_a_path_is_forgotten_when_its_channel_stops_listening() -> None:
    async with listening() as receiver:
        receiver.unroute("key")
        receiver.unroute("key")
        assert (await post(f"{receiver.url}/callback/key", b"x"))[0] == 404


async def test_it_listens_on_the_one_address_of_this_machine() -> None:
    """Another one of it, as a network would reach, leads nowhere."""
    async with listening() as receiver:
        with pytest.raises(OSError, match="Connect call failed"):
            await asyncio.open_connection("127.0.0.2", receiver.port)


@pytest.mark.parametrize("method", ["PUT", "HEAD", "DELETE", "OPTIONS", "BREW"])
async def test_only_get_and_post_are_taken(method: str) -> None:
    async with listening() as receiver:
        assert (await post(f"{receiver.url}/callback/key", b"", method=method))[0] == 405


async def test_a_probe_is_answered_as_nobody_else_could() -> None:
    async with listening() as receiver, listening() as other:
        url = f"{receiver.url}/callback/key?{PROBE}=abc"
        answer = (200, receiver.probe_answer("abc").encode())
        assert await post(url, b"", method="GET") == answer
        assert receiver.probe_answer("abc") not in (other.probe_answer("abc"), receiver.probe_answer("abd"))
        assert await post(url, b"", method="POST") != answer


async def test_a_file_answers_for_its_own_path_and_for_no_other() -> None:
    async with listening() as receiver:
        receiver.serve_files(lambda path: ok if path == "/file/0/a.png" else None)
        for method in ("GET", "HEAD", "BREW"):
            assert (await post(f"{receiver.url}/file/0/a.png", b"", method=method))[0] == 200
        assert (await post(f"{receiver.url}/file/0/b.png", b"", method="GET"))[0] == 404
        assert (await post(f"{receiver.url}/callback/key", b"x"))[0] == 200


async def test_the_path_of_a_file_can_be_probed_too() -> None:
    async with listening() as receiver:
        receiver.serve_files(lambda path: ok if path == "/file/0/a.png" else None)
        url = f"{receiver.url}/file/0/a.png?{PROBE}=abc"
        assert await post(url, b"", method="GET") == (200, receiver.probe_answer("abc").encode())
        assert (await post(url.replace("a.png", "b.png"), b"", method="GET"))[0] == 404


async def test_a_taken_port_is_an_error() -> None:
    async with listening() as receiver:
        with pytest.raises(PortTaken):
            await Receiver.start(receiver.port)


def test_a_key_cannot_be_guessed_and_needs_no_escaping() -> None:
    keys = {new_key() for _ in range(1000)}
    assert len(keys) == 1000
    assert all(len(key) == 22 and key.replace("-", "").replace("_", "").isalnum() for key in keys)
