from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.theme import Theme
from kitdesk.ui.widgets.layouts import set_beside
from kitdesk.ui.widgets.segment import segment
from tests.support.hands import click
from tests.support.on_screen import on_screen


def test_one_is_chosen_at_a_time_and_none_changes_its_width_for_it(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    group = QButtonGroup(page)
    first, second = segment("a", "First", group), segment("b", "Second", group)
    set_beside(page, first, second, None)
    first.setChecked(True)
    on_screen(qtbot, page, 300, 60)
    before = (first.width(), second.width())
    click(second)
    page.grab()

    assert (first.isChecked(), second.isChecked()) == (False, True)
    assert (first.width(), second.width()) == before
