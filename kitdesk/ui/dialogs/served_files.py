"""The files that kitdesk serves: to whom, since when, and until when."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QVBoxLayout,
    QWidget,
)

from kitdesk.model.served import Served
from kitdesk.ui.dialogs.dialog import Dialog
from kitdesk.ui.dialogs.size import open_at
from kitdesk.ui.text import counted, moment_text, one_line, plain_label, size_text
from kitdesk.ui.theme import GRID, MARGIN
from kitdesk.ui.widgets.layouts import beside
from kitdesk.ui.widgets.push_button import push_button
from kitdesk.ui.widgets.row_list import RowList


class ServedFilesDialog(Dialog):
    """Open it with `open`; its owner shows the files, and ends what is not to be served any more."""

    stop_requested = Signal(object)
    """A `Served`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("served", parent)
        self.setWindowTitle(self.tr("Served files"))
        open_at(self, 600, 440)
        self._urls: Mapping[Served, str] = {}
        self._list = RowList("served.list", self.tr("Served files"))
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setUniformItemSizes(True)
        self._list.setSpacing(GRID // 2)
        self._list.currentItemChanged.connect(self._show_possible)
        self._empty = plain_label(
            self.tr("No files are served. Drop one on the composer, and it gets an address."),
            "muted",
            wrap=True,
        )
        self._empty.setObjectName("served.empty")
        self._copy = push_button("served.copy", self.tr("Copy address"), self._on_copy_clicked)
        self._stop = push_button("served.stop", self.tr("Stop serving"), self._on_stop_clicked)
        self._lay_out()
        self._show_possible()

    def show_files(self, mentions: Mapping[Served, int], urls: Mapping[Served, str]) -> None:
        """List files with the number of messages that have each attached, and the addresses they have."""
        row = self._list.currentRow()
        self._urls = urls
        self._list.clear()
        for served, count in mentions.items():
            self._list.add_row("\n".join(self._lines(served, count)), served, tip=urls[served])
        self._list.setCurrentRow(min(max(row, 0), self._list.count() - 1))
        self._list.setVisible(bool(mentions))
        self._empty.setVisible(not mentions)
        self._show_possible()

    def _lines(self, served: Served, count: int) -> tuple[str, str]:
        """What it is, and below it what keeps it here."""
        what = self.tr("{name} ({size}, since {when})").format(
            name=one_line(served.name), size=size_text(served.size), when=moment_text(served.since)
        )
        unused = self.tr("In no message that was sent: it stays until you stop serving it.")
        return what, counted.tr("Attached to %Ln message(s)", "", count) if count else unused

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(2 * GRID)
        column.addWidget(plain_label(self.tr("Served files"), "title"))
        what = self.tr(
            "Whoever has a file's address gets it, while kitdesk runs. A file goes with the last message it "
            "is attached to; stop serving it, and its address leads nowhere at once."
        )
        column.addWidget(plain_label(what, "muted", wrap=True))
        column.addWidget(self._list, 1)
        column.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        close = push_button("served.close", self.tr("Close"), self.reject)
        close.setDefault(True)
        column.addLayout(beside(self._copy, self._stop, None, close))

    def _current(self) -> Served | None:
        served = self._list.current()
        return served if isinstance(served, Served) else None

    def _show_possible(self) -> None:
        for button in (self._copy, self._stop):
            button.setEnabled(self._current() is not None)

    def _on_copy_clicked(self) -> None:
        served = self._current()
        if served is not None:
            QGuiApplication.clipboard().setText(self._urls[served])

    def _on_stop_clicked(self) -> None:
        served = self._current()
        if served is not None:
            self.stop_requested.emit(served)
