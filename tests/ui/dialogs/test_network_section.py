from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from kitdesk.model.channel import SANDBOX_ID, Channel, Credentials
from kitdesk.model.network import Network
from kitdesk.model.secret import Secret
from kitdesk.ui.dialogs.network_section import NetworkSection
from tests.support.clipboard import copy, paste
from tests.support.hands import click, found

FULL = Channel(
    "a", "A", network=Network("http://ann@proxy.example:3128", "/etc/own.pem", "/etc/me & you.pem")
)
SECRETS = Credentials(Secret("tok"), Secret("s4lt"), Secret("pass word"), Secret("open"))


@pytest.fixture
def section(qtbot: QtBot) -> NetworkSection:
    section = NetworkSection()
    qtbot.addWidget(section)
    section.show()
    return section


def edit(section: NetworkSection, name: str) -> QLineEdit:
    return found(section, QLineEdit, f"channel.{name}")


def said(section: NetworkSection) -> str:
    return found(section, QToolButton, "channel.network").accessibleName().removeprefix("Network: ")


def test_a_network_comes_back_as_it_was_shown_with_its_secrets(section: NetworkSection) -> None:
    section.show_channel(FULL, SECRETS)
    assert section.network() == FULL.network
    assert section.filled_into(Credentials(Secret("tok"), Secret("s4lt"))) == SECRETS
    assert edit(section, "proxy_password").echoMode() is QLineEdit.EchoMode.Password
    section.show_channel(Channel("b", "B"), Credentials())
    assert section.network() == Network()
    assert section.filled_into(Credentials()) == Credentials()


def test_folded_away_it_says_how_it_stands(section: NetworkSection) -> None:
    assert said(section) == "Straight, with the system’s authorities"
    section.show_channel(FULL, SECRETS)
    assert said(section) == "By proxy proxy.example:3128 · Own authorities · Client certificate"
    assert not edit(section, "proxy").isVisible()
    click(found(section, QToolButton, "channel.network"))
    assert edit(section, "proxy").isVisible()


def test_a_pasted_proxy_fills_its_password_into_its_own_field(section: NetworkSection) -> None:
    section.unfold()
    copy("http://ann:p%40ss@proxy.example:3128")
    paste(edit(section, "proxy"))
    assert section.network().proxy == "http://ann@proxy.example:3128"
    assert section.filled_into(Credentials()).proxy_password == Secret("p@ss")
    assert section.wrong() == []


def test_what_is_wrong_is_told_below_and_never_quotes_a_password(
    section: NetworkSection, qtbot: QtBot
) -> None:
    section.unfold()
    with qtbot.waitSignal(section.changed):
        edit(section, "proxy").setText("http://ann:SESAME@proxy.example:3128")
    note = found(section, QLabel, "channel.proxy.note").text()
    assert "its own field" in note
    assert "SESAME" not in note + said(section)
    edit(section, "ca_file").setText("own.pem")
    assert section.wrong() == ["Proxy", "Own authorities"]


def test_a_file_is_chosen_in_a_dialog(section: NetworkSection, qtbot: QtBot) -> None:
    section.unfold()
    click(found(section, QPushButton, "channel.client_certificate.choose"))
    dialog = found(section, QFileDialog, "channel.client_certificate.files")
    dialog.fileSelected.emit("/etc/me.pem")
    dialog.close()
    assert section.network().client_certificate == "/etc/me.pem"


def test_the_sandbox_of_this_machine_needs_no_network(section: NetworkSection) -> None:
    section.show_channel(Channel(SANDBOX_ID, "Sandbox"), Credentials())
    assert not found(section, QToolButton, "channel.network").isEnabled()
