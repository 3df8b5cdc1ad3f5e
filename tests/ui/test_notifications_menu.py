from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kitdesk.store.settings import NOTIFIED
from kitdesk.ui.main_menu import MainMenu
from kitdesk.ui.notifications_menu import NotificationsMenu
from tests.support.hands import found


@pytest.fixture
def bar(qtbot: QtBot) -> MainMenu:
    window = QWidget()
    qtbot.addWidget(window)
    bar = MainMenu(window)
    bar.keep = window  # type: ignore[attr-defined]  # its parent lives as long
    return bar


def test_each_kind_is_switched_alone(bar: MainMenu) -> None:
    menu, chosen = NotificationsMenu(bar), list[object]()
    menu.notified_chosen.connect(chosen.append)
    menu.show_choices(NOTIFIED, tray=False)
    assert chosen == []
    found(bar, QAction, "menu.notifications.closing").trigger()
    assert chosen == [("message", "failure")]


def test_the_tray_is_chosen(bar: MainMenu) -> None:
    menu, chosen = NotificationsMenu(bar), list[bool]()
    menu.tray_chosen.connect(lambda on: chosen.append(on))  # noqa: PLW0108 (Qt miscounts what builtins take)
    menu.show_choices((), tray=True)
    found(bar, QAction, "menu.notifications.tray").trigger()
    assert chosen == [False]


def test_it_says_when_they_come_or_that_there_are_none(bar: MainMenu) -> None:
    menu = NotificationsMenu(bar)
    last = menu._menu.actions()[-1]
    assert last.text() == "They come while the window is not in front"
    menu.show_offered(False)
    assert last.text() == "This desktop shows no notifications"
    assert not last.isEnabled()
