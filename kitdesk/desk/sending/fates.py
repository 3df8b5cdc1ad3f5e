"""What becomes of a channel's outgoing events: noted in the journal, then told."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace

from kitdesk.desk.news import EventChanged, Tell
from kitdesk.model.errors import KitError
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Said, sentence
from kitdesk.model.states import State
from kitdesk.model.timeline import Event, Exchange
from kitdesk.store.journal import Journal

_SOON = 60.0
"""Seconds after which an event's own time does not tell when it was sent."""


class Fates:
    """Each deed returns the event as it is then. How it ended is told when that and its exchanges are stored,
    or cannot be; what cannot is told by the journal's `on_fault`.
    """

    def __init__(self, journal: Journal, tell: Tell) -> None:
        self._journal = journal
        self._tell = tell
        self._stored: asyncio.Future[None] | None = None

    async def change(self, event: Event, state: State) -> Event:
        """It is durable, and told, when this returns. Raises `JournalFault`."""
        await self._journal.set_state(event.row, state)
        changed = replace(event, state=state, note="")
        self._tell(EventChanged(changed))
        return changed

    def sent(self, event: Event, last: Exchange | None) -> Event:
        """Kit took it in the exchange *last*."""
        return self._end(event, State.SENT, _took(event, last) if last is not None else "")

    def not_sent(self, event: Event, error: KitError) -> Event:
        """Kit refused it, did not get it, or may have it, as *error* says."""
        unclear = error.fate is State.UNKNOWN
        note = sentence(_UNCLEAR, what=error) if unclear else error.sentence
        return self._end(event, error.fate, Said.of(note))

    def cut_off(self, event: Event, last: Exchange | None = None) -> Event:
        """Its sending was given up or crashed after the exchange *last*."""
        if last is None or (last.status is not None and last.error):  # nothing left, or Kit said no
            return self._end(event, State.FAILED, _NOT_SENT)
        return self._end(event, State.UNKNOWN, _GIVEN_UP)

    def too_late(self, event: Event) -> Event:
        """It was written when nothing was sent any more."""
        return self._end(event, State.FAILED, _CLOSED)

    async def settle(self) -> None:
        """Wait until all that ended is stored, or cannot be."""
        if self._stored is not None:
            await asyncio.wait([self._stored])

    def _end(self, event: Event, state: State, note: str) -> Event:
        changed = replace(event, state=state, note=note)
        self._stored = self._journal.set_state(event.row, state, note)
        self._stored.add_done_callback(lambda _stored: self._tell(EventChanged(changed)))
        return changed


def _took(event: Event, last: Exchange) -> str:
    """How long sending took, and when that was where it was long after the event was written."""
    took, then = f"{last.timing.total * 1000:.0f}", time.localtime(last.at)
    if last.at - event.at < _SOON:
        return Said.of(sentence(_TOOK, ms=took))
    same_day = then[:3] == time.localtime(event.at)[:3]
    at = time.strftime("%H:%M:%S" if same_day else "%Y-%m-%d %H:%M:%S", then)
    return Said.of(sentence(_TOOK_LATER, time=at, ms=took))


_CLOSED = QT_TRANSLATE_NOOP("model", "Its channel was changed or removed before it was sent.")
_NOT_SENT = QT_TRANSLATE_NOOP("model", "kitdesk stopped before it was sent.")
_GIVEN_UP = QT_TRANSLATE_NOOP(
    "model",
    "kitdesk stopped waiting before an answer came. Look in Kit whether it is there before you resend.",
)
_UNCLEAR = QT_TRANSLATE_NOOP("model", "{what} Look in Kit whether it is there before you resend.")
_TOOK = QT_TRANSLATE_NOOP("model", "{ms} ms")
_TOOK_LATER = QT_TRANSLATE_NOOP("model", "at {time} in {ms} ms")
