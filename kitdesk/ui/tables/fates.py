"""What became of an event, in a line under its bubble, with what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from kitdesk.model.timeline import Direction, Event, State
from kitdesk.ui.tables.state_words import state_word
from kitdesk.ui.text import one_line, time_text


class Deed(StrEnum):
    """What a link in a conversation does."""

    RESEND = "resend"
    DISCARD = "discard"
    EXPAND = "expand"


@dataclass(frozen=True)
class Fate:
    """*tone* names a colour of the palette."""

    text: str
    tone: str = "muted"
    deeds: tuple[Deed, ...] = ()


_OPEN = (Deed.RESEND, Deed.DISCARD)
_TONES = {State.UNKNOWN: "warn", State.REFUSED: "bad", State.FAILED: "bad"}
_DEEDS = {State.UNKNOWN: _OPEN, State.FAILED: _OPEN, State.QUEUED: _OPEN, State.REFUSED: (Deed.RESEND,)}


def fate_of(event: Event) -> Fate:
    """The line under an event's bubble."""
    parts = [time_text(event.at), *_words(event)]
    if event.direction is Direction.IN:
        return Fate(" · ".join(parts))
    return Fate(" · ".join(parts), _TONES.get(event.state, "muted"), _DEEDS.get(event.state, ()))


def deed_text(deed: Deed) -> str:
    """The word of a link."""
    return {
        Deed.RESEND: _tr("Resend"),
        Deed.DISCARD: _tr("Discard"),
        Deed.EXPAND: _tr("Show more"),
    }[deed]


def spoken(event: Event, text: str) -> str:
    """The event as a screen reader says it."""
    who = _tr("You") if event.direction is Direction.OUT else _tr("Kit")
    return f"{who}, {time_text(event.at)[:5]}, {', '.join(_words(event)) or event.kind}: {one_line(text)}"


def _words(event: Event) -> list[str]:
    note = one_line(event.note, 400)
    if event.direction is Direction.IN:
        return [note] if note else []
    word = state_word(event.state)
    if event.state is State.UNKNOWN:
        note = note or _tr("sent, but no answer came")
    if note and event.state in (State.UNKNOWN, State.REFUSED, State.FAILED):
        return [f"{word}: {note}"]
    return [word, note] if note else [word]


def _tr(text: str) -> str:
    return QCoreApplication.translate("fates", text)
