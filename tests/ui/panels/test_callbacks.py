from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton, QScrollArea, QTabWidget
from pytestqt.qtbot import QtBot

from kitdesk.model.channel import Channel
from kitdesk.model.outside import Reach, Reached, TunnelStatus
from kitdesk.model.sentence import sentence
from kitdesk.ui.panels.callbacks import CallbacksPanel
from tests.support.hands import click, found, press
from tests.support.on_screen import on_screen


@pytest.fixture
def panel(qtbot: QtBot) -> CallbacksPanel:
    panel = on_screen(qtbot, CallbacksPanel(), 400, 330)
    panel.address.show_channel(Channel("a", "A"), "http://127.0.0.1:8787/callback/key", public=False)
    return panel


def tabs(panel: CallbacksPanel) -> QTabWidget:
    return found(panel, QTabWidget, "callbacks.tabs")


def shown(panel: CallbacksPanel) -> str:
    return tabs(panel).tabText(tabs(panel).currentIndex())


def test_the_address_comes_first_and_the_way_to_it_is_one_click_away(panel: CallbacksPanel) -> None:
    assert shown(panel) == "Address"
    click(found(panel, QPushButton, "callbacks.make_reachable"))
    assert shown(panel) == "Outside"
    panel.show_address()
    assert shown(panel) == "Address"


def test_how_many_were_held_back_is_seen_from_every_tab(panel: CallbacksPanel) -> None:
    assert tabs(panel).tabText(2) == "Held back"
    panel.show_count(3)
    assert tabs(panel).tabText(2) == "Held back (3)"


def test_the_tabs_are_changed_with_the_keyboard(panel: CallbacksPanel) -> None:
    panel.setFocus()
    press(tabs(panel).tabBar(), Qt.Key.Key_Right)
    assert shown(panel) == "Outside"


def test_in_a_tall_tool_the_parts_stay_together_at_the_top(panel: CallbacksPanel, qtbot: QtBot) -> None:
    panel.resize(500, 900)
    panel.tunnel.show_status(TunnelStatus(), possible=True)
    tabs(panel).setCurrentIndex(1)
    qtbot.waitUntil(lambda: panel.reach.isVisible() and panel.reach.geometry().bottom() < 450)


@pytest.mark.usefixtures("theme")
def test_a_result_is_scrolled_into_sight(panel: CallbacksPanel, qtbot: QtBot) -> None:
    tabs(panel).setCurrentIndex(1)
    page = tabs(panel).currentWidget()
    assert isinstance(page, QScrollArea)
    result = panel.reach.result
    panel.reach.show_reached(Reached(Reach.NOBODY, sentence("a long reason " * 20)))
    qtbot.waitUntil(
        lambda: page.viewport().rect().contains(result.mapTo(page.viewport(), result.rect().bottomLeft()))
    )


def test_every_control_has_a_name_to_be_found_and_one_to_be_heard(panel: CallbacksPanel) -> None:
    controls = [*panel.findChildren(QAbstractButton), *panel.findChildren(QLineEdit)]
    controls = [each for each in controls if each.parentWidget() is not tabs(panel).tabBar()]
    assert len(controls) > 10
    for control in controls:
        assert control.objectName(), control
        assert control.accessibleName() or getattr(control, "text", str)(), control.objectName()
