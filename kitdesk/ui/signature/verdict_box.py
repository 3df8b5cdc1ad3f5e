"""What a signature is worth: a sign, a sentence and a colour."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from kitdesk.model.signature import Outcome, Verdict
from kitdesk.ui.text import plain_label, told_briefly
from kitdesk.ui.theme import GRID, styled
from kitdesk.ui.widgets.font_watch import FontWatch
from kitdesk.ui.widgets.layouts import set_beside

_SIGNS = {Outcome.VERIFIED: ("ok", "✓"), Outcome.MISMATCH: ("bad", "✕"), Outcome.UNVERIFIABLE: ("warn", "?")}


class VerdictBox(QFrame):
    """*name* is the object name of the sentence; room is kept for so many *lines*."""

    def __init__(self, name: str, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = plain_label()
        self._said = plain_label(wrap=True)
        self._said.setObjectName(name)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._said.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        FontWatch(
            self._said,
            lambda: self._said.setMinimumHeight(lines * self._said.fontMetrics().lineSpacing()),
        )
        self._said.setMinimumWidth(1)
        set_beside(self, self._sign, (self._said, 1), margins=(12, GRID, 12, GRID))

    def show_verdict(self, verdict: Verdict) -> None:
        """Show one, and its reason."""
        self.say(*_SIGNS[verdict.outcome], told_briefly(verdict.reason))

    def say(self, tone: str, sign: str, text: str) -> None:
        """Show a sentence in the colours of *tone*: ``idle``, ``ok``, ``warn`` or ``bad``."""
        styled(self, f"notice-{tone}")
        for label, words in ((self._sign, sign), (self._said, text)):
            label.setText(words)
            styled(label, "muted" if tone == "idle" else tone)
