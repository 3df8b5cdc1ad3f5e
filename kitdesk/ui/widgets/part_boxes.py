"""Boxes to check for what is to be kept of something."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtWidgets import QCheckBox, QWidget

from kitdesk.ui.text import plain_label, set_tip
from kitdesk.ui.widgets.layouts import set_below


class PartBoxes(QWidget):
    """One box for each part; *parts* are their titles by key, *chosen* those that are checked at first."""

    def __init__(self, name: str, title: str, parts: Mapping[str, str], chosen: Collection[str]) -> None:
        super().__init__()
        self._boxes: dict[str, QCheckBox] = {}
        for key, text in parts.items():
            box = self._boxes[key] = QCheckBox(text)
            box.setObjectName(f"{name}.{key}")
            box.setChecked(key in chosen)
            set_tip(box, text)
        set_below(self, plain_label(title, "heading"), *self._boxes.values())

    def chosen(self) -> list[str]:
        """The keys of those that are checked."""
        return [key for key, box in self._boxes.items() if box.isChecked()]
