from __future__ import annotations

from kitdesk.model.states import Direction, State
from kitdesk.ui.tables.lines import Gathered, Line
from kitdesk.ui.tables.lines_model import Marks
from kitdesk.ui.tables.said import Said, said_of
from kitdesk.ui.text import day_text
from tests.support.conversations import CLOSING, NOON, event, happening


def said(line: Line, **marks: object) -> Said:
    return said_of(line, Marks(**marks))  # type: ignore[arg-type]


def test_what_the_customer_sent_is_out_and_what_became_of_it_stands_below() -> None:
    shown = said(Line(1, event(text="Hello")), new_day=True, first_unread=True)
    assert (shown.reading.text, shown.out, shown.system, shown.given_up) == ("Hello", True, False, False)
    assert "sent" in shown.fates[0].text
    assert (shown.day, shown.unread) == (day_text(NOON), True)


def test_what_was_given_up_and_what_is_only_an_echo_step_back() -> None:
    assert said(Line(1, event(state=State.DISCARDED))).given_up
    came = event(direction=Direction.IN, state=State.VERIFIED)
    echo = said(Line(1, came), echo=NOON)
    assert echo.given_up
    assert "echo of your message" in echo.fates[-1].text


def test_a_closing_and_what_happened_on_the_channel_are_lines_of_the_system() -> None:
    for line in (
        Line(1, event(kind="close_conversation", body=CLOSING, direction=Direction.IN)),
        Line(1, Gathered(happening(NOON))),
    ):
        shown = said(line)
        assert shown.system
        assert not shown.out
        assert shown.fates
