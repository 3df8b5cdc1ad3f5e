"""*Evidence*: each open question of the protocol, what kitdesk assumes, and what the traffic has shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from kitdesk.model.evidence import QUESTIONS, Fact, Finding
from kitdesk.ui.callbacks.evidence_words import as_markdown, as_text, asked, shown_of, taken, unverified
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID, styled
from kitdesk.ui.widgets.copy_button import CopyButton
from kitdesk.ui.widgets.flow_layout import FlowLayout


class EvidencePage(QWidget):
    refresh_requested = Signal()
    """It was shown, or the user asks for what is known by now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._channel = ""
        self._findings: Sequence[Finding] = ()
        self._shown: dict[Fact, QLabel] = {}
        self._refresh = QPushButton(self.tr("Refresh"))
        self._refresh.setObjectName("callbacks.evidence.refresh")
        self._refresh.clicked.connect(lambda _checked: self.refresh_requested.emit())
        self._lay_out()
        self.show_findings("", ())

    def show_findings(self, channel: str, findings: Sequence[Finding]) -> None:
        """Show what the traffic of a channel has shown."""
        self._channel, self._findings = channel, findings
        for fact, label in self._shown.items():
            lines = shown_of(fact, findings)
            label.setText("\n".join(lines) or unverified())
            styled(label, "ok" if lines else "muted")

    def _lay_out(self) -> None:
        text = CopyButton(lambda: as_text(self._channel, self._findings), self.tr("Copy as text"))
        text.setObjectName("callbacks.evidence.copy_text")
        markdown = CopyButton(lambda: as_markdown(self._channel, self._findings), self.tr("Copy as Markdown"))
        markdown.setObjectName("callbacks.evidence.copy_markdown")
        buttons = FlowLayout(spacing=GRID)
        for button in (self._refresh, text, markdown):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(buttons)
        why = self.tr(
            "No document settles these questions. What verified callbacks and Kit's answers on this channel "
            "have shown stands below; the rest is assumed."
        )
        column.addWidget(plain_label(why, "caption", wrap=True))
        for fact in QUESTIONS:
            column.addWidget(styled(QFrame(), "line"))
            column.addLayout(self._row(fact))
        column.addStretch(1)

    def _row(self, fact: Fact) -> QVBoxLayout:
        shown = plain_label(wrap=True)
        shown.setObjectName(f"callbacks.evidence.{fact.name.lower()}")
        shown.setMinimumWidth(1)  # an unbroken word of a stranger must not widen the panel
        self._shown[fact] = shown
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(plain_label(asked(fact), "heading", wrap=True))
        column.addWidget(
            plain_label(self.tr("Assumed: {what}").format(what=taken(fact)), "caption", wrap=True)
        )
        column.addWidget(shown)
        return column

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh_requested.emit()
