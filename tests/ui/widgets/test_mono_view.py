from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.theme import Theme
from kitdesk.ui.widgets.layouts import set_below
from kitdesk.ui.widgets.mono_view import MonoView
from tests.support.on_screen import on_screen


def test_nothing_can_be_written_into_it_and_tab_leaves_it(qtbot: QtBot) -> None:
    page, view, after = QWidget(), MonoView("text", "The text"), QLineEdit()
    set_below(page, view, after)
    on_screen(qtbot, page, 200, 200)
    view.setPlainText("abc")
    page.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    QTest.keyClicks(view, "x")
    QTest.keyClick(view, Qt.Key.Key_Tab)

    assert view.toPlainText() == "abc"
    qtbot.waitUntil(after.hasFocus)


def test_its_height_follows_the_size_of_texts(qtbot: QtBot, theme: Theme) -> None:
    view = MonoView()
    view.keep_height(3)
    on_screen(qtbot, view)
    before = view.height()
    theme.choose_text_size(150)

    assert view.height() > before >= 3 * 10
