"""The page *Test request* of Kit's chair: what Kit sends when a channel is created, and a report on it."""

from __future__ import annotations

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kitdesk.desk.chair import CreationReport
from kitdesk.model.headers import header_of
from kitdesk.ui.chair.certificate_view import ChainView
from kitdesk.ui.inspector.naming import answer_line, status_line
from kitdesk.ui.text import duration_text, one_line, plain_label, set_tip, told
from kitdesk.ui.theme import styled
from kitdesk.ui.widgets.elided_lines import ElidedLines
from kitdesk.ui.widgets.layouts import beside, flowing, set_below
from kitdesk.ui.widgets.push_button import push_button

METHODS = ("GET", "POST")


class CreationPage(QWidget):
    requested = Signal(str)
    """The method."""
    give_up_requested = Signal()
    inspect_requested = Signal(object)
    """The `Exchange` to look at closely."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: CreationReport | None = None
        self._hindrance = ""
        self._under_way = False
        self._send = {method: self._send_button(method) for method in METHODS}
        self._sent = self._send["GET"]
        self._give_up = push_button("chair.creation.give_up", self.tr("Give up"), self.give_up_requested.emit)
        show = self.tr("Show request and answer")
        self._show = push_button("chair.creation.show", show, self._on_show_clicked, "link")
        self._note = plain_label("", "caption", wrap=True)
        self._came = plain_label("", wrap=True)
        self._answer = ElidedLines(1)
        styled(self._answer, "muted")
        self._redirect = plain_label("", "warn", wrap=True)
        self._steps = plain_label("", "muted", wrap=True)
        self._chain = ChainView()
        self._name_controls()
        self._lay_out()
        self.show_target("")
        self.show_report(None)

    def show_target(self, hindrance: str) -> None:
        """Let it be sent, or say why it cannot be."""
        self._hindrance = hindrance
        self._review()

    def show_under_way(self, under_way: bool) -> None:
        """Offer to give up while it is under way; the focus stays within reach."""
        sent = next((button for button in self._send.values() if button.hasFocus()), None)
        gives_up = self._give_up.hasFocus()
        self._under_way = under_way
        self._review()
        if under_way and sent is not None:
            self._sent = sent
            self._give_up.setFocus()
        elif gives_up and not under_way:
            self._sent.setFocus()

    def show_report(self, report: CreationReport | None) -> None:
        """Show what came of it; None for nothing yet."""
        self._report = report
        self._review()
        for part in (self._came, self._answer, self._redirect, self._steps, self._chain, self._show):
            part.setVisible(report is not None)
        if report is not None:
            self._show_answer(report)
            self._chain.show_chain(report, time.time())

    def _send_button(self, method: str) -> QPushButton:
        words = self.tr("Send {method}").format(method=method)
        kind = "primary" if method == "GET" else ""
        button = push_button(f"chair.creation.{method}", words, lambda: self.requested.emit(method), kind)
        tip = self.tr("Make the test request of a channel's creation as {method}")
        set_tip(button, tip.format(method=method))
        return button

    def _name_controls(self) -> None:
        for control, name in (
            (self._note, "note"),
            (self._came, "came"),
            (self._answer, "answer"),
            (self._redirect, "redirect"),
            (self._steps, "steps"),
        ):
            control.setObjectName(f"chair.creation.{name}")

    def _lay_out(self) -> None:
        set_below(
            self,
            flowing(*self._send.values(), self._give_up),
            self._note,
            self._came,
            self._answer,
            self._redirect,
            self._steps,
            beside(self._show, None),
            self._chain,
            None,
        )

    def _review(self) -> None:
        for button in self._send.values():
            button.setEnabled(not self._hindrance and not self._under_way)
        self._give_up.setVisible(self._under_way)
        advice = self.tr(
            "Kit sends it once, when the channel is created, signed without an event_id. The vendor's "
            "samples take it by GET; the method is not documented."
        )
        self._note.setVisible(self._report is None or self._under_way or bool(self._hindrance))
        text = self.tr("Waiting for the answer.") if self._under_way else self._hindrance or advice
        self._note.setText(text)
        styled(self._note, "warn-caption" if self._hindrance and not self._under_way else "caption")

    def _show_answer(self, report: CreationReport) -> None:
        made = report.exchange
        if made.status is None:
            self._say("bad", f"✕ {told(made.error)}")
        else:
            line = self.tr("{method}: {status} after {time}").format(
                method=made.method, status=status_line(made.status), time=duration_text(made.timing.total)
            )
            good = 200 <= made.status < 300
            self._say("ok" if good else "warn", f"{'✓' if good else '▲'} {line}")
        self._answer.show_text(answer_line(made))
        self._answer.setVisible(made.status is not None)
        self._show_redirect(report)
        steps = {
            self.tr("DNS"): made.timing.dns,
            self.tr("connect"): made.timing.connect,
            self.tr("TLS"): made.timing.tls,
            self.tr("first byte"): made.timing.first_byte,
        }
        taken = [f"{name} {duration_text(took)}" for name, took in steps.items() if took is not None]
        self._steps.setText(", ".join(taken) or self.tr("No step of it came about."))

    def _show_redirect(self, report: CreationReport) -> None:
        status = report.exchange.status
        redirects = status is not None and 300 <= status < 400
        self._redirect.setVisible(redirects)
        if redirects:
            where = header_of(report.exchange.answer_headers, "Location")
            words = self.tr(
                "It redirects to {where}. It was not followed: whether Kit would is not known. Give Kit the "
                "final address."
            )
            self._redirect.setText(words.format(where=one_line(where) or self.tr("nowhere")))

    def _on_show_clicked(self) -> None:
        if self._report is not None:
            self.inspect_requested.emit(self._report.exchange)

    def _say(self, tone: str, text: str) -> None:
        styled(self._came, tone)
        self._came.setText(one_line(text, 1000))
