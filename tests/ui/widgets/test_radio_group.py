from __future__ import annotations

from PySide6.QtWidgets import QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.layouts import set_below
from kitdesk.ui.widgets.radio_group import radio_group
from tests.support.hands import found
from tests.support.on_screen import on_screen


def test_the_first_is_chosen_until_another_is(qtbot: QtBot) -> None:
    page = QWidget()
    group = radio_group(page, [("a", "One"), ("b", "Two")])
    set_below(page, *group.buttons())
    on_screen(qtbot, page, 200, 100)
    assert group.checkedId() == 0
    found(page, QRadioButton, "b").click()
    assert group.checkedId() == 1


def test_a_strangers_ampersand_is_shown(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    group = radio_group(page, [("a", "R&D")])
    set_below(page, *group.buttons())
    assert group.button(0).text() == "R&&D"
