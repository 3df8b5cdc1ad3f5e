from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.secret import Secret
from kitdesk.ui.dialogs.channel_fields import ChannelFields
from tests.support.clipboard import copy, paste

UUID = "8b5c1f0e-1111-4222-8333-444455556666"
NAMES = ("name", "base_url", "account_name", "channel_uuid", "api_token", "salt")


def test_the_fields_work_wherever_a_form_puts_them(qtbot: QtBot) -> None:
    """A link pasted into one of them fills the others, on whichever page they are."""
    page = QWidget()
    qtbot.addWidget(page)
    fields = ChannelFields(page)
    column = QVBoxLayout(page)
    for name in NAMES:
        column.addWidget(fields[name])
    fields.show_channel(Channel("a", "A"), Credentials(Secret("tok")))
    assert fields.called(fields.wrong()) == ["Region or host", "Account name", "Channel UUID"]
    assert fields.missing_secrets() == ["salt"]
    copy(f"https://kit-im-eu.voximplant.com/{UUID}")
    with qtbot.waitSignal(fields.pasted) as told:
        paste(fields["channel_uuid"].edit)
    assert told.args == [["Region or host", "Channel UUID"]]
    filled = Channel("a", "A", "https://kit-im-eu.voximplant.com", channel_uuid=UUID)
    assert fields.filled_into(Channel("a", "B")) == filled
    assert fields.credentials() == Credentials(Secret("tok"))
