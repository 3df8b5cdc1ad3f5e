"""The fields of one channel: checked while they are typed, filled by whatever is pasted into them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from kitdesk.model.channel import (
    REGIONS,
    Channel,
    Credentials,
    base_url_of,
    check_account_name,
    check_base_url,
    check_channel_uuid,
    check_secret,
)
from kitdesk.model.errors import InputError
from kitdesk.model.hints import api_token_hint, salt_hint
from kitdesk.model.pasted_channel import read_pasted
from kitdesk.model.secret import Secret
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence
from kitdesk.ui.dialogs.callback_row import CallbackRow
from kitdesk.ui.dialogs.looks_rows import LooksRows
from kitdesk.ui.dialogs.refresh_row import RefreshRow
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID
from kitdesk.ui.widgets.checked_field import CheckedField
from kitdesk.ui.widgets.paste_guard import PasteGuard
from kitdesk.ui.widgets.secret_field import SecretField

_LONGEST_PASTE = 4096
_KITS_OWN = ("base_url", "account_name", "channel_uuid")
"""What the sandbox decides for its own channel, beside its secrets."""


class ChannelForm(QWidget):
    """Shows one channel with its secrets and gives back what became of them."""

    changed = Signal()
    pasted = Signal(object)
    """The names of the fields that a paste has filled."""

    def __init__(self, address_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        """*address_of* gives the callback address of the channel with an id, empty while it has none."""
        super().__init__(parent)
        self._address_of = address_of
        self._channel = Channel("", "")
        self._fields: dict[str, CheckedField] = {}
        self._labels: dict[str, QLabel] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._add_looks()
        self._add_coordinates()
        self._add_secrets()
        self._add_rest()

    def show_channel(self, channel: Channel, credentials: Credentials) -> None:
        """Fill the form; nothing in it counts as typed."""
        self._channel = channel
        self._looks.show_channel(channel)
        self._refresh.show_channel(channel)
        self._callbacks.switch(channel.switched_on)
        self.show_address()
        texts = {name: getattr(channel, name) for name in ("name", *_KITS_OWN)}
        texts |= {"api_token": credentials.api_token.reveal(), "salt": credentials.salt.reveal()}
        for name, text in texts.items():
            self._fields[name].edit.setText(text)
            self._fields[name].edit.setCursorPosition(0)
            self._fields[name].review()
        for name in (*_KITS_OWN, "api_token", "salt"):
            self._fields[name].edit.setReadOnly(channel.is_sandbox)
        self._host.setEnabled(not channel.is_sandbox)
        for field in (self._api_token, self._salt):
            field.reveal(False)

    def show_address(self) -> None:
        """Show where the channel is called back, which may be known since it was saved."""
        self._callbacks.show_address(self._address_of(self._channel.id))

    def channel(self) -> Channel:
        """The channel as it stands in the form, brought to its usual spelling where it is right."""
        return replace(
            self._channel,
            name=self._text("name"),
            base_url=self._value("base_url", check_base_url),
            account_name=self._value("account_name", check_account_name),
            channel_uuid=self._value("channel_uuid", check_channel_uuid),
            colour=self._looks.colour,
            production=self._looks.production,
            auto_refresh=self._refresh.automatic,
            refresh_lead=self._refresh.lead,
            switched_on=self._callbacks.switched_on,
        )

    def credentials(self) -> Credentials:
        return Credentials(self._secret_value("api_token"), self._secret_value("salt"))

    def wrong(self) -> list[str]:
        """The names on screen of the fields that keep the channel from being saved."""
        return [self._labels[name].text() for name, field in self._fields.items() if field.problem]

    def missing_secrets(self) -> list[str]:
        """The names on screen of the secrets that are not known yet."""
        return [self._labels[name].text() for name in ("api_token", "salt") if self._fields[name].is_empty]

    def paste(self) -> None:
        """Fill what the clipboard holds, whatever `read_pasted` reads. Raises `InputError`."""
        self._fill(read_pasted(QGuiApplication.clipboard().text()))

    def focus_first(self) -> None:
        """Begin with the name, which is there to be changed."""
        self._fields["name"].edit.setFocus()
        self._fields["name"].edit.selectAll()

    def _fill(self, found: Mapping[str, str]) -> None:
        if self._channel.is_sandbox:
            return
        for name, text in found.items():
            self._fields[name].edit.setText(text)
        self.pasted.emit([self._labels[name].text() for name in found])

    def _take(self, name: str, text: str) -> bool:
        """A paste into one field: a link or an ``.env`` fills all that it names, anything else only this."""
        if self._channel.is_sandbox:
            return True
        try:
            found = read_pasted(text)
        except InputError as error:
            if len(text) > _LONGEST_PASTE:
                self._fields[name].refuse(error.sentence)
            return len(text) > _LONGEST_PASTE
        if set(found) <= {name} or (name in ("name", "api_token", "salt") and len(found) == 1):
            return False
        self._fill(found)
        return True

    def _add_looks(self) -> None:
        self._add(
            "name", self.tr("Name"), QLineEdit(), _check_name, self.tr("For you alone; Kit never sees it.")
        )
        self._looks = LooksRows()
        self._looks.changed.connect(self.changed)
        self._row(self.tr("Colour"), self._looks)

    def _add_coordinates(self) -> None:
        edit = QLineEdit()
        host = self._host = QComboBox()
        host.setEditable(True)
        host.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        host.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        host.addItems([base_url_of(region) for region in REGIONS])
        host.setObjectName("channel.host")
        host.setLineEdit(edit)
        host.setCompleter(None)  # type: ignore[arg-type]  # it would replace what is typed
        advice = self.tr(
            "Administration > Security > API tokens > API access data: Custom channel API hostname."
        )
        self._add("base_url", self.tr("Region or host"), edit, check_base_url, advice, box=host)
        self._add(
            "account_name",
            self.tr("Account name"),
            QLineEdit(),
            check_account_name,
            self.tr("Administration > Security > API tokens > API access data: Account name."),
        )
        self._add(
            "channel_uuid",
            self.tr("Channel UUID"),
            QLineEdit(),
            check_channel_uuid,
            self.tr(
                "Setup > Conversations > Channels: the channel. Its link, pasted, fills the host as well."
            ),
        )

    def _add_secrets(self) -> None:
        self._api_token, self._salt = SecretField(), SecretField()
        self._add(
            "api_token",
            self.tr("API token"),
            self._api_token,
            lambda text: check_secret(text, "API token"),
            self.tr(
                "Administration > Security > API tokens: the token chosen in the channel, not its token ID."
            ),
            hint=lambda: api_token_hint(self._secret_value("api_token")),
        )
        self._add(
            "salt",
            self.tr("Security salt"),
            self._salt,
            lambda text: check_secret(text, "security salt"),
            self.tr(
                "Setup > Conversations > Channels: the channel. Verifies callbacks; sending works without it."
            ),
            hint=lambda: salt_hint(self.credentials()),
        )

    def _add_rest(self) -> None:
        self._callbacks = CallbackRow()
        self._callbacks.changed.connect(self.changed)
        self._row(self.tr("Callback URL"), self._callbacks).setBuddy(self._callbacks)
        self._refresh = RefreshRow()
        self._refresh.changed.connect(self.changed)
        self._row(self.tr("Token refresh"), self._refresh)

    def _add(
        self,
        name: str,
        label: str,
        edit: QLineEdit,
        check: Callable[[str], object],
        advice: str,
        *,
        hint: Callable[[], Sentence | None] = lambda: None,
        box: QWidget | None = None,
    ) -> None:
        edit.setObjectName(f"channel.{name}")
        edit.setAccessibleName(label)
        edit.setMaxLength(_LONGEST_PASTE)
        field = self._fields[name] = CheckedField(edit, check, advice, hint, box=box)
        field.changed.connect(self.changed)
        PasteGuard(edit, lambda text: self._take(name, text))
        self._labels[name] = self._row(label, field)
        self._labels[name].setBuddy(edit)

    def _row(self, label: str, content: QWidget) -> QLabel:
        row = self._grid.rowCount()
        caption = plain_label(label)
        caption.setFixedHeight(32)
        self._grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(content, row, 1)
        return caption

    def _text(self, name: str) -> str:
        return self._fields[name].edit.text().strip()

    def _value(self, name: str, check: Callable[[str], str]) -> str:
        return self._text(name) if self._fields[name].problem else check(self._text(name))

    def _secret_value(self, name: str) -> Secret:
        text = self._fields[name].edit.text()
        return Secret(text) if self._fields[name].problem else check_secret(text, name)


def _check_name(text: str) -> str:
    if not text.strip():
        raise InputError(QT_TRANSLATE_NOOP("model", "The name is missing. Give one that you will recognise."))
    if not text.strip().isprintable():
        raise InputError(QT_TRANSLATE_NOOP("model", "A character in it cannot be seen. Type it anew."))
    return text.strip()
