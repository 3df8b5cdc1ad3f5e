"""*Evidence*: each open question of the protocol, what kitdesk assumes, and what the traffic has shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kitdesk.model.evidence import QUESTIONS, Finding
from kitdesk.ui.callbacks.evidence_words import as_markdown, as_text, asked, shown_of, taken, unverified
from kitdesk.ui.theme import GRID, MARGIN
from kitdesk.ui.widgets.copy_button import CopyButton
from kitdesk.ui.widgets.layouts import flowing, set_below
from kitdesk.ui.widgets.push_button import push_button
from kitdesk.ui.widgets.text_page import Paragraph, TextPage

_LEAST = 48
"""Pixels of the text, which can be scrolled."""


class EvidencePage(QWidget):
    refresh_requested = Signal()
    """It was shown, or the user asks for what is known by now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._channel = ""
        self._findings: Sequence[Finding] = ()
        refresh, ask = self.tr("Refresh"), self.refresh_requested.emit
        self._refresh = push_button("callbacks.evidence.refresh", refresh, ask)
        self._view = TextPage()
        self._view.setObjectName("callbacks.evidence")
        self._view.setAccessibleName(self.tr("Evidence"))
        self._view.setMinimumHeight(_LEAST)
        self._lay_out()

    def show_findings(self, channel: str, findings: Sequence[Finding]) -> None:
        """Show what the traffic of a channel has shown."""
        self._channel, self._findings = channel, findings
        self._write()

    def _lay_out(self) -> None:
        text = CopyButton(lambda: as_text(self._channel, self._findings), self.tr("Copy as text"))
        text.setObjectName("callbacks.evidence.copy_text")
        markdown = CopyButton(lambda: as_markdown(self._channel, self._findings), self.tr("Copy as Markdown"))
        markdown.setObjectName("callbacks.evidence.copy_markdown")
        set_below(
            self,
            flowing(self._refresh, text, markdown),
            (self._view, 1),
            margins=(MARGIN, GRID, MARGIN, GRID),
        )

    def _write(self) -> None:
        why = self.tr(
            "No document settles these questions. What verified callbacks and Kit's answers on this channel "
            "have shown stands below; the rest is assumed."
        )
        written = [Paragraph(why, "small", "muted")]
        for fact in QUESTIONS:
            written.append(Paragraph(asked(fact), "bold", above=GRID))
            assumed = self.tr("Assumed: {what}").format(what=taken(fact))
            written.append(Paragraph(assumed, "small", "muted"))
            shown = shown_of(fact, self._findings)
            tone = "ok" if shown else "muted"
            written += [Paragraph(line, tone=tone) for line in shown or [unverified()]]
        self._view.show_paragraphs(written)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh_requested.emit()
