from __future__ import annotations

from PySide6.QtWidgets import QLabel, QTabBar, QToolButton
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.tabs import be_one_stop, tab_widget
from tests.support.on_screen import on_screen


def test_pages_are_told_by_a_name(qtbot: QtBot) -> None:
    tabs = on_screen(qtbot, tab_widget("token.tabs", "History and claims"))
    assert (tabs.objectName(), tabs.accessibleName()) == ("token.tabs", "History and claims")


def test_what_scrolls_the_tabs_is_no_stop_of_the_tab_key(qtbot: QtBot) -> None:
    bar = QTabBar()
    be_one_stop(bar)
    on_screen(qtbot, bar, 80, 40)
    for number in range(20):
        bar.addTab(QLabel().tr("Tab") + str(number))
    scrollers = [button for button in bar.findChildren(QToolButton) if button.isVisible()]
    assert scrollers
    assert not any(button.focusPolicy().value for button in scrollers)


def test_tabs_without_room_end_in_an_ellipsis_and_say_the_whole_in_their_tips(qtbot: QtBot) -> None:
    tabs = tab_widget("parts", "Parts")
    for words in ("Address", "Outside", "Held back", "Forwarding"):
        tabs.addTab(QLabel(), words)
    on_screen(qtbot, tabs, 700, 80)
    bar = tabs.tabBar()
    assert [bar.tabToolTip(at) for at in range(4)] == [""] * 4
    tabs.resize(240, 80)
    assert bar.tabToolTip(3) == "Forwarding"
    assert not any(button.isVisible() for button in bar.findChildren(QToolButton))
