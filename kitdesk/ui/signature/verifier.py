"""A received signature, or the whole request that it came with, and what it is worth."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kitdesk.model.errors import InputError
from kitdesk.model.raw_http import RawRequest, looks_like_request, read_raw_request
from kitdesk.model.secret import Secret
from kitdesk.model.signature import Rival, explain
from kitdesk.ui.signature.verdict_box import VerdictBox
from kitdesk.ui.text import counted, mono_font, one_line, plain_label, set_tip, told_briefly
from kitdesk.ui.theme import styled
from kitdesk.ui.widgets.layouts import below, flowing, set_below
from kitdesk.ui.widgets.paste_guard import PasteGuard
from kitdesk.ui.widgets.push_button import push_button
from kitdesk.ui.widgets.secret_field import SecretField

_LONGEST_HEADER = 4096
_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")


class SignatureVerifier(QWidget):
    changed = Signal()
    event_id_found = Signal(object)
    """The event_id of a pasted request's body, empty where it cannot be used; None for a test request."""

    def __init__(self) -> None:
        super().__init__()
        self._rivals: tuple[Rival, ...] = ()
        self._has_request = False
        self._read = plain_label("", "caption", wrap=True)
        self._read.setObjectName("signature.read")
        self._read.setMinimumWidth(1)  # an unbroken word of a stranger must not widen the panel
        self._box = VerdictBox("signature.verdict", lines=3)
        set_below(self, self._received_row(), self._read, self._box, self._more())
        self._say_read("", "caption")

    def set_rivals(self, rivals: Sequence[Rival]) -> None:
        """What else may have signed by mistake: the salts of other channels, say."""
        self._rivals = tuple(rivals)
        self.changed.emit()

    def verify(self, salt: Secret, token: Secret, event_id: str | None) -> None:
        """Show what the received header is worth with these values."""
        header = _UNSEEN.sub("", self._received.text())
        if not header.strip() and not self._has_request:
            self._box.say(
                "idle", "–", self.tr("Paste a received header, or the whole request, to verify it.")
            )
            return
        if event_id == "":
            self._box.say(
                "warn",
                "?",
                self.tr("Not verifiable: the event_id is missing. It stands in the callback's body."),
            )
            return
        verdict = explain(header, salt, token, event_id, (*self._typed_rivals(salt), *self._rivals))
        self._box.show_verdict(verdict)

    def verify_request(self, raw: str) -> None:
        """Take header and event_id from a whole HTTP request, whoever wrote it."""
        try:
            request = read_raw_request(raw)
            header = request.authorization
        except InputError as error:
            self._received.clear()  # else the verdict on the header before seems to be this one's
            self._on_received_changed()
            self._say_read("✕ " + told_briefly(error.sentence), "bad-caption")
            return
        self._received.setText(header or "")
        self._received.setCursorPosition(0)
        self._has_request = True
        self._take_event_id(request)
        self.changed.emit()

    def _take_event_id(self, request: RawRequest) -> None:
        try:
            self.event_id_found.emit(request.event_id)
            self._say_read(self._told_request(request), "caption")
        except InputError as error:
            self.event_id_found.emit("")  # the event_id of the request before is none of this one's
            self._say_read("! " + told_briefly(error.sentence), "warn-caption")

    def _received_row(self) -> QVBoxLayout:
        self._received = QLineEdit()
        self._received.setObjectName("signature.received")
        self._received.setAccessibleName(self.tr("Received header"))
        self._received.setFont(mono_font())
        self._received.setMaxLength(_LONGEST_HEADER)
        self._received.textChanged.connect(self._on_received_changed)
        PasteGuard(self._received, self._take)
        paste = push_button("signature.paste_request", self.tr("Paste request"), self._on_paste_clicked)
        set_tip(
            paste, self.tr("A raw HTTP request: its Authorization header, and the event_id of its JSON body")
        )
        head = flowing(plain_label(self.tr("Received header"), "muted"), paste)
        return below(head, self._received, spacing=4)

    def _more(self) -> QWidget:
        more = QWidget()
        button = QPushButton(self.tr("Compare with another token"))
        button.setObjectName("signature.more")
        button.setCheckable(True)
        styled(button, "flat")
        page = QWidget()
        page.setVisible(False)
        button.setIcon(QIcon("icons:chevron-down.png"))
        button.toggled.connect(page.setVisible)
        button.toggled.connect(
            lambda on: button.setIcon(QIcon("icons:chevron-up.png" if on else "icons:chevron-down.png"))
        )
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        self._others = [self.tr("the token ID instead of the API token"), self.tr("the access token")]
        self._other_fields: list[SecretField] = []
        for row, (name, label) in enumerate(
            (("token_id", self.tr("Token ID")), ("access", self.tr("Access token")))
        ):
            field = SecretField()
            field.setObjectName(f"signature.{name}")
            field.setAccessibleName(label)
            field.textChanged.connect(self.changed)
            grid.addWidget(plain_label(label, "muted"), row, 0)
            grid.addWidget(field, row, 1)
            self._other_fields.append(field)
        set_below(more, (button, Qt.AlignmentFlag.AlignLeft), page)
        return more

    def _typed_rivals(self, salt: Secret) -> list[Rival]:
        typed = (
            (name, field.text().strip()) for name, field in zip(self._others, self._other_fields, strict=True)
        )
        return [Rival(name, salt, Secret(text)) for name, text in typed if text]

    def _take(self, text: str) -> bool:
        if looks_like_request(text) or len(text) > _LONGEST_HEADER:
            self.verify_request(text)
            return True
        return False

    def _on_paste_clicked(self) -> None:
        text = QGuiApplication.clipboard().text()
        if looks_like_request(text) or len(text.split()) > 2 or not text.strip():
            self.verify_request(text)
        else:
            self._received.setText(text.strip())
            self._received.setCursorPosition(0)

    def _on_received_changed(self) -> None:
        self._has_request = False
        self._say_read("", "caption")
        self.changed.emit()

    def _told_request(self, request: RawRequest) -> str:
        first = one_line(f"{request.method} {request.target}", 60).strip() or self.tr("headers alone")
        if not request.body.strip():
            return self.tr("Read: {first}, no body, so it is a test request.").format(first=first)
        words = counted.tr("Read: {first}, %Ln character(s) of body.", "", len(request.body))
        return words.format(first=first)

    def _say_read(self, text: str, kind: str) -> None:
        self._read.setText(text or self.tr("The header alone, or the whole request as text."))
        styled(self._read, kind)
