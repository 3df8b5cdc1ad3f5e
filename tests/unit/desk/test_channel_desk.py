"""One channel at work, over real sockets and with a real journal."""

from __future__ import annotations

import asyncio
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kitdesk.desk.channel_desk import TOKEN_PURPOSES, ChannelDesk
from kitdesk.desk.news import ExchangeMade, TokenChanged
from kitdesk.model.errors import JournalFault, JournalUnreadable, OutboxUnreadable
from kitdesk.model.evidence import Fact
from kitdesk.model.states import State
from kitdesk.model.timeline import Event
from kitdesk.model.token import ACCESS_LIFETIME, REFRESH_LIFETIME, Phase
from kitdesk.sandbox.server import Coordinates
from kitdesk.store.journal import Journal
from kitdesk.transport.http import Answer, Hangup, Request
from kitdesk.transport.server import Server
from tests.support.desks import Heard, WatchedSandbox, open_channel
from tests.support.fake_kit import ACCOUNT, API_TOKEN, UUID, FakeKit, FickleKit, refusal, serving
from tests.support.timeline_values import a_body, an_event

pytestmark = pytest.mark.anyio


class Watch:
    """A clock that moves when told."""

    def __init__(self) -> None:
        self.now = 5000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
async def sandbox(watch: Watch) -> AsyncIterator[WatchedSandbox]:
    async with WatchedSandbox(watch) as sandbox:
        yield sandbox


@pytest.fixture
async def desk(
    tmp_path: Path, sandbox: WatchedSandbox, heard: Heard, watch: Watch
) -> AsyncIterator[ChannelDesk]:
    """A channel on the sandbox."""
    async with open_channel(tmp_path, sandbox.coordinates, heard, watch) as desk:
        yield desk


def at(server: Server | FickleKit) -> Coordinates:
    return Coordinates(server.url, ACCOUNT, API_TOKEN, UUID, API_TOKEN)


async def send(desk: ChannelDesk, number: int = 1, client_id: str = "client-1") -> Event:
    """Send a message and wait for its end."""
    ended = await desk.send(a_body(number, client_id), client_id)
    return await ended


async def test_a_message_is_sent_with_one_login_and_told_at_each_step(
    desk: ChannelDesk, sandbox: WatchedSandbox, heard: Heard
) -> None:
    event = await send(desk)
    assert event.state is State.SENT
    assert (event.event_id, event.client_id, event.message_id) == ("event-1", "client-1", "message-1")
    assert (event.text, event.body) == ("Hello 1", a_body(1))
    assert sandbox.taken() == ["event-1"]
    assert [each.exchange.purpose for each in heard.of(ExchangeMade)] == ["login"]
    assert {each.channel_id for each in heard.of(TokenChanged)} == {"acme"}
    assert desk.token_status().phase is Phase.LOGGED_IN


async def test_the_message_is_in_the_journal_before_the_server_has_it(tmp_path: Path, heard: Heard) -> None:
    """Another connection finds it there while the server still holds the request back."""
    found: list[tuple[str, bytes]] = []

    def look(request: Request) -> None:
        if request.path.endswith(UUID):
            path = tmp_path / "journal.sqlite"
            with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as other:
                found.extend(other.execute("SELECT state, body FROM events"))

    async with serving(FakeKit(look)) as server, open_channel(tmp_path, at(server), heard) as desk:
        await send(desk)
    assert found == [("sending", a_body(1))]


async def test_a_body_that_is_no_json_goes_out_byte_for_byte_for_the_customer_it_is_said_to_be_of(
    tmp_path: Path, heard: Heard
) -> None:
    kit = FakeKit()
    async with serving(kit) as server, open_channel(tmp_path, at(server), heard) as desk:
        event = await (await desk.send(b"\xff{not json", "client-7"))
        assert (event.client_id, event.event_id, event.text) == ("client-7", "", "")
    assert kit.bodies == [b"\xff{not json"]


def hang_up(_request: Request) -> Answer:
    raise Hangup


@pytest.mark.parametrize(
    ("answer", "state", "told"),
    [
        (lambda _: refusal("client_id is not known"), State.REFUSED, "client_id is not known"),
        (lambda _: Answer.json({"success": False, "result": {}}), State.REFUSED, "refused"),
        (lambda _: refusal("slow down", 429), State.FAILED, "asks for fewer requests"),
        (lambda _: Answer(500), State.UNKNOWN, "500"),
        (lambda _: Answer(200, (), b"<html>Welcome"), State.UNKNOWN, "web page"),
        (hang_up, State.UNKNOWN, "answer"),
    ],
    ids=["refused", "refused-under-200", "429", "500", "html", "hangs-up"],
)
async def test_what_the_server_does_decides_what_became_of_a_message(
    tmp_path: Path, heard: Heard, answer: Callable[[Request], Answer], state: State, told: str
) -> None:
    kit = FakeKit(lambda request: answer(request) if request.path.endswith(UUID) else None)
    async with serving(kit) as server, open_channel(tmp_path, at(server), heard) as desk:
        event = await send(desk)
        assert event.state is state
        assert told in event.note.lower()
        await heard.until_state("event-1", state)
        [exchange] = await desk._journal.exchanges(event.row)
        assert event.note.startswith(exchange.error)
    assert kit.calls["event"] == 1


async def test_the_sandbox_refuses_what_breaks_the_schema(desk: ChannelDesk) -> None:
    event = await (await desk.send(b'{"client_data": {"client_id": "client-1"}}', "client-1"))
    assert event.state is State.REFUSED
    assert "event_id" in event.note


async def test_nobody_listens_so_a_message_has_failed_and_nothing_of_it_left(
    tmp_path: Path, heard: Heard
) -> None:
    nobody = FickleKit()
    await nobody.go()
    async with open_channel(tmp_path, at(nobody), heard) as desk:
        event = await send(desk)
        assert event.state is State.FAILED
        assert desk.token_status().phase is Phase.UNREACHABLE
        assert await desk._journal.exchanges(event.row) == []
    await nobody.close()


@pytest.mark.parametrize("refreshing", [False, True], ids=["login", "refresh"])
@pytest.mark.parametrize(
    "answer",
    [lambda _: Answer(502), lambda _: Answer(200, (), b"<html>Welcome"), hang_up],
    ids=["502", "html", "hangs-up"],
)
async def test_what_is_unknown_of_a_login_or_refresh_is_certain_of_the_message_it_did_not_leave(
    tmp_path: Path, heard: Heard, answer: Callable[[Request], Answer], refreshing: bool
) -> None:
    kit = FakeKit()
    async with serving(kit) as server, open_channel(tmp_path, at(server), heard) as desk:
        if refreshing:
            await send(desk, 1)
            kit.expired = True
        kit.override = lambda request: answer(request) if "botService" in request.path else None
        event = await send(desk, 2)
        assert event.state is State.FAILED
        assert "The message was not sent" in event.note
        assert "Look in Kit" not in event.note
        kit.override = lambda _request: None
        assert (await send(desk, 3, "client-3")).state is State.SENT
        await desk.discard(event)
    assert a_body(2) not in kit.bodies


async def test_a_refused_login_refuses_the_message_and_asks_kit_once_only(
    tmp_path: Path, sandbox: WatchedSandbox, heard: Heard
) -> None:
    wrong = Coordinates(sandbox.coordinates.url, "nobody", API_TOKEN, UUID, API_TOKEN)
    async with open_channel(tmp_path, wrong, heard) as desk:
        events = [await send(desk, number) for number in (1, 2, 3)]
        assert {event.state for event in events} == {State.REFUSED}
        assert desk.token_status().phase is Phase.REFUSED
    assert len(sandbox.seen) == 1


async def test_an_unknown_holds_its_customers_line_until_it_is_resent(tmp_path: Path, heard: Heard) -> None:
    async with AsyncExitStack() as stack:
        kit = FakeKit(lambda request: hang_up(request) if b"event-1" in request.body else None)
        server = await stack.enter_async_context(serving(kit))
        desk = await stack.enter_async_context(open_channel(tmp_path, at(server), heard))
        unclear = await send(desk, 1)
        await desk.send(a_body(2), "client-1")
        await send(desk, 3, "client-2")
        assert heard.latest()["event-2"].state is State.QUEUED
        kit.override = lambda _request: None
        await desk.resend(unclear)
        await heard.until_state("event-2", State.SENT)
    assert kit.bodies == [a_body(3, "client-2"), a_body(1), a_body(2)]


async def test_a_send_with_a_dead_token_goes_out_once_after_one_refresh(
    desk: ChannelDesk, sandbox: WatchedSandbox, watch: Watch
) -> None:
    await send(desk, 1)
    watch.now += ACCESS_LIFETIME + 1
    await send(desk, 2)
    assert (sandbox.count("login"), sandbox.count("token refresh")) == (1, 1)
    assert sandbox.taken() == ["event-1", "event-2"]
    assert not any(seen.refused for seen in sandbox.seen)


async def test_a_send_with_a_token_that_only_kit_knows_dead_goes_out_once_after_one_refresh(
    tmp_path: Path, heard: Heard
) -> None:
    kit = FakeKit()
    async with serving(kit) as server, open_channel(tmp_path, at(server), heard) as desk:
        await send(desk, 1)
        kit.expired = True
        event = await send(desk, 2)
        await heard.until_state("event-2", State.SENT)
        assert len(await desk._journal.exchanges(event.row)) == 2
    assert event.state is State.SENT
    assert kit.calls == {"login": 1, "event": 3, "refreshToken": 1}
    assert kit.bodies == [a_body(1), a_body(2)]


async def send_100(desk: ChannelDesk) -> list[Event]:
    """A hundred at once: forty customers, some with several messages."""
    ends = [desk.send(a_body(n, f"client-{n % 40}"), f"client-{n % 40}") for n in range(100)]
    return list(await asyncio.gather(*await asyncio.gather(*ends)))


async def test_100_at_once_around_an_expiry_cause_one_refresh_and_none_goes_twice(
    desk: ChannelDesk, sandbox: WatchedSandbox, watch: Watch
) -> None:
    await send(desk, 1000)
    watch.now += ACCESS_LIFETIME - 1
    events = await send_100(desk)
    assert {event.state for event in events} == {State.SENT}
    assert sandbox.count("token refresh") == 1
    assert sorted(sandbox.taken()) == sorted(f"event-{n}" for n in (*range(100), 1000))


async def test_100_at_once_after_an_expiry_that_only_kit_knows_of_cause_one_refresh(
    tmp_path: Path, sandbox: WatchedSandbox, heard: Heard, watch: Watch
) -> None:
    """Kit's clock has gone further than ours: each of them may be refused once, and none is taken twice."""
    async with open_channel(tmp_path, sandbox.coordinates, heard, clock=lambda: 0.0) as desk:
        await send(desk, 1000)
        watch.now += ACCESS_LIFETIME + 1
        events = await send_100(desk)
    assert {event.state for event in events} == {State.SENT}
    assert (sandbox.count("login"), sandbox.count("token refresh")) == (1, 1)
    assert sorted(sandbox.taken()) == sorted(f"event-{n}" for n in (*range(100), 1000))


async def test_an_absence_beyond_both_lifetimes_logs_in_once_more(
    tmp_path: Path, sandbox: WatchedSandbox, heard: Heard, watch: Watch
) -> None:
    async with open_channel(tmp_path, sandbox.coordinates, heard, watch, auto_refresh=True) as desk:
        await send(desk, 1)
        watch.now += REFRESH_LIFETIME + 3600
        await asyncio.gather(desk.kit.keeper.look(), send(desk, 2), desk.kit.keeper.look())
        assert desk.token_status().phase is Phase.LOGGED_IN
    assert (sandbox.count("login"), sandbox.count("token refresh")) == (2, 0)
    assert sandbox.taken() == ["event-1", "event-2"]


async def test_what_an_earlier_run_left_is_not_sent_at_the_start(
    tmp_path: Path, sandbox: WatchedSandbox, heard: Heard
) -> None:
    journal = await Journal.open(tmp_path / "journal.sqlite")
    for number, state in enumerate((State.QUEUED, State.UNKNOWN, State.FAILED), 1):
        left = an_event(number, channel_id="acme", client_id=f"client-{number}", state=state)
        await journal.add_event(left)
    await journal.close()
    async with open_channel(tmp_path, sandbox.coordinates, heard) as desk:
        for number in (1, 2, 3):  # these wait behind what was left
            await desk.send(a_body(10 + number, f"client-{number}"), f"client-{number}")
        await send(desk, 14, "client-4")
        await heard.until_state("event-14", State.SENT)
        left_over = await desk._journal.unfinished("acme")
        waiting = [each.event.event_id for each in desk.unfinished() if each.decision]
        assert waiting == ["event-1", "event-2", "event-3"]
    assert sandbox.taken() == ["event-14"]
    assert Counter(each.state for each in left_over) == {State.QUEUED: 4, State.UNKNOWN: 1, State.FAILED: 1}


async def test_what_an_earlier_run_left_goes_out_when_it_is_resent(
    tmp_path: Path, sandbox: WatchedSandbox, heard: Heard
) -> None:
    journal = await Journal.open(tmp_path / "journal.sqlite")
    left = await journal.add_event(an_event(1, channel_id="acme", state=State.QUEUED))
    await journal.close()
    async with open_channel(tmp_path, sandbox.coordinates, heard) as desk:
        await desk.send(a_body(2), "client-1")
        await desk.resend(left)
        await heard.until_state("event-2", State.SENT)
    assert sandbox.taken() == ["event-1", "event-2"]


@pytest.fixture
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """What failed is tried again at once."""
    monkeypatch.setattr("kitdesk.desk.sending.backoff.FIRST_PAUSE", 0.01)


@pytest.mark.usefixtures("short_pauses")
async def test_what_failed_goes_out_by_itself_once_and_in_order_when_kit_can_be_reached(
    tmp_path: Path, heard: Heard
) -> None:
    kit = FickleKit()
    await kit.go()
    async with open_channel(tmp_path, at(kit), heard) as desk:
        failed = await send(desk, 1)
        await desk.send(a_body(2), "client-1")
        await desk.send(a_body(3), "client-1")
        await heard.until(lambda: desk.unfinished()[0].tries > 3)
        assert [each.event.state for each in desk.unfinished()][1:] == [State.QUEUED] * 2
        await kit.come()
        await heard.until_state("event-3", State.SENT)
        assert len(await desk._journal.exchanges(failed.row)) == 1, "the others did not get to be requests"
        assert desk.unfinished() == []
    await kit.close()
    assert kit.bodies == [a_body(1), a_body(2), a_body(3)]


@pytest.mark.usefixtures("short_pauses")
async def test_a_429_is_tried_again_after_its_retry_after_and_stays_one_event(
    tmp_path: Path, heard: Heard, watch: Watch
) -> None:
    busy = refusal("slow down", 429)
    busy = replace(busy, headers=(*busy.headers, ("Retry-After", "3")))
    kit = FakeKit(lambda request: busy if request.path.endswith(UUID) else None)
    async with serving(kit) as server, open_channel(tmp_path, at(server), heard, watch) as desk:
        event = await send(desk)
        assert desk.unfinished()[0].retry_in == 3
        kit.override = lambda _request: None
        desk.log_in()
        await heard.until(lambda: len(heard.of(ExchangeMade)) == 2)
        watch.now += 2.9
        await desk._outbox.look()
        assert (kit.calls["event"], desk.unfinished()[0].event.state) == (1, State.FAILED)
        watch.now += 0.1
        await desk._outbox.look()
        await heard.until_state("event-1", State.SENT)
        statuses = [exchange.status for exchange in await desk._journal.exchanges(event.row)]
    assert statuses == [429, 200]
    assert kit.bodies == [a_body(1)]


async def test_a_login_that_works_brings_the_next_try_forward(tmp_path: Path, heard: Heard) -> None:
    kit = FakeKit(hang_up)
    async with serving(kit) as server, open_channel(tmp_path, at(server), heard) as desk:
        await send(desk)
        kit.override = lambda _request: None
        desk.log_in()
        await heard.until_state("event-1", State.SENT)
    assert kit.bodies == [a_body(1)]


async def test_a_refused_login_is_not_tried_again_by_itself(
    tmp_path: Path, sandbox: WatchedSandbox, heard: Heard, watch: Watch
) -> None:
    wrong = Coordinates(sandbox.coordinates.url, "nobody", API_TOKEN, UUID, API_TOKEN)
    async with open_channel(tmp_path, wrong, heard, watch) as desk:
        await send(desk)
        watch.now += 10_000
        await desk._outbox.look()
        assert desk.unfinished() == []
    assert len(sandbox.seen) == 1


@pytest.mark.parametrize("change", [{"production": True}, {"switched_on": False}], ids=["production", "off"])
@pytest.mark.parametrize("earlier", [True, False], ids=["from-the-start", "by-a-change"])
async def test_nothing_is_tried_again_by_itself_on_a_production_channel_or_one_that_is_switched_off(
    tmp_path: Path, heard: Heard, watch: Watch, earlier: bool, change: dict[str, Any]
) -> None:
    kit = FakeKit(lambda request: refusal("slow down", 429) if request.path.endswith(UUID) else None)
    async with serving(kit) as server, open_channel(tmp_path, at(server), heard, watch) as desk:
        changed = replace(desk.channel, **change)
        if earlier:
            desk.change(changed)
        event = await send(desk)
        desk.change(changed)
        kit.override = lambda _request: None
        watch.now += 10_000
        desk.log_in()
        await heard.until(lambda: len(heard.of(ExchangeMade)) == 2)
        await desk._outbox.look()
        assert [each.decision for each in desk.unfinished()] == [True]
        assert kit.calls["event"] == 1
        await desk.resend(event)
        await heard.until_state("event-1", State.SENT)


async def test_while_its_outbox_cannot_be_read_nothing_is_sent_and_that_is_told(
    tmp_path: Path, sandbox: WatchedSandbox, heard: Heard
) -> None:
    """Nobody knows then what would be overtaken."""
    journal = await Journal.open(tmp_path / "journal.sqlite")
    left = await journal.add_event(an_event(1, channel_id="acme", state=State.UNKNOWN))
    await journal._write(lambda db: db.execute("UPDATE events SET direction = 'sideways'").fetchall())
    await journal.close()
    async with open_channel(tmp_path, sandbox.coordinates, heard) as desk:
        [trouble] = heard.troubles()
        assert isinstance(trouble, OutboxUnreadable)
        assert "“Acme”" in str(trouble)
        for deed in (desk.send(a_body(2), "client-2"), desk.resend(left), desk.discard(left)):
            with pytest.raises(OutboxUnreadable):
                await deed
    assert sandbox.taken() == []


async def test_on_a_full_disk_kit_hears_nothing(
    desk: ChannelDesk, sandbox: WatchedSandbox, heard: Heard
) -> None:
    await send(desk, 1)
    await desk._journal._write(lambda db: db.execute("PRAGMA max_page_count = 1").fetchone())
    big = a_body(2, client_phone="1" * 100_000)
    with pytest.raises(JournalFault):
        await desk.send(big, "client-1")
    assert [str(error) for error in heard.troubles()] == [str(JournalFault("the disk is full"))]
    await desk._journal._write(lambda db: db.execute("PRAGMA max_page_count = 1073741823").fetchone())
    assert (await (await desk.send(big, "client-1"))).state is State.SENT
    assert sandbox.taken() == ["event-1", "event-2"]


async def test_logins_and_refreshes_are_the_channels_history_and_hide_every_token(
    desk: ChannelDesk, sandbox: WatchedSandbox, heard: Heard
) -> None:
    desk.log_in()
    await heard.until(lambda: len(heard.of(ExchangeMade)) == 1)
    desk.refresh()
    await heard.until(lambda: len(heard.of(ExchangeMade)) == 2)
    sandbox.kit.refuses_refresh = True
    desk.refresh()
    await heard.until(lambda: len(heard.of(ExchangeMade)) == 3)
    await desk._journal.add_event(an_event())  # durable, and so is all that was written before it
    history = await desk._journal.history("acme", TOKEN_PURPOSES)
    assert [(each.purpose, each.status) for each in history] == [
        ("token refresh", 401),
        ("token refresh", 200),
        ("login", 200),
    ]
    assert sandbox.kit.api_token.reveal() not in repr(history)
    assert "eyJ" not in repr(history)
    assert desk.token_status().phase is Phase.REFUSED


async def test_the_refresh_settings_hold_at_once(desk: ChannelDesk, watch: Watch) -> None:
    await send(desk)
    desk.change(replace(desk.channel, auto_refresh=True, refresh_lead=300.0))
    assert desk.token_status().refresh_in == ACCESS_LIFETIME - 300
    desk.change(replace(desk.channel, auto_refresh=False, refresh_lead=300.0))
    assert desk.token_status().refresh_in is None
    assert (desk.channel.auto_refresh, desk.channel.refresh_lead) == (False, 300.0)


async def test_closed_before_a_login_has_begun_it_leaves_nothing_behind(
    tmp_path: Path, sandbox: WatchedSandbox, heard: Heard
) -> None:
    async with open_channel(tmp_path, sandbox.coordinates, heard) as desk:
        desk.log_in()
        desk.refresh()
    assert sandbox.seen == []


async def test_traffic_answers_open_questions_of_the_protocol(tmp_path: Path, heard: Heard) -> None:
    async with WatchedSandbox() as sandbox, open_channel(tmp_path, sandbox.coordinates, heard) as desk:
        event = await (await desk.send(a_body(), "client-1"))
        await desk.resend(event)
        await heard.until(lambda: sandbox.count("event") == 2)
        await heard.until(lambda: desk.evidence._pending or desk.evidence._known)
        shown = {(each.fact, each.shown) for each in await desk.evidence.findings()}
        assert (Fact.CLAIMS, "exp, iat, iss, jti, sub, typ; lives 900 s") in shown
        await heard.until(lambda: (Fact.RESENT, "sent") in desk.evidence._known)


async def test_evidence_that_cannot_be_read_keeps_no_channel_from_opening(
    tmp_path: Path, heard: Heard
) -> None:
    async with WatchedSandbox() as sandbox:
        async with open_channel(tmp_path, sandbox.coordinates, heard):
            pass
        with closing(sqlite3.connect(tmp_path / "journal.sqlite")) as db, db:
            db.execute("INSERT INTO evidence VALUES ('acme', 'nonsense', 'x', 1, 1, 1)")
        async with open_channel(tmp_path, sandbox.coordinates, heard) as desk:
            assert (await (await desk.send(a_body(), "client-1"))).state is State.SENT
            assert [type(error) for error in heard.troubles()] == [JournalUnreadable]
