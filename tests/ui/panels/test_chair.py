from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QTabWidget
from pytestqt.qtbot import QtBot

from kitdesk.model.channel import Credentials
from kitdesk.ui.panels.chair import ChairPanel
from tests.support.findings import CHECKS
from tests.support.hands import found


def test_the_target_stands_above_all_pages(qtbot: QtBot) -> None:
    panel = ChairPanel(CHECKS)
    qtbot.addWidget(panel)
    panel.target.show_channel("https://example.com/", Credentials())
    panel.resize(400, 400)
    panel.show()
    tabs = found(panel, QTabWidget, "chair.tabs")
    assert [tabs.tabText(at) for at in range(tabs.count())] == ["Fire", "Test request", "Suite"]
    assert found(panel, QLineEdit, "chair.url").isVisible()
    assert panel.target.geometry().bottom() < tabs.y()


def test_a_page_can_be_brought_to_the_front(qtbot: QtBot) -> None:
    panel = ChairPanel(CHECKS)
    qtbot.addWidget(panel)
    tabs = found(panel, QTabWidget, "chair.tabs")
    panel.show_creation()
    assert tabs.tabText(tabs.currentIndex()) == "Test request"
    panel.show_fire()
    assert tabs.tabText(tabs.currentIndex()) == "Fire"
