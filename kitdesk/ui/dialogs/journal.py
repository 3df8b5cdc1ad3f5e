"""*Journal*: where all that was sent and received is kept, how much it is, and when it is too much."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QWidget,
)

from kitdesk.ui.dialogs.dialog import Dialog
from kitdesk.ui.dialogs.size import open_at
from kitdesk.ui.text import counted, plain_label, size_text
from kitdesk.ui.theme import GRID, MARGIN, padded
from kitdesk.ui.widgets.copy_field import CopyField
from kitdesk.ui.widgets.layouts import beside, set_below
from kitdesk.ui.widgets.push_button import push_button

_MB_PER_GB = 1_000
_MOST = 1_000.0


class JournalDialog(Dialog):
    """Open it with `open`; *limit* is in megabytes, 0 for none."""

    limit_changed = Signal(int)
    """In megabytes, 0 for none."""
    delete_requested = Signal()

    def __init__(self, path: str, limit: int, parent: QWidget | None = None) -> None:
        super().__init__("journal", parent)
        self.setWindowTitle(self.tr("Journal"))
        self._size = plain_label(" ")
        self._size.setObjectName("journal.size")
        self._limit = self._limit_spin(limit)
        self._lay_out(path)
        open_at(self, 560, 224)

    def show_size(self, events: int, size: int) -> None:
        """Say how many events it holds, of all channels, and how many bytes it takes."""
        count = counted.tr("%Ln event(s)", "", events)
        self._size.setText(self.tr("{events}, {size}").format(events=count, size=size_text(size)))

    def _limit_spin(self, limit: int) -> QDoubleSpinBox:
        spin = QDoubleSpinBox()
        spin.setObjectName("journal.limit")
        spin.setAccessibleName(self.tr("Size from which kitdesk warns"))
        padded(spin)
        spin.setRange(0.0, _MOST)
        spin.setDecimals(1)
        spin.setSingleStep(0.5)
        spin.setSuffix(self.tr(" GB"))
        spin.setSpecialValueText(self.tr("never"))
        spin.setValue(limit / _MB_PER_GB)
        spin.setKeyboardTracking(False)
        spin.valueChanged.connect(lambda value: self.limit_changed.emit(round(value * _MB_PER_GB)))
        return spin

    def _lay_out(self, path: str) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(MARGIN)
        grid.setVerticalSpacing(GRID)
        file = CopyField("journal.path", self.tr("File of the journal"))
        file.show_text(path)
        never = plain_label(self.tr("Nothing is ever deleted by itself."), "caption")
        rows = ((self.tr("File"), file), (self.tr("Holds"), self._size), (self.tr("Warn above"), self._limit))
        for row, (name, widget) in enumerate(rows):
            grid.addWidget(plain_label(name, "muted"), row, 0)
            grid.addWidget(widget, row, 1, 1, 2 if widget is file else 1)
        grid.addWidget(never, len(rows) - 1, 2)
        grid.setColumnStretch(2, 1)
        set_below(self, grid, None, self._buttons(), margins=MARGIN, spacing=MARGIN)

    def _buttons(self) -> QHBoxLayout:
        delete = push_button("journal.delete", self.tr("Delete history…"), self.delete_requested.emit)
        close = push_button("journal.close", self.tr("Close"), self.accept)
        close.setDefault(True)
        return beside(delete, None, close)
