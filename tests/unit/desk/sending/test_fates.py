"""What became of an event: how it is noted, and that it is told when it is stored."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from kitdesk.desk.news import EventChanged
from kitdesk.desk.sending.fates import Fates
from kitdesk.model.errors import KitError
from kitdesk.model.states import State
from kitdesk.model.timeline import Exchange
from kitdesk.store.journal import Journal
from tests.support.desks import Heard
from tests.support.exports import open_journal
from tests.support.outboxes import refused, unknown, unreachable
from tests.support.timeline_values import an_event, an_exchange

pytestmark = pytest.mark.anyio
REFUSED_BY_KIT = an_exchange(status=401, error="the token has expired")
UNANSWERED = an_exchange(status=None, error="no answer")


@pytest.fixture
async def journal(tmp_path: Path) -> AsyncIterator[Journal]:
    async with open_journal(tmp_path) as journal:
        yield journal


@pytest.fixture
def fates(journal: Journal, heard: Heard) -> Fates:
    return Fates(journal, heard.tell)


async def test_an_end_is_told_once_it_is_stored(journal: Journal, fates: Fates, heard: Heard) -> None:
    event = await journal.add_event(an_event())
    ended = fates.sent(event, an_exchange())
    assert heard.news == []
    await fates.settle()
    await heard.until(lambda: heard.news)
    assert heard.news == [EventChanged(ended)]
    assert await journal.page("sandbox", "client-1") == [ended]


async def test_a_change_is_stored_and_told_before_anything_follows(
    journal: Journal, fates: Fates, heard: Heard
) -> None:
    event = await journal.add_event(an_event(note="It failed."))
    changed = await fates.change(event, State.DISCARDED)
    assert changed == replace(event, state=State.DISCARDED, note="")
    assert heard.news == [EventChanged(changed)]
    assert await journal.page("sandbox", "client-1") == [changed]


@pytest.mark.parametrize(
    ("late", "when"), [(59, ""), (61, "at %H:%M:%S in "), (86_461, "at %Y-%m-%d %H:%M:%S in ")]
)
async def test_what_is_sent_long_after_it_was_written_says_when(
    journal: Journal, fates: Fates, late: float, when: str
) -> None:
    exchange = an_exchange()
    event = await journal.add_event(an_event(at=exchange.at - late))
    note = fates.sent(event, exchange).note
    assert note == time.strftime(f"{when}2 ms", time.localtime(exchange.at))


@pytest.mark.parametrize(
    ("error", "state", "told"),
    [
        (refused(), State.REFUSED, "Kit refused the event"),
        (unreachable(), State.FAILED, "could not be reached"),
        (unknown(), State.UNKNOWN, "Look in Kit whether it is there before you resend."),
    ],
    ids=lambda value: str(value) if isinstance(value, State) else "",
)
async def test_an_error_decides_what_became_of_it(
    journal: Journal, fates: Fates, error: KitError, state: State, told: str
) -> None:
    ended = fates.not_sent(await journal.add_event(an_event()), error)
    assert ended.state is state
    assert told in ended.note


@pytest.mark.parametrize(
    ("last", "state"), [(None, State.FAILED), (REFUSED_BY_KIT, State.FAILED), (UNANSWERED, State.UNKNOWN)]
)
async def test_cut_off_it_has_failed_unless_kit_may_have_it(
    journal: Journal, fates: Fates, last: Exchange | None, state: State
) -> None:
    event = await journal.add_event(an_event())
    assert fates.cut_off(event, last).state is state


async def test_what_is_written_too_late_has_failed(journal: Journal, fates: Fates) -> None:
    ended = fates.too_late(await journal.add_event(an_event()))
    assert (ended.state, "before it was sent" in ended.note) == (State.FAILED, True)
