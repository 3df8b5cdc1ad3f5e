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
    send_empty_wanted = Signal()
    save_template_wanted = Signal()
    filling_wanted = Signal()
    copy_wanted = Signal(str)
    """Under which name of `set_copies`, or empty for the JSON itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action("details", self.tr("Customer details…"), self.details_wanted.emit)
        self._restore = self._action("restore", self.tr("Restore the last message"), self.restore_wanted.emit)
        self._empty = self._action(
            "send_empty", self.tr("Send an empty message"), self.send_empty_wanted.emit
        )
        self.addSeparator()
        save, fill_in = self.tr("Save as template…"), self.tr("Fill in variables")
        self._save_template = self._action("save_template", save, self.save_template_wanted.emit)
        self._fill_in = self._action("fill_in", fill_in, self.filling_wanted.emit)
        self.addSeparator()
        self._action("copy_json", self.tr("Copy JSON"), lambda: self.copy_wanted.emit(""))

    def set_copies(self, names: Iterable[str]) -> None:
        """Offer the message in these forms too."""
        for name in names:
            title = self.tr("Copy as {name}").format(name=name)
            self._action(f"copy.{name}", title, partial(self.copy_wanted.emit, name))

    def show_possible(self, *, restore: bool, send_empty: bool, save_template: bool, fill_in: bool) -> None:
        self._save_template.setEnabled(save_template)
        self._fill_in.setEnabled(fill_in)
        self._restore.setEnabled(restore)
        self._empty.setEnabled(send_empty)

    def _action(self, name: str, text: str, deed: Callable[[], object]) -> QAction:
        action = self.addAction(text)
        action.setObjectName(f"composer.more.{name}")
        action.triggered.connect(lambda _checked: deed())
        return action
