from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from kitdesk.model.search import Kind
from kitdesk.model.states import Direction
from kitdesk.ui.search.filter_panel import FilterPanel
from kitdesk.ui.search.filters import Filters
from kitdesk.ui.search.search_box import SearchBox
from kitdesk.ui.widgets.chip import Chip
from tests.support.hands import click, found, press, write


@pytest.fixture
def box(qtbot: QtBot) -> SearchBox:
    box = SearchBox()
    qtbot.addWidget(box)
    box.resize(240, 200)
    box.show()
    return box


def field(box: SearchBox) -> QLineEdit:
    return found(box, QLineEdit, "customers.search")


def chips(box: SearchBox) -> list[str]:
    return [chip.text() for chip in box.findChildren(Chip) if chip.isVisible()]


def test_each_letter_is_told(box: SearchBox, qtbot: QtBot) -> None:
    assert box.is_empty
    with qtbot.waitSignals([box.changed] * 3):
        write(field(box), "abc")
    assert box.text() == "abc"
    assert not box.is_empty
    assert [button.accessibleName() for button in field(box).findChildren(QToolButton)] == ["Clear"]


def test_filters_show_as_chips_that_can_be_taken_away(box: SearchBox, qtbot: QtBot) -> None:
    box.set_filters(Filters(Direction.OUT, kinds=frozenset({Kind.PHOTO})))
    qtbot.waitUntil(lambda: chips(box) == ["→ To Kit", "photo"])
    assert "2" in found(box, QToolButton, "customers.filters").accessibleName()
    with qtbot.waitSignal(box.changed):
        click(box.findChildren(Chip)[0].findChild(QToolButton))  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: chips(box) == ["photo"])
    assert box.filters() == Filters(kinds=frozenset({Kind.PHOTO}))


def test_the_button_and_the_chips_open_the_filters(box: SearchBox, qtbot: QtBot) -> None:
    click(found(box, QToolButton, "customers.filters"))
    panel = found(box, FilterPanel)
    assert panel.isVisible()
    click(found(panel, QPushButton, "filters.direction.in"))
    qtbot.waitUntil(lambda: chips(box) == ["← From Kit"])
    panel.close()
    click(found(box.findChildren(Chip)[-1], QPushButton))
    assert panel.isVisible()


def test_esc_clears_the_words_and_then_the_filters(box: SearchBox, qtbot: QtBot) -> None:
    box.set_filters(Filters(Direction.OUT))
    write(field(box), "abc")
    press(field(box), Qt.Key.Key_Escape)
    assert box.text() == ""
    qtbot.waitUntil(lambda: chips(box) == ["→ To Kit"])
    press(field(box), Qt.Key.Key_Escape)
    assert box.is_empty


def test_down_and_enter_lead_to_what_was_found(box: SearchBox, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.down_pressed):
        press(field(box), Qt.Key.Key_Down)
    with qtbot.waitSignal(box.enter_pressed):
        press(field(box), Qt.Key.Key_Return)


def test_what_is_pasted_is_cut(box: SearchBox) -> None:
    field(box).setText("x" * 1_000_000)
    assert len(box.text()) == 500
