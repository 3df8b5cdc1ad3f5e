from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QTabWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kitdesk.model.wire import CLOSE_REASONS
from kitdesk.sandbox.defaults import API_TOKEN, CHANNEL_UUID, DOMAIN, SALT
from kitdesk.sandbox.seen import Seen
from kitdesk.sandbox.server import Coordinates
from kitdesk.ui.panels.sandbox import SandboxPanel
from kitdesk.ui.theme import Theme
from tests.support.hands import click, found
from tests.support.kit_requests import EVENT


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> SandboxPanel:
    coordinates = Coordinates("http://127.0.0.1:8765", DOMAIN, API_TOKEN, CHANNEL_UUID, SALT)
    panel = SandboxPanel(CLOSE_REASONS, coordinates)
    qtbot.addWidget(panel)
    panel.resize(400, 300)
    panel.show()
    return panel


def tabs(panel: SandboxPanel) -> QTabWidget:
    return found(panel, QTabWidget, "sandbox.tabs")


def test_a_click_on_a_message_chooses_whom_to_answer(panel: SandboxPanel) -> None:
    tabs(panel).setCurrentIndex(1)
    panel.traffic.add_seen(Seen(1.0, "POST", "/x", 200, "event", event=EVENT))
    click(panel.traffic.viewport(), panel.traffic.visualItemRect(panel.traffic.item(0)).center())
    assert found(panel, QComboBox, "sandbox.customer").currentText() == "c-1"


@pytest.mark.parametrize("page", range(4))
def test_no_page_is_wider_than_the_tools(panel: SandboxPanel, page: int) -> None:
    tabs(panel).setCurrentIndex(page)
    scroll = tabs(panel).widget(page)
    inside = scroll.widget() if isinstance(scroll, QScrollArea) else scroll
    assert inside is not None
    assert inside.minimumSizeHint().width() <= 400 - 10, "the scroll bar has its room"


def test_what_unfolds_comes_into_sight(panel: SandboxPanel, qtbot: QtBot) -> None:
    click(found(panel, QToolButton, "sandbox.sender_details"))
    qtbot.waitUntil(lambda: not panel.agent.pace.visibleRegion().isEmpty())


def test_every_control_has_a_name_to_be_found_and_one_to_be_heard(panel: SandboxPanel) -> None:
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit)
    controls: list[QWidget] = [each for kind in kinds for each in panel.findChildren(kind)]
    for control in controls:
        inner = isinstance(control.parentWidget(), QComboBox | QAbstractSpinBox | QTabBar)
        if not inner and control.focusPolicy() != Qt.FocusPolicy.NoFocus:
            heard = control.accessibleName() or getattr(control, "text", str)()
            assert control.objectName().startswith("sandbox."), control
            assert heard, control.objectName()
