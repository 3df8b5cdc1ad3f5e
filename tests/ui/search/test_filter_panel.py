from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.model.search import Kind
from kitdesk.model.states import Direction, State
from kitdesk.ui.search.filter_panel import FilterPanel
from kitdesk.ui.search.filters import Days, Filters, LastDays
from tests.support.hands import click, found, press


@pytest.fixture
def panel(qtbot: QtBot) -> FilterPanel:
    panel = FilterPanel()
    qtbot.addWidget(panel)
    panel.show()
    return panel


@pytest.fixture
def told(panel: FilterPanel) -> list[Filters]:
    told: list[Filters] = []
    panel.changed.connect(told.append)
    return told


def test_each_choice_counts_at_once(panel: FilterPanel, told: list[Filters]) -> None:
    click(found(panel, QPushButton, "filters.direction.in"))
    found(panel, QComboBox, "filters.state").setCurrentText("refused")
    found(panel, QCheckBox, "filters.kind.photo").click()
    found(panel, QCheckBox, "filters.kind.closing").click()
    found(panel, QComboBox, "filters.period").setCurrentText("Last 7 days")
    found(panel, QCheckBox, "filters.everywhere").click()
    kinds = frozenset({Kind.PHOTO, Kind.CLOSING})
    assert told[-1] == Filters(Direction.IN, State.REFUSED, kinds, LastDays(7), True)
    assert len(told) == 6


def test_from_and_to_are_days_in_either_order(panel: FilterPanel, told: list[Filters]) -> None:
    first = found(panel, QDateEdit, "filters.first")
    assert not first.isEnabled()
    found(panel, QComboBox, "filters.period").setCurrentText("From – to")
    today = QDate.currentDate()
    assert told[-1].period == Days(today, today)
    assert first.isEnabled()
    first.setDate(today.addDays(3))
    assert told[-1].period == Days(today, today.addDays(3))


def test_what_is_set_is_shown_without_being_told(panel: FilterPanel, told: list[Filters]) -> None:
    kinds, days = frozenset({Kind.OTHER}), Days(QDate(2024, 1, 2), QDate(2024, 3, 4))
    panel.show_filters(Filters(Direction.OUT, State.FAILED, kinds, days))
    assert not told
    assert found(panel, QPushButton, "filters.direction.out").isChecked()
    assert found(panel, QComboBox, "filters.state").currentText() == "failed"
    assert found(panel, QCheckBox, "filters.kind.other").isChecked()
    assert found(panel, QDateEdit, "filters.last").date() == QDate(2024, 3, 4)
    click(found(panel, QPushButton, "filters.direction.any"))
    assert told == [Filters(None, State.FAILED, kinds, days)]


def test_clear_sets_none(panel: FilterPanel, told: list[Filters]) -> None:
    clear = found(panel, QPushButton, "filters.clear")
    assert not clear.isEnabled()
    panel.show_filters(Filters(Direction.OUT))
    click(clear)
    assert told == [Filters()]
    assert found(panel, QPushButton, "filters.direction.any").isChecked()


def test_it_opens_below_its_button_within_the_screen_and_esc_closes_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("Filter", window)
    window.show()
    panel = FilterPanel(window)
    panel.open_below(button, Filters())
    assert panel.isVisible()
    assert window.screen().availableGeometry().contains(panel.geometry())
    press(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_every_control_has_a_name(panel: FilterPanel) -> None:
    for kind in (QPushButton, QComboBox, QCheckBox, QDateEdit):
        assert all(each.objectName() for each in panel.findChildren(kind))
    assert all(each.accessibleName() for each in panel.findChildren(QComboBox))
    formats = {label.textFormat() for label in panel.findChildren(QLabel)}
    assert formats <= {Qt.TextFormat.PlainText}
