from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from kitdesk.model.secret import Secret
from kitdesk.ui.signature.verifier import SignatureVerifier
from tests.support.hands import found

PLAIN = "30fa98ed847c66e2b79b54e31e63fe2d"
RIGHT = (Secret("s4lt"), Secret("api-token-1"), "evt-1")


@pytest.fixture
def verifier(qtbot: QtBot) -> SignatureVerifier:
    verifier = SignatureVerifier()
    qtbot.addWidget(verifier)
    return verifier


def kinds(verifier: SignatureVerifier) -> set[object]:
    return {frame.property("kind") for frame in verifier.findChildren(QFrame)}


@pytest.mark.parametrize(
    ("header", "token", "kind", "sign"),
    [
        (PLAIN, "api-token-1", "notice-ok", "✓"),
        (PLAIN, "other", "notice-bad", "✕"),
        (PLAIN, "", "notice-warn", "?"),
        ("", "api-token-1", "notice-idle", "–"),
    ],
)
def test_the_verdict_has_a_colour_and_a_sign(
    verifier: SignatureVerifier, header: str, token: str, kind: str, sign: str
) -> None:
    found(verifier, QLineEdit, "signature.received").setText(header)
    verifier.verify(Secret("s4lt"), Secret(token), "evt-1")
    assert kind in kinds(verifier)
    assert sign in [label.text() for label in verifier.findChildren(QLabel)]


def test_the_event_id_of_a_request_is_told(qtbot: QtBot, verifier: SignatureVerifier) -> None:
    with qtbot.waitSignal(verifier.event_id_found) as told:
        verifier.verify_request(f'POST / HTTP/1.1\nAuthorization: {PLAIN}\n\n{{"event_id": "evt-1"}}')
    assert told.args == ["evt-1"]
    with qtbot.waitSignal(verifier.event_id_found) as told:
        verifier.verify_request("GET / HTTP/1.1\nAuthorization: x\n\n")
    assert told.args == [None]


def test_typing_a_header_forgets_the_request_before(verifier: SignatureVerifier) -> None:
    verifier.verify_request('POST / HTTP/1.1\nHost: a\n\n{"event_id": "evt-1"}')
    verifier.verify(*RIGHT)
    verdict = found(verifier, QLabel, "signature.verdict")
    assert "no Authorization header" in verdict.text()
    found(verifier, QLineEdit, "signature.received").setText("x")
    found(verifier, QLineEdit, "signature.received").clear()
    verifier.verify(*RIGHT)
    assert "Paste a received header" in verdict.text()


@pytest.mark.parametrize(
    "unreadable",
    [
        "what is this <b>",
        "curl -X POST https://kit.example/ -H 'Authorization: x'",
        f"POST / HTTP/1.1\nAuthorization: {PLAIN}\nAuthorization: x\n\n{{}}",
    ],
)
def test_a_refused_paste_takes_the_verdict_before_away(verifier: SignatureVerifier, unreadable: str) -> None:
    verifier.changed.connect(lambda: verifier.verify(*RIGHT))
    verifier.verify_request(f'POST / HTTP/1.1\nAuthorization: {PLAIN}\n\n{{"event_id": "evt-1"}}')
    assert "notice-ok" in kinds(verifier)
    verifier.verify_request(unreadable)
    assert found(verifier, QLineEdit, "signature.received").text() == ""
    assert "notice-idle" in kinds(verifier)
    assert found(verifier, QLabel, "signature.read").text().startswith("✕")


def test_an_unusable_event_id_takes_the_place_of_the_one_before(
    qtbot: QtBot, verifier: SignatureVerifier
) -> None:
    verifier.verify_request(f'POST / HTTP/1.1\nAuthorization: {PLAIN}\n\n{{"event_id": "evt-1"}}')
    with qtbot.waitSignal(verifier.event_id_found) as told:
        verifier.verify_request(f'POST / HTTP/1.1\nAuthorization: {PLAIN}\n\n{{"event_id": 7}}')
    assert told.args == [""]
    assert found(verifier, QLabel, "signature.read").text().startswith("!")
