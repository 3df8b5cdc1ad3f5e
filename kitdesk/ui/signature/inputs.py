"""What a signature is made of: the formula, the secrets, the event_id and the reading of the separators."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from kitdesk.model.channel import Credentials
from kitdesk.model.secret import Secret
from kitdesk.model.signature import Reading
from kitdesk.ui.signature.secret_input import SecretInput
from kitdesk.ui.text import plain_label, set_tip, told
from kitdesk.ui.theme import GRID, styled
from kitdesk.ui.widgets.layouts import beside, set_below
from kitdesk.ui.widgets.named_box import name_box
from kitdesk.ui.widgets.paste_guard import PasteGuard
from kitdesk.ui.widgets.push_button import push_button
from kitdesk.ui.widgets.segment import segment

LONGEST_EVENT_ID = 1 << 17


class SignatureInputs(QWidget):
    changed = Signal()
    event_id_wanted = Signal()
    """The user asks for the event_id of the event that is selected, or of the newest."""

    def __init__(self) -> None:
        super().__init__()
        self._too_long = False
        self._salt = SecretInput("security salt")
        self._token = SecretInput("API token")
        self._event_id = QLineEdit()
        self._event_id.setMaxLength(LONGEST_EVENT_ID)
        self._event_id.setPlaceholderText(self.tr("from the body of the callback"))
        self._reading = QComboBox()
        self._reading.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._note = plain_label("", "caption", wrap=True)
        self._note.setObjectName("signature.note")
        set_below(self, self._formulas(), self._rows(), self._note)
        self._fill_readings()
        PasteGuard(self._event_id, self._take_event_id)
        for edit in (self._salt, self._token, self._event_id):
            edit.textChanged.connect(self._on_changed)
        self._reading.currentIndexChanged.connect(self._on_changed)
        self._review()

    def set_credentials(self, credentials: Credentials) -> None:
        """Calculate with the secrets of this channel."""
        self._salt.set_from_channel(credentials.salt)
        self._token.set_from_channel(credentials.api_token)
        self._on_changed()

    def set_event_id(self, event_id: str | None) -> None:
        """Calculate an event's signature with this event_id, or a test request's without one."""
        (self._for_test if event_id is None else self._for_event).setChecked(True)
        if event_id is not None:
            fits = len(event_id) <= LONGEST_EVENT_ID
            self._event_id.setText(event_id if fits else "")
            self._event_id.setCursorPosition(0)
            self._take_event_id(event_id)

    @property
    def salt(self) -> Secret:
        return self._salt.secret()

    @property
    def token(self) -> Secret:
        return self._token.secret()

    @property
    def event_id(self) -> str | None:
        """None for a test request."""
        return None if self._for_test.isChecked() else self._event_id.text()

    @property
    def reading(self) -> Reading:
        return Reading(self._reading.currentData())

    def _formulas(self) -> QHBoxLayout:
        group = QButtonGroup(self)
        self._for_event = segment("signature.for_event", self.tr("Event"), group)
        set_tip(self._for_event, "MD5(salt:token:event_id)")
        self._for_test = segment("signature.for_test", self.tr("Test request"), group)
        set_tip(self._for_test, self.tr("MD5(salt:token), sent once when the channel is created"))
        self._for_event.setChecked(True)
        self._for_test.toggled.connect(self._on_formula_toggled)
        return beside((self._for_event, 1), (self._for_test, 1), spacing=GRID)

    def _rows(self) -> QGridLayout:
        """Each value with what it is called."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(1, 1)
        rows = (
            ("salt", self.tr("Security salt"), self._salt),
            ("token", self.tr("API token"), self._token),
            ("event_id", self.tr("event_id"), self._event_id),
            ("reading", self.tr("Joined by"), self._reading),
        )
        for row, (name, label, edit) in enumerate(rows):
            edit.setObjectName(f"signature.{name}")
            edit.setAccessibleName(label)
            grid.addWidget(plain_label(label, "muted"), row, 0)
            grid.addWidget(edit, row, 1, 1, 1 if edit is self._event_id else 2)
        name_box(self._reading, self._reading.accessibleName())
        grid.addWidget(self._take_button(), 2, 2)
        return grid

    def _take_button(self) -> QPushButton:
        take, ask = self.tr("Selected"), self.event_id_wanted.emit
        self._take = push_button("signature.take_event_id", take, ask)
        self._take.setAccessibleName(self.tr("Take the event_id of the selected event"))
        set_tip(
            self._take,
            self.tr("Take the event_id of the event selected in the conversation, or of the newest"),
        )
        return self._take

    def _fill_readings(self) -> None:
        self._reading.addItem(self.tr("a colon"), Reading.PLAIN.value)
        self._reading.addItem(self.tr("a colon and a blank (unverified)"), Reading.SPACED.value)
        set_tip(
            self._reading,
            self.tr("Kit prints the formula with blanks, which look like typesetting. Verify accepts both."),
        )

    def _take_event_id(self, text: str) -> bool:
        self._too_long = len(text) > LONGEST_EVENT_ID
        self._review()
        return self._too_long

    def _on_formula_toggled(self, for_test: bool) -> None:
        self._event_id.setEnabled(not for_test)
        self._take.setEnabled(not for_test)
        self._on_changed()

    def _on_changed(self) -> None:
        self._too_long = False
        self._review()
        self.changed.emit()

    def _review(self) -> None:
        """Say what is wrong or odd about the values, on the line kept for it."""
        problem = self._salt.problem or self._token.problem
        event_id = self.event_id
        if problem:
            text, kind = "✕ " + told(problem), "bad-caption"
        elif self._too_long:
            text, kind = (
                self.tr("✕ The pasted text is too long for an event_id. Copy it alone."),
                "bad-caption",
            )
        elif event_id is not None and event_id != event_id.strip():
            text, kind = (
                self.tr("! The event_id has white space around it, which is hashed too."),
                "warn-caption",
            )
        elif event_id is not None and not (event_id.isascii() and event_id.isprintable()):
            text = self.tr("! The event_id has characters that are no plain ASCII; they are hashed as UTF-8.")
            kind = "warn-caption"
        elif self._salt.known and self._token.known:
            text, kind = self.tr("Empty salt and token stand for the channel's own."), "caption"
        else:
            text, kind = self.tr("A salt or token typed here is not saved."), "caption"
        self._note.setText(text)
        styled(self._note, kind)
