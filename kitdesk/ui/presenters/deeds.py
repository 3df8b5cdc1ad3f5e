"""The one place that turns errors into something to read."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from kitdesk.model.errors import KitdeskError
from kitdesk.tasks import Tasks
from kitdesk.ui.text import told
from kitdesk.ui.widgets.notice import Notices


class Deeds:
    """What the user asked for and is under way."""

    def __init__(self, notices: Notices) -> None:
        self._notices = notices
        self._tasks = Tasks()
        self._closed = False
        self._errors: dict[str, KitdeskError] = {}
        self._lasting: set[asyncio.Task[None]] = set()

    def start(
        self, work: Coroutine[Any, Any, object], name: str, *, lasts: bool = False
    ) -> Callable[[], object]:
        """Do *work* in the background; an error of ours that ends it becomes a banner.

        The result gives it up when it is called. What *lasts* keeps the window from being at rest.
        """
        if self._closed:  # a timer or the last news of the desk
            work.close()
            return work.close
        task = self._tasks.start(self._told(work), name)
        task.add_done_callback(lambda _task: work.close())  # for the case that it was never begun
        if lasts:
            self._lasting.add(task)
            task.add_done_callback(self._lasting.discard)
        return task.cancel

    @property
    def at_rest(self) -> bool:
        """Whether another window can take the place of this one: nothing is cut short that takes a while."""
        return not self._lasting

    async def rest(self) -> None:
        """Wait until the window is at rest."""
        while not self.at_rest:
            await asyncio.wait(self._lasting)

    def tell(self, error: KitdeskError) -> None:
        """Show an error as a banner; a newer one of the same kind takes its place."""
        self._errors[type(error).__name__] = error
        self._notices.post(type(error).__name__, told(error.sentence), "bad")

    def offer(self, kind: type[KitdeskError], words: str, deed: Callable[[], object]) -> None:
        """Let banners of this kind of error have a button for what can be done about it."""
        self._notices.offer(kind.__name__, words, deed)

    def withdraw(self, kind: type[KitdeskError]) -> None:
        """Take the banner of this kind of error away: it holds no more."""
        self._notices.withdraw(kind.__name__)

    def standing(self) -> list[KitdeskError]:
        """The errors whose banners stand."""
        return [error for name, error in self._errors.items() if self._notices.stands(name)]

    async def close(self) -> None:
        """Give up what is under way; nothing new is begun."""
        self._closed = True
        await self._tasks.close()

    async def _told(self, work: Coroutine[Any, Any, object]) -> None:
        try:
            await work
        except KitdeskError as error:
            self.tell(error)


class Latest:
    """One deed at a time: a newer one takes the place of the one that is under way."""

    def __init__(self, deeds: Deeds) -> None:
        self._deeds = deeds
        self._end: Callable[[], object] | None = None

    def start(self, work: Coroutine[Any, Any, object], name: str, *, lasts: bool = False) -> None:
        """Do *work* instead of what was begun before."""
        self.give_up()
        self._end = self._deeds.start(work, name, lasts=lasts)

    def give_up(self) -> None:
        """End what is under way, if anything is."""
        if self._end is not None:
            self._end()
