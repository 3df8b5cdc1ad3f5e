from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.model.channel import Credentials
from kitdesk.model.signature import Outcome, Reading
from kitdesk.model.states import CHAIR_CALLBACK
from kitdesk.model.timeline import Exchange
from kitdesk.ui.inspector.signature_view import SignatureView
from tests.support.callbacks import CREDENTIALS, a_callback, signature
from tests.support.hands import click, found
from tests.support.on_screen import on_screen

SECRETS = (CREDENTIALS.salt.reveal(), CREDENTIALS.api_token.reveal())


@pytest.fixture
def view(qtbot: QtBot) -> SignatureView:
    view = on_screen(qtbot, SignatureView(), 360, 500)
    view.set_credentials(CREDENTIALS)
    return view


def came(body: bytes, *authorization: str, verdict: Outcome = Outcome.VERIFIED) -> Exchange:
    headers = tuple(("Authorization", value) for value in authorization)
    return Exchange(
        "callback", 0.0, "POST", "http://127.0.0.1:1/callback/key", headers, body, 200, verdict=verdict
    )


def label(view: SignatureView, name: str) -> str:
    return found(view, QLabel, f"inspector.signature.{name}").text()


def hashed(view: SignatureView, reading: str) -> str:
    return found(view, QPlainTextEdit, f"inspector.signature.{reading}.hashed").toPlainText()


def everything(view: SignatureView) -> str:
    texts = [each.text() for each in view.findChildren(QLabel)]
    texts += [each.toPlainText() for each in view.findChildren(QPlainTextEdit)]
    return " ".join([*texts, *(each.toolTip() for each in view.findChildren(QWidget))])


def test_each_reading_shows_what_is_hashed_and_whether_it_fits(view: SignatureView) -> None:
    view.show_exchange(came(a_callback(), signature()))
    assert "Verified" in label(view, "verdict")
    assert label(view, "received") == signature()
    assert hashed(view, "plain") == "‹security salt›:‹API token›:evt-1"
    assert hashed(view, "spaced") == "‹security salt›: ‹API token›: evt-1"
    assert label(view, "plain.digest").endswith(signature())
    assert label(view, "spaced.digest").endswith(signature(reading=Reading.SPACED))
    assert (label(view, "plain.fits"), label(view, "spaced.fits")) == ("✓ fits", "✕ another digest")


def test_no_secret_is_shown(view: SignatureView) -> None:
    view.show_exchange(came(a_callback(), signature()))
    assert not any(secret in everything(view) for secret in SECRETS)


def test_a_mismatch_is_explained(view: SignatureView) -> None:
    swapped = Credentials(api_token=CREDENTIALS.salt, salt=CREDENTIALS.api_token)
    view.show_exchange(came(a_callback(), signature(credentials=swapped), verdict=Outcome.MISMATCH))
    assert "the order is API token, security salt, event_id" in label(view, "verdict")
    assert label(view, "plain.fits") == "✕ another digest"


def test_what_becomes_known_later_is_checked_with_at_once(view: SignatureView) -> None:
    view.set_credentials(Credentials())
    view.show_exchange(came(a_callback(), signature(), verdict=Outcome.UNVERIFIABLE))
    then = found(view, QLabel, "inspector.signature.then")
    assert "Not verifiable" in label(view, "verdict")
    assert (label(view, "plain.digest"), label(view, "plain.fits")) == ("MD5 –", "")
    assert not then.isVisible()
    view.set_credentials(CREDENTIALS)
    assert "Verified" in label(view, "verdict")
    assert then.isVisible()
    assert "not verifiable" in then.text()


def test_a_test_request_has_no_event_id(view: SignatureView) -> None:
    view.show_exchange(came(b"", signature(None)))
    assert hashed(view, "plain") == "‹security salt›:‹API token›"


def test_that_the_body_is_not_covered_is_said(view: SignatureView) -> None:
    view.show_exchange(came(a_callback(), signature()))
    assert "does not cover the body" in everything(view)


def test_a_strangers_header_is_shown_harmless_and_copied_exactly(view: SignatureView) -> None:
    odd = "<b>\x1b[31m" + "x" * 5_000
    view.show_exchange(came(a_callback(event_id="\u202e" + "y" * 100_000), odd))
    assert label(view, "received").startswith("<b>␛[31m")
    assert "⟨RLO⟩" in hashed(view, "plain")
    assert len(hashed(view, "plain")) < 25_000
    click(found(view, QPushButton, "inspector.signature.copy"))
    assert QGuiApplication.clipboard().text() == odd
    assert view.minimumSizeHint().width() <= 360


def test_what_was_sent_has_no_signature_to_check(view: SignatureView) -> None:
    view.show_exchange(Exchange("event", 0.0, "POST", "https://kit/", (), b""))
    assert label(view, "verdict") == ""


def test_of_what_was_posted_in_kits_place_it_shows_how_that_is_checked(view: SignatureView) -> None:
    sent = replace(came(a_callback(), signature()), purpose=CHAIR_CALLBACK, verdict=None)
    view.show_exchange(sent)
    assert label(view, "way") == "Sent in the header Authorization"
    assert label(view, "plain.fits") == "✓ fits"
    view.show_exchange(came(a_callback(), signature()))
    assert label(view, "way") == "Received in the header Authorization"
