from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, QStringListModel, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from kitdesk.ui.tables.pile_view import PileView
from tests.support.hands import click, press
from tests.support.on_screen import on_screen

ROWS = 10_000


class Heights(QStyledItemDelegate):
    """Rows of 20 to 60 pixels; it counts which were asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[int] = set()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        self.asked.add(index.row())
        return QSize(100, 20 + int(index.data() or 0) * 7 % 41)


@pytest.fixture
def heights() -> Heights:
    return Heights()


@pytest.fixture
def model() -> QStringListModel:
    return QStringListModel([str(number) for number in range(ROWS)])


@pytest.fixture
def view(qtbot: QtBot, model: QStringListModel, heights: Heights) -> PileView:
    view = PileView()
    view.setItemDelegate(heights)
    view.setModel(model)
    return on_screen(qtbot, view, 300, 200)


def seen(view: PileView) -> list[int]:
    return [row for row, _, _ in view.pile.in_sight()]


def test_only_the_rows_in_sight_are_measured(view: PileView, heights: Heights) -> None:
    view.grab()
    assert len(heights.asked) < 15
    view.resize(200, 300)
    view.grab()
    assert len(heights.asked) < 25


def test_a_row_is_where_it_is_seen(view: PileView) -> None:
    view.scroll_by(1_000)
    for row, top, height in view.pile.in_sight():
        rect = view.visualRect(view.model().index(row, 0))
        assert (rect.top(), rect.height()) == (top, height)
        assert view.indexAt(QPoint(5, max(0, top))).row() == row
    assert not view.indexAt(QPoint(5, -300)).isValid()
    assert view.visualRect(QModelIndex()).isEmpty()


def test_a_clicked_row_is_chosen(view: PileView) -> None:
    view.scroll_by(1_000)
    click(view.viewport(), QPoint(50, 100))
    assert view.currentIndex() == view.indexAt(QPoint(50, 100))


def test_keys_lead_from_row_to_row_and_page_to_page(view: PileView) -> None:
    press(view, Qt.Key.Key_Down)
    start = view.currentIndex().row()
    for _ in range(30):
        press(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == start + 30
    assert start + 30 in seen(view)
    press(view, Qt.Key.Key_PageDown)
    assert view.currentIndex().row() > start + 32
    for _ in range(15):
        press(view, Qt.Key.Key_PageUp)
    assert view.currentIndex().row() == 0


def test_rows_that_come_and_go_above_move_nothing(view: PileView, model: QStringListModel) -> None:
    view.scroll_by(5_000)
    texts = [model.data(model.index(row, 0)) for row in seen(view)]
    model.insertRows(0, 50)
    model.removeRows(0, 20)
    view.arrange()
    assert [model.data(model.index(row, 0)) for row in seen(view)] == texts


def test_another_model_s_rows_take_the_place(view: PileView, model: QStringListModel) -> None:
    view.scroll_by(5_000)
    model.setStringList(["1", "2"])
    assert seen(view) == [0, 1]
    model.setStringList([])
    view.grab()
    assert seen(view) == []
    press(view, Qt.Key.Key_Down)


def test_a_row_is_brought_into_sight(view: PileView) -> None:
    for row in (50, 3):
        view.scrollTo(view.model().index(row, 0))
        top, height = view.pile.span_of(row)
        assert top >= 0
        assert top + height <= view.viewport().height()
