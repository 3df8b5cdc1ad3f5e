from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QToolTip
from pytestqt.qtbot import QtBot

from kitdesk.model.states import Direction, State
from kitdesk.model.timeline import Event, Happening
from kitdesk.ui.colours import Colours
from kitdesk.ui.tables.bubble_delegate import BubbleDelegate
from kitdesk.ui.tables.bubble_view import BubbleView
from kitdesk.ui.theme import current
from tests.support.conversations import HOSTILE, a_stretch, event, happening, span_of
from tests.support.on_screen import on_screen

WIDTH = 500


@pytest.fixture
def view(qtbot: QtBot) -> BubbleView:
    return on_screen(qtbot, BubbleView(), WIDTH, 400)


def delegate(view: BubbleView) -> BubbleDelegate:
    ours = view.itemDelegate()
    assert isinstance(ours, BubbleDelegate)
    return ours


def show(view: BubbleView, *events: Event, unread: int = 0, happenings: tuple[Happening, ...] = ()) -> None:
    lines = a_stretch(events, happenings)
    view.open(replace(span_of(lines), fresh=unread), lines)


def height(view: BubbleView, number: int = 0) -> int:
    return delegate(view).sizeHint(QStyleOptionViewItem(), view.lines.index(number)).height()


def colours(view: BubbleView, number: int = 0) -> set[str]:
    """Every colour that can be seen within the bubble of a row."""
    corner = QPointF(view.visualRect(view.lines.index(number)).topLeft())
    return _colours(view, delegate(view).bubble(number).box.translated(corner).adjusted(-4, -4, 4, 4))


def _colours(view: BubbleView, seen: QRectF) -> set[str]:
    image: QImage = view.viewport().grab().toImage()
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
    show(view, event(direction=direction, state=state))
    assert getattr(current(), fill) in colours(view)
    assert (current().accent_fill in colours(view)) == (fill == "accent_fill")


def test_the_selected_one_has_a_ring(view: BubbleView) -> None:
    show(view, event(1, direction=Direction.IN), event(2, direction=Direction.IN))
    assert current().accent not in colours(view)
    view.setCurrentIndex(view.lines.index(0))
    assert current().accent in colours(view)
    assert current().accent not in colours(view, 1)


@pytest.mark.parametrize("direction", list(Direction))
def test_an_attachment_stands_on_a_card_of_its_own(view: BubbleView, direction: Direction) -> None:
    show(view, event(direction=direction, payload=[{"type": "photo", "url": "<b>" * 900}]))
    here: Colours = current()
    assert (here.card if direction is Direction.OUT else here.hover) in colours(view)


def test_a_narrower_view_makes_a_row_higher(view: BubbleView) -> None:
    show(view, event(text="word " * 100))
    before = height(view)
    view.resize(WIDTH // 2, 400)
    assert height(view) > before


def test_a_larger_font_makes_a_row_higher(view: BubbleView) -> None:
    show(view, event(text="word " * 100))
    before = height(view)
    font = view.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    view.setFont(font)
    assert height(view) > before


def test_only_the_unfolded_one_shows_more(view: BubbleView) -> None:
    long = [event(number, "word " * 1_000) for number in (1, 2)]
    show(view, *long)
    folded = height(view, 1)
    delegate(view).unfold(view.lines.line(0))
    assert height(view, 0) > 2 * folded
    assert height(view, 1) == folded


def test_layouts_are_kept_for_few(view: BubbleView) -> None:
    """A conversation of any length is scrolled through without growing."""
    ours = delegate(view)
    view.lines.set_lines(a_stretch([event(number) for number in range(1, 401)]))
    first = ours.bubble(0)
    assert ours.bubble(0) is first
    for number in range(400):
        ours.bubble(number)
    assert len(ours._kept) <= 300


def test_only_what_changed_is_laid_out_anew(view: BubbleView) -> None:
    show(view, event(1), event(2))
    before = [delegate(view).bubble(row) for row in (0, 1)]
    view.add_news([event(2, state=State.UNKNOWN), event(3)])
    after = [delegate(view).bubble(row) for row in (0, 1)]
    assert after[0] is before[0]
    assert after[1] is not before[1]


def test_a_message_is_laid_out_anew_when_its_day_is_known(view: BubbleView) -> None:
    show(view, event(1), event(2))
    before = height(view, 0)
    view.lines.insert(0, a_stretch([event(0)]))
    assert height(view, 1) < before


def test_what_is_new_begins_below_a_line_across(view: BubbleView) -> None:
    show(view, event(1), event(2), unread=2)
    area = view.visualRect(view.lines.index(1))
    edge = QRectF(20, area.top(), 40, 40)
    assert current().accent in _colours(view, edge)
    show(view, event(1), event(2))
    assert current().accent not in _colours(view, edge)


def test_what_no_person_says_has_a_tag(view: BubbleView) -> None:
    for sender, tagged in ({"sender_type": "agent"}, False), ({"is_bot": True}, True):
        show(view, event(direction=Direction.IN, sender={"sender_display_name": "Helper", **sender}))
        assert (current().accent_soft in colours(view)) == tagged


def test_an_attachment_tells_its_whole_name_and_address(view: BubbleView) -> None:
    url = f"https://cdn.example/{'x' * 200}.jpg"
    show(view, event(payload=[{"type": "photo", "file_url": url, "file_name": "<b>" * 40}]))
    corner = view.visualRect(view.lines.index(0)).topLeft()
    place = delegate(view).bubble(0).cards[0][0].center().toPoint() + corner
    asked = QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), asked)
    assert "&lt;b>" * 40 in QToolTip.text()
    assert url in QToolTip.text()
    QToolTip.hideText()


def test_what_happened_has_a_ground_when_it_is_chosen(view: BubbleView) -> None:
    show(view, event(1), happenings=(happening(event(1).at + 1),))
    assert current().accent_soft not in colours(view, 1)
    view.setCurrentIndex(view.lines.index(1))
    assert current().accent_soft in colours(view, 1)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_row_is_painted_within_the_view(view: BubbleView, text: str) -> None:
    show(view, event(text=text, note=text[:300], sender={"sender_name": text[:300]}))
    view.grab()
    assert delegate(view).bubble(0).box.width() <= WIDTH
