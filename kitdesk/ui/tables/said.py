"""What one line of a conversation shows, before it is laid out."""

from __future__ import annotations

from dataclasses import dataclass

from kitdesk.model.states import Direction, State
from kitdesk.model.timeline import Event
from kitdesk.ui.tables.fates import Fate, alarm_of, fate_of
from kitdesk.ui.tables.lines import Gathered, Line
from kitdesk.ui.tables.lines_model import Marks
from kitdesk.ui.tables.reading import Reading, read_event
from kitdesk.ui.tables.spoken import echo_words
from kitdesk.ui.tables.system_words import fate_of_gathered
from kitdesk.ui.text import day_text


@dataclass(frozen=True)
class Said:
    """A bubble with its *fates* below it, or only *fates* in the middle of a *system* line.

    What is *out* stands on the right, what is *given_up* steps back. Above all stands the *day*, and whether
    it is the first *unread* one.
    """

    reading: Reading
    fates: tuple[Fate, ...] = ()
    system: bool = False
    out: bool = False
    given_up: bool = False
    day: str = ""
    unread: bool = False


def said_of(line: Line, marks: Marks) -> Said:
    """What a line of the customer's chair shows."""
    day = day_text(line.at) if marks.new_day else ""
    if isinstance(line.of, Gathered):
        fates = (fate_of_gathered(line.of),)
        return Said(Reading(), fates, system=True, day=day, unread=marks.first_unread)
    event, reading, echo = line.of, read_event(line.of), echo_words(marks.echo)
    return Said(
        reading,
        tuple(fate for fate in _fates(event, reading, marks.remark, echo) if fate.text),
        system=bool(reading.system),
        out=event.direction is Direction.OUT and not reading.system,
        given_up=(event.state is State.DISCARDED or bool(echo)) and not reading.system,
        day=day,
        unread=marks.first_unread,
    )


def _fates(event: Event, reading: Reading, remark: str, echo: str) -> tuple[Fate, ...]:
    fate, alarm = fate_of(event, remark), Fate(alarm_of(event), "warn")
    if reading.system:
        return Fate(f"{reading.system} · {fate.text.removeprefix('✓ ')}"), alarm
    return fate, alarm, Fate(echo)
