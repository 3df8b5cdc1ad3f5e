"""*Check attachment* while it runs: one row for each part, and what follows from all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kitdesk.model.attachment_checkup import FilePart, FileStep
from kitdesk.model.checkup import PartState
from kitdesk.ui.dialogs.size import open_at
from kitdesk.ui.text import plain_label, shown
from kitdesk.ui.theme import MARGIN, styled
from kitdesk.ui.widgets.copy_button import CopyButton
from kitdesk.ui.widgets.step_table import StepTable


class AttachmentCheckDialog(QDialog):
    """Open it with `open`; its owner runs the check and hands in the steps."""

    again_requested = Signal(bool)
    """Whether addresses inside this machine and its network may be connected to."""
    cancelled = Signal()
    """The run under way is not wanted any more."""

    def __init__(self, url: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attachment_check")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Check attachment"))
        open_at(self, 680, 600)
        self._url = url
        self._running = True
        self._inside = False
        self._steps = StepTable("attachment_check", FilePart)
        self._sum = plain_label("", "badge-idle", wrap=True)
        self._sum.setObjectName("attachment_check.sum")
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(MARGIN)
        column.addWidget(plain_label(self.tr("Check attachment"), "title"))
        what = self.tr("Asks from this machine, without any secret, and reads the first bytes. {url}")
        column.addWidget(plain_label(what.format(url=shown(url, 300)), "muted", wrap=True))
        column.addWidget(self._steps, 1)
        column.addWidget(self._sum)
        column.addLayout(self._buttons())
        self.start()

    def start(self) -> None:
        """Begin a new run: forget the steps of the last one."""
        self._steps.clear()
        self._running = True
        self._say_sum()

    def add_step(self, step: FileStep) -> None:
        """Show a part as it stands now."""
        self._steps.show_step(step)

    def finish(self, *, leads_inside: bool = False) -> None:
        """The run has ended: say what came of it, and offer to connect if it *leads inside*."""
        self._running = False
        self._inside = leads_inside
        self._say_sum()

    def report(self) -> str:
        """All that is shown, as text to hand to somebody."""
        head = self.tr("Check of the attachment at {url}").format(url=shown(self._url, 300))
        return "\n".join([head, *self._steps.lines(), self._sum.text(), ""])

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        copy = CopyButton(self.report, self.tr("Copy report"))
        copy.setObjectName("attachment_check.copy")
        copy.setAutoDefault(False)
        row.addWidget(copy)
        row.addStretch(1)
        self._all_the_same = self._button("inside", self.tr("Connect all the same"))
        self._all_the_same.clicked.connect(lambda _checked: self._run_again(inside=True))
        self._again = self._button("again", self.tr("Run again"))
        self._again.clicked.connect(lambda _checked: self._run_again(inside=False))
        self._close = self._button("close", self.tr("Cancel"))
        self._close.clicked.connect(self.reject)
        self._close.setDefault(True)
        self._close.setFocus()
        for button in (self._all_the_same, self._again, self._close):
            row.addWidget(button)
        return row

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(f"attachment_check.{name}")
        return button

    def _say_sum(self) -> None:
        failed, doubtful = (self._steps.names(state) for state in (PartState.FAILED, PartState.DOUBTFUL))
        if self._running:
            text, kind = self.tr("Checking …"), "badge-idle"
        elif failed:
            text = self.tr("✕ Kit would hardly get this file. Failed: {parts}.")
            text, kind = text.format(parts=", ".join(failed)), "badge-bad"
        elif doubtful:
            text = self.tr("! It can be fetched. Doubtful: {parts}.")
            text, kind = text.format(parts=", ".join(doubtful)), "badge-warn"
        elif self._steps.names(PartState.OK):
            text, kind = self.tr("✓ It can be fetched, and is what the message says."), "badge-ok"
        else:
            text, kind = self.tr("Cancelled before anything was found."), "badge-idle"
        self._sum.setText(text)
        styled(self._sum, kind)
        self._again.setEnabled(not self._running)
        self._all_the_same.setVisible(self._inside and not self._running)
        self._close.setText(self.tr("Cancel") if self._running else self.tr("Close"))

    def _run_again(self, *, inside: bool) -> None:
        self.start()
        self.again_requested.emit(inside)

    def done(self, result: int) -> None:
        """Close; a run under way is cancelled."""
        if self._running:
            self._running = False
            self.cancelled.emit()
        super().done(result)
