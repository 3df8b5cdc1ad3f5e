from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.model.channel import Channel, Credentials
from kitdesk.ui.dialogs.channel_fields import ChannelFields
from kitdesk.ui.dialogs.connect_pages import CallbackPage, ConnectPage, LastPage
from tests.support.hands import click, found


def test_a_page_is_empty_until_anything_of_it_is_filled_in(qtbot: QtBot) -> None:
    fields = ChannelFields()
    fields.show_channel(Channel("a", "A"), Credentials())
    page = ConnectPage("Title", "In Kit: there", ["Do this."], fields, ("account_name", "base_url"))
    qtbot.addWidget(page)
    assert page.is_empty
    fields["account_name"].edit.setText("acme")
    assert not page.is_empty


def test_an_address_on_this_machine_is_told_with_a_way_out(qtbot: QtBot) -> None:
    page = CallbackPage(ChannelFields())
    qtbot.addWidget(page)
    page.show()
    page.show_address("http://127.0.0.1:1/callback/k", public=False)
    assert "Only this machine can reach" in found(page, QLabel, "connect.reach").text()
    with qtbot.waitSignal(page.reach_wanted):
        click(found(page, QPushButton, "connect.make_reachable"))
    page.show_address("https://hooks.example/callback/k", public=True)
    assert found(page, QLineEdit, "connect.callback_url").text() == "https://hooks.example/callback/k"
    assert "test request" in found(page, QLabel, "connect.reach").text()
    assert not found(page, QPushButton, "connect.make_reachable").isVisible()


def test_the_last_page_says_what_is_wrong_or_missing(qtbot: QtBot) -> None:
    page = LastPage(ChannelFields())
    qtbot.addWidget(page)
    for wrong, missing, said in (
        (["Account name"], [], "✕ Fill or correct first: Account name."),
        ([], ["Security salt"], "! Not known yet, can be given later: Security salt."),
        (["A"], ["B"], "✕ Fill or correct first: A.\n! Not known yet, can be given later: B."),
        ([], [], "✓ All that a channel needs is filled in."),
    ):
        page.review(wrong, missing)
        assert found(page, QLabel, "connect.missing").text() == said
        assert found(page, QPushButton, "connect.check").isEnabled() == (not wrong)
