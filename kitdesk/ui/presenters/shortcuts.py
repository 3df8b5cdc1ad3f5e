"""Keeps the keys that a person chose for actions, and lets them be chosen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from kitdesk.desk.desk import Desk
from kitdesk.ui.dialogs.keys import KeysDialog
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.shortcuts import KeyRow, apply_keys, without


class ShortcutsPresenter(QObject):
    """Tools that are made later get their keys then."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        window.tool_filled.connect(self._apply)
        self._apply()

    def open(self) -> KeysDialog:
        """List every action of the window; for that, each of its tools is made."""
        self._window.make_tools()
        dialog = KeysDialog(self._window)
        dialog.chosen.connect(lambda name, keys: self._change(dialog, {name: keys}))
        dialog.taken_over.connect(lambda name, keys, other: self._take_over(dialog, name, keys, other))
        dialog.reset_requested.connect(lambda name: self._change(dialog, {name: None}))
        dialog.reset_all_requested.connect(lambda: self._keep(dialog, {}))
        dialog.show_rows(self._apply())
        dialog.open()
        return dialog

    def _apply(self) -> list[KeyRow]:
        return apply_keys(self._window, self._desk.settings.shortcuts)

    def _take_over(self, dialog: KeysDialog, name: str, keys: str, other: str) -> None:
        left = next(row.keys for row in self._apply() if row.name == other)
        self._change(dialog, {name: keys, other: without(left, keys)})

    def _change(self, dialog: KeysDialog, changes: Mapping[str, str | None]) -> None:
        """Keep what differs from the keys at first; None stands for these."""
        first = {row.name: row.first_keys for row in self._apply()}
        chosen = {**self._desk.settings.shortcuts, **changes}
        kept = {name: keys for name, keys in chosen.items() if keys is not None and keys != first.get(name)}
        self._keep(dialog, kept)

    def _keep(self, dialog: KeysDialog, chosen: Mapping[str, str]) -> None:
        self._desk.change_settings(shortcuts=chosen)
        dialog.show_rows(self._apply())
