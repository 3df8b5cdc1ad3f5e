from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from kitdesk.model.timeline import Direction, Event, State
from kitdesk.ui.colours import Colours
from kitdesk.ui.tables.bubble_delegate import BubbleDelegate
from kitdesk.ui.tables.bubble_view import BubbleView
from kitdesk.ui.tables.fates import Deed
from kitdesk.ui.tables.index import Index
from kitdesk.ui.theme import current
from tests.support.conversations import HOSTILE, event
from tests.support.on_screen import on_screen

WIDTH = 500


@pytest.fixture
def view(qtbot: QtBot) -> BubbleView:
    return on_screen(qtbot, BubbleView(), WIDTH, 400)


def delegate(view: BubbleView) -> BubbleDelegate:
    ours = view.itemDelegate()
    assert isinstance(ours, BubbleDelegate)
    return ours


def row(view: BubbleView, number: int = 0) -> Index:
    return view.model().index(number, 0)


def height(view: BubbleView, number: int = 0) -> int:
    return delegate(view).sizeHint(QStyleOptionViewItem(), row(view, number)).height()


def colours(view: BubbleView, number: int = 0) -> set[str]:
    """Every colour that can be seen within the bubble of a row."""
    image: QImage = view.viewport().grab().toImage()
    corner = QPointF(view.visualRect(row(view, number)).topLeft())
    seen: QRectF = delegate(view).bubble(row(view, number)).box.translated(corner).adjusted(-4, -4, 4, 4)
    area = seen.toAlignedRect().intersected(image.rect())
    return {
        image.pixelColor(x, y).name()
        for x in range(area.left(), area.right())
        for y in range(area.top(), area.bottom())
    }


@pytest.mark.parametrize(
    ("direction", "state", "fill"),
    [
        (Direction.OUT, State.SENT, "accent_fill"),
        (Direction.IN, State.SENT, "bubble"),
        (Direction.OUT, State.DISCARDED, "sunken"),
    ],
)
def test_whose_it_is_and_whether_it_was_given_up_is_seen(
    view: BubbleView, direction: Direction, state: State, fill: str
) -> None:
    view.set_events([event(direction=direction, state=state)])
    assert getattr(current(), fill) in colours(view)
    assert (current().accent_fill in colours(view)) == (fill == "accent_fill")


def test_the_selected_one_has_a_ring(view: BubbleView) -> None:
    view.set_events([event(1, direction=Direction.IN), event(2, direction=Direction.IN)])
    assert current().accent not in colours(view)
    view.setCurrentIndex(view.model().index(0, 0))
    assert current().accent in colours(view)
    assert current().accent not in colours(view, 1)


@pytest.mark.parametrize("direction", list(Direction))
def test_an_attachment_stands_on_a_card_of_its_own(view: BubbleView, direction: Direction) -> None:
    view.set_events([event(direction=direction, payload=[{"type": "photo", "url": "<b>" * 900}])])
    here: Colours = current()
    assert (here.card if direction is Direction.OUT else here.hover) in colours(view)


def test_a_narrower_view_makes_a_row_higher(view: BubbleView) -> None:
    view.set_events([event(text="word " * 100)])
    before = height(view)
    view.resize(WIDTH // 2, 400)
    assert height(view) > before


def test_a_larger_font_makes_a_row_higher(view: BubbleView) -> None:
    view.set_events([event(text="word " * 100)])
    before = height(view)
    font = view.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    view.setFont(font)
    assert height(view) > before


def test_only_the_unfolded_one_shows_more(view: BubbleView) -> None:
    long = [event(number, "word " * 1_000) for number in (1, 2)]
    view.set_events(long)
    folded = height(view, 1)
    delegate(view).unfold(long[0])
    assert height(view, 0) > 2 * folded
    assert height(view, 1) == folded


def test_a_link_is_hit_where_it_is_seen_also_in_a_row_further_down(view: BubbleView) -> None:
    view.set_events([event(1), event(2, state=State.UNKNOWN)])
    area = view.visualRect(row(view, 1))
    places = [QPointF(x, y) for x in range(0, WIDTH, 4) for y in range(area.top(), area.bottom(), 4)]
    assert {delegate(view).deed_at(row(view, 1), place) for place in places} == {
        None,
        Deed.RESEND,
        Deed.DISCARD,
    }
    assert delegate(view).deed_at(row(view, 0), places[0]) is None


def test_layouts_are_kept_for_few_and_heights_for_all(view: BubbleView) -> None:
    """A conversation of any length is scrolled through without growing."""
    ours = delegate(view)
    view.set_events([event(number) for number in range(400)])
    first = ours.bubble(row(view, 0))
    assert ours.bubble(row(view, 0)) is first
    for number in range(1, 400):
        ours.bubble(row(view, number))
    assert ours.bubble(row(view, 0)) is not first
    assert len(ours._bubbles) <= 300


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_row_is_painted_within_the_view(view: BubbleView, text: str) -> None:
    view.set_events([event(text=text, note=text[:300], sender={"sender_name": text[:300]})])
    view.grab()
    assert delegate(view).bubble(row(view)).box.width() <= WIDTH


def test_no_event_is_kept_for_its_height(view: BubbleView) -> None:
    """Bodies are large: what is remembered goes with the conversation, and holds none."""
    view.set_events([event(number) for number in range(1, 20)])
    view.upsert(event(19, state=State.UNKNOWN))
    kept = delegate(view)._heights
    assert not any(isinstance(part, Event) for key in kept for part in key)
    view.set_events([event(99)])
    assert len(kept) == 1
