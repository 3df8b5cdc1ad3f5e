"""Deleting history beside everything else that goes on, in steps too short to hold anything up."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from typing import Protocol, TypeVar

from kitdesk.model.deletion import Deleted, Doomed, Scope
from kitdesk.model.timeline import Event
from kitdesk.store import deletion, index

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]

STEP = 0.015
"""Seconds that a step should take, its commit and its way there and back included."""
_LEAST, _MOST = 20, 5_000
ANEW_FROM, ANEW_SHARE = 20_000, 0.2
"""From how many events on, and which share of all, what stays is indexed anew: to take an event out of the
index takes four times as long as to add one. It holds the writer up once, for some tenths of a second.
"""


class Access(Protocol):
    """Does something with the journal in a thread: `Journal`'s own way to read, or to write."""

    def __call__(self, work: Work[T], /) -> Awaitable[T]: ...


class Housekeeping:
    """What is deleted step by step is gone for good step by step; ending it in the middle leaves the rest."""

    def __init__(self, read: Access, write: Access) -> None:
        self._read = read
        self._write = write

    async def weigh(self, scope: Scope) -> Doomed:
        """What deleting *scope* comes to. Raises `JournalUnreadable`."""
        return await self._read(lambda db: deletion.weigh(db, scope))

    async def unfinished(self, scope: Scope) -> list[Event]:
        """The events of *scope* that stay. Raises `JournalUnreadable`."""
        return await self._read(lambda db: deletion.unfinished(db, scope))

    async def size(self) -> tuple[int, int]:
        """How many events there are, and how many bytes the journal takes. Raises `JournalUnreadable`."""
        return await self._read(deletion.size)

    async def delete(self, scope: Scope, tell: Callable[[Deleted], None]) -> Deleted:
        """Delete *scope* but what is unfinished, and give the space back to the disk.

        *tell* hears how far it has come. Raises `JournalFault`, `JournalUnreadable`.
        """
        plan = await self._read(lambda db: deletion.plan(db, scope))
        if plan.events > ANEW_FROM and plan.events > ANEW_SHARE * plan.all:
            await self._write(index.begin_anew)
        deleted, step = Deleted(), _Step(self._write)
        while not plan.is_done:
            plan, number = await step.do(partial(deletion.delete_events, plan=plan))
            deleted = replace(deleted, events=deleted.events + number)
            tell(deleted)
        while number := await step.do(partial(deletion.delete_others, scope=scope)):
            deleted = replace(deleted, others=deleted.others + number)
            tell(deleted)
        await self._write(lambda db: deletion.delete_evidence(db, scope))
        left = freed = 1
        while left and freed:
            left, freed = await step.do(deletion.free)
            deleted = replace(deleted, freed=deleted.freed + freed)
            tell(deleted)
        return deleted


class _Step:
    """Does each step on as many rows as the time for it allows."""

    def __init__(self, write: Access) -> None:
        self._write = write
        self._limit = _LEAST

    async def do(self, change: Callable[[sqlite3.Connection, int], T]) -> T:
        limit = self._limit
        began = time.perf_counter()
        result = await self._write(lambda db: change(db, limit))
        took = time.perf_counter() - began
        self._limit = max(_LEAST, min(_MOST, 2 * limit, round(limit * STEP / took)))
        return result
