from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QStringListModel
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from kitdesk.ui.tables.painting import draw, draw_at_end, paint_ground
from kitdesk.ui.theme import Theme

ROOM = QRect(0, 0, 200, 30)
WHITE = QColor("white").rgb()


def inked(image: QImage, columns: range) -> bool:
    return any(image.pixel(x, y) != WHITE for x in columns for y in range(image.height()))


@pytest.fixture
def image(theme: Theme) -> QImage:
    image = QImage(ROOM.size(), QImage.Format.Format_RGB32)
    image.fill("white")
    return image


def test_a_text_that_does_not_fit_stays_within_its_room(image: QImage) -> None:
    painter = QPainter(image)
    draw(painter, ROOM.adjusted(0, 0, -100, 0), "much too long for this room " * 3, QFont(), "#000")
    painter.end()
    assert inked(image, range(60))
    assert not inked(image, range(101, 200))


def test_a_text_at_the_end_leaves_the_rest_to_others(image: QImage) -> None:
    painter = QPainter(image)
    left = draw_at_end(painter, ROOM, "14:02", QFont(), "#000", gap=10)
    painter.end()
    assert left.right() == ROOM.right() - QFontMetrics(QFont()).horizontalAdvance("14:02") - 10
    assert not inked(image, range(left.right()))


def test_nothing_at_the_end_takes_no_room(image: QImage) -> None:
    painter = QPainter(image)
    assert draw_at_end(painter, ROOM, "", QFont(), "#000") == ROOM
    painter.end()


@pytest.mark.parametrize("several", [False, True])
def test_a_row_has_a_ground_where_it_is_selected(qtbot: QtBot, image: QImage, several: bool) -> None:
    view, model = QListView(), QStringListModel(["one", "two"])
    qtbot.addWidget(view)
    view.setModel(model)
    view.setCurrentIndex(model.index(0))
    option = QStyleOptionViewItem()
    option.rect = ROOM
    option.state = QStyle.StateFlag.State_Selected if several else QStyle.StateFlag.State_None
    painter = QPainter(image)
    paint_ground(painter, option, view, model.index(1 if several else 0), several=several)
    painter.end()
    assert inked(image, range(20, 180))


def test_any_other_row_has_none(qtbot: QtBot, image: QImage) -> None:
    view, model = QListView(), QStringListModel(["one", "two"])
    qtbot.addWidget(view)
    view.setModel(model)
    view.setCurrentIndex(model.index(0))
    option = QStyleOptionViewItem()
    option.rect = ROOM
    painter = QPainter(image)
    paint_ground(painter, option, view, model.index(1))
    painter.end()
    assert not inked(image, range(200))
