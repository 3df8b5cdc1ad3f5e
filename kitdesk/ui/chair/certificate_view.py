"""The certificates that a server showed: of each whose it is, who vouches for it, and until when."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kitdesk.desk.chair import CreationReport
from kitdesk.model.addresses import is_loopback
from kitdesk.model.certificates import Certificate, Tls
from kitdesk.ui.text import date_text, day_of, one_line, plain_label, told
from kitdesk.ui.theme import GRID, styled
from kitdesk.ui.widgets.layouts import set_below


class ChainView(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdict = plain_label("", wrap=True)
        self._verdict.setObjectName("chair.tls")
        self._links = QVBoxLayout()
        self._links.setContentsMargins(0, 0, 0, 0)
        self._links.setSpacing(GRID)
        set_below(self, plain_label(self.tr("Connection"), "heading"), self._verdict, self._links)

    def show_chain(self, report: CreationReport, now: float) -> None:
        """Show how the connection of a test request is secured; *now* is Unix time."""
        while (item := self._links.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        tls = report.tls
        if tls is not None:
            self._say(*self._judged(tls))
            for at, certificate in enumerate(tls.chain):
                self._links.addWidget(self._link(at, certificate, now))
        elif report.untold is not None:
            self._say("warn", "▲ " + told(report.untold))
        elif is_loopback(urlsplit(report.exchange.url).hostname or ""):
            self._say("muted", self.tr("Plain http, which stays on this machine: there are no certificates."))
        else:
            self._say("warn", self.tr("▲ Plain http: nothing is encrypted, and there are no certificates."))

    def _judged(self, tls: Tls) -> tuple[str, str]:
        version = tls.version or "TLS"
        if tls.distrust:
            said = self.tr("✕ {version}, not trusted: {why}. Kit would hardly connect, either.")
            return "bad", said.format(version=version, why=told(tls.distrust))
        if not tls.chain:
            return "ok", self.tr("✓ {version}, trusted. This Python does not tell the chain.").format(
                version=version
            )
        if not tls.fits:
            names = ", ".join(tls.chain[0].names) or self.tr("no host")
            said = self.tr("✕ {version}, trusted, but the certificate is for {names} and not for {host}.")
            return "bad", said.format(version=version, names=one_line(names), host=tls.host)
        return "ok", self.tr("✓ {version}, trusted, and the certificate fits {host}.").format(
            version=version, host=tls.host
        )

    def _link(self, at: int, certificate: Certificate, now: float) -> QWidget:
        holds = certificate.holds(now)
        early = now < certificate.since
        until = self.tr("valid until {day}").format(day=_day(certificate.until))
        if not holds:
            until = (
                self.tr("✕ not valid before {day}").format(day=_day(certificate.since))
                if early
                else self.tr("✕ expired on {day}").format(day=_day(certificate.until))
            )
        own = self.tr("issued by itself")
        issuer = self.tr("issued by {issuer}").format(issuer=one_line(certificate.issuer))
        lines = (
            one_line(certificate.subject) or self.tr("(no subject)"),
            own if certificate.issuer == certificate.subject else issuer,
            until,
        )
        label = plain_label(f"{at + 1}. " + "\n    ".join(lines), "muted" if holds else "bad", wrap=True)
        label.setObjectName(f"chair.certificate.{at + 1}")
        return label

    def _say(self, tone: str, text: str) -> None:
        styled(self._verdict, tone)
        self._verdict.setText(one_line(text, 400))


def _day(unix: float) -> str:
    day = day_of(unix)
    return "–" if day is None else date_text(day)
