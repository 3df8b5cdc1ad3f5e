from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.errors import InputError
from kitdesk.model.secret import Secret
from kitdesk.ui.dialogs.channel_form import ChannelForm
from tests.support.clipboard import copy
from tests.support.hands import click, found

UUID = "8b5c1f0e-1111-4222-8333-444455556666"
CHANNEL = Channel(
    "a",
    "Support",
    "https://kit-im-eu.voximplant.com",
    "acme",
    UUID,
    colour="pink",
    production=True,
    auto_refresh=False,
    refresh_lead=90.0,
    switched_on=False,
)
ADDRESSES = {"a": "https://me.example/callback/key-a"}
SECRETS = Credentials(Secret("tok"), Secret("s4lt"))


@pytest.fixture
def form(qtbot: QtBot) -> ChannelForm:
    form = ChannelForm(lambda channel_id: ADDRESSES.get(channel_id, ""))
    qtbot.addWidget(form)
    form.show_channel(CHANNEL, SECRETS)
    return form


def edit(form: ChannelForm, name: str) -> QLineEdit:
    return found(form, QLineEdit, f"channel.{name}")


def test_a_channel_comes_back_as_it_was_shown(form: ChannelForm) -> None:
    assert form.channel() == CHANNEL
    assert form.credentials() == SECRETS
    assert form.wrong() == []


def test_another_channel_leaves_nothing_of_the_last_one(form: ChannelForm) -> None:
    form.show_channel(Channel("b", "New"), Credentials())
    assert form.channel() == Channel("b", "New")
    assert form.credentials() == Credentials()
    assert form.wrong() == ["Region or host", "Account name", "Channel UUID"]
    assert form.missing_secrets() == ["API token", "Security salt"]


def test_the_callback_url_is_the_channels_own_and_there_to_be_copied(form: ChannelForm) -> None:
    assert edit(form, "callback_url").isReadOnly()
    click(found(form, QPushButton, "channel.callback_url.copy"))
    assert QGuiApplication.clipboard().text() == ADDRESSES["a"]


def test_a_new_channel_has_no_callback_url_before_it_is_saved(form: ChannelForm) -> None:
    form.show_channel(Channel("b", "New"), Credentials())
    assert edit(form, "callback_url").text() == ""
    assert "once the channel is saved" in edit(form, "callback_url").placeholderText()
    assert not found(form, QPushButton, "channel.callback_url.copy").isEnabled()


def test_a_channel_is_switched_on_here_too(form: ChannelForm, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.changed):
        found(form, QCheckBox, "channel.switched_on").click()
    assert form.channel().switched_on


def test_a_wrong_text_is_kept_as_typed_for_comparing(form: ChannelForm) -> None:
    edit(form, "channel_uuid").setText(" not yet ")
    assert form.channel().channel_uuid == "not yet"
    assert form.wrong() == ["Channel UUID"]


def test_a_lead_that_half_the_lifetime_does_not_hold_is_shortened(form: ChannelForm) -> None:
    form.show_channel(Channel("b", "New", refresh_lead=1e9), Credentials())
    assert form.channel().refresh_lead == 450.0


def test_an_empty_name_keeps_it_from_being_saved(form: ChannelForm) -> None:
    edit(form, "name").setText("  ")
    assert form.wrong() == ["Name"]


def test_a_paste_that_is_nothing_raises_what_to_say(form: ChannelForm) -> None:
    copy("hello")
    with pytest.raises(InputError):
        form.paste()


def test_a_paste_fills_and_names_the_fields(qtbot: QtBot, form: ChannelForm) -> None:
    copy(f"KIT_API_TOKEN=new\nKIT_SALT=salt-2\nKIT_CHANNEL_UUID={UUID}")
    with qtbot.waitSignal(form.pasted) as told:
        form.paste()
    assert told.args == [["API token", "Security salt", "Channel UUID"]]
    assert form.credentials() == Credentials(Secret("new"), Secret("salt-2"))
