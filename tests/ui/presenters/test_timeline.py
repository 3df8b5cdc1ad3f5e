"""The conversation in step with the journal: parts of it, what comes meanwhile, what was seen."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from kitdesk.desk.news import EventChanged, ExchangeMade
from kitdesk.model.deletion import Scope
from kitdesk.model.signature import Outcome
from kitdesk.model.states import CHAIR_CALLBACK, LOGIN, TEST_REQUEST, Direction, State
from kitdesk.model.timeline import Event
from kitdesk.ui.tables.bubble_view import BubbleView
from kitdesk.ui.tables.lines import Gathered
from kitdesk.ui.tables.system_words import fate_of_gathered
from tests.support.conversations import NOON
from tests.support.timeline_values import an_event, an_exchange
from tests.support.workplace import Workplace, at_work, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


def view(work: Workplace) -> BubbleView:
    return work.pilot.find("conversation.events", BubbleView)


def told(work: Workplace) -> list[str]:
    """What happened, as the conversation tells it."""
    lines = [line.of for line in view(work).lines.lines()]
    return [fate_of_gathered(each).text for each in lines if isinstance(each, Gathered)]


async def store(work: Workplace, count: int, direction: Direction = Direction.OUT, end: float = 0.0) -> None:
    """Events of the customer ``client-1``, one a minute until now or until the time *end*."""
    state = State.SENT if direction is Direction.OUT else State.VERIFIED
    begin = (end or time.time()) - 60 * count
    for number in range(count):
        event = an_event(number, text=f"text {number}", state=state, direction=direction)
        await work.desk.journal.add_event(replace(event, at=begin + 60 * number))


async def come(work: Workplace, number: int) -> Event:
    """An agent's message, stored and told as the receiver does it."""
    event = an_event(
        number, text=f"came {number}", state=State.VERIFIED, direction=Direction.IN, at=time.time()
    )
    stored = await work.desk.journal.add_event(event)
    work.desk._tell(EventChanged(stored))
    return stored


def topmost(work: Workplace) -> int:
    """The number of the event at the top."""
    return view(work).lines.line(next(row for row, _, _ in view(work).pile.in_sight())).number


async def until_shown(work: Workplace, text: str) -> None:
    await work.pilot.until(lambda: [shown for shown, _ in work.shown()][-1:] == [text], text)


async def unread(work: Workplace) -> int:
    customers = await work.desk.journal.customers("sandbox")
    return next(each.unread for each in customers if each.client_id == "client-1")


async def test_what_happened_on_the_channel_is_told_between_the_messages(home: Path) -> None:
    async with at_work(home) as work:
        await store(work, 1)
    async with workplace(home) as work:
        await work.pilot.until(lambda: work.shown() and told(work), "the login after the message")
        assert told(work)[0].startswith(("Logged in", "2 logins"))


async def test_what_happens_while_it_is_shown_is_told_at_once_and_can_be_inspected(home: Path) -> None:
    async with workplace(home) as work:
        await work.send("Hello")
        exchange = an_exchange(
            purpose=TEST_REQUEST, at=time.time(), verdict=Outcome.MISMATCH, reason="Mismatch: swapped."
        )
        await work.desk.journal.add_exchange("sandbox", exchange, None)
        work.desk._tell(ExchangeMade("sandbox", exchange))
        await work.pilot.until(lambda: "Mismatch: swapped" in "".join(told(work)), "the test request")
        view(work).line_chosen.emit(exchange.happening)
        await work.pilot.until(
            lambda: work.label("inspector.title").lower().startswith("test request"), "it in the inspector"
        )


async def test_a_shot_before_the_first_message_is_told_at_once_and_after_a_restart(home: Path) -> None:
    async with at_work(home) as work:
        shot = an_exchange(
            purpose=CHAIR_CALLBACK, at=time.time(), url="http://127.0.0.1:9/", reason="send_message"
        )
        await work.desk.journal.add_exchange("sandbox", shot, None)
        work.desk._tell(ExchangeMade("sandbox", shot))
        line = "Kit's chair posted send_message to 127.0.0.1:9"
        await work.pilot.until(lambda: work.window.conversation._view and line in told(work)[0], "the shot")
    async with workplace(home) as work:
        await work.pilot.until(lambda: work.window.conversation._view and line in told(work)[0], "it again")
        await work.send("Hello")
        assert line in told(work)[0]
    async with workplace(home) as work:
        await work.pilot.until(work.shown, "the conversation")
        assert line in told(work)[0]


async def test_what_happens_on_another_channel_is_not_told_here(home: Path) -> None:
    async with workplace(home) as work:
        await work.send("Hello")
        before = told(work)
        work.desk._tell(ExchangeMade("other", an_exchange(purpose=LOGIN, at=time.time())))
        await come(work, 1)
        await work.send("And again")
        assert told(work) == before


async def test_what_comes_is_shown_and_counts_as_seen(home: Path) -> None:
    async with at_work(home) as work:
        await store(work, 1)
    async with workplace(home) as work:
        work.window.activateWindow()
        await work.pilot.until(work.shown, "the conversation")
        await come(work, 7)
        await until_shown(work, "came 7")

        async def seen() -> bool:
            return await unread(work) == 0

        await work.pilot.until_found(seen, "nothing unread")


async def test_what_was_not_looked_at_is_marked_and_gone_to(home: Path) -> None:
    async with at_work(home) as work:
        await store(work, 3)
        await work.desk.journal.mark_seen("sandbox", "client-1", 3)
        await store(work, 90, Direction.IN)
    async with workplace(home) as work:
        await work.pilot.until(work.shown, "the conversation")
        button = work.pilot.find("conversation.to_unread", QPushButton)
        assert button.text() == "↑ 90 unread"
        work.pilot.click("conversation.to_unread")
        await work.pilot.until(lambda: not button.isVisible(), "the first unread")
        assert topmost(work) == view(work).lines.unread == 4


async def test_a_date_is_gone_to(home: Path) -> None:
    async with at_work(home) as work:
        await store(work, 300, end=NOON)
    async with workplace(home) as work:
        await work.pilot.until(work.shown, "the conversation")
        work.window.conversation.date_wanted.emit(NOON - 60 * 200)
        await work.pilot.until(
            lambda: view(work).lines.line(view(work).pile.row_at(5) or 0).number == 101,
            "the first from then on",
        )


async def test_thousands_that_come_at_once_are_shown_to_the_last(home: Path) -> None:
    async with workplace(home) as work:
        first = await work.send("Hello")
        for number in range(2, 3_000):
            work.desk._tell(
                EventChanged(replace(first, number=number, row=number + 9, text=f"came {number}"))
            )
        await until_shown(work, "came 2999")
        assert len(work.shown()) < 400


async def test_what_became_of_a_message_is_known_when_it_is_looked_at_closely(home: Path) -> None:
    """News are gathered for a moment before they are shown."""
    async with workplace(home) as work:
        event = await work.send("Hello")
        for state in (State.SENDING, State.UNKNOWN):
            work.desk._tell(EventChanged(replace(event, state=state)))
        view(work).line_chosen.emit(work.events()[-1])
        await work.pilot.until(lambda: work.label("inspector.state") == "unknown", "how it stands now")


async def test_a_journal_that_cannot_be_read_is_told(home: Path) -> None:
    async with workplace(home) as work:
        await work.send("Hello")
        await work.desk.journal._write(lambda db: db.execute("ALTER TABLE events RENAME TO lost"))
        work.window.conversation.part_wanted.emit(1, 10)
        await work.pilot.until(work.banners, "the banner")
        assert len(work.shown()) == 1
        await work.desk.journal._write(lambda db: db.execute("ALTER TABLE lost RENAME TO events"))


async def test_what_is_deleted_is_no_longer_shown(home: Path) -> None:
    async with at_work(home) as work:
        await store(work, 30, end=NOON)
    async with workplace(home) as work:
        await work.pilot.until(work.shown, "the conversation")
        await work.desk.house.delete(Scope("sandbox", "client-1", NOON - 60 * 9.5), lambda _: None)
        await work.pilot.until(lambda: len(work.shown()) == 9, "what is left")
        await work.desk.house.delete(Scope("sandbox"), lambda _: None)
        await work.pilot.until(lambda: work.shown() == [], "nothing")


async def test_one_s_own_message_is_in_sight_wherever_one_was(home: Path) -> None:
    async with at_work(home) as work:
        await store(work, 300)
    async with workplace(home) as work:
        await work.pilot.until(work.shown, "the conversation")
        work.window.conversation.go_to(1)
        await work.pilot.until(lambda: topmost(work) == 1, "the first message")
        await work.send("Hello")
        await work.pilot.until(lambda: view(work).is_at_newest, "the message in sight")
