from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kitdesk.desk.chair import CreationReport
from kitdesk.model.certificates import Certificate, Tls
from kitdesk.model.sentence import sentence
from kitdesk.ui.chair.certificate_view import ChainView
from tests.support.hands import found
from tests.support.on_screen import on_screen
from tests.support.timeline_values import an_exchange

DAY = 86400.0
NOW = 1_700_000_000.0
OWN = Certificate("CN=example.com", "CN=Authority, O=<b>A</b>", NOW - DAY, NOW + DAY, ("example.com",))
ROOT = Certificate("CN=Authority, O=<b>A</b>", "CN=Authority, O=<b>A</b>", NOW - DAY, NOW + DAY)


@pytest.fixture
def view(qtbot: QtBot) -> ChainView:
    return on_screen(qtbot, ChainView(), 400, 300)


def judged(
    view: ChainView, tls: Tls | None = None, untold: str = "", url: str = "https://example.com/"
) -> tuple[str, str]:
    report = CreationReport(an_exchange(url=url), tls, sentence(untold) if untold else None)
    view.show_chain(report, NOW)
    label = found(view, QLabel, "chair.tls")
    return label.text(), str(label.property("kind"))


def certificate(view: ChainView, number: int) -> QLabel:
    return view.findChildren(QLabel, f"chair.certificate.{number}")[-1]


def test_a_trusted_chain_that_fits_is_good(view: ChainView) -> None:
    text, kind = judged(view, Tls("example.com", "TLSv1.3", (OWN, ROOT)))
    assert (text, kind) == ("✓ TLSv1.3, trusted, and the certificate fits example.com.", "ok")
    assert "issued by CN=Authority, O=<b>A</b>" in certificate(view, 1).text()
    assert "issued by itself" in certificate(view, 2).text()
    assert "valid until" in certificate(view, 2).text()


def test_what_is_wrong_is_said(view: ChainView) -> None:
    text, kind = judged(view, Tls("localhost", "TLSv1.3", (OWN,)))
    assert (text, kind) == (
        "✕ TLSv1.3, trusted, but the certificate is for example.com and not for localhost.",
        "bad",
    )
    text, kind = judged(view, Tls("example.com", "TLSv1.2", (OWN,), "its certificate is self-signed"))
    assert (text.startswith("✕ TLSv1.2, not trusted: its certificate is self-signed."), kind) == (True, "bad")


def test_a_certificate_out_of_its_time_says_so(view: ChainView) -> None:
    expired = Certificate("CN=a", "CN=b", NOW - 2 * DAY, NOW - DAY)
    early = Certificate("CN=a", "CN=b", NOW + DAY, NOW + 2 * DAY)
    judged(view, Tls("a", "TLSv1.3", (expired, early), "it has expired"))
    assert "✕ expired on" in certificate(view, 1).text()
    assert "✕ not valid before" in certificate(view, 2).text()


def test_where_there_are_none_it_says_why(view: ChainView) -> None:
    assert judged(view, url="http://example.com/") == (
        "▲ Plain http: nothing is encrypted, and there are no certificates.",
        "warn",
    )
    assert judged(view, url="http://127.0.0.1:8000/") == (
        "Plain http, which stays on this machine: there are no certificates.",
        "muted",
    )
    assert judged(view, untold="It does not speak TLS.") == ("▲ It does not speak TLS.", "warn")
    assert "does not tell the chain" in judged(view, Tls("a", "TLSv1.3"))[0]
