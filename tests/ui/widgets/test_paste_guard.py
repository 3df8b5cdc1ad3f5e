from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.paste_guard import PasteGuard
from tests.support.clipboard import copy, paste
from tests.support.hands import found, write


class Line:
    def __init__(self, qtbot: QtBot, uses_up: bool) -> None:
        self.seen: list[str] = []
        self.edit = QLineEdit()
        qtbot.addWidget(self.edit)
        self.edit.show()
        self._uses_up = uses_up
        self.guard = PasteGuard(self.edit, self._take)

    def _take(self, text: str) -> bool:
        self.seen.append(text)
        return self._uses_up


def paste_by_menu(edit: QLineEdit) -> None:
    place = edit.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, edit.mapToGlobal(place))
    QApplication.sendEvent(edit, event)
    menu = found(edit, QMenu)
    found(menu, QAction, "edit-paste").trigger()
    menu.close()


def drop(guard: PasteGuard, edit: QLineEdit, text: str) -> bool:
    """Whether the guard kept the drop from the line; Qt delivers drops only while a pointer drags."""
    data = QMimeData()
    data.setText(text)
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    return guard.eventFilter(edit, QDropEvent(QPointF(9, 9), *how))


@pytest.mark.parametrize("uses_up", [True, False])
def test_ctrl_v_and_the_menu_show_the_whole_text_first(qtbot: QtBot, uses_up: bool) -> None:
    line = Line(qtbot, uses_up)
    copy("a\r\nb")
    paste(line.edit)
    line.edit.clear()
    paste_by_menu(line.edit)
    assert [text.replace("\r", "") for text in line.seen] == ["a\nb", "a\nb"]
    assert bool(line.edit.text()) is not uses_up


@pytest.mark.parametrize("uses_up", [True, False])
def test_a_drop_is_shown_first(qtbot: QtBot, uses_up: bool) -> None:
    line = Line(qtbot, uses_up)
    assert drop(line.guard, line.edit, "dropped") is uses_up
    assert line.seen == ["dropped"]


def test_typing_is_left_alone(qtbot: QtBot) -> None:
    line = Line(qtbot, uses_up=True)
    write(line.edit, "typed")
    assert (line.edit.text(), line.seen) == ("typed", [])
