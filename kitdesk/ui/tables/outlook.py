"""What an unfinished event waits for, in words: the same in its conversation and in the outbox."""

from __future__ import annotations

from kitdesk.model.states import State
from kitdesk.model.timeline import Event, Unfinished
from kitdesk.ui.tables.reading import read_event
from kitdesk.ui.tables.state_words import state_word
from kitdesk.ui.text import clock_text, one_line, time_text, translate

_BRIEF = 40


def remark_on(unfinished: Unfinished) -> str:
    """What it waits for, empty where its state says it all."""
    behind = unfinished.behind
    if behind is not None:
        text, state = gist(behind, _BRIEF), state_word(behind.state)
        return translate("outlook", "behind “{text}” of {time}: {state}").format(
            text=text, time=time_text(behind.at), state=state
        )
    if unfinished.retry_in is not None:
        return translate("outlook", "next try in {time}").format(time=clock_text(unfinished.retry_in))
    if unfinished.decision and unfinished.event.state is State.FAILED:
        return translate("outlook", "not tried again by itself")
    return (
        translate("outlook", "not sent by itself")
        if unfinished.decision and unfinished.event.state is State.QUEUED
        else ""
    )


def gist(event: Event, limit: int = 200) -> str:
    """What an event says, on one line; its attachments where it has no text."""
    text = event.text
    if not text:
        reading = read_event(event)
        text = reading.text or ", ".join(card.title for card in reading.cards) or reading.mark
    line = one_line(text)
    return line if len(line) <= limit else line[: limit - 1] + "…"
