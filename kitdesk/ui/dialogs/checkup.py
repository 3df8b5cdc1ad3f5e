"""A check while it runs: a row for each part, what follows from all of them, and a button to run it again."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kitdesk.model.checkup import PartState
from kitdesk.ui.dialogs.dialog import Dialog
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import MARGIN, styled
from kitdesk.ui.widgets.copy_button import CopyButton
from kitdesk.ui.widgets.layouts import set_below
from kitdesk.ui.widgets.step_table import Step, StepTable


class CheckupDialog(Dialog):
    """Open it with `open`; its owner runs the check and hands in the steps.

    *name* begins the object names. A kind of check lays itself out, and tells what follows from its steps.
    """

    again_requested = Signal()
    cancelled = Signal()
    """The run under way is not wanted any more."""

    def __init__(self, name: str, parts: Iterable[StrEnum], parent: QWidget | None) -> None:
        super().__init__(name, parent)
        self._running = True
        self._steps = StepTable(name, parts)
        self._sum = plain_label("", "badge-idle", wrap=True)
        self._sum.setObjectName(f"{name}.sum")
        self._copy = CopyButton(self.report, self.tr("Copy report"))
        self._copy.setObjectName(f"{name}.copy")
        self._copy.setAutoDefault(False)
        self._again = self._button("again", self.tr("Run again"), self._run_again)
        self._close = self._button("close", self.tr("Cancel"), self.reject)
        self._close.setDefault(True)
        self._buttons = QHBoxLayout()
        self._say_sum()

    def start(self) -> None:
        """Begin a new run: forget the steps of the last one."""
        self._steps.clear()
        self._running = True
        self._say_sum()

    def add_step(self, step: Step) -> None:
        """Show a part as it stands now."""
        self._steps.show_step(step)

    def finish(self) -> None:
        """The run has ended: say what came of it."""
        self._running = False
        self._say_sum()

    def report(self) -> str:
        """All that is shown, as text to hand to somebody; it holds no secret."""
        return "\n".join([self._head(), *self._steps.lines(), self._sum.text(), ""])

    def done(self, result: int) -> None:
        """Close; a run under way is cancelled."""
        if self._running:
            self._running = False
            self.cancelled.emit()
        super().done(result)

    @abstractmethod
    def _head(self) -> str:
        """The first line of the report."""

    @abstractmethod
    def _verdict(self) -> tuple[str, str]:
        """What follows from the steps, and the kind of label that says so."""

    def _lay_out(self, title: str, what: str) -> None:
        """Put *title*, and *what* is done, above the steps."""
        self._buttons.addWidget(self._copy)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self._again)
        self._buttons.addWidget(self._close)
        set_below(
            self,
            plain_label(title, "title", wrap=True),
            plain_label(what, "muted", wrap=True),
            (self._steps, 1),
            self._sum,
            self._buttons,
            margins=MARGIN,
            spacing=MARGIN,
        )
        self._close.setFocus()

    def _button(self, name: str, words: str, deed: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(f"{self.objectName()}.{name}")
        button.clicked.connect(lambda _checked: deed())
        return button

    def _say_sum(self) -> None:
        if self._running:
            text, kind = self.tr("Checking …"), "badge-idle"
        elif any(self._steps.names(state) for state in (PartState.FAILED, PartState.DOUBTFUL, PartState.OK)):
            text, kind = self._verdict()
        else:
            text, kind = self.tr("Cancelled before anything was found."), "badge-idle"
        self._sum.setText(text)
        styled(self._sum, kind)
        self._again.setEnabled(not self._running)
        self._close.setText(self.tr("Cancel") if self._running else self.tr("Close"))

    def _run_again(self) -> None:
        self.start()
        self.again_requested.emit()
