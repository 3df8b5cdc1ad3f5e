"""A line of a conversation in one sentence: for a screen reader, and for the clipboard."""

from __future__ import annotations

from kitdesk.model.states import Direction
from kitdesk.model.timeline import Event
from kitdesk.ui.tables.fates import alarm_of, state_words
from kitdesk.ui.tables.lines import Gathered, Line
from kitdesk.ui.tables.reading import Reading, read_event
from kitdesk.ui.tables.system_words import fate_of_gathered
from kitdesk.ui.text import one_line, time_text, translate


def spoken(line: Line, echo: float | None = None, remark: str = "") -> str:
    """Who, what was said, what became of it and when, and what it waits for."""
    if isinstance(line.of, Gathered):
        return fate_of_gathered(line.of).text
    event, reading = line.of, read_event(line.of)
    became, *others = state_words(event) or [translate("spoken", "came")]
    fate = translate("spoken", "{state} at {time}").format(state=became, time=time_text(event.at)[:5])
    words = (_told(event, reading), fate, *others, remark, alarm_of(event), echo_words(echo))
    return ", ".join(filter(None, words))


def _told(event: Event, reading: Reading) -> str:
    who = translate("spoken", "You") if event.direction is Direction.OUT else speaker(reading)
    return reading.system or f"{who}: {one_line(said(event, reading))}"


def said(event: Event, reading: Reading) -> str:
    """The text of a message, and what is attached to it."""
    attached = (f"[{card.title}]" for card in reading.cards)
    return " ".join((event.text or reading.text, *attached)).strip()


def speaker(reading: Reading) -> str:
    """Who answered, as far as Kit told."""
    return " ".join(filter(None, (reading.tag, reading.sender))) or translate("spoken", "Kit")


def echo_words(sent_at: float | None) -> str:
    """That a message is only the customer's own one come back."""
    return (
        ""
        if sent_at is None
        else translate("spoken", "echo of your message of {time}").format(time=time_text(sent_at))
    )
