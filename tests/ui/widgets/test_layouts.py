from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.layouts import below, beside, filled, flowing, set_below, set_beside


def _part(width: int = 40, height: int = 20) -> QWidget:
    part = QWidget()
    part.setFixedSize(width, height)
    return part


def _laid_out(qtbot: QtBot, page: QWidget, size: QSize) -> QWidget:
    qtbot.addWidget(page)
    page.resize(size)
    page.grab()
    return page


def test_parts_stand_below_each_other_within_the_margins(qtbot: QtBot) -> None:
    page, first, second = QWidget(), _part(), _part()
    set_below(page, first, second, margins=(10, 20, 0, 0), spacing=6)
    _laid_out(qtbot, page, QSize(100, 66))

    assert first.geometry() == QRect(10, 20, 40, 20)
    assert second.geometry() == QRect(10, 46, 40, 20)


def test_parts_stand_side_by_side_with_the_room_that_is_left_between_them(qtbot: QtBot) -> None:
    page, left, right = QWidget(), _part(), _part()
    set_beside(page, left, None, right)
    _laid_out(qtbot, page, QSize(300, 20))

    assert left.x() == 0
    assert right.geometry().right() == 299


def test_a_number_is_so_many_pixels_of_room(qtbot: QtBot) -> None:
    page, first, second = QWidget(), _part(), _part()
    set_below(page, first, 30, second, spacing=0)
    _laid_out(qtbot, page, QSize(40, 70))

    assert second.y() == 50


def test_a_part_has_its_share_of_the_room(qtbot: QtBot) -> None:
    page, narrow, wide = QWidget(), QPushButton(), QPushButton()
    set_beside(page, (narrow, 1), (wide, 2), spacing=0)
    _laid_out(qtbot, page, QSize(300, 30))

    assert (narrow.width(), wide.width()) == (100, 200)


def test_a_part_stands_where_it_is_told_to_in_its_own_room(qtbot: QtBot) -> None:
    page, button = QWidget(), QPushButton("A")
    set_below(page, (button, Qt.AlignmentFlag.AlignRight))
    _laid_out(qtbot, page, QSize(300, 30))

    assert button.width() == button.sizeHint().width()
    assert button.geometry().right() == 299


def test_what_is_laid_out_within_something_else_has_its_spacing(qtbot: QtBot) -> None:
    page, upper, left, right, inner = QWidget(), _part(), _part(), _part(), _part()
    set_below(page, upper, beside(left, below(right, inner, spacing=2)), spacing=12)
    _laid_out(qtbot, page, QSize(92, 74))

    assert left.x() + left.width() + 12 == right.x()
    assert right.y() + right.height() + 2 == inner.y()


def test_a_layout_of_a_kind_of_its_own_is_filled_the_same_way(qtbot: QtBot) -> None:
    page, part = QWidget(), _part()
    layout = filled(QHBoxLayout(page), part, margins=3)
    _laid_out(qtbot, page, QSize(46, 26))

    assert layout.indexOf(part) == 0
    assert (part.x(), part.y()) == (3, 3)


def test_what_flows_goes_on_below_where_a_line_is_full(qtbot: QtBot) -> None:
    page, parts = QWidget(), [_part() for _ in range(3)]
    set_below(page, flowing(*parts, margins=(2, 0, 0, 0), spacing=4))
    _laid_out(qtbot, page, QSize(90, 60))

    assert [(part.x(), part.y()) for part in parts] == [(2, 0), (46, 0), (2, 24)]
