"""The outbox in the real window: what fails, waits and is unknown, and what becomes of it."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QListView, QPushButton

from kitdesk.model.channel import Credentials
from kitdesk.model.secret import Secret
from kitdesk.model.states import State
from kitdesk.sandbox.server import Coordinates
from kitdesk.store.journal import Journal
from kitdesk.store.places import Places
from kitdesk.transport.http import Answer, Hangup, Request
from kitdesk.ui.dialogs.confirm import Question
from tests.support.desks import a_channel
from tests.support.fake_kit import ACCOUNT, API_TOKEN, UUID, FickleKit, refusal
from tests.support.timeline_values import an_event
from tests.support.workplace import Workplace, at_work, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


@asynccontextmanager
async def acme(home: Path, kit: FickleKit, **members: object) -> AsyncIterator[Workplace]:
    """A window that shows a channel on *kit*."""
    await kit.come()
    channel = a_channel(Coordinates(kit.url, ACCOUNT, API_TOKEN, UUID, API_TOKEN), **members)
    try:
        async with at_work(home) as work:
            message = work.window.composer.message
            guest = message.client_data
            await work.desk.save_channel(channel, Credentials(API_TOKEN, Secret("salt")))
            work.choose_channel("Acme")
            await work.pilot.until(
                lambda: work.window.composer.message.client_data != guest, "a guest of Acme"
            )
            yield work
    finally:
        await kit.close()


@pytest.fixture
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """What failed is tried again soon."""
    monkeypatch.setattr("kitdesk.desk.sending.backoff.FIRST_PAUSE", 0.05)


def badge(work: Workplace) -> str:
    """What a screen reader hears of it; how much it shows depends on the room there is."""
    button = work.pilot.find("strip.outbox", QPushButton)
    return button.accessibleName().removesuffix(" in outbox") if button.isVisible() else ""


def listed(work: Workplace) -> list[str]:
    """What the outbox says, row by row."""
    model = work.pilot.find("outbox.list", QListView).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


async def send(work: Workplace, text: str) -> None:
    """Write a message and hand it over, whatever becomes of it."""
    work.type(text)
    work.press_ctrl_enter()
    await work.pilot.until(lambda: work.written() == "", f"{text} taken")


async def until_badge(work: Workplace, text: str) -> None:
    await work.pilot.until(lambda: badge(work) == text, f"the badge “{text}”; it is “{badge(work)}”")


def lose(request: Request) -> Answer | None:
    """Take an event, and do not answer."""
    if b"client_data" in request.body:
        raise Hangup
    return None


@pytest.mark.usefixtures("short_pauses")
async def test_what_failed_is_shown_and_goes_out_by_itself_once_and_in_order_when_kit_is_back(
    home: Path,
) -> None:
    kit = FickleKit()
    async with acme(home, kit) as work:
        await kit.go()
        for text in ("first", "second", "third"):
            await send(work, text)
        await until_badge(work, "1 failed · 2 waiting")
        work.pilot.click("strip.outbox")
        rows = list[str]()

        def failed_again() -> bool:
            rows[:] = listed(work)
            return "next try in 0:0" in str(rows)

        await work.pilot.until(failed_again, "when it is tried again")
        assert rows[0].startswith("Guest ")
        assert "could not be reached" in rows[1]
        assert ["behind “first”" in row for row in rows] == [False, False, True, True]
        lines = work.pilot.find("conversation.events", QAbstractItemView).model()
        await work.pilot.until(
            lambda: (
                sum("behind “first”" in lines.index(row, 0).data() for row in range(lines.rowCount())) == 2
            ),
            "the same words in the conversation",
        )
        await kit.come()
        await work.pilot.until(
            lambda: [state for _, state in work.shown()] == [State.SENT] * 3, "all three sent"
        )
        await work.pilot.until(lambda: listed(work) == [] and badge(work) == "", "an empty outbox")
    assert kit.said() == ["first", "second", "third"]


@pytest.mark.usefixtures("short_pauses")
async def test_on_a_production_channel_nothing_is_tried_again_without_a_confirmed_click(home: Path) -> None:
    kit = FickleKit()
    async with acme(home, kit) as work:
        await kit.go()
        await send(work, "for a real customer")
        await send(work, "and another")
        await until_badge(work, "1 failed · 1 waiting")
        channel = work.desk.current.channel
        await work.desk.save_channel(replace(channel, production=True), work.desk.current.credentials)
        work.pilot.click("strip.outbox")
        await work.pilot.until(
            lambda: "not tried again by itself" in str(listed(work)), "that it is left alone"
        )
        await kit.come()
        work.desk.current.log_in()
        await work.pilot.until(lambda: kit.calls["login"], "a login, which would bring a next try forward")
        assert kit.calls["event"] == 0
        work.pilot.click("outbox.resend")
        await work.pilot.until(lambda: work.pilot.dialog("question"), "the question")
        work.pilot.click("question.no")
        await work.pilot.until(lambda: work.pilot.dialog("question") is None, "the window again")
        assert kit.calls["event"] == 0
        work.pilot.click("outbox.resend")
        await work.pilot.until(lambda: work.pilot.dialog("question"), "the question again")
        work.pilot.click("question.yes")
        await until_badge(work, "")
    assert kit.said() == ["for a real customer", "and another"]


async def leave(home: Path, *states: State) -> None:
    """What an earlier run left: a customer each."""
    journal = await Journal.open(Places.find({"KITDESK_HOME": str(home)}).journal)
    for number, state in enumerate(states, 1):
        await journal.add_event(an_event(number, client_id=f"client-{number}", state=state, at=time.time()))
    await journal.close()


@pytest.mark.usefixtures("short_pauses")
async def test_at_the_start_nothing_goes_out_until_it_is_clicked(home: Path) -> None:
    await leave(home, State.FAILED, State.QUEUED, State.UNKNOWN)
    async with workplace(home) as work:
        await until_badge(work, "1 unknown · 1 failed · 1 waiting")
        await work.pilot.until(lambda: work.desk.current.token_status().access_left, "the login")
        work.pilot.click("strip.outbox")
        view = work.pilot.find("outbox.list", QListView)
        assert view.hasFocus()
        assert all(each.tries == 0 for each in work.desk.current.unfinished())
        assert work.pilot.find("outbox.resend", QPushButton).text() == "Retry now"
        QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        work.pilot.click("outbox.resend")
        await until_badge(work, "")
        await work.pilot.until_found(lambda: _nothing_is_left(work), "all of it stored as finished")


async def _nothing_is_left(work: Workplace) -> bool:
    return await work.desk.journal.unfinished(work.desk.current.channel.id) == []


async def test_a_429_is_not_tried_again_before_the_time_that_kit_named(home: Path) -> None:
    kit, calls = FickleKit(), list[float]()

    def be_busy_once(request: Request) -> Answer | None:
        if not request.path.endswith(UUID):
            return None
        calls.append(time.monotonic())
        busy = refusal("slow down", 429)
        return replace(busy, headers=(*busy.headers, ("Retry-After", "3"))) if len(calls) == 1 else None

    kit.override = be_busy_once
    async with acme(home, kit) as work:
        await send(work, "once too many")
        work.window.show_tool("outbox")
        await work.pilot.until(lambda: "next try in 0:0" in str(listed(work)), "the countdown")
        await until_badge(work, "")
        await work.until_shown("once too many", State.SENT)
    assert calls[1] - calls[0] >= 3
    assert kit.said() == ["once too many"]


async def test_cancelled_it_never_goes_out_and_what_waited_behind_it_does(home: Path) -> None:
    kit = FickleKit()
    busy = replace(refusal("slow down", 429), headers=(("Retry-After", "3600"),))
    kit.override = lambda request: busy if b"first" in request.body else None
    async with acme(home, kit) as work:
        await send(work, "first")
        await send(work, "second")
        await until_badge(work, "1 failed · 1 waiting")
        work.pilot.click("strip.outbox")
        work.pilot.click("outbox.discard")
        await work.pilot.until(lambda: work.pilot.dialog("question"), "what goes out then")
        question = work.pilot.dialog("question")
        assert isinstance(question, Question)
        assert "1 waiting message is sent then." in question.text()
        assert kit.said() == []
        work.pilot.click("question.yes")
        await work.until_shown("second", State.SENT)
        assert work.shown()[0] == ("first", State.DISCARDED)
    assert kit.said() == ["second"]


async def test_of_several_that_are_discarded_none_is_sent_meanwhile(home: Path) -> None:
    kit = FickleKit()
    kit.override = lose
    async with acme(home, kit) as work:
        for text in ("first", "second", "third"):
            await send(work, text)
        await until_badge(work, "1 unknown · 2 waiting")
        kit.override = lambda _request: None
        work.pilot.click("strip.outbox")
        QTest.keyClick(
            work.pilot.find("outbox.list", QListView), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier
        )
        work.pilot.click("outbox.discard")
        await work.pilot.until(lambda: work.pilot.dialog("question"), "the question")
        work.pilot.click("question.yes")
        await work.pilot.until(
            lambda: [state for _, state in work.shown()] == [State.DISCARDED] * 3, "all three discarded"
        )
        await until_badge(work, "")
    assert kit.said() == []


async def test_one_is_shown_in_its_conversation_however_far_back_it_is(home: Path) -> None:
    await leave(home, State.UNKNOWN)
    async with at_work(home) as work:
        for number in range(150):
            await work.desk.journal.add_event(an_event(100 + number, state=State.SENT))
        await work.desk.journal.add_event(
            an_event(900, client_id="client-2", text="newest", state=State.SENT)
        )
        work.pilot.click("strip.outbox")
        work.pilot.click("outbox.show")
        await work.pilot.until(lambda: "unknown" in work.label("inspector.state"), "it, in the Inspector")
        selected = work.window.conversation.selected()
        assert selected is not None
        assert selected.text == "Hello 1"


async def test_another_channel_shows_its_own_outbox(home: Path) -> None:
    await leave(home, State.UNKNOWN)
    kit = FickleKit()
    async with acme(home, kit) as work:
        await until_badge(work, "")
        work.choose_channel("Sandbox")
        await until_badge(work, "1 unknown")
        work.window.show_tool("outbox")
        assert len(listed(work)) == 2


async def test_a_customer_is_called_as_in_the_customers_list(home: Path) -> None:
    journal = await Journal.open(Places.find({"KITDESK_HOME": str(home)}).journal)
    named = b'{"client_data": {"client_id": "client-1", "client_display_name": "Anna Petrova"}}'
    await journal.add_event(an_event(1, state=State.SENT, body=named))
    unnamed = b'{"client_data": {"client_id": "client-1"}}'
    await journal.add_event(an_event(2, state=State.UNKNOWN, body=unnamed))
    await journal.close()
    async with workplace(home) as work:
        await until_badge(work, "1 unknown")
        work.window.show_tool("outbox")
        await work.pilot.until(lambda: listed(work)[0] == "Anna Petrova, client-1", "the name")
