"""Where a search is made: the field, the filters behind a button, and what is set of them as chips."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from kitdesk.ui.text import set_tip
from kitdesk.ui.theme import GRID, styled
from kitdesk.ui.widgets.chip import Chip
from kitdesk.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:  # the first frame does without them
    from kitdesk.ui.search.filter_panel import FilterPanel
    from kitdesk.ui.search.filters import Filters

_LONGEST = 500
"""Characters that can be typed or pasted."""


class SearchBox(QWidget):
    """Esc clears the words, and then the filters."""

    changed = Signal()
    down_pressed = Signal()
    enter_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters: Filters | None = None
        self._panel: FilterPanel | None = None
        self._field = _Field()
        self._button = QToolButton()
        self._chips = QWidget()
        self._chip_row = FlowLayout(self._chips, 4)
        self._lay_out()
        self._connect()

    def text(self) -> str:
        return self._field.text().strip()

    def filters(self) -> Filters:
        """The filters that are set."""
        from kitdesk.ui.search.filters import Filters  # noqa: PLC0415 (not for the first frame)

        return self._filters or Filters()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is searched for."""
        return not self.text() and self._filters is None

    def set_filters(self, filters: Filters) -> None:
        """Narrow the search to these."""
        parts = list(filters.parts())
        self._filters = filters if parts else None
        for chip in self._chips.findChildren(Chip):
            self._chip_row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for name, rest in parts:
            chip = Chip(name)
            chip.clicked.connect(self._on_button_clicked)
            chip.removed.connect(partial(self.set_filters, rest))
            self._chip_row.addWidget(chip)
        self._chips.setVisible(bool(parts))
        styled(self._button, "on" if parts else "")
        self._button.setAccessibleName(self.tr("Filters, {count} set").format(count=len(parts)))
        self.changed.emit()

    def clear(self) -> None:
        """Search for nothing."""
        self._field.clear()
        if self._filters is not None:
            self.set_filters(type(self._filters)())

    def focus(self) -> None:
        """Go to the field."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def _lay_out(self) -> None:
        self._field.setObjectName("customers.search")
        self._field.setMaxLength(_LONGEST)
        self._field.setPlaceholderText(self.tr("Search"))
        self._field.setAccessibleName(self.tr("Search messages, names, ids and raw JSON"))
        set_tip(self._field, self._field.accessibleName())
        self._button.setObjectName("customers.filters")
        self._button.setIcon(QIcon("icons:filter.png"))
        self._button.setAccessibleName(self.tr("Filters, none set"))
        set_tip(self._button, self.tr("Filter by direction, state, type and time"))
        self._chips.hide()
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._field, 1)
        row.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(row)
        column.addWidget(self._chips)

    def _connect(self) -> None:
        self._field.textChanged.connect(self._on_text_changed)
        self._field.down_pressed.connect(self.down_pressed)
        self._field.returnPressed.connect(self.enter_pressed)
        self._field.escape_pressed.connect(self._on_escape_pressed)
        self._button.clicked.connect(self._on_button_clicked)

    def _on_text_changed(self, text: str) -> None:
        if text and not self._field.isClearButtonEnabled():  # from then on it hides without a text by itself
            self._field.setClearButtonEnabled(True)
            for button in self._field.findChildren(QToolButton):  # Qt gives it no name
                button.setAccessibleName(self.tr("Clear"))
        self.changed.emit()

    def _on_escape_pressed(self) -> None:
        if self._field.text():
            self._field.clear()
        else:
            self.clear()

    def _on_button_clicked(self) -> None:
        if self._panel is None:
            from kitdesk.ui.search.filter_panel import FilterPanel  # noqa: PLC0415 (not for the first frame)

            self._panel = FilterPanel(self)
            self._panel.changed.connect(self.set_filters)
        self._panel.open_below(self._button, self.filters())


class _Field(QLineEdit):
    down_pressed = Signal()
    escape_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escape_pressed.emit()
        else:
            super().keyPressEvent(event)
