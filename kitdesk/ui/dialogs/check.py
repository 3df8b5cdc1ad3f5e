"""*Check channel* while it runs: one row for each part, with its word, its time and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kitdesk.model.channel import Channel
from kitdesk.model.checkup import CheckStep, PartState, parts_of
from kitdesk.ui.dialogs.size import open_at
from kitdesk.ui.text import one_line, plain_label
from kitdesk.ui.theme import MARGIN, styled
from kitdesk.ui.widgets.copy_button import CopyButton
from kitdesk.ui.widgets.step_table import StepTable


class CheckDialog(QDialog):
    """Open it with `open`; its owner runs the check and hands in the steps."""

    again_requested = Signal()
    cancelled = Signal()
    """The run under way is not wanted any more."""

    def __init__(self, channel: Channel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Check channel"))
        open_at(self, 720, 720)
        self._channel = channel
        self._running = True
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(MARGIN)
        column.addWidget(plain_label(one_line(channel.name), "title", wrap=True))
        column.addWidget(plain_label(self._what(), "muted", wrap=True))
        self._steps = StepTable("check", parts_of(channel))
        column.addWidget(self._steps, 1)
        self._sum = plain_label("", "badge-idle", wrap=True)
        self._sum.setObjectName("check.sum")
        column.addWidget(self._sum)
        column.addLayout(self._buttons())
        self.start()

    def start(self) -> None:
        """Begin a new run: forget the steps of the last one."""
        self._steps.clear()
        self._running = True
        self._say_sum()

    def add_step(self, step: CheckStep) -> None:
        """Show a part as it stands now."""
        self._steps.show_step(step)

    def finish(self) -> None:
        """The run has ended: say what came of it."""
        self._running = False
        self._say_sum()

    def report(self) -> str:
        """All that is shown, as text to hand to somebody; it holds no secret."""
        head = self.tr("Check of channel “{name}” on {host}").format(
            name=one_line(self._channel.name), host=self._channel.base_url
        )
        return "\n".join([head, *self._steps.lines(), self._sum.text(), ""])

    def _what(self) -> str:
        return self.tr("Logs in on its own and sends no message. {account} on {host}").format(
            account=one_line(self._channel.account_name), host=one_line(self._channel.base_url)
        )

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        copy = CopyButton(self.report, self.tr("Copy report"))
        copy.setObjectName("check.copy")
        copy.setAutoDefault(False)
        row.addWidget(copy)
        row.addStretch(1)
        self._again = QPushButton(self.tr("Run again"))
        self._again.setObjectName("check.again")
        self._again.clicked.connect(self._on_again_clicked)
        row.addWidget(self._again)
        self._close = QPushButton(self.tr("Cancel"))
        self._close.setObjectName("check.close")
        self._close.clicked.connect(self.reject)
        self._close.setDefault(True)
        self._close.setFocus()
        row.addWidget(self._close)
        return row

    def _say_sum(self) -> None:
        failed = self._steps.names(PartState.FAILED)
        if self._running:
            text, kind = self.tr("Checking …"), "badge-idle"
        elif failed:
            text, kind = self.tr("✕ Not ready. Failed: {parts}.").format(parts=", ".join(failed)), "badge-bad"
        elif self._steps.names(PartState.OK):
            text, kind = self.tr("✓ Ready: Kit lets this channel log in."), "badge-ok"
        else:
            text, kind = self.tr("Cancelled before anything was found."), "badge-idle"
        self._sum.setText(text)
        styled(self._sum, kind)
        self._again.setEnabled(not self._running)
        self._close.setText(self.tr("Cancel") if self._running else self.tr("Close"))

    def _on_again_clicked(self) -> None:
        self.start()
        self.again_requested.emit()

    def done(self, result: int) -> None:
        """Close; a run under way is cancelled."""
        if self._running:
            self._running = False
            self.cancelled.emit()
        super().done(result)
