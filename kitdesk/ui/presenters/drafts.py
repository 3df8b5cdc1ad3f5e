"""Keeps what is written and not sent, so that a restart or a kill brings it back."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from kitdesk.desk.desk import Desk
from kitdesk.model.deletion import Scope
from kitdesk.model.timeline import Event
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.composer.writing import Whose, Writing
from kitdesk.ui.gathering import Gathering

_A_MOMENT = 400
"""Milliseconds of writing that a kill may cost."""


class DraftsPresenter(QObject):
    """Tells the desk what to keep, at most so often, and forgets what belongs to what was deleted."""

    def __init__(self, writing: Writing, desk: Desk, bridge: Bridge) -> None:
        super().__init__(writing)
        self._writing = writing
        self._desk = desk
        self._restored = False
        self._channels: set[str] = set()
        self._soon = Gathering(_A_MOMENT, self.keep, self)
        writing.drafts_changed.connect(self._soon.note)
        bridge.history_deleted.connect(self._on_history_deleted)
        bridge.channels_changed.connect(self._on_channels_changed)
        self._on_channels_changed()

    async def restore(self) -> None:
        """Bring back what an earlier run left, the first time."""
        if not self._restored:
            found = await self._desk.drafts.read()
            if not self._restored:
                self._restored = True
                self._writing.restore(found)

    def keep(self) -> None:
        """Have it on the disk now."""
        self._soon.stop()
        if self._restored:
            self._desk.drafts.keep(self._writing.drafts())

    def forget_sent(self, sent: Iterable[Event]) -> None:
        """Drop drafts that are in the journal: a crash came between sending and forgetting them."""
        bodies = {event.body for event in sent}
        self._writing.forget(lambda _whose, text: text.encode("utf-8", "surrogatepass") in bodies)

    def _on_history_deleted(self, scope: Scope) -> None:
        def is_deleted(whose: Whose, _text: str) -> bool:
            return scope.channel_id in (None, whose[0]) and scope.client_id in (None, whose[1])

        if scope.before is None:
            self._writing.forget(is_deleted)

    def _on_channels_changed(self) -> None:
        before, self._channels = self._channels, {channel.id for channel in self._desk.channels}
        removed = before - self._channels
        self._writing.forget(lambda whose, _text: whose[0] in removed)
