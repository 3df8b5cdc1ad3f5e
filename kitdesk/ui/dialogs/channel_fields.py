"""What connects a channel, as checked fields that any form can lay out; whatever is pasted fills them all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

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
from kitdesk.ui.text import plain_label
from kitdesk.ui.widgets.checked_field import CheckedField
from kitdesk.ui.widgets.named_box import name_box
from kitdesk.ui.widgets.paste_guard import PasteGuard
from kitdesk.ui.widgets.secret_field import SecretField

LONGEST_PASTE = 4096
_KITS_OWN = ("base_url", "account_name", "channel_uuid")
"""What the sandbox decides for its own channel, beside its secrets."""
_SECRETS = ("api_token", "salt")


class ChannelFields(QObject):
    """One channel's name, coordinates and secrets, by those names."""

    changed = Signal()
    pasted = Signal(object)
    """The names of the fields that a paste has filled."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._channel = Channel("", "")
        self._fields: dict[str, CheckedField] = {}
        self._labels: dict[str, QLabel] = {}
        self._add(
            "name", self.tr("Name"), QLineEdit(), _check_name, self.tr("For you alone; Kit never sees it.")
        )
        self._add_coordinates()
        self._add_secrets()

    def __getitem__(self, name: str) -> CheckedField:
        return self._fields[name]

    def label(self, name: str) -> QLabel:
        """What the field is called, to stand beside it."""
        return self._labels[name]

    def show_channel(self, channel: Channel, credentials: Credentials) -> None:
        """Fill the fields; nothing in them counts as typed."""
        self._channel = channel
        texts = {name: getattr(channel, name) for name in ("name", *_KITS_OWN)}
        texts |= {name: getattr(credentials, name).reveal() for name in _SECRETS}
        for name, text in texts.items():
            self._fields[name].edit.setText(text)
            self._fields[name].edit.setCursorPosition(0)
            self._fields[name].review()
        for name in (*_KITS_OWN, *_SECRETS):
            self._fields[name].edit.setReadOnly(channel.is_sandbox)
        self._host.setEnabled(not channel.is_sandbox)
        for field in (self._api_token, self._salt):
            field.reveal(False)

    def filled_into(self, channel: Channel) -> Channel:
        """*channel* with what stands in the fields, brought to its usual spelling where it is right."""
        return replace(
            channel,
            name=self._text("name"),
            base_url=self._value("base_url", check_base_url),
            account_name=self._value("account_name", check_account_name),
            channel_uuid=self._value("channel_uuid", check_channel_uuid),
        )

    def right_into(self, channel: Channel, credentials: Credentials) -> tuple[Channel, Credentials]:
        """Both with what is right in the fields; the channel's name stays while there is no other."""
        filled = self.filled_into(channel)
        right = replace(
            filled,
            name=self._right("name", filled.name) or channel.name,
            base_url=self._right("base_url", filled.base_url),
            account_name=self._right("account_name", filled.account_name),
            channel_uuid=self._right("channel_uuid", filled.channel_uuid),
        )
        token, salt = self._right_secret("api_token"), self._right_secret("salt")
        return right, replace(credentials, api_token=token, salt=salt)

    def credentials(self) -> Credentials:
        """The channel's own secrets; those of its network stand elsewhere."""
        return Credentials(self._secret_value("api_token"), self._secret_value("salt"))

    def wrong(self) -> list[str]:
        """The names of the fields that keep the channel from being saved."""
        return [name for name, field in self._fields.items() if field.problem]

    def missing_secrets(self) -> list[str]:
        """The names of the secrets that are not known yet."""
        return [name for name in _SECRETS if self._fields[name].is_empty]

    def called(self, names: list[str]) -> list[str]:
        """These fields as they are called on screen."""
        return [self._labels[name].text() for name in names]

    def paste(self) -> None:
        """Fill what the clipboard holds, whatever `read_pasted` reads. Raises `InputError`."""
        self.fill(read_pasted(QGuiApplication.clipboard().text()))

    def focus_name(self) -> None:
        """Begin with the name, which is there to be changed."""
        self._fields["name"].edit.setFocus()
        self._fields["name"].edit.selectAll()

    def fill(self, found: Mapping[str, str]) -> None:
        """Fill some by their names; the sandbox's channel has its own."""
        if self._channel.is_sandbox:
            return
        for name, text in found.items():
            self._fields[name].edit.setText(text)
        self.pasted.emit(self.called(list(found)))

    def _take(self, name: str, text: str) -> bool:
        """A paste into one field: a link or an ``.env`` fills all that it names, anything else only this."""
        if self._channel.is_sandbox:
            return True
        try:
            found = read_pasted(text)
        except InputError as error:
            if len(text) > LONGEST_PASTE:
                self._fields[name].refuse(error.sentence)
            return len(text) > LONGEST_PASTE
        if set(found) <= {name} or (name in ("name", *_SECRETS) and len(found) == 1):
            return False
        self.fill(found)
        return True

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
        name_box(host, self.tr("Region or host"))
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
        edit.setMaxLength(LONGEST_PASTE)
        field = self._fields[name] = CheckedField(edit, check, advice, hint, box=box)
        field.changed.connect(self.changed)
        PasteGuard(edit, lambda text: self._take(name, text))
        caption = self._labels[name] = plain_label(label)
        caption.setBuddy(edit)

    def _text(self, name: str) -> str:
        return self._fields[name].edit.text().strip()

    def _right(self, name: str, value: str) -> str:
        return "" if self._fields[name].problem else value

    def _value(self, name: str, check: Callable[[str], str]) -> str:
        return self._text(name) if self._fields[name].problem else check(self._text(name))

    def _right_secret(self, name: str) -> Secret:
        return Secret("") if self._fields[name].problem else self._secret_value(name)

    def _secret_value(self, name: str) -> Secret:
        text = self._fields[name].edit.text()
        return Secret(text) if self._fields[name].problem else check_secret(text, name)


def _check_name(text: str) -> str:
    if not text.strip():
        raise InputError(QT_TRANSLATE_NOOP("model", "The name is missing. Give one that you will recognise."))
    if not text.strip().isprintable():
        raise InputError(QT_TRANSLATE_NOOP("model", "A character in it cannot be seen. Type it anew."))
    return text.strip()
