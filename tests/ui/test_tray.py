from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.tray import Tray

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # of a platform that has no tray


@pytest.fixture
def tray(qtbot: QtBot) -> Tray:
    window = QWidget()
    qtbot.addWidget(window)
    tray = Tray(window)
    tray._keep = window  # type: ignore[attr-defined]  # its parent lives as long
    return tray


def icon_of(tray: Tray) -> QSystemTrayIcon:
    icon = tray.findChild(QSystemTrayIcon)
    assert icon is not None
    return icon


def test_there_is_no_icon_before_one_is_wanted(tray: Tray) -> None:
    tray.hide()
    assert tray.findChild(QSystemTrayIcon) is None


def test_its_menu_and_a_click_bring_the_window_back_or_end_it(tray: Tray, qtbot: QtBot) -> None:
    tray.show()
    icon = icon_of(tray)
    assert not icon.icon().isNull()
    actions = {action.objectName(): action for action in icon.contextMenu().actions()}
    assert all(isinstance(action, QAction) for action in actions.values())
    with qtbot.waitSignal(tray.opened):
        actions["tray.open"].trigger()
    with qtbot.waitSignal(tray.quit_requested):
        actions["tray.quit"].trigger()
    with qtbot.waitSignal(tray.opened):
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(tray.opened):
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)


def test_a_message_leads_to_the_window_too(tray: Tray, qtbot: QtBot) -> None:
    tray.say("Messages from Kit", "1 message came")
    with qtbot.waitSignal(tray.message_clicked):
        icon_of(tray).messageClicked.emit()
    tray.hide()
    assert not icon_of(tray).isVisible()
