"""The steps of a check, one row a part: its word, its time, and what was found or is to be done about it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from kitdesk.model.checkup import PartState
from kitdesk.model.sentence import Sentence
from kitdesk.ui.text import duration_text, plain_label, shown, told
from kitdesk.ui.theme import GRID, MARGIN, scaled, styled

_SIGNS = {
    PartState.RUNNING: "…",
    PartState.OK: "✓",
    PartState.DOUBTFUL: "!",
    PartState.FAILED: "✕",
    PartState.SKIPPED: "–",
}
_KINDS = {
    PartState.RUNNING: "muted",
    PartState.OK: "ok",
    PartState.DOUBTFUL: "warn",
    PartState.FAILED: "bad",
    PartState.SKIPPED: "muted",
}
_LOUD = (PartState.DOUBTFUL, PartState.FAILED)


class Step(Protocol):
    """How one part of a check stands."""

    @property
    def part(self) -> StrEnum: ...
    @property
    def state(self) -> PartState: ...
    @property
    def reason(self) -> Sentence: ...
    @property
    def seconds(self) -> float | None: ...


class StepTable(QScrollArea):
    """*name* begins the object names of what is in it."""

    def __init__(self, name: str, parts: Iterable[StrEnum], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: dict[StrEnum, Step] = {}
        self._rows = {part: _Row(name, part) for part in parts}
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
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("What was checked"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(page)

    def clear(self) -> None:
        """Forget the steps of the last run."""
        self._steps.clear()
        for row in self._rows.values():
            row.clear()

    def show_step(self, step: Step) -> None:
        """Show a part as it stands now."""
        self._steps[step.part] = step
        self._rows[step.part].show_step(step)

    def names(self, state: PartState) -> list[str]:
        """What the parts are called that are in this state."""
        return [word_of(part) for part, step in self._steps.items() if step.state is state]

    def lines(self) -> list[str]:
        """What is shown, as text."""
        return [row.line() for part, row in self._rows.items() if part in self._steps]


class _Row:
    """The labels of one part."""

    def __init__(self, name: str, part: StrEnum) -> None:
        self._sign = plain_label("", "heading")
        self._sign.setFixedWidth(scaled(16))
        self._name = plain_label(word_of(part))
        self._finding = plain_label("", "muted")
        self._finding.setMinimumWidth(scaled(88))
        self._seconds = plain_label("", "caption")
        self._seconds.setMinimumWidth(scaled(64))
        self._seconds.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._reason = plain_label("", "caption", wrap=True)
        self._reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        named = {"finding": self._finding, "reason": self._reason, "seconds": self._seconds}
        for what, label in named.items():
            label.setObjectName(f"{name}.{part.name.lower()}.{what}")
        self.clear()

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
        for label in (self._sign, self._finding, self._seconds, self._reason):
            label.setText(" ")
        self._reason.setAccessibleName(self._name.text())

    def show_step(self, step: Step) -> None:
        kind = _KINDS[step.state]
        _say(self._sign, _SIGNS[step.state], kind)
        _say(self._finding, word_of(step.state), kind)
        self._seconds.setText("" if step.seconds is None else duration_text(step.seconds))
        self._reason.setText(shown(told(step.reason)))
        styled(self._reason, "" if step.state in _LOUD else "caption")
        self._reason.setAccessibleName(" ".join(self.line().split()))  # it can have the focus, the others not

    def line(self) -> str:
        """The row as text."""
        parts = (self._sign.text(), f"{self._name.text()}:", self._finding.text(), self._seconds.text())
        return " ".join(filter(None, parts)) + f"\n  {self._reason.text()}"


def _say(label: QLabel, text: str, kind: str) -> None:
    label.setText(text)
    styled(label, kind)


def word_of(word: StrEnum) -> str:
    """A part or a state in the language of the window."""
    return told(Sentence(word.value))
