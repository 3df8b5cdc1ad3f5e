"""A choice of one of a few, each with its words beside a round mark."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QButtonGroup, QRadioButton


def radio_group(parent: QObject, choices: Iterable[tuple[str, str]]) -> QButtonGroup:
    """*choices* are object names with words, by whose place they are known; the first one is chosen."""
    group = QButtonGroup(parent)
    for number, (name, words) in enumerate(choices):
        button = QRadioButton(words.replace("&", "&&"))
        button.setObjectName(name)
        group.addButton(button, number)
    group.button(0).setChecked(True)
    return group
