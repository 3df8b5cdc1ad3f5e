"""What became of an event, in a line under its bubble, with what can be done about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kitdesk.model.states import NOT_TAKEN, Direction, State
from kitdesk.model.timeline import Event
from kitdesk.ui.tables.state_words import state_tone, state_word
from kitdesk.ui.text import counted, one_line, time_text, told, translate


class Deed(StrEnum):
    """What a link in a conversation does."""

    RESEND = "resend"
    DISCARD = "discard"
    EXPAND = "expand"
    SHOW = "show"


@dataclass(frozen=True)
class Fate:
    """*tone* names a colour of the palette, *deeds* what can be done, each with its word."""

    text: str
    tone: str = "muted"
    deeds: Mapping[Deed, str] = field(default_factory=dict)


_OPEN = (Deed.RESEND, Deed.DISCARD)
_DEEDS = {State.UNKNOWN: _OPEN, State.FAILED: _OPEN, State.QUEUED: _OPEN, State.REFUSED: (Deed.RESEND,)}


def fate_of(event: Event, remark: str = "") -> Fate:
    """The line under an event's bubble; *remark* says what an unfinished one waits for."""
    words = (time_text(event.at), *state_words(event), remark)
    text = " · ".join(filter(None, words))
    if event.state is State.VERIFIED:
        return Fate(f"✓ {text}", "ok")
    if event.direction is Direction.IN:
        return Fate(text)
    deeds = {deed: deed_text(deed, event.state) for deed in _DEEDS.get(event.state, ())}
    return Fate(text, state_tone(event.state), deeds)


def alarm_of(event: Event) -> str:
    """What is alarming about an event that came; it stands in a line of its own."""
    return (
        translate("fates", "▲ Another body came under this event_id: the first is shown")
        if event.altered
        else ""
    )


def deed_text(deed: Deed, *states: State) -> str:
    """The word of a link for events that are in these *states*."""
    if deed is Deed.RESEND and set(states) == {State.FAILED}:
        return translate("fates", "Retry now")
    if deed is Deed.RESEND and set(states) == {State.QUEUED}:
        return translate("fates", "Send now")
    return {
        Deed.RESEND: translate("fates", "Resend"),
        Deed.DISCARD: translate("fates", "Discard"),
        Deed.EXPAND: translate("fates", "Show more"),
        Deed.SHOW: translate("fates", "Show"),
    }[deed]


def state_words(event: Event) -> list[str]:
    """What became of an event, without the time."""
    note = one_line(told(event.note), 400).rstrip(".")
    if event.direction is Direction.IN:
        verified = translate("fates", "signature verified") if event.state is State.VERIFIED else ""
        again = counted.tr("delivered %Ln time(s)", "", event.deliveries)
        return [word for word in (verified, again if event.deliveries > 1 else "", note) if word]
    word = state_word(event.state)
    if event.state is State.UNKNOWN:
        note = note or translate("fates", "sent, but no answer came")
    if note and event.state in NOT_TAKEN:
        return [f"{word}: {note}"]
    return [word, note] if note else [word]
