"""Deleting history for a person: what is unfinished is given up first, or stays; served files go along."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from kitdesk.desk.channel_desk import ChannelDesk
from kitdesk.desk.news import HistoryDeleted, Tell, Trouble
from kitdesk.desk.receiving.serving import Serving
from kitdesk.model.deletion import Deleted, Doomed, Scope
from kitdesk.model.errors import StorageError
from kitdesk.model.served import Served
from kitdesk.model.states import State
from kitdesk.model.timeline import Event
from kitdesk.store.journal import Journal


class Housekeeper:
    """Works beside *desks*, the channels at work by their ids, whose outboxes hold what is unfinished."""

    def __init__(
        self, journal: Journal, desks: Mapping[str, ChannelDesk], serving: Serving, tell: Tell
    ) -> None:
        self._house = journal.house
        self._journal = journal
        self._desks = desks
        self._serving = serving
        self._tell = tell

    async def weigh(self, scope: Scope) -> Doomed:
        """What deleting *scope* comes to. Raises `JournalUnreadable`."""
        return await self._house.weigh(scope)

    async def delete(
        self, scope: Scope, on_progress: Callable[[Deleted], None], *, unfinished: bool = False
    ) -> Deleted:
        """Delete *scope*, on request also what is *unfinished*: it is discarded first.

        What is being sent at this moment stays in any case. Files that were attached to nothing but what is
        deleted are served no more. Raises `JournalFault` and `JournalUnreadable`; what was deleted before is
        gone then, as it is when this is cancelled.
        """
        attached = await self._serving.mentioned()
        try:
            if unfinished:
                await self._discard(scope)
            deleted = await self._house.delete(scope, on_progress)
        finally:
            self._tell(HistoryDeleted(scope))
        await self._drop_unmentioned(attached)
        return deleted

    async def _drop_unmentioned(self, attached: Sequence[Served]) -> None:
        try:
            kept = await self._serving.mentioned()
            for served in attached:
                if served not in kept:
                    await self._serving.remove(served)
        except StorageError as fault:
            self._tell(Trouble(fault))

    async def _discard(self, scope: Scope) -> None:
        """All of a channel at once: what waited behind one that is given up would be sent meanwhile."""
        by_channel: dict[str, list[Event]] = {}
        for event in await self._house.unfinished(scope):
            by_channel.setdefault(event.channel_id, []).append(event)
        for channel_id, events in by_channel.items():
            desk = self._desks.get(channel_id)
            if desk is not None:
                await desk.discard(*events)
                continue
            for event in events:
                if event.state is not State.SENDING:
                    await self._journal.set_state(event.row, State.DISCARDED)
