from __future__ import annotations

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from kitdesk.ui.composer.more_menu import MoreMenu
from tests.support.hands import found


def action(menu: MoreMenu, name: str) -> QAction:
    return found(menu, QAction, f"composer.more.{name}")


def test_each_form_of_copy_is_asked_for_by_its_name(qtbot: QtBot) -> None:
    menu = MoreMenu()
    qtbot.addWidget(menu)
    menu.set_copies(["cURL", "Python"])
    asked: list[str] = []
    menu.copy_wanted.connect(asked.append)
    for name in ("copy.Python", "copy_json", "copy.cURL"):
        action(menu, name).trigger()
    assert asked == ["Python", "", "cURL"]


def test_what_is_not_possible_now_cannot_be_chosen(qtbot: QtBot) -> None:
    menu = MoreMenu()
    qtbot.addWidget(menu)
    menu.show_possible(restore=False, send_empty=True, save_template=False, fill_in=True)
    names = ("restore", "send_empty", "save_template", "fill_in")
    assert [action(menu, name).isEnabled() for name in names] == [False, True, False, True]
