"""The careless server is as careless as it is meant to be, and does something for every delivery."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from kitdesk.model.wire import OutgoingEvent
from kitdesk.tour.careless import start_careless_server
from tests.support.callbacks import EVERY_PAYLOAD, a_callback, a_closing, as_body, post

pytestmark = pytest.mark.anyio


@asynccontextmanager
async def careless() -> AsyncIterator[tuple[str, list[OutgoingEvent]]]:
    sent: list[OutgoingEvent] = []

    async def send(event: OutgoingEvent) -> None:
        await asyncio.sleep(0)
        sent.append(event)

    server = await start_careless_server(send)
    try:
        yield f"{server.url}/callback", sent
    finally:
        await server.close()


async def test_it_believes_whoever_asks_and_acts_at_each_delivery() -> None:
    async with careless() as (url, sent):
        assert await post(url, b"", method="GET") == (200, b"OK")
        for _ in range(2):
            assert await post(url, a_callback()) == (200, b"OK")
        assert await post(url, a_closing()) == (200, b"OK")
    first, second = sent
    assert (first.client_data.client_id, first.event_data.message.text) == ("client-1", "Hi James")
    assert first.event_id != second.event_id
    assert first.event_data.message.message_id != second.event_data.message.message_id


async def test_it_works_without_a_kit() -> None:
    server = await start_careless_server()
    assert await post(f"{server.url}/callback", a_callback()) == (200, b"OK")
    await server.close()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"no JSON",
        b"[" * 100_000,
        as_body("evt-1", "client-1", "typing", {"message": {}}),
        json.dumps(json.loads(a_callback()) | {"new": 1}).encode(),
        a_callback(message={"message_id": "m-1", "payload": EVERY_PAYLOAD[-1:]}),
    ],
)
async def test_what_it_does_not_know_ends_in_a_500(body: bytes) -> None:
    async with careless() as (url, sent):
        status, _ = await post(url, body)
    assert (status, sent) == (500, [])
