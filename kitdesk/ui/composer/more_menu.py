"""The composer's menu of what is wanted now and then."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


class MoreMenu(QMenu):
    details_wanted = Signal()
    restore_wanted = Signal()
    discard_wanted = Signal()
    send_empty_wanted = Signal()
    save_template_wanted = Signal()
    filling_wanted = Signal()
    copy_wanted = Signal(str)
    """Under which name of `set_copies`, or empty for the JSON itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[str, QAction] = {}
        self._action("details", self.tr("Customer details…"), self.details_wanted.emit)
        self._action("restore", self.tr("Restore the last message"), self.restore_wanted.emit)
        self._action("discard", self.tr("Discard the draft"), self.discard_wanted.emit)
        self._action("send_empty", self.tr("Send an empty message"), self.send_empty_wanted.emit)
        self.addSeparator()
        self._action("save_template", self.tr("Save as template…"), self.save_template_wanted.emit)
        self._action("fill_in", self.tr("Fill in variables"), self.filling_wanted.emit)
        self.addSeparator()
        self._action("copy_json", self.tr("Copy JSON"), lambda: self.copy_wanted.emit(""))

    def set_copies(self, names: Iterable[str]) -> None:
        """Offer the message in these forms too."""
        for name in names:
            title = self.tr("Copy as {name}").format(name=name)
            self._action(f"copy.{name}", title, partial(self.copy_wanted.emit, name))

    def show_possible(self, **possible: bool) -> None:
        """Which entries make sense now, by name."""
        for name, makes_sense in possible.items():
            self._entries[name].setEnabled(makes_sense)

    def _action(self, name: str, text: str, deed: Callable[[], object]) -> None:
        action = self.addAction(text)
        action.setObjectName(f"composer.more.{name}")
        action.triggered.connect(lambda _checked: deed())
        self._entries[name] = action
