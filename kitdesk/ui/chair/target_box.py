"""Whom Kit's chair speaks to: the Callback URL of the own server, and the secrets to sign with."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QGridLayout, QLineEdit, QToolButton, QWidget

from kitdesk.model.channel import Credentials, check_callback_url
from kitdesk.ui.signature.secret_input import SecretInput
from kitdesk.ui.text import plain_label, set_tip, told
from kitdesk.ui.theme import GRID, styled
from kitdesk.ui.widgets.checked_field import CheckedField
from kitdesk.ui.widgets.layouts import beside, set_below

LONGEST_URL = 2048


class TargetBox(QWidget):
    """The secrets are the channel's until others are typed, which are not kept; they are folded away."""

    changed = Signal()
    """Another URL, salt or token counts from now on."""
    url_given = Signal(str)
    """A URL to be kept with the channel, as `check_callback_url` has it; empty for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self._edit = QLineEdit()
        self._edit.setObjectName("chair.url")
        self._edit.setAccessibleName(self.tr("Callback URL of your server"))
        self._edit.setMaxLength(LONGEST_URL)
        self._edit.setPlaceholderText("https://example.com/callback")
        advice = self.tr("Your server's Callback URL: it gets what Kit would send.")
        self._url = CheckedField(self._edit, check_callback_url, advice, lines=1)
        self._salt = SecretInput("security salt")
        self._token = SecretInput("API token")
        self._note = plain_label("", "caption", wrap=True)
        self._secrets = QWidget()
        self._unfold = self._make_unfold()
        self._name_controls()
        self._lay_out()
        self._edit.editingFinished.connect(self._on_finished)
        self._url.changed.connect(self._on_changed)
        for secret in (self._salt, self._token):
            secret.textChanged.connect(self._on_changed)
        self._secrets.hide()
        self._review()

    def show_channel(self, url: str, credentials: Credentials) -> None:
        """Show what a channel is kept with; what was typed for another one goes."""
        if url != self._kept or not self._edit.isModified():  # else it is being written
            self._kept = url
            self._edit.setText(url)
            self._edit.setCursorPosition(0)
        self._salt.set_from_channel(credentials.salt)
        self._token.set_from_channel(credentials.api_token)
        if not (self._salt.known and self._token.known):
            self._unfold.setChecked(True)
        self._on_changed()

    @property
    def url(self) -> str:
        """As `check_callback_url` has it; empty while it cannot be used."""
        return "" if self._url.problem is not None else check_callback_url(self._edit.text())

    @property
    def credentials(self) -> Credentials:
        """What to sign with; a secret is empty while it is not known or cannot be used."""
        return Credentials(self._token.secret(), self._salt.secret())

    def _make_unfold(self) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setIcon(QIcon("icons:chevron-down.png"))
        set_tip(button, self.tr("Security salt and API token to sign with"))
        button.toggled.connect(self._on_unfolded)
        return button

    def _name_controls(self) -> None:
        for control, name, said in (
            (self._salt, "salt", self.tr("Security salt")),
            (self._token, "token", self.tr("API token")),
            (self._unfold, "secrets", self.tr("Security salt and API token to sign with")),
        ):
            control.setObjectName(f"chair.{name}")
            control.setAccessibleName(said)
        self._note.setObjectName("chair.secrets.note")

    def _lay_out(self) -> None:
        grid = QGridLayout(self._secrets)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(1, 1)
        for at, secret in enumerate((self._salt, self._token)):
            name = plain_label(secret.accessibleName(), "muted")
            name.setBuddy(secret)
            grid.addWidget(name, at, 0)
            grid.addWidget(secret, at, 1)
        grid.addWidget(self._note, 2, 0, 1, 2)
        set_below(
            self,
            beside((self._url, 1), (self._unfold, Qt.AlignmentFlag.AlignTop), spacing=GRID),
            self._secrets,
            spacing=4,
        )

    def _review(self) -> None:
        """Say what is wrong with the secrets, or where they come from."""
        problem = self._salt.problem or self._token.problem
        if problem:
            text, kind = "✕ " + told(problem), "bad-caption"
        elif self._salt.known and self._token.known:
            text, kind = (
                self.tr("Empty, they are the channel's own. What is typed here is not saved."),
                "caption",
            )
        else:
            text, kind = self.tr("What is typed here is not saved."), "caption"
        self._note.setText(text)
        styled(self._note, kind)

    def _on_changed(self) -> None:
        self._review()
        self.changed.emit()

    def _on_unfolded(self, open_: bool) -> None:
        self._secrets.setVisible(open_)
        self._unfold.setIcon(QIcon("icons:chevron-up.png" if open_ else "icons:chevron-down.png"))

    def _on_finished(self) -> None:
        if not (self.url or self._url.is_empty):
            return
        self._edit.setModified(False)
        if self.url != self._kept:
            self._kept = self.url
            self.url_given.emit(self.url)
