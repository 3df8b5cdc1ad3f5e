"""The keys of every action: those it has at first, those a person chose, and which may be chosen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from kitdesk.ui.actions import NamedAction, actions_in

PASSING = "passing"
"""A property of menus whose actions come and go with what they are about: these can have no keys."""
_FIRST = "keysAtFirst"
_KEPT = QKeySequence.SequenceFormat.PortableText
_READ = QKeySequence.SequenceFormat.NativeText


@dataclass(frozen=True)
class KeyRow:
    """An action and its *keys*, as Qt writes them for files; several are told apart by ``"; "``.

    *place* is the list or page that has to have the focus, empty where the keys work all over the window.
    What has no *name* is no action, and its keys are fixed.
    """

    name: str
    text: str
    where: str
    keys: str
    first_keys: str = ""
    place: str = ""

    @property
    def is_fixed(self) -> bool:
        return not self.name

    @property
    def is_changed(self) -> bool:
        return not self.is_fixed and self.keys != self.first_keys


def apply_keys(window: QWidget, chosen: Mapping[str, str]) -> list[KeyRow]:
    """Give the actions in *window* the *chosen* keys, by name, and the others those of the start."""
    return [_row(named, chosen) for named in actions_in(window) if not _passes(named.action)]


def clash(rows: Iterable[KeyRow], row: KeyRow, keys: str) -> KeyRow | None:
    """What *keys* do already, where they could be pressed for *row*."""
    wanted = set(_each(keys))
    return next(
        (
            other
            for other in rows
            if (other.is_fixed or other.name != row.name)
            and wanted & set(_each(other.keys))
            and (not other.place or not row.place or other.place == row.place)
        ),
        None,
    )


def without(keys: str, taken: str) -> str:
    """*keys* that are left when *taken* are given to another."""
    return "; ".join(each for each in _each(keys) if each not in _each(taken))


def would_be_typed(keys: str) -> bool:
    """Whether pressing *keys* writes, or moves and edits in a text, so that they cannot work everywhere."""
    return any(_is_typed(each) for each in _each(keys))


def kept_text(sequence: QKeySequence) -> str:
    """Keys as they are kept."""
    return sequence.toString(_KEPT)


def read_text(keys: str) -> str:
    """Keys as people of this system write them."""
    return QKeySequence.listToString(QKeySequence.listFromString(keys, _KEPT), _READ)


def mnemonic_text(text: str) -> str:
    """The keys that do what a button with this *text* does, which are others in another language."""
    return QKeySequence.mnemonic(text).toString(_READ)


def _row(named: NamedAction, chosen: Mapping[str, str]) -> KeyRow:
    action = named.action
    if action.property(_FIRST) is None:
        action.setProperty(_FIRST, QKeySequence.listToString(action.shortcuts(), _KEPT))
    first = str(action.property(_FIRST))
    keys = chosen.get(named.name, first)
    if QKeySequence.listToString(action.shortcuts(), _KEPT) != keys:
        action.setShortcuts([QKeySequence(each, _KEPT) for each in _each(keys)])
    return KeyRow(named.name, named.text, named.where, keys, first, _place(action))


def _passes(action: QAction) -> bool:
    parent = action.parent()
    return parent is not None and bool(parent.property(PASSING))


def _place(action: QAction) -> str:
    if action.shortcutContext() not in _IN_PLACE:
        return ""
    parent = action.parent()
    return parent.objectName() if parent is not None else ""


def _each(keys: str) -> Sequence[str]:
    return [each for each in keys.split("; ") if each]


def _is_typed(keys: str) -> bool:
    """Function keys write nothing, nor does what is pressed with Ctrl, Alt or the system's key."""
    held = _HELD & set(keys.split("+"))
    edits = any(QKeySequence(keys, _KEPT) in QKeySequence.keyBindings(each) for each in _EDITING)
    return edits or not (held or _FUNCTION_KEY.search(keys))


_HELD = {"Ctrl", "Alt", "Meta"}
_FUNCTION_KEY = re.compile(r"(?:^|\+)F\d+$")
_IN_PLACE = (Qt.ShortcutContext.WidgetShortcut, Qt.ShortcutContext.WidgetWithChildrenShortcut)
_EDITING = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.MoveToNextWord,
    QKeySequence.StandardKey.MoveToPreviousWord,
)
