"""The calculated signature and the exact text that was hashed for it."""

from __future__ import annotations

from PySide6.QtGui import QIcon, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from kitdesk.model.secret import HIDDEN, Secret
from kitdesk.model.signature import Reading, hashed_string, sign
from kitdesk.ui.text import mono_font, number_text, plain_label, set_tip, shown
from kitdesk.ui.theme import GRID, styled
from kitdesk.ui.widgets.copy_button import CopyButton
from kitdesk.ui.widgets.layouts import beside, set_below
from kitdesk.ui.widgets.secret_view import SecretView


class SignatureResult(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[Secret, Secret, str | None, Reading] = (Secret(""), Secret(""), "", Reading.PLAIN)
        self._header = QLineEdit()
        self._header.setObjectName("signature.result")
        self._header.setAccessibleName(self.tr("Authorization"))
        self._header.setReadOnly(True)
        self._header.setFont(mono_font())
        self._hashed = SecretView("signature.hashed", self.tr("The text that is hashed"))
        self._hashed.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self._hashed.keep_height(2)
        self._steps = plain_label("", "caption", wrap=True)
        self._steps.setObjectName("signature.steps")
        set_below(
            self,
            self._header_title(),
            self._header,
            GRID // 2,
            self._hashed_title(),
            self._hashed,
            self._steps,
            spacing=4,
        )

    def calculate(self, salt: Secret, token: Secret, event_id: str | None, reading: Reading) -> None:
        """Show the signature of these values, or what is missing for it."""
        self._parts = (salt, token, event_id, reading)
        known = bool(salt and token and event_id != "")
        self._header.setText(sign(*self._parts) if known else "")
        self._header.setCursorPosition(0)
        self._copy.setEnabled(known)
        self._show_hashed()
        self._steps.setText(self._told_steps() if known else self._told_missing())

    def _header_title(self) -> QHBoxLayout:
        self._copy = CopyButton(self._header.text, self.tr("Copy"))
        self._copy.setObjectName("signature.copy_result")
        self._copy.setAccessibleName(self.tr("Copy the Authorization header"))
        return beside((plain_label(self.tr("Authorization"), "muted"), 1), self._copy)

    def _hashed_title(self) -> QHBoxLayout:
        self._reveal = QToolButton()
        self._reveal.setObjectName("signature.reveal")
        self._reveal.setCheckable(True)
        self._reveal.setIcon(QIcon("icons:eye.png"))
        self._reveal.setAccessibleName(self.tr("Show salt and token in the hashed text"))
        set_tip(self._reveal, self.tr("Show salt and token in the hashed text"))
        styled(self._reveal, "flat")
        self._reveal.toggled.connect(self._on_reveal_toggled)
        return beside((plain_label(self.tr("MD5 of"), "muted"), 1), self._reveal)

    def _on_reveal_toggled(self, on: bool) -> None:
        self._reveal.setIcon(QIcon("icons:eye-off.png" if on else "icons:eye.png"))
        self._show_hashed()

    def _show_hashed(self) -> None:
        salt, token, event_id, reading = self._parts
        self._hashed.has_secret = self._reveal.isChecked()
        if not self._reveal.isChecked():
            salt, token = (secret and Secret(HIDDEN) for secret in (salt, token))
        salt, token = salt or Secret(self.tr("‹salt›")), token or Secret(self.tr("‹token›"))
        text = shown(hashed_string(salt, token, "‹event_id›" if event_id == "" else event_id, reading))
        if text != self._hashed.toPlainText():
            self._hashed.setPlainText(text)

    def _told_steps(self) -> str:
        size = len(hashed_string(*self._parts).encode(errors="surrogatepass"))
        return self.tr("{size} bytes of UTF-8 → MD5 → 32 digits, lower case").format(size=number_text(size))

    def _told_missing(self) -> str:
        salt, token, event_id, _ = self._parts
        names = (
            (salt, self.tr("security salt")),
            (token, self.tr("API token")),
            (event_id != "", "event_id"),
        )
        return self.tr("Still missing: {names}.").format(
            names=", ".join(name for value, name in names if not value)
        )
