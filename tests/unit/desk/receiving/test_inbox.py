from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from kitdesk.desk.evidence_book import EvidenceBook
from kitdesk.desk.news import Alarm, CallbackHeld, EventChanged, ExchangeMade
from kitdesk.desk.receiving.inbox import Inbox
from kitdesk.desk.receiving.looking_glass import LookingGlass
from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.evidence import Fact
from kitdesk.model.secret import HIDDEN
from kitdesk.model.signature import Outcome
from kitdesk.model.states import Direction, State
from kitdesk.store.journal import Journal
from tests.support.callbacks import (
    CREDENTIALS,
    EVERY_PAYLOAD,
    a_callback,
    a_closing,
    a_request,
    signature,
)
from tests.support.desks import Heard

pytestmark = pytest.mark.anyio
BASE = "http://127.0.0.1:8787"


class Opened:
    """An inbox with what stands behind it."""

    def __init__(self, journal: Journal, channel: Channel, credentials: Credentials) -> None:
        self.journal = journal
        self.heard = Heard()
        self.book = EvidenceBook(channel.id, journal)
        self.glass = LookingGlass(journal, lambda: (), self.heard.tell)
        self.inbox = Inbox(
            channel, credentials, journal, self.book, self.glass, tell=self.heard.tell, rivals=lambda: ()
        )

    async def take(self, body: bytes = b"", *headers: str, method: str = "POST") -> int:
        return (await self.inbox.answer(a_request(body, *headers, method=method), BASE)).status


@asynccontextmanager
async def an_inbox(
    root: Path, credentials: Credentials = CREDENTIALS, on_mismatch: str = "auto"
) -> AsyncIterator[Opened]:
    journal = await Journal.open(root / "journal.sqlite")
    try:
        opened = Opened(journal, Channel("acme", "Acme", on_mismatch=on_mismatch), credentials)
        await opened.book.open()
        yield opened
        opened.book.flush()
    finally:
        await journal.close()


@pytest.mark.parametrize(
    "body", [a_callback(), a_callback(message={"message_id": "m", "payload": EVERY_PAYLOAD}), a_closing()]
)
async def test_a_callback_is_kept_byte_for_byte_before_it_is_answered(tmp_path: Path, body: bytes) -> None:
    async with an_inbox(tmp_path) as opened:
        assert await opened.take(body, signature()) == 200
        [event] = await opened.journal.page("acme", "client-1")
        assert (event.direction, event.state, event.body) == (Direction.IN, State.VERIFIED, body)
        [exchange] = await opened.journal.exchanges(event.row)
        assert (exchange.request_body, exchange.status, exchange.answer_body) == (body, 200, b"OK")
        assert ("Content-Length", "2") in exchange.answer_headers  # as it was sent
        assert exchange.request_headers == a_request(body, signature()).headers
        assert (exchange.url, exchange.verdict) == (f"{BASE}/callback/key", Outcome.VERIFIED)
        assert opened.heard.of(EventChanged) == [EventChanged(event)]


async def test_repeated_deliveries_are_one_event_and_another_body_is_an_alarm(tmp_path: Path) -> None:
    async with an_inbox(tmp_path) as opened:
        for body in (a_callback(), a_callback(), b'{"event_id": "evt-1"}', b'{"event_id": "evt-1", "a": 1}'):
            assert await opened.take(body, signature()) == 200
        [event] = await opened.journal.page("acme", "client-1")
        assert (event.body, event.deliveries, event.altered) == (a_callback(), 4, True)
        assert len(await opened.journal.exchanges(event.row)) == 4
        assert len(opened.heard.of(Alarm)) == 1
        shown = {(each.fact, each.shown): each.times for each in await opened.book.findings()}
        assert shown[Fact.REPEATED, "the same body"] == 1
        assert shown[Fact.REPEATED, "another body"] == 2


async def test_a_mismatch_is_refused_once_a_callback_has_verified(tmp_path: Path) -> None:
    async with an_inbox(tmp_path) as opened:
        assert await opened.take(a_callback(), signature("evt-2")) == 200
        assert await opened.take(a_callback("evt-3"), signature("evt-3")) == 200
        assert await opened.take(a_callback(), signature("evt-2")) == 401
    async with an_inbox(tmp_path) as again:  # and that is remembered
        assert await again.take(a_callback(), signature("evt-2")) == 401


@pytest.mark.parametrize(("on_mismatch", "status"), [("accept", 200), ("refuse", 401)])
async def test_what_a_mismatch_gets_can_be_fixed_by_a_setting(
    tmp_path: Path, on_mismatch: str, status: int
) -> None:
    async with an_inbox(tmp_path, on_mismatch=on_mismatch) as opened:
        assert await opened.take(a_callback(), "0" * 32) == status
        assert await opened.take(a_callback("evt-3"), signature("evt-3")) == 200
        assert await opened.take(a_callback(), "0" * 32) == status


async def test_what_does_not_verify_is_held_back_and_claims_no_event_id(tmp_path: Path) -> None:
    async with an_inbox(tmp_path) as opened:
        await opened.take(a_callback(text="forged"), "0" * 32)
        await opened.take(b"\xff no JSON")
        [unreadable, forged] = await opened.journal.held("acme")
        assert (forged.verdict, unreadable.request_body) == (Outcome.MISMATCH, b"\xff no JSON")
        assert await opened.journal.customers("acme") == []
        assert len(opened.heard.of(CallbackHeld)) == 2
        await opened.take(a_callback(), signature())
        [event] = await opened.journal.page("acme", "client-1")
        assert (event.deliveries, event.altered) == (1, False)


async def test_what_cannot_be_verified_yet_is_answered_and_taken_in_once_the_salt_is_known(
    tmp_path: Path,
) -> None:
    async with an_inbox(tmp_path, Credentials(CREDENTIALS.api_token)) as opened:
        for event_id in ("evt-1", "evt-2", "evt-1"):
            assert await opened.take(a_callback(event_id), signature(event_id)) == 200
        assert await opened.take(a_callback("evt-3"), "0" * 32) == 200
        assert await opened.journal.customers("acme") == []
    async with an_inbox(tmp_path) as again:
        assert await again.inbox.release_held() == 3
        events = await again.journal.page("acme", "client-1")
        assert [(each.event_id, each.deliveries) for each in events] == [("evt-1", 2), ("evt-2", 1)]
        assert [each.verdict for each in await again.journal.held("acme")] == [Outcome.UNVERIFIABLE]


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_test_request_is_answered_and_told(tmp_path: Path, method: str) -> None:
    async with an_inbox(tmp_path) as opened:
        assert await opened.take(b"", signature(None), method=method) == 200
        [made] = opened.heard.of(ExchangeMade)
        assert (made.exchange.purpose, made.exchange.verdict) == ("test request", Outcome.VERIFIED)
        assert await opened.journal.count_held("acme") == 0
        assert [each.method for each in await opened.journal.history("acme", ["test request"])] == [method]


async def test_secrets_that_a_stranger_sends_are_not_kept(tmp_path: Path) -> None:
    async with an_inbox(tmp_path) as opened:
        token = CREDENTIALS.api_token.reveal()
        await opened.take(f'{{"event_id": "evt-1", "leaked": "{token}"}}'.encode(), f"Bearer {token}")
        [kept] = await opened.journal.held("acme")
        assert kept.request_body == f'{{"event_id": "evt-1", "leaked": "{HIDDEN}"}}'.encode()
        assert dict(kept.request_headers)["Authorization"] == f"Bearer {HIDDEN}"
        assert HIDDEN in kept.reason  # the sentence quotes what is no digest


async def test_what_cannot_be_stored_is_not_answered_as_taken(tmp_path: Path) -> None:
    async with an_inbox(tmp_path) as opened:
        opened.journal._writer._connection.execute("PRAGMA query_only = ON")
        assert await opened.take(a_callback(), signature()) == 503
        assert await opened.take(a_callback(), "0" * 32) == 503
        opened.journal._writer._connection.execute("PRAGMA query_only = OFF")
        assert await opened.take(a_callback(), signature()) == 200
        assert len(await opened.journal.page("acme", "client-1")) == 1


async def test_a_request_of_a_held_row_is_judged_as_it_came(tmp_path: Path) -> None:
    async with an_inbox(tmp_path, Credentials()) as opened:
        await opened.inbox.answer(a_request(a_callback(), signature(), target="/callback/key?x=1"), BASE)
        [kept] = await opened.journal.held("acme")
        assert kept.url == f"{BASE}/callback/key?x=1"
    async with an_inbox(tmp_path) as again:
        assert await again.inbox.release_held() == 1
