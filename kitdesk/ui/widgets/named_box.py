"""Says what a box to choose from is for, where only what is chosen would be told."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox


def name_box(box: QComboBox, name: str) -> None:
    """Let a screen reader tell *name* as well: on Linux, Qt gives what is chosen as the name of a box."""
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)
    box.view().setAccessibleName(name)
