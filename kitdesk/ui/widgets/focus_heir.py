"""Says where one goes on when the button that was used can be used no more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class FocusHeir(QObject):
    """Does *go_on*, which takes the focus, when *widget* is disabled or hidden while it has it.

    Qt gives it to the next in the order of Tab, where what is typed is lost, or written into something else.
    """

    def __init__(self, widget: QWidget, go_on: Callable[[], object]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._go_on = go_on
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and not self._can_be_used():
            self._go_on()
        return super().eventFilter(watched, event)

    def _can_be_used(self) -> bool:
        """A whole window that is hidden or waits for a dialog comes back to it."""
        widget = self._widget
        return not widget.isHidden() and (widget.isEnabled() or not widget.window().isEnabled())
