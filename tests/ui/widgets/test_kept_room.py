from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.kept_room import keep_room, progress_bar
from kitdesk.ui.widgets.layouts import set_below
from tests.support.on_screen import on_screen


def test_nothing_moves_for_what_comes_and_goes(qtbot: QtBot) -> None:
    page, coming, below_it = QWidget(), QPushButton("A"), QPushButton("B")
    keep_room(coming)
    set_below(page, coming, below_it, None)
    on_screen(qtbot, page, 200, 200)
    before = below_it.y()
    coming.hide()
    page.grab()

    assert below_it.y() == before


def test_a_bar_is_told_by_what_it_counts_and_keeps_its_room(qtbot: QtBot) -> None:
    bar = progress_bar("How much is written")
    qtbot.addWidget(bar)

    assert bar.accessibleName() == "How much is written"
    assert not bar.isTextVisible()
    assert bar.sizePolicy().retainSizeWhenHidden()
