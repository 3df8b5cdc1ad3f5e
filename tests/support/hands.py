"""What a person does with a window: find a control by its name, click it, type into it."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

T = TypeVar("T", bound=QObject)


def found(parent: QObject, kind: type[T], name: str = "") -> T:
    """The one child of *kind*, named *name* if that is given."""
    child = parent.findChild(kind, name) if name else parent.findChild(kind)
    assert child is not None, f"no {kind.__name__} {name}"
    return child


def click(widget: QWidget, place: QPoint | None = None) -> None:
    """Click the middle, or a *place*, of what is there to be clicked."""
    QTest.mouseClick(
        widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place or widget.rect().center()
    )


def press(
    widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(widget, key, modifier)


def write(widget: QWidget, text: str) -> None:
    """Type *text*, character by character; what no key has comes from an input method."""
    for character in text:
        if character.isascii():
            QTest.keyClicks(widget, character)
        else:
            composed = QInputMethodEvent()
            composed.setCommitString(character)
            QCoreApplication.sendEvent(widget, composed)
