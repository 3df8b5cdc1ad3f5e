"""The row of attachments, a chip each, and the menu of the button that adds one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QScrollArea, QWidget

from kitdesk.ui.composer.payload import PAYLOAD_TYPES, item_kind, item_title, kind_name
from kitdesk.ui.text import set_tip
from kitdesk.ui.theme import styled
from kitdesk.ui.widgets.chip import Chip
from kitdesk.ui.widgets.flow_layout import FlowLayout

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_HIGHEST = 112
"""Pixels: three rows of chips; more are scrolled to."""
_REMOVERS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


@dataclass(frozen=True)
class Note:
    """How it stands with a file: a few words in a *tone* of labels, and *why*."""

    text: str
    tone: str
    why: str


class Attachments(QScrollArea):
    """Shows payload items, if any. On a chip, Enter edits, Delete removes, Alt with an arrow moves it."""

    changed = Signal(list)
    """The items after one was written, moved or removed."""
    shown = Signal()
    """Other items than before are shown."""
    removed = Signal(object)
    """An item that the user has taken away."""
    files_wanted = Signal()
    check_requested = Signal(object, object)
    """An item with a file, and the widget that asks."""
    preview_requested = Signal(object, object)

    def __init__(
        self, add_button: QPushButton, parent: QWidget | None = None, name: str = "composer"
    ) -> None:
        super().__init__(parent)
        self.add_button = add_button
        """It has the menu of what can be attached."""
        self._name = name
        self._items: list[object] = []
        self._notes: Mapping[str, Note] = {}
        self._chips: list[Chip] = []
        page = QWidget()
        styled(page, "page")
        self._flow = FlowLayout(page)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(page)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        add_button.setObjectName(f"{name}.attach")
        menu = add_button.menu() or QMenu(add_button)
        self._fill(menu)
        add_button.setMenu(menu)
        self.hide()

    def show_items(self, items: Sequence[object]) -> None:
        """Show these items; the chips are only made anew where something differs."""
        if list(items) == self._items:
            return
        self._items = list(items)
        for chip in self._chips:
            chip.hide()
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = [self._chip(at, item) for at, item in enumerate(items)]
        for chip in self._chips:
            self._flow.addWidget(chip)
        self.setVisible(bool(items))
        self._note_all()
        self._fit()
        self.shown.emit()

    def show_notes(self, notes: Mapping[str, Note]) -> None:
        """Say of files, by their URLs, how it stands with them."""
        if notes != self._notes:
            self._notes = notes
            self._note_all()
            self._fit()

    def add(self, items: Sequence[object]) -> None:
        """Attach more."""
        self.changed.emit([*self._items, *items])

    def items(self) -> tuple[object, ...]:
        return tuple(self._items)

    def offer_files(self) -> None:
        """Let files of this computer be chosen: somebody heeds `files_wanted`."""
        self._files.setVisible(True)
        self._line.setVisible(True)

    def _fill(self, menu: QMenu) -> None:
        self._files = menu.addAction(self.tr("From this computer…"))
        self._files.setObjectName(f"{self._name}.attach.file")
        self._files.triggered.connect(lambda _checked: self.files_wanted.emit())
        self._files.setVisible(False)
        self._line = menu.addSeparator()
        self._line.setVisible(False)
        for kind in PAYLOAD_TYPES:
            action = menu.addAction(kind_name(kind).capitalize())
            action.setObjectName(f"{self._name}.attach.{kind}")
            action.triggered.connect(lambda _=False, kind=kind: self._open({"type": kind}, None))

    def _chip(self, at: int, item: object) -> Chip:
        chip = Chip(item_title(item))
        chip.setObjectName(f"{self._name}.attachment.{at}")
        if item_kind(item):
            chip.clicked.connect(lambda: self._open(item, at))
        else:
            set_tip(chip, self.tr("This is none of Kit's attachment types. Edit it in the JSON."))
        chip.removed.connect(lambda: self._remove(at))
        for part in chip.findChildren(QWidget):
            part.installEventFilter(self)
        return chip

    def _open(self, item: object, at: int | None) -> None:
        from kitdesk.ui.composer.payload_dialog import PayloadDialog  # noqa: PLC0415 (not in the first frame)

        if not isinstance(item, dict):
            return
        dialog = PayloadDialog(item, adding=at is None, parent=self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.done_with.connect(lambda written: self._put(written, at))
        dialog.check_requested.connect(lambda written: self.check_requested.emit(written, dialog))
        dialog.preview_requested.connect(lambda written: self.preview_requested.emit(written, dialog))
        note = self._notes.get(url_of(item))
        if note is not None:
            dialog.show_note(note.why, note.tone)
        dialog.open()

    def _put(self, item: object, at: int | None) -> None:
        items = list(self._items)
        if at is None:
            items.append(item)
        else:
            items[at : at + 1] = [item]
        self.changed.emit(items)

    def _remove(self, at: int) -> None:
        item = self._items[at]
        self.changed.emit(self._items[:at] + self._items[at + 1 :])
        self.removed.emit(item)
        self._focus(min(at, len(self._chips) - 1))

    def _move(self, at: int, step: int) -> None:
        to = at + step
        if 0 <= to < len(self._items):
            items = list(self._items)
            items[at], items[to] = items[to], items[at]
            self.changed.emit(items)
            self._focus(to)

    def _focus(self, at: int) -> None:
        target = self._chips[at].findChild(QPushButton) if 0 <= at < len(self._chips) else self.add_button
        if target is not None:
            target.setFocus()

    def _on_chip_key(self, at: int, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _REMOVERS:
            self._remove(at)
            return True
        if key in _STEPS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(at, _STEPS[key])
            return True
        return False

    def _note_all(self) -> None:
        for chip, item in zip(self._chips, self._items, strict=True):
            note = self._notes.get(url_of(item), Note("", "", ""))
            chip.show_note(note.text, note.tone, note.why)

    def _fit(self) -> None:
        """As high as the chips' rows."""
        self.setFixedHeight(min(self._flow.heightForWidth(self.viewport().width()), _HIGHEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            for at, chip in enumerate(self._chips):
                if watched.parent() is chip:
                    return self._on_chip_key(at, event)
        return super().eventFilter(watched, event)


def url_of(item: object) -> str:
    """Where the file of a payload item is; empty where it has none."""
    url = item.get("file_url") if isinstance(item, Mapping) else None
    return url if isinstance(url, str) else ""
