"""*Check channel* while it runs: one row for each part, with its word, its time and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kitdesk.model.channel import Channel
from kitdesk.model.checkup import CheckStep, Part, PartState, parts_of
from kitdesk.model.sentence import Sentence
from kitdesk.ui.dialogs.size import open_at
from kitdesk.ui.text import one_line, plain_label, shown, told
from kitdesk.ui.theme import GRID, MARGIN, styled
from kitdesk.ui.widgets.copy_button import CopyButton

_SIGNS = {PartState.RUNNING: "…", PartState.OK: "✓", PartState.FAILED: "✕", PartState.SKIPPED: "–"}
_KINDS = {PartState.RUNNING: "muted", PartState.OK: "ok", PartState.FAILED: "bad", PartState.SKIPPED: "muted"}


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
        self._steps: dict[Part, CheckStep] = {}
        self._running = True
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(MARGIN)
        column.addWidget(plain_label(one_line(channel.name), "title", wrap=True))
        column.addWidget(plain_label(self._what(), "muted", wrap=True))
        self._rows = {part: _Row(part) for part in parts_of(channel)}
        column.addWidget(self._table(), 1)
        self._sum = plain_label("", "badge-idle", wrap=True)
        self._sum.setObjectName("check.sum")
        column.addWidget(self._sum)
        column.addLayout(self._buttons())
        self.start()

    def start(self) -> None:
        """Begin a new run: forget the steps of the last one."""
        self._steps.clear()
        self._running = True
        for row in self._rows.values():
            row.clear()
        self._say_sum()

    def add_step(self, step: CheckStep) -> None:
        """Show a part as it stands now."""
        self._steps[step.part] = step
        self._rows[step.part].show_step(step)

    def finish(self) -> None:
        """The run has ended: say what came of it."""
        self._running = False
        self._say_sum()

    def report(self) -> str:
        """All that is shown, as text to hand to somebody; it holds no secret."""
        head = self.tr("Check of channel “{name}” on {host}").format(
            name=one_line(self._channel.name), host=self._channel.base_url
        )
        lines = [self._rows[part].line() for part in self._rows if part in self._steps]
        return "\n".join([head, *lines, self._sum.text(), ""])

    def _what(self) -> str:
        return self.tr("Logs in on its own and sends no message. {account} on {host}").format(
            account=one_line(self._channel.account_name), host=one_line(self._channel.base_url)
        )

    def _table(self) -> QScrollArea:
        page = QWidget()
        styled(page, "page")
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, GRID, 0)
        grid.setHorizontalSpacing(MARGIN)
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(2, 1)
        for number, row in enumerate(self._rows.values()):
            row.put_into(grid, number)
        grid.setRowStretch(grid.rowCount(), 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("What was checked"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        return scroll

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
        failed = [step for step in self._steps.values() if step.state is PartState.FAILED]
        if self._running:
            text, kind = self.tr("Checking …"), "badge-idle"
        elif failed:
            parts = ", ".join(_word(step.part) for step in failed)
            text, kind = self.tr("✕ Not ready. Failed: {parts}.").format(parts=parts), "badge-bad"
        elif any(step.state is PartState.OK for step in self._steps.values()):
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


class _Row:
    """The labels of one part."""

    def __init__(self, part: Part) -> None:
        self._step: CheckStep | None = None
        self._sign = plain_label("", "heading")
        self._sign.setFixedWidth(16)
        self._name = plain_label(_word(part))
        self._finding = plain_label("", "muted")
        self._finding.setMinimumWidth(88)
        self._seconds = plain_label("", "caption")
        self._seconds.setMinimumWidth(64)
        self._seconds.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._reason = plain_label("", "caption", wrap=True)
        self._reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._part = part
        for name, label in (("finding", self._finding), ("reason", self._reason), ("seconds", self._seconds)):
            label.setObjectName(f"check.{part.name.lower()}.{name}")

    def put_into(self, grid: QGridLayout, number: int) -> None:
        grid.addWidget(self._sign, 3 * number, 0)
        grid.addWidget(self._name, 3 * number, 1)
        grid.addWidget(self._finding, 3 * number, 2)
        grid.addWidget(self._seconds, 3 * number, 3)
        grid.addWidget(self._reason, 3 * number + 1, 1, 1, 3)
        line = QFrame()
        styled(line, "line")
        grid.addWidget(line, 3 * number + 2, 0, 1, 4)

    def clear(self) -> None:
        self._step = None
        for label in (self._sign, self._finding, self._seconds, self._reason):
            label.setText(" ")

    def show_step(self, step: CheckStep) -> None:
        self._step = step
        kind = _KINDS[step.state]
        _say(self._sign, _SIGNS[step.state], kind)
        _say(self._finding, _word(step.state), kind)
        self._seconds.setText("" if step.seconds is None else f"{step.seconds * 1000:,.0f} ms")
        self._reason.setText(shown(told(step.reason)))
        styled(self._reason, "" if step.state is PartState.FAILED else "caption")

    def line(self) -> str:
        """The row as text."""
        parts = (self._sign.text(), f"{self._name.text()}:", self._finding.text(), self._seconds.text())
        return " ".join(part for part in parts if part) + f"\n  {self._reason.text()}"


def _say(label: QLabel, text: str, kind: str) -> None:
    label.setText(text)
    styled(label, kind)


def _word(word: Part | PartState) -> str:
    return told(Sentence(word.value))
