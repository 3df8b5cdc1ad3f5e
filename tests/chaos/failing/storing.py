"""Each way of writing a journal, while one of its statements fails: all of it is there, or nothing."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from random import Random

from kitdesk.model.deletion import Scope
from kitdesk.model.errors import JournalFault, JournalUnreadable
from kitdesk.model.evidence import Fact
from kitdesk.model.search import Query
from kitdesk.model.states import CALLBACK, FORWARDED, Direction, State
from kitdesk.model.timeline import Event
from kitdesk.store import index
from kitdesk.store.journal import Journal
from tests.chaos.failing.cases import Case, cases, some
from tests.support.failing_sqlite import Disk, failing_disk
from tests.support.journal_state import state_on_disk
from tests.support.timeline_values import an_event, an_exchange

Deed = Callable[[Journal], Awaitable[object]]


def run(folder: Path, share: float, dice: Random) -> str:
    with failing_disk() as disk:
        return asyncio.run(_do_all(folder, share, dice, disk))


async def _do_all(folder: Path, share: float, dice: Random, disk: Disk) -> str:
    before = folder / "before.sqlite"
    await _prepare(before)
    tried, deeds = 0, some(DEEDS.items(), share, dice)
    for name, deed in deeds:
        async with _opened(before, disk) as work:
            disk.fail(0)
            await deed(work.journal)
            statements = len(disk.said)
            wanted = await work.state()
        for case in cases(statements, share, dice):
            tried += 1
            async with _opened(before, disk) as work:
                await work.fail_once(name, deed, case)
                assert await work.state() == wanted, f"{name}, {case}: not what it is without"
    return f"{tried:,} failures in {len(deeds)} deeds of {len(disk.failed):,} kinds of statement"


class _Work:
    """A journal that is being written."""

    def __init__(self, journal: Journal, path: Path, disk: Disk) -> None:
        self.journal = journal
        self._path = path
        self._disk = disk
        self._told: list[JournalFault] = []
        journal.on_fault = self._told.append

    async def fail_once(self, name: str, deed: Deed, case: Case) -> None:
        """Have it fail, then let it be done."""
        before = state_on_disk(self._path)
        self._disk.fail(*case)
        failed = await self._fails(deed)
        self._disk.fail(0)
        if failed:
            assert name in IN_STEPS or state_on_disk(self._path) == before, f"{name}, {case}: half a change"
            await deed(self.journal)

    async def _fails(self, deed: Deed) -> bool:
        """Do it; whether it was said that it failed."""
        try:
            await deed(self.journal)
        except JournalFault as error:
            assert self._told == [error]  # noqa: PT017 (most end well: the statement was the index's)
            return True
        except JournalUnreadable:
            return True
        return False

    async def state(self) -> tuple[str, int]:
        """What is on the disk, and how much of it a search finds."""
        found = await self.journal.search(Query("hello"), limit=1_000)
        return state_on_disk(self._path), len(found.events)


@asynccontextmanager
async def _opened(original: Path, disk: Disk) -> AsyncIterator[_Work]:
    """A journal that is a copy."""
    path = original.with_name("copy.sqlite")
    shutil.copy(original, path)
    journal = await Journal.open(path)
    try:
        yield _Work(journal, path, disk)
    finally:
        await journal.close()


async def _prepare(path: Path) -> None:
    """Something of everything."""
    journal = await Journal.open(path)
    for number in range(1, 31):
        event = await journal.add_event(an_event(number, client_id=f"client-{number % 3}", state=State.SENT))
        await journal.add_exchange("sandbox", an_exchange(), event.row)
    await journal.set_state(3, State.SENDING)
    for _ in range(2):
        await journal.receive(_came(1), an_exchange(purpose=CALLBACK))
    await journal.hold_back("sandbox", an_exchange(purpose=CALLBACK))
    await journal.close()


def _came(number: int, **members: object) -> Event:
    event = an_event(number, channel_id="sandbox", event_id=f"in-{number}", state=State.VERIFIED)
    return replace(event, direction=Direction.IN, **members)  # type: ignore[arg-type]


async def _release(journal: Journal) -> None:
    [held] = await journal.held("sandbox")
    await journal.release(_came(2), held)


async def _answer(journal: Journal) -> None:
    [held] = await journal.held("sandbox")
    await journal.set_answer(replace(held, status=502, answer_body=b"no"))


async def _index(journal: Journal) -> None:
    """All that is done for the index behind everything else."""
    for step in (index.begin_anew, lambda db: index.advance(db, 20), index.merge):
        await journal._write(step)


DEEDS: Mapping[str, Deed] = {
    "an event": lambda journal: journal.add_event(an_event(99)),
    "somebody's first event": lambda journal: journal.add_event(an_event(99, client_id="new")),
    "a callback": lambda journal: journal.receive(_came(2), an_exchange(purpose=CALLBACK)),
    "one delivered again": lambda journal: journal.receive(_came(1), an_exchange(purpose=CALLBACK)),
    "one altered": lambda journal: journal.receive(_came(1, body=b"{}"), an_exchange(purpose=CALLBACK)),
    "one held back": lambda journal: journal.hold_back("sandbox", an_exchange(purpose=CALLBACK)),
    "one released": _release,
    "an answer": _answer,
    "one forwarded": lambda journal: journal.add_forwarded("sandbox", an_exchange(purpose=FORWARDED), None),
    "an exchange": lambda journal: journal.add_exchange("sandbox", an_exchange(), 3),
    "a state": lambda journal: journal.set_state(3, State.SENT, "It is there."),
    "what a crash left": lambda journal: journal.recover(),
    "evidence": lambda journal: journal.note_evidence("sandbox", {(Fact.SEPARATORS, "a colon"): 1}, 7.0),
    "how far it was seen": lambda journal: journal.mark_seen("sandbox", "client-1", 5),
    "history deleted": lambda journal: journal.house.delete(Scope("sandbox"), lambda deleted: None),
    "the index": _index,
}
IN_STEPS = ("history deleted", "the index")
"""What is durable step by step."""
