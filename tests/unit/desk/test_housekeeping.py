from __future__ import annotations

from pathlib import Path

import pytest

from kitdesk.desk.news import EventChanged, HistoryDeleted
from kitdesk.model.deletion import Deleted, Scope
from kitdesk.model.states import State
from kitdesk.model.timeline import Event
from kitdesk.store.journal import Journal
from tests.support.desks import Heard, open_desk
from tests.support.timeline_values import an_event

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("memory_keyring")]
EVERYTHING = Scope()


async def fill(home: Path, *states: State, channel_id: str = "sandbox") -> None:
    """A journal with events in these states, as an earlier run left it."""
    journal = await Journal.open(home / "journal.sqlite")
    for number, state in enumerate(states):
        await journal.add_event(an_event(number, state=state, channel_id=channel_id))
    await journal.close()


async def page(journal: Journal, channel_id: str = "sandbox") -> list[Event]:
    return await journal.page(channel_id, "client-1")


async def test_what_is_unfinished_stays_and_the_window_hears_of_the_rest(tmp_path: Path) -> None:
    await fill(tmp_path, State.SENT, State.UNKNOWN, State.SENT, State.FAILED)
    heard, told = Heard(), list[Deleted]()
    async with open_desk(tmp_path, heard) as desk:
        assert (await desk.house.weigh(EVERYTHING)).unfinished == {State.UNKNOWN: 1, State.FAILED: 1}
        deleted = await desk.house.delete(EVERYTHING, told.append)
        assert deleted.events == 2
        assert told[-1] == deleted
        assert [event.state for event in await page(desk.journal)] == [State.UNKNOWN, State.FAILED]
        assert heard.of(HistoryDeleted) == [HistoryDeleted(EVERYTHING)]


async def test_on_request_what_is_unfinished_is_given_up_and_goes_too(tmp_path: Path) -> None:
    await fill(tmp_path, State.SENT, State.UNKNOWN, State.QUEUED, State.FAILED)
    heard = Heard()
    async with open_desk(tmp_path, heard) as desk:
        await desk.house.delete(EVERYTHING, lambda deleted: None, unfinished=True)
        assert await page(desk.journal) == []
        assert desk.channel("sandbox").unfinished() == []


async def test_what_waited_behind_what_is_given_up_is_not_sent_meanwhile(tmp_path: Path) -> None:
    await fill(tmp_path, State.UNKNOWN)
    heard = Heard()
    async with open_desk(tmp_path, heard) as desk:
        for number in (7, 8):
            await desk.channel("sandbox").send(an_event(number).body, "client-1")
        await desk.house.delete(EVERYTHING, lambda deleted: None, unfinished=True)
        assert await page(desk.journal) == []
        assert State.SENDING not in {each.event.state for each in heard.of(EventChanged)}


async def test_what_a_removed_channel_left_unfinished_can_go_as_well(tmp_path: Path) -> None:
    await fill(tmp_path, State.UNKNOWN, channel_id="removed")
    async with open_desk(tmp_path, Heard()) as desk:
        await desk.house.delete(Scope("removed"), lambda deleted: None, unfinished=True)
        assert await page(desk.journal, "removed") == []


async def test_the_conversation_goes_on_where_it_was(tmp_path: Path) -> None:
    await fill(tmp_path, State.SENT, State.SENT)
    async with open_desk(tmp_path, Heard()) as desk:
        await desk.house.delete(Scope("sandbox", before=1_700_000_001.0), lambda deleted: None)
        [event] = await page(desk.journal)
        assert event.number == 2
        ended = await desk.channel("sandbox").send(an_event(7).body, "client-1")
        assert (await ended).number == 3
