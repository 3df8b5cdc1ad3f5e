from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.column import Column
from kitdesk.ui.widgets.flow_layout import FlowLayout
from tests.support.crowding import crowded
from tests.support.on_screen import on_screen


def page(column: QVBoxLayout) -> QWidget:
    """Buttons that flow, over a list that asks for no height and cannot do with less than some."""
    flow = FlowLayout()
    for number in range(6):
        flow.addWidget(QPushButton(f"Button {number}"))
    rows = QLabel("rows")
    rows.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    rows.setMinimumHeight(80)
    column.addLayout(flow)
    column.addWidget(rows)
    whole = QWidget()
    whole.setLayout(column)
    return whole


@pytest.mark.parametrize("height", [60, 120, 180])
def test_in_too_little_height_it_scrolls_before_its_parts_overlap(qtbot: QtBot, height: int) -> None:
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setWidget(page(Column()))
    on_screen(qtbot, scroll, 220, height)
    assert not crowded(scroll)
