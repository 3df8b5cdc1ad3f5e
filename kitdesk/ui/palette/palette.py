"""The command palette: a field over a list that lies on the window until something is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QWidget,
)

from kitdesk.ui.palette.entries import Entry
from kitdesk.ui.palette.ranking import Ranked, rank
from kitdesk.ui.palette.rows import PaletteRows, RowDelegate
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID, MARGIN, styled
from kitdesk.ui.widgets.layouts import set_below

_WIDTH = 680
_TOP = 72
_ROWS = 11
_LONGEST = 200
"""Characters that can be typed or pasted."""


class Palette(QFrame):
    """Made anew each time. It goes when something is chosen, on Esc, and when the focus goes elsewhere."""

    typed = Signal(str)
    """Something else stands in the field; what is found elsewhere goes to `add_found`."""
    closed = Signal()
    chosen = Signal(object)
    """The `Entry` that is to be done; the palette is gone by then."""

    def __init__(self, entries: Sequence[Entry], recent: Sequence[str], window: QWidget) -> None:
        super().__init__(window)
        self._entries = entries
        self._recent = recent
        self._window = window
        self._focused = QApplication.focusWidget()
        self._field = _Field()
        self._rows = PaletteRows()
        self._list = QListView()
        self._empty = plain_label(
            self.tr("Nothing fits. Try fewer letters, or only the beginnings of words."), "muted"
        )
        self._lay_out()
        self._connect()
        window.installEventFilter(self)
        if self._focused is not None:
            self._focused.destroyed.connect(self._on_focused_gone)

    def open(self) -> None:
        """Show it on the window, ready to be typed into."""
        self._find("")
        self._place()
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def text(self) -> str:
        return self._field.text().strip()

    def list_anew(self, entries: Sequence[Entry]) -> None:
        """There is more to find now. What a person went to stays chosen."""
        at = self._list.currentIndex().row()
        went_to = self._rows.names()[at] if at > 0 else ""
        self._entries = entries
        self._find(self.text())
        names = self._rows.names()
        if went_to in names:
            self._list.setCurrentIndex(self._rows.index(names.index(went_to)))

    def add_found(self, entries: Sequence[Entry]) -> None:
        """List what else was found for what stands in the field, below the rest: nothing moves for it."""
        known = set(self._rows.names())
        new = [entry for entry in entries if entry.name not in known]
        fitting = {row.entry.name: row for row in rank(new, self.text(), ())}
        self._rows.append([fitting.get(entry.name, Ranked(entry)) for entry in new])
        self._choose_first()

    def close_and_return(self) -> None:
        """Go, and give the focus back to where it was."""
        focused, self._focused = self._focused, None
        if focused is not None and focused.isVisible():
            focused.setFocus(Qt.FocusReason.PopupFocusReason)
        self._go()

    def _on_focused_gone(self) -> None:
        self._focused = None  # it was in a dialog that was about to go

    def _lay_out(self) -> None:
        styled(self, "popover")
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Command palette"))
        self._field.setObjectName("palette.field")
        self._field.setMaxLength(_LONGEST)
        self._field.setPlaceholderText(self.tr("Find an action, tool, setting, channel or customer"))
        self._field.setAccessibleName(self._field.placeholderText())
        view = self._list
        view.setObjectName("palette.list")
        view.setAccessibleName(self.tr("What was found"))
        view.setModel(self._rows)
        view.setItemDelegate(RowDelegate(view, self._rows))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty.setObjectName("palette.empty")
        self._empty.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._keys = _caption(self.tr("↑ ↓ choose · Enter do · Esc close"))
        set_below(
            self, _inset(self._field), (view, 1), (self._empty, 1), self._keys, margins=(1, GRID, 1, GRID)
        )

    def _connect(self) -> None:
        self._field.textChanged.connect(self._on_text_changed)
        self._field.moved.connect(self._move)
        self._field.returnPressed.connect(self._do)
        self._field.given_up.connect(self.close_and_return)
        self._field.left.connect(self._go)
        self._list.clicked.connect(lambda _index: self._do())
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)

    def _find(self, typed: str) -> None:
        self._rows.show_rows(rank(self._entries, typed, self._recent))
        self._choose_first()

    def _choose_first(self) -> None:
        """The best is chosen until a person chooses another."""
        found = bool(self._rows.rowCount())
        self._list.setVisible(found)
        self._empty.setVisible(not found)
        if not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._rows.index(0))

    def _move(self, rows: int) -> None:
        last = self._rows.rowCount() - 1
        row = min(last, max(0, self._list.currentIndex().row() + rows))
        self._list.setCurrentIndex(self._rows.index(row))

    def _do(self) -> None:
        row = self._rows.row_at(self._list.currentIndex())
        if row is not None and row.entry.enabled:
            self.close_and_return()
            self.chosen.emit(row.entry)

    def _on_current_changed(self, current: QModelIndex) -> None:
        """Screen readers stay in the field, and hear what Enter would do."""
        if current.isValid() and QAccessible.isActive():
            said = str(current.data(Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, said))

    def _on_text_changed(self) -> None:
        self._find(self.text())
        self.typed.emit(self.text())

    def _place(self) -> None:
        """In the middle of the window's width, as high as its rows, wherever there is room for that."""
        room = self._window.rect()
        width = min(_WIDTH, room.width() - 2 * MARGIN)
        row = self._list.sizeHintForRow(0) if self._rows.rowCount() else 28
        around = self._field.sizeHint().height() + self._keys.sizeHint().height() + 4 * GRID
        height = min(_ROWS * row + around, room.height() - _TOP - MARGIN)
        self.setGeometry(QRect((room.width() - width) // 2, _TOP, width, height))

    def _go(self) -> None:
        self._window.removeEventFilter(self)
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)


class _Field(QLineEdit):
    moved = Signal(int)
    """By so many rows."""
    given_up = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.moved.emit(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()


def _inset(field: QLineEdit) -> QWidget:
    frame = QWidget()
    set_below(frame, field, margins=(GRID, 0, GRID, 0))
    return frame


def _caption(text: str) -> QLabel:
    label = plain_label(text, "caption")
    label.setContentsMargins(MARGIN, 0, MARGIN, 0)
    return label


_PAGE = _ROWS - 1
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}
