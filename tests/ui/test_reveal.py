from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QScrollArea, QTabWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.reveal import reveal
from tests.support.on_screen import on_screen


def test_pages_are_turned_and_scrolled_to_a_control(qtbot: QtBot) -> None:
    tall, field, scroller, tabs = QWidget(), QLineEdit(), QScrollArea(), QTabWidget()
    column = QVBoxLayout(tall)
    column.addSpacing(2_000)
    column.addWidget(field)
    scroller.setWidgetResizable(True)
    scroller.setWidget(tall)
    tabs.addTab(QLineEdit(), "first")
    tabs.addTab(scroller, "second")
    on_screen(qtbot, tabs, 300, 200)
    reveal(field)
    assert tabs.currentIndex() == 1
    assert tabs.focusWidget() is field
    assert scroller.verticalScrollBar().value() > 1_000
