from __future__ import annotations

from pytestqt.qtbot import QtBot

from kitdesk.ui.main_menu import MainMenu


def test_an_entry_does_its_deed_and_its_menu_is_there_before_it(qtbot: QtBot) -> None:
    menu = MainMenu()
    qtbot.addWidget(menu)
    done: list[str] = []
    assert menu.menus["token"].menuAction().isVisible(), "no menu moves when it comes"
    menu.add("token", "refresh", "Refresh now", lambda: done.append("refreshed"), "F5").trigger()
    assert done == ["refreshed"]


def test_a_switch_tells_what_the_user_chose_only(qtbot: QtBot) -> None:
    menu = MainMenu()
    qtbot.addWidget(menu)
    told: list[bool] = []
    switch = menu.add_switch("message", "enter", "Enter sends", told.append)
    switch.setChecked(True)
    switch.trigger()
    assert told == [False]


def test_what_belongs_together_stands_together_whenever_it_was_added(qtbot: QtBot) -> None:
    menu = MainMenu()
    qtbot.addWidget(menu)
    for name in ("customer", "discard", "write", "resend"):
        menu.add("message", name, name, lambda: None)
    menu.add_switch("message", "enter", "enter", lambda _on: None)
    menu.add("message", "templates", "templates", lambda: None)
    shown = [action.text() or "-" for action in menu.menus["message"].actions()]
    assert "".join(shown).strip("-").replace("--", "-") == "writetemplatesenter-customer-resenddiscard"
