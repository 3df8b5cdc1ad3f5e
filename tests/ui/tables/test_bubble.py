from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from kitdesk.model.states import Direction, State
from kitdesk.model.timeline import Event
from kitdesk.ui.tables.bubble import MARGIN, RING, Bubble
from kitdesk.ui.tables.fates import Deed
from kitdesk.ui.tables.fonts import Fonts
from kitdesk.ui.tables.lines import Gathered, Line
from kitdesk.ui.tables.lines_model import Marks
from kitdesk.ui.tables.said import said_of
from kitdesk.ui.text import time_text
from tests.support.conversations import CLOSING, HOSTILE, NOON, event, happening

WIDTH = 600
NO_MARKS = Marks()


@pytest.fixture
def fonts(qapp: QApplication) -> Fonts:
    return Fonts.of(qapp.font())


def lay_out(
    of: Event | Gathered, fonts: Fonts, marks: Marks = NO_MARKS, *, width: int = WIDTH, unfolded: bool = False
) -> Bubble:
    return Bubble(said_of(Line(1, of), marks), width, fonts, unfolded=unfolded)


def read(bubble: Bubble) -> list[str]:
    """All texts, from top to bottom."""
    return [placed.block.text.replace("\u00a0", " ") for placed in bubble.texts]


def test_the_customer_stands_on_the_right_and_kit_on_the_left(fonts: Fonts) -> None:
    assert lay_out(event(), fonts).box.right() == pytest.approx(WIDTH - MARGIN)
    assert lay_out(event(direction=Direction.IN), fonts).box.left() == MARGIN


def test_the_ring_of_a_selected_bubble_leaves_the_line_below_alone(fonts: Fonts) -> None:
    bubble = lay_out(event(), fonts)
    assert bubble.texts[-1].at.y() > bubble.box.bottom() + RING


def test_a_bubble_takes_at_most_seven_tenths_of_the_width(fonts: Fonts) -> None:
    long = lay_out(event(text="word " * 200), fonts)
    assert WIDTH * 0.6 < long.box.width() <= WIDTH * 0.7
    assert long.height > 100


def test_a_new_day_needs_more_height(fonts: Fonts) -> None:
    assert lay_out(event(), fonts, Marks(new_day=True)).height > lay_out(event(), fonts).height


def test_the_line_across_stands_above_the_day_and_the_message(fonts: Fonts) -> None:
    bubble = lay_out(event(), fonts, Marks(new_day=True, first_unread=True))
    assert read(bubble)[0] == "New"
    assert bubble.divider.bottom() < bubble.box.top()


def test_a_closing_is_a_line_and_no_bubble(fonts: Fonts) -> None:
    closing = event(kind="close_conversation", direction=Direction.IN, body=CLOSING)
    bubble = lay_out(closing, fonts)
    assert bubble.system
    told = "Conversation closed by agent Maria K. · CLOSED_BY_AGENT"
    assert read(bubble) == [f"{told} · {time_text(closing.at)} · signature verified"]


def test_what_happened_is_a_line_that_can_be_shown_closely(fonts: Fonts) -> None:
    bubble = lay_out(Gathered(happening(1, reason="Mismatch: swapped."), 2), fonts)
    assert bubble.system
    assert read(bubble)[0].startswith("▲ 2 callbacks held back")
    places = [QPointF(x, y) for x in range(0, WIDTH, 4) for y in range(0, bubble.height, 4)]
    assert {bubble.deed_at(place) for place in places} == {None, Deed.SHOW}


def test_what_is_alarming_stands_in_a_line_of_its_own(fonts: Fonts) -> None:
    plain = lay_out(event(direction=Direction.IN, deliveries=3), fonts)
    altered = lay_out(event(direction=Direction.IN, deliveries=3, altered=True), fonts)
    assert read(plain)[-1].endswith("delivered 3 times")
    assert "▲ Another body" in read(altered)[-1]
    assert altered.texts[-1].colour == "warn"


def test_an_echo_steps_back_and_says_of_what(fonts: Fonts) -> None:
    bubble = lay_out(event(direction=Direction.IN), fonts, Marks(echo=NOON))
    assert bubble.given_up
    assert read(bubble)[-1] == f"echo of your message of {time_text(NOON)}"


def test_a_bot_is_tagged_and_an_agent_is_named(fonts: Fonts) -> None:
    sender = {"sender_display_name": "Helper"}
    bot = lay_out(event(direction=Direction.IN, sender=sender | {"sender_type": "bot"}), fonts)
    agent = lay_out(event(direction=Direction.IN, sender=sender | {"sender_type": "agent"}), fonts)
    assert read(bot)[:2] == ["BOT", "Helper"]
    assert bot.box.contains(bot.tag)
    assert read(agent)[0] == "Helper · agent"
    assert agent.tag.isEmpty()


def test_the_attachment_under_a_point_is_known(fonts: Fonts) -> None:
    bubble = lay_out(event(payload=[{"type": "photo", "file_url": "https://a.example"}]), fonts)
    rect, card = bubble.cards[0]
    assert bubble.card_at(rect.center()) is card
    assert bubble.card_at(rect.topLeft() - QPointF(9, 9)) is None


def test_attachments_lie_within_the_bubble(fonts: Fonts) -> None:
    bubble = lay_out(event(payload=[{"type": "photo"}, {"type": "contact", "name": "x" * 500}]), fonts)
    assert len(bubble.cards) == 2
    assert all(bubble.box.contains(rect) for rect, _ in bubble.cards)


def test_a_long_text_is_folded_and_unfolds(fonts: Fonts) -> None:
    folded, whole = (lay_out(event(text="word " * 1_000), fonts, unfolded=on) for on in (False, True))
    assert folded.height < whole.height
    deeds = {folded.deed_at(QPointF(x, y)) for x in range(0, WIDTH, 8) for y in range(0, folded.height, 4)}
    assert deeds == {None, Deed.EXPAND}


def test_the_links_of_an_unclear_event_can_be_hit(fonts: Fonts) -> None:
    bubble = lay_out(event(state=State.UNKNOWN), fonts)
    deeds = {bubble.deed_at(QPointF(x, y)) for x in range(0, WIDTH, 4) for y in range(0, bubble.height, 4)}
    assert deeds == {None, Deed.RESEND, Deed.DISCARD}


def test_right_to_left_text_stands_within_its_bubble(fonts: Fonts) -> None:
    bubble = lay_out(event(text="שלום"), fonts)
    assert bubble.box.width() < 150
    assert bubble.texts[0].at.x() + bubble.texts[0].block.width <= bubble.box.right()


@pytest.mark.parametrize("width", [0, 1, 40, 200])
def test_no_width_is_too_small(fonts: Fonts, width: int) -> None:
    assert lay_out(event(text="word " * 20, note="n" * 400), fonts, width=width).height > 0


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_laid_out_without_a_stall(fonts: Fonts, text: str) -> None:
    began = time.process_time()
    for unfolded in (False, True):
        assert lay_out(event(text=text), fonts, unfolded=unfolded).height < 20_000
    assert time.process_time() - began < 1
