"""Brings a control into sight, on whatever page of whatever tool it is, and gives it the focus."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QTabWidget, QWidget


def reveal(control: QWidget) -> None:
    """Turn to the pages that *control* is on, scroll to it, and go there."""
    places = list(around(control))
    for place in reversed(places):  # what is not in sight cannot be scrolled
        if isinstance(place, QTabWidget):
            place.setCurrentIndex(max(place.indexOf(page) for page in places))
        elif isinstance(place, QScrollArea):
            place.ensureWidgetVisible(control)
    control.setFocus(Qt.FocusReason.ShortcutFocusReason)


def around(control: QWidget) -> Iterator[QWidget]:
    """*control* and what it is within."""
    place: QWidget | None = control
    while place is not None:
        yield place
        place = place.parentWidget()
