from __future__ import annotations

import hashlib
import time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kitdesk.model.channel import Credentials
from kitdesk.model.secret import Secret
from kitdesk.model.signature import Rival
from kitdesk.ui.clipboard import SecretText
from kitdesk.ui.panels.signature import SignaturePanel
from tests.support.clipboard import copy, paste
from tests.support.hands import found, write

SECRETS = Credentials(Secret("api-token-1"), Secret("s4lt"))
PLAIN, SPACED = "30fa98ed847c66e2b79b54e31e63fe2d", "2cf6f5b561574d1211f70b5f19575ad6"
TEST_PLAIN = "b587584dca16f60e97d88dd16e33ed69"
REQUEST = f'POST /hook HTTP/1.1\r\nHost: me.example\r\nAuthorization: {PLAIN}\r\n\r\n{{"event_id": "evt-1"}}'


def md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


class Calculator:
    """The panel on a channel, and hands for its controls."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.panel = SignaturePanel()
        qtbot.addWidget(self.panel)
        self.panel.resize(400, 700)
        self.panel.show()
        self.panel.set_credentials(SECRETS)

    def edit(self, name: str) -> QLineEdit:
        return found(self.panel, QLineEdit, f"signature.{name}")

    def label(self, name: str) -> str:
        return found(self.panel, QLabel, f"signature.{name}").text()

    def text(self, name: str) -> str:
        return found(self.panel, QPlainTextEdit, f"signature.{name}").toPlainText()

    def button(self, name: str) -> QAbstractButton:
        return found(self.panel, QAbstractButton, f"signature.{name}")

    def box(self, name: str) -> QComboBox:
        return found(self.panel, QComboBox, f"signature.{name}")

    def paste(self, name: str, text: str) -> None:
        copy(text)
        paste(self.edit(name))


@pytest.fixture
def calculator(qtbot: QtBot) -> Calculator:
    return Calculator(qtbot)


def test_the_signature_follows_the_typing(calculator: Calculator) -> None:
    write(calculator.edit("event_id"), "evt-")
    assert calculator.edit("result").text() == md5("s4lt:api-token-1:evt-")
    write(calculator.edit("event_id"), "1")
    assert calculator.edit("result").text() == PLAIN
    assert "22 bytes" in calculator.label("steps")


def test_the_other_reading_of_the_separators_is_marked_unverified(calculator: Calculator) -> None:
    calculator.panel.set_event_id("evt-1")
    calculator.box("reading").setCurrentIndex(1)
    assert calculator.edit("result").text() == SPACED
    assert "unverified" in calculator.box("reading").currentText()


def test_a_test_request_needs_no_event_id(calculator: Calculator) -> None:
    calculator.button("for_test").click()
    assert calculator.edit("result").text() == TEST_PLAIN
    assert not calculator.edit("event_id").isEnabled()
    calculator.button("for_event").click()
    assert calculator.edit("result").text() == ""
    assert calculator.label("steps") == "Still missing: event_id."


def test_the_hashed_text_hides_the_secrets_until_they_are_asked_for(calculator: Calculator) -> None:
    calculator.panel.set_event_id("evt-1")
    assert calculator.text("hashed") == "••••••••:••••••••:evt-1"
    calculator.button("reveal").click()
    assert calculator.text("hashed") == "s4lt:api-token-1:evt-1"
    calculator.button("reveal").click()
    assert "s4lt" not in calculator.text("hashed")


def test_the_channels_secrets_never_enter_the_fields(calculator: Calculator) -> None:
    for name in ("salt", "token"):
        assert calculator.edit(name).text() == ""
        assert "from channel" in calculator.edit(name).placeholderText()


def test_typed_secrets_take_the_place_of_the_channels(calculator: Calculator) -> None:
    calculator.panel.set_event_id("evt-1")
    write(calculator.edit("salt"), "other")
    assert calculator.edit("result").text() == md5("other:api-token-1:evt-1")
    calculator.edit("salt").clear()
    assert calculator.edit("result").text() == PLAIN


def test_another_channels_secrets_replace_typed_ones(calculator: Calculator) -> None:
    calculator.panel.set_event_id("evt-1")
    write(calculator.edit("salt"), "typed")
    calculator.panel.set_credentials(SECRETS)
    assert calculator.edit("salt").text() == "typed"
    calculator.panel.set_credentials(Credentials(Secret("t"), Secret("s")))
    assert calculator.edit("salt").text() == ""
    assert calculator.edit("result").text() == md5("s:t:evt-1")


def test_a_channel_without_a_salt_says_so(calculator: Calculator) -> None:
    calculator.panel.set_credentials(Credentials(Secret("t")))
    calculator.panel.set_event_id("evt-1")
    calculator.edit("received").setText(PLAIN)
    assert "not known" in calculator.edit("salt").placeholderText()
    assert (
        calculator.label("verdict") == "Not verifiable: the security salt of this channel is not known yet."
    )


def test_the_header_is_copied(calculator: Calculator) -> None:
    calculator.panel.set_event_id("evt-1")
    calculator.button("copy_result").click()
    assert QGuiApplication.clipboard().text() == PLAIN


def test_the_event_id_of_the_selected_event_can_be_asked_for(calculator: Calculator) -> None:
    with calculator.qtbot.waitSignal(calculator.panel.event_id_wanted):
        calculator.button("take_event_id").click()


@pytest.mark.parametrize(
    "header", [PLAIN, PLAIN.upper(), f"Bearer {PLAIN}", SPACED, f"\u200b{PLAIN}\u00a0", f" {PLAIN}\n"]
)
def test_a_right_header_is_verified(calculator: Calculator, header: str) -> None:
    calculator.panel.set_event_id("evt-1")
    calculator.paste("received", header)
    assert calculator.label("verdict").startswith("Verified: the parts are joined by a colon")


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        (md5("api-token-1:s4lt:evt-1"), "the order is API token, security salt, event_id"),
        (TEST_PLAIN, "A test request is signed like that"),
        (md5("shop-salt:api-token-1:evt-1"), "signed with the salt of Shop"),
        ("0" * 32, "no known mistake explains it"),
        (PLAIN[:-1], "the digest has 31 digits"),
        ("３" + PLAIN[1:], "not a hexadecimal digest"),
    ],
)
def test_a_mismatch_is_explained(calculator: Calculator, header: str, reason: str) -> None:
    calculator.panel.set_rivals([Rival("the salt of Shop", Secret("shop-salt"), SECRETS.api_token)])
    calculator.panel.set_event_id("evt-1")
    calculator.paste("received", header)
    assert calculator.label("verdict").startswith("Mismatch")
    assert reason in calculator.label("verdict")


@pytest.mark.parametrize(("field", "reason"), [("token_id", "the token ID"), ("access", "the access token")])
def test_other_tokens_can_be_compared_with(calculator: Calculator, field: str, reason: str) -> None:
    calculator.panel.set_event_id("evt-1")
    calculator.edit("received").setText(md5("s4lt:other-value:evt-1"))
    calculator.button("more").click()
    write(calculator.edit(field), "other-value")
    assert f"signed with {reason}" in calculator.label("verdict")


def test_before_anything_is_pasted_nothing_is_claimed(calculator: Calculator) -> None:
    assert calculator.label("verdict") == "Paste a received header, or the whole request, to verify it."
    calculator.edit("received").setText(PLAIN)
    assert "event_id is missing" in calculator.label("verdict")


@pytest.mark.parametrize("how", ["button", "field", "call"])
def test_a_whole_request_fills_header_and_event_id(calculator: Calculator, how: str) -> None:
    calculator.button("for_test").click()
    if how == "button":
        copy(REQUEST)
        calculator.button("paste_request").click()
    elif how == "field":
        calculator.paste("received", REQUEST)
    else:
        calculator.panel._verifier.verify_request(REQUEST)
    assert calculator.edit("received").text() == PLAIN
    assert calculator.edit("event_id").text() == "evt-1"
    assert calculator.label("verdict").startswith("Verified")
    assert calculator.label("read") == "Read: POST /hook, 21 characters of body."


def test_a_pasted_test_request_switches_the_formula(calculator: Calculator) -> None:
    calculator.panel._verifier.verify_request(f"GET /hook HTTP/1.1\nAuthorization: {TEST_PLAIN}\n\n")
    assert calculator.label("verdict").startswith("Verified")
    assert "no body, so it is a test request" in calculator.label("read")


def test_a_request_without_a_header_is_a_mismatch(calculator: Calculator) -> None:
    calculator.panel._verifier.verify_request('POST / HTTP/1.1\nHost: a\n\n{"event_id": "e"}')
    assert "there is no Authorization header" in calculator.label("verdict")


@pytest.mark.parametrize(
    ("request_text", "reason"),
    [
        (f"POST / HTTP/1.1\nAuthorization: {PLAIN}\n\nnot json", "This is not JSON"),
        (f'POST / HTTP/1.1\nAuthorization: {PLAIN}\n\n{{"event_id": 7}}', "which is no string"),
        ("POST / HTTP/1.1\nAuthorization: a\nAuthorization: b\n\n{}", "2 Authorization headers"),
        ("GET / HTTP/1.1\n<img src=x>\n", "Line 2 is no header"),
    ],
)
def test_what_a_request_lacks_is_said(calculator: Calculator, request_text: str, reason: str) -> None:
    calculator.panel._verifier.verify_request(request_text)
    assert reason in calculator.label("read")


@pytest.mark.parametrize("where", ["button", "field", "event_id"])
def test_ten_megabytes_pasted_are_refused_at_once(calculator: Calculator, where: str) -> None:
    copy("x" * (10 << 20))
    started = time.perf_counter()
    if where == "button":
        calculator.button("paste_request").click()
        calculator.edit("received").setText("")
    else:
        calculator.paste("received" if where == "field" else "event_id", "x" * (10 << 20))
    assert time.perf_counter() - started < 2
    assert calculator.edit("received").text() == calculator.edit("event_id").text() == ""


def test_rich_text_in_the_clipboard_is_read_as_its_text(calculator: Calculator) -> None:
    data = QMimeData()
    data.setHtml(f"<pre>{REQUEST}</pre><img src='file:///etc/passwd'>")
    data.setText(REQUEST)
    QGuiApplication.clipboard().setMimeData(data)
    calculator.button("paste_request").click()
    assert calculator.label("verdict").startswith("Verified")


@pytest.mark.parametrize(
    ("name", "text", "note"),
    [
        ("salt", "a b", "✕ The security salt has a blank inside"),
        ("token", "tokenж", "✕ The API token has characters"),
        ("event_id", " evt-1", "! The event_id has white space around it"),
        ("event_id", "evt-１", "! The event_id has characters that are no plain ASCII"),
        ("event_id", "evt\u200b", "! The event_id has characters that are no plain ASCII"),
    ],
)
def test_odd_values_are_said_on_the_line_below(
    calculator: Calculator, name: str, text: str, note: str
) -> None:
    calculator.edit(name).setText(text)
    assert calculator.label("note").startswith(note)
    assert calculator.edit("salt").text() != "a b" or calculator.edit("result").text() == ""


def test_colons_in_the_secrets_are_hashed_as_they_are(calculator: Calculator) -> None:
    calculator.panel.set_event_id("e")
    calculator.edit("salt").setText("a:b")
    assert calculator.edit("result").text() == md5("a:b:api-token-1:e")


def test_the_snippet_reads_the_secrets_from_the_environment_by_default(calculator: Calculator) -> None:
    calculator.panel.set_event_id("evt-1")
    tabs = found(calculator.panel, QTabBar, "signature.language")
    for at, name in enumerate(("Python", "PHP", "JavaScript", "Shell")):
        tabs.setCurrentIndex(at)
        assert tabs.tabText(at) == name
        assert "KIT_SALT" in calculator.text("snippet")
        assert "evt-1" in calculator.text("snippet")
        assert "s4lt" not in calculator.text("snippet")


def test_the_snippet_has_the_secrets_written_in_on_demand(calculator: Calculator) -> None:
    calculator.panel.set_event_id("evt-1")
    calculator.box("snippet_secrets").setCurrentIndex(1)
    assert "s4lt" in calculator.text("snippet")
    calculator.button("copy_snippet").click()
    assert QGuiApplication.clipboard().text() == calculator.text("snippet")
    assert isinstance(QGuiApplication.clipboard().mimeData(), SecretText)


def test_a_snippet_without_secrets_is_copied_as_any_text(calculator: Calculator) -> None:
    calculator.button("copy_snippet").click()
    assert QGuiApplication.clipboard().text() == calculator.text("snippet")
    assert not isinstance(QGuiApplication.clipboard().mimeData(), SecretText)


@pytest.mark.parametrize("revealed", [True, False])
def test_the_hashed_text_is_a_secret_while_it_shows_them(calculator: Calculator, revealed: bool) -> None:
    calculator.button("reveal").setChecked(revealed)
    hashed = found(calculator.panel, QPlainTextEdit, "signature.hashed")
    hashed.selectAll()
    hashed.copy()
    assert ("s4lt" in QGuiApplication.clipboard().text()) is revealed
    assert isinstance(QGuiApplication.clipboard().mimeData(), SecretText) is revealed


def test_it_says_plainly_that_the_body_is_not_protected(calculator: Calculator) -> None:
    texts = [label.text() for label in calculator.panel.findChildren(QLabel)]
    assert any("does not protect the body" in text for text in texts)


@pytest.mark.parametrize("width", [320, 400, 900])
def test_it_scrolls_down_but_never_sideways(calculator: Calculator, width: int) -> None:
    calculator.panel.set_event_id("evt-" + "x" * 500)
    calculator.paste("received", "y" * 300)
    calculator.panel.resize(width, 300)
    QApplication.processEvents()
    area = found(calculator.panel, QScrollArea, "signature.page")
    page = area.widget()
    assert page is not None
    assert page.width() <= area.viewport().width()
    assert area.verticalScrollBar().maximum() > 0
    for part in page.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        assert part.geometry().right() <= page.width()


def test_every_control_has_an_accessible_name(calculator: Calculator) -> None:
    kinds = QLineEdit | QAbstractButton | QComboBox | QPlainTextEdit | QTabBar
    for control in (each for each in calculator.panel.findChildren(QWidget) if isinstance(each, kinds)):
        text = control.text() if isinstance(control, QPushButton) else ""
        assert control.accessibleName() or text or isinstance(control.parent(), QTabBar), control
