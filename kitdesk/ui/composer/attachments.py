"""The row of attachments, a chip each, and the button that adds one."""

from __future__ import annotations

from collections.abc import Sequence

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


class Attachments(QScrollArea):
    """Shows payload items, if any. On a chip, Enter edits, Delete removes, Alt with an arrow moves it."""

    changed = Signal(list)
    """The items after one was written, moved or removed."""

    def __init__(self, parent: QWidget | None = None, name: str = "composer") -> None:
        super().__init__(parent)
        self._name = name
        self._items: list[object] = []
        self._chips: list[Chip] = []
        page = QWidget()
        styled(page, "page")
        self._flow = FlowLayout(page)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(page)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.add_button = QPushButton(self.tr("+ Attachment"))
        self.add_button.setObjectName(f"{name}.attach")
        self.add_button.setMenu(self._menu())
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
        self._fit()

    def items(self) -> tuple[object, ...]:
        return tuple(self._items)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for kind in PAYLOAD_TYPES:
            action = menu.addAction(kind_name(kind).capitalize())
            action.setObjectName(f"{self._name}.attach.{kind}")
            action.triggered.connect(lambda _=False, kind=kind: self._open({"type": kind}, None))
        return menu

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
        dialog.open()

    def _put(self, item: object, at: int | None) -> None:
        items = list(self._items)
        if at is None:
            items.append(item)
        else:
            items[at : at + 1] = [item]
        self.changed.emit(items)

    def _remove(self, at: int) -> None:
        self.changed.emit(self._items[:at] + self._items[at + 1 :])
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
