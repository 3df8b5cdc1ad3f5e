from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QPlainTextEdit
from pytestqt.qtbot import QtBot

from kitdesk.ui.early_keys import EarlyKeys

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT_GR = CONTROL | Qt.KeyboardModifier.AltModifier
"""As Windows says it."""


class Place:
    """A window with a field that has the focus, and with keys that nothing is there for yet."""

    def __init__(self, qtbot: QtBot) -> None:
        self.done: list[str] = []
        self.window = QMainWindow()
        self.field = QPlainTextEdit()
        self.window.setCentralWidget(self.field)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitUntil(lambda: self.window.windowHandle().isExposed())
        self.window.activateWindow()
        self.field.setFocus()
        qtbot.waitUntil(self.field.hasFocus)
        self.early = EarlyKeys(self.window, self.field)

    def add(self, keys: str, enabled: bool = True) -> None:
        action = QAction(keys, self.window)
        action.setShortcut(keys)
        action.setEnabled(enabled)
        action.triggered.connect(lambda: self.done.append(keys))
        self.window.addAction(action)


@pytest.fixture
def place(qtbot: QtBot) -> Place:
    return Place(qtbot)


def test_a_key_is_pressed_again_when_something_is_there_for_it(place: Place) -> None:
    QTest.keyClick(place.field, Qt.Key.Key_K, CONTROL)
    QTest.keyClick(place.field, Qt.Key.Key_F1)
    for keys in ("F1", "Ctrl+K", "Ctrl+J"):
        place.add(keys)
    place.early.press()
    assert place.done == ["Ctrl+K", "F1"]


def test_an_action_that_is_there_waits_for_what_it_leads_to(place: Place) -> None:
    place.add("Ctrl+K")
    QTest.keyClick(place.field, Qt.Key.Key_K, CONTROL)
    assert place.done == []
    place.early.press()
    QTest.keyClick(place.field, Qt.Key.Key_K, CONTROL)
    assert place.done == ["Ctrl+K"] * 2


def test_what_cannot_be_done_is_not_done(place: Place) -> None:
    QTest.keyClick(place.field, Qt.Key.Key_K, CONTROL)
    place.add("Ctrl+K", enabled=False)
    place.early.press()
    assert place.done == []


def test_what_is_typed_and_edited_stays_with_the_field(place: Place) -> None:
    QTest.keyClicks(place.field, "Hello you")
    QTest.keyClick(place.field, Qt.Key.Key_Left, CONTROL)
    QTest.keyClick(place.field, Qt.Key.Key_K, CONTROL)  # which would delete to the end of the line
    QTest.keyClick(place.field, Qt.Key.Key_Z, CONTROL)
    QTest.keyClicks(place.field, "!")
    assert place.field.toPlainText() == "!"


def test_what_is_typed_with_alt_gr_stays_with_the_field(place: Place) -> None:
    for key, text in ((Qt.Key.Key_At, "@"), (Qt.Key.Key_E, "€")):
        QTest.sendKeyEvent(QTest.KeyAction.Click, place.field, key, text, ALT_GR)
    assert place.field.toPlainText() == "@€"


def test_a_key_of_control_and_alt_or_with_a_sign_is_kept(place: Place) -> None:
    QTest.sendKeyEvent(QTest.KeyAction.Click, place.field, Qt.Key.Key_C, "\x03", ALT_GR)
    QTest.sendKeyEvent(QTest.KeyAction.Click, place.field, Qt.Key.Key_Comma, ",", CONTROL)
    for keys in ("Ctrl+Alt+C", "Ctrl+,"):
        place.add(keys)
    place.early.press()
    assert place.done == ["Ctrl+Alt+C", "Ctrl+,"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Control, Qt.Key.Key_Shift])
def test_what_cannot_be_a_shortcut_takes_no_place_of_one(place: Place, key: Qt.Key) -> None:
    QTest.keyClick(place.field, Qt.Key.Key_K, CONTROL)
    for _ in range(8):
        QTest.keyClick(place.field, key, CONTROL)
    place.add("Ctrl+K")
    place.early.press()
    assert place.done == ["Ctrl+K"]


def test_a_key_does_not_wait_for_ever(place: Place, qtbot: QtBot) -> None:
    place.early.press()
    place.early = EarlyKeys(place.window, place.field, longest=1)
    place.add("Ctrl+Q")
    QTest.keyClick(place.field, Qt.Key.Key_Q, CONTROL)
    qtbot.waitUntil(lambda: place.done == ["Ctrl+Q"])
