from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.secret import Secret
from kitdesk.ui.dialogs.channel_settings import ChannelSettings
from kitdesk.ui.dialogs.confirm import Question
from tests.support.clipboard import copy, paste
from tests.support.hands import click, found, press, write

UUID = "8b5c1f0e-1111-4222-8333-444455556666"
SANDBOX = Channel("sandbox", "Sandbox", "http://127.0.0.1:8787", "sandbox", UUID)
SUPPORT = Channel(
    "a", "Support", "https://kit-im-eu.voximplant.com", "acme", UUID, colour="red", callback_key="key-a"
)
SHOP = Channel("b", "Shop", "https://kit-im-us.voximplant.com", "shop", UUID)
SECRETS = Credentials(Secret("api-token-1"), Secret("s4lt"))


class Settings:
    """The dialog with what it told, and hands for its controls."""

    def __init__(self, qtbot: QtBot, current: str = "a") -> None:
        self.qtbot = qtbot
        self.addresses = {"a": "https://me.example/callback/key-a"}
        self.dialog = ChannelSettings(
            (SANDBOX, SUPPORT, SHOP),
            current,
            lambda _id: SECRETS,
            lambda channel_id: self.addresses.get(channel_id, ""),
        )
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(self.dialog)
        self.saved: list[tuple[Channel, Credentials]] = []
        self.removed: list[str] = []
        self.checks: list[tuple[Channel, Credentials]] = []
        self.dialog.saved.connect(self._on_saved)
        self.fault = ""
        self.dialog.removed.connect(self.removed.append)
        self.dialog.check_requested.connect(lambda channel, secrets: self.checks.append((channel, secrets)))
        self.dialog.open()

    def _on_saved(self, channel: Channel, secrets: Credentials) -> None:
        """What the owner does: keeps it, or says why that is not possible."""
        self.saved.append((channel, secrets))
        if self.fault:
            self.dialog.show_fault(self.fault)
        else:
            self.dialog.confirm_saved(channel, secrets)

    def edit(self, name: str) -> QLineEdit:
        return found(self.dialog, QLineEdit, f"channel.{name}")

    def note(self, name: str) -> str:
        return found(self.dialog, QLabel, f"channel.{name}.note").text()

    def type(self, name: str, text: str) -> None:
        self.edit(name).selectAll()
        if text.isascii():
            write(self.edit(name), text)
        else:  # what Qt's test keyboard has no keys for
            self.edit(name).insert(text)

    def paste(self, name: str, text: str) -> None:
        copy(text)
        paste(self.edit(name))

    def button(self, name: str) -> QPushButton:
        return found(self.dialog, QPushButton, f"channel_settings.{name}")

    def click(self, name: str) -> None:
        click(self.button(name))

    def answer(self, name: str) -> None:
        click(found(found(self.dialog, Question), QPushButton, f"question.{name}"))
        QApplication.processEvents()

    def state(self) -> str:
        return found(self.dialog, QLabel, "channel_settings.state").text()

    def notices(self) -> str:
        return " ".join(label.text() for label in self.dialog.findChildren(QLabel) if label.isVisible())

    def channels(self) -> QListWidget:
        return found(self.dialog, QListWidget, "channel_settings.channels")

    def choose(self, row: int) -> None:
        place = self.channels().visualItemRect(self.channels().item(row)).center()
        click(self.channels().viewport(), place)


@pytest.fixture
def settings(qtbot: QtBot) -> Settings:
    return Settings(qtbot)


def test_what_could_not_be_saved_counts_as_unsaved(settings: Settings) -> None:
    """It can be corrected, and nothing that waited for it is done."""
    settings.fault = "The name does not fit."
    settings.type("name", "Odd")
    settings.click("close")
    settings.answer("save")
    assert "The name does not fit." in settings.notices()
    assert settings.state() == "Changed, not saved yet."
    assert settings.dialog.isVisible()
    settings.fault = ""
    settings.click("save")
    assert settings.state() == "Everything is saved."
    settings.click("close")
    assert not settings.dialog.isVisible()


def test_closing_waits_for_what_is_being_saved(settings: Settings) -> None:
    settings.dialog.saved.disconnect()
    settings.type("name", "Slow")
    settings.click("save")
    settings.click("close")
    assert settings.dialog.isVisible()
    assert not settings.button("save").isEnabled()
    settings.dialog.confirm_saved(replace(SUPPORT, name="Slow"), SECRETS)
    assert not settings.dialog.isVisible()


def test_the_current_channel_is_shown_with_its_secrets_as_dots(settings: Settings) -> None:
    assert settings.edit("name").text() == "Support"
    assert settings.edit("base_url").text() == SUPPORT.base_url
    assert "s4lt" not in settings.edit("salt").displayText()
    assert "api-token" not in settings.edit("api_token").displayText()
    assert settings.state() == "Everything is saved."
    assert not settings.button("save").isEnabled()


def test_what_is_typed_is_saved_in_its_usual_spelling(settings: Settings) -> None:
    settings.type("base_url", "ru2")
    settings.type("account_name", " acme-2 ")
    settings.type("channel_uuid", f"{{{UUID.upper()}}}")
    settings.type("api_token", "tok-2")
    assert settings.state() == "Changed, not saved yet."
    settings.click("save")
    changed = replace(SUPPORT, base_url="https://kit-im-ru2.voximplant.com", account_name="acme-2")
    assert settings.saved == [(changed, Credentials(Secret("tok-2"), Secret("s4lt")))]
    assert settings.edit("base_url").text() == "https://kit-im-ru2.voximplant.com"
    assert settings.state() == "Everything is saved."


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("base_url", "http://kit-im-eu.voximplant.com", "in the clear"),
        ("base_url", "https://a b", "no base URL"),
        ("account_name", "acme test", "no account name"),
        ("account_name", "acme１２", "no account name"),
        ("channel_uuid", "1234", "no channel UUID"),
        ("api_token", "a b", "blank inside"),
        ("api_token", "tokenж", "characters that no API token"),
        ("salt", "a１٣", "characters that no security salt"),
    ],
)
def test_a_wrong_field_says_why_at_once_and_keeps_save_off(
    settings: Settings, name: str, text: str, reason: str
) -> None:
    settings.type(name, text)
    assert settings.note(name).startswith("✕")
    assert reason in settings.note(name)
    assert "To save, fill or correct" in settings.state()
    assert not settings.button("save").isEnabled()
    assert not settings.button("check").isEnabled()


def test_the_reason_has_its_room_and_nothing_jumps(settings: Settings) -> None:
    settings.qtbot.waitExposed(settings.dialog)
    below = settings.edit("callback_url")
    before = below.mapTo(settings.dialog, below.rect().topLeft())
    for name in ("base_url", "account_name", "channel_uuid"):
        settings.type(name, "http://kit-im-eu.voximplant.com x")
    QApplication.processEvents()
    assert below.mapTo(settings.dialog, below.rect().topLeft()) == before


def test_an_odd_looking_token_is_a_hint_and_can_be_saved(settings: Settings) -> None:
    settings.type("api_token", UUID)
    assert settings.note("api_token").startswith("!")
    assert settings.button("save").isEnabled()


def test_missing_secrets_are_said_and_can_be_saved(settings: Settings) -> None:
    settings.edit("salt").clear()
    settings.edit("api_token").clear()
    missing = "Not known yet, can be given later: API token, Security salt."
    assert settings.state() == f"Changed, not saved yet. {missing}"
    settings.click("save")
    assert settings.saved == [(SUPPORT, Credentials())]


@pytest.mark.parametrize("name", ["base_url", "channel_uuid", "account_name", "api_token", "name"])
def test_a_channel_link_pasted_anywhere_fills_host_and_uuid(settings: Settings, name: str) -> None:
    other = "00000000-0000-4000-8000-00000000c0de"
    settings.paste(name, f"https://kit-im-kz.voximplant.com/{other}\n")
    assert settings.edit("base_url").text() == "https://kit-im-kz.voximplant.com"
    assert settings.edit("channel_uuid").text() == other
    assert settings.edit("account_name").text() == "acme"
    assert "Filled in: Region or host, Channel UUID." in settings.notices()


def test_a_pasted_env_fills_all_it_names(settings: Settings) -> None:
    copy(
        f"KIT_IM_API_URL=https://kit-im-br.voximplant.com\r\nKIT_ACCOUNT_NAME=neo\r\n"
        f"KIT_API_TOKEN='tok 3'\r\nKIT_CHANNEL_UUID={UUID}\r\n"
    )
    settings.click("paste")
    assert settings.edit("base_url").text() == "https://kit-im-br.voximplant.com"
    assert settings.edit("account_name").text() == "neo"
    assert "blank inside" in settings.note("api_token")


def test_a_paste_of_something_else_says_what_to_copy(settings: Settings) -> None:
    copy("hello")
    settings.click("paste")
    assert "no channel link, no .env" in settings.notices()


def test_what_a_paste_came_to_is_over_with_the_next_edit(settings: Settings) -> None:
    copy("hello")
    settings.click("paste")
    settings.type("name", "Another")
    assert "no channel link" not in settings.notices()


def test_the_details_of_the_network_are_scrolled_to_when_they_unfold(
    settings: Settings, qtbot: QtBot
) -> None:
    click(found(settings.dialog, QToolButton, "channel.network"))
    qtbot.waitUntil(lambda: not settings.edit("proxy").visibleRegion().isEmpty())
    settings.type("proxy", "socks5://foo:9")
    assert found(settings.dialog, QLabel, "channel.network.said").text().startswith("✕")


@pytest.mark.parametrize("around", ["  {}  ", "{}\r\n", "\u00a0{}\u00a0", "\u200b{}\ufeff"])
def test_blanks_and_invisible_characters_around_a_pasted_token_go(settings: Settings, around: str) -> None:
    settings.paste("api_token", around.format("tok-9"))
    settings.click("save")
    assert settings.saved[0][1].api_token == Secret("tok-9")


def test_ten_megabytes_pasted_into_a_field_are_refused(settings: Settings) -> None:
    settings.paste("api_token", "x" * (10 << 20))
    assert settings.edit("api_token").text() == "api-token-1"
    assert "10,485,760 characters" in settings.note("api_token")


def test_rich_text_in_the_clipboard_is_pasted_as_its_text(settings: Settings) -> None:
    data = QMimeData()
    data.setHtml("<b>tok</b><img src='file:///etc/passwd'>")
    data.setText("tok-4")
    QGuiApplication.clipboard().setMimeData(data)
    paste(settings.edit("api_token"))
    assert settings.edit("api_token").text() == "tok-4"


def test_looks_and_refresh_are_saved_too(settings: Settings) -> None:
    click(found(settings.dialog, QAbstractButton, "channel.colour.teal"))
    found(settings.dialog, QCheckBox, "channel.production").click()
    found(settings.dialog, QSpinBox, "channel.refresh_lead").setValue(9999)
    settings.click("save")
    saved = settings.saved[0][0]
    assert (saved.colour, saved.production, saved.refresh_lead) == ("teal", True, 450.0)


def test_a_new_channel_is_filled_and_saved(settings: Settings) -> None:
    settings.click("add")
    assert "To save, fill or correct: Region or host, Account name, Channel UUID." in settings.state()
    settings.type("name", "Fresh")
    settings.paste("channel_uuid", f"https://kit-im-eu.voximplant.com/{UUID}")
    settings.type("account_name", "acme")
    settings.click("save")
    channel, credentials = settings.saved[0]
    assert (channel.name, channel.base_url, credentials) == ("Fresh", SUPPORT.base_url, Credentials())
    assert channel.id not in ("a", "b", "sandbox", "")
    assert settings.channels().item(3).text() == "Fresh"


def test_the_address_of_a_new_channel_shows_once_it_is_saved(settings: Settings) -> None:
    settings.dialog.saved.disconnect()
    settings.click("add")
    settings.type("name", "Fresh")
    settings.paste("channel_uuid", f"https://kit-im-eu.voximplant.com/{UUID}")
    settings.type("account_name", "acme")
    settings.dialog.saved.connect(settings._on_saved)
    settings.dialog.saved.connect(lambda channel, _: settings.addresses.update({channel.id: "https://x/y"}))
    settings.click("save")
    assert settings.edit("callback_url").text() == ""
    settings.dialog.confirm_saved(*settings.saved[0])
    assert settings.edit("callback_url").text() == "https://x/y"


def test_a_duplicate_has_the_secrets_another_id_and_an_address_of_its_own(settings: Settings) -> None:
    settings.click("duplicate")
    assert settings.edit("name").text() == "Support (copy)"
    settings.click("save")
    channel, credentials = settings.saved[0]
    assert channel == replace(SUPPORT, id=channel.id, name="Support (copy)", callback_key="")
    assert (channel.id != "a", credentials) == (True, SECRETS)


def test_switching_with_changes_asks_and_keeps_editing_if_told_so(settings: Settings) -> None:
    settings.type("account_name", "changed")
    settings.choose(2)
    settings.answer("keep")
    assert settings.edit("account_name").text() == "changed"
    assert settings.channels().currentRow() == 1


def test_switching_with_changes_can_save_them(settings: Settings) -> None:
    settings.type("account_name", "changed")
    settings.choose(2)
    settings.answer("save")
    assert settings.saved[0][0].account_name == "changed"
    assert settings.edit("name").text() == "Shop"
    settings.choose(1)
    assert settings.edit("account_name").text() == "changed"


def test_switching_with_changes_can_discard_them(settings: Settings) -> None:
    settings.type("account_name", "changed")
    settings.choose(2)
    settings.answer("discard")
    assert not settings.saved
    settings.choose(1)
    assert settings.edit("account_name").text() == "acme"


def test_a_discarded_new_channel_leaves_the_list(settings: Settings) -> None:
    settings.click("add")
    settings.type("account_name", "acme")
    settings.choose(0)
    settings.answer("discard")
    assert settings.channels().count() == 3
    assert settings.edit("name").text() == "Sandbox"


def test_a_second_new_channel_after_a_discarded_one_works(settings: Settings) -> None:
    settings.click("add")
    settings.type("account_name", "acme")
    settings.click("add")
    settings.answer("discard")
    assert settings.channels().count() == 4
    assert settings.edit("name").text() == "New channel"


def test_a_new_channel_of_which_nothing_is_written_goes_without_a_question(settings: Settings) -> None:
    settings.click("add")
    settings.choose(0)
    assert settings.channels().count() == 3
    assert settings.edit("name").text() == "Sandbox"
    settings.click("add")
    press(settings.dialog, Qt.Key.Key_Escape)
    assert not settings.dialog.isVisible()


def test_closing_with_changes_asks_first(settings: Settings) -> None:
    settings.type("account_name", "changed")
    settings.click("close")
    assert settings.dialog.isVisible()
    settings.answer("keep")
    assert settings.dialog.isVisible()
    press(settings.dialog, Qt.Key.Key_Escape)
    settings.answer("discard")
    assert not settings.dialog.isVisible()


def test_closing_the_window_with_changes_asks_first(settings: Settings) -> None:
    settings.type("account_name", "changed")
    settings.dialog.close()
    assert settings.dialog.isVisible()
    settings.answer("discard")
    assert not settings.dialog.isVisible()


def test_removing_asks_first(settings: Settings) -> None:
    settings.click("remove")
    settings.answer("keep")
    assert not settings.removed
    settings.click("remove")
    settings.answer("remove")
    assert settings.removed == ["a"]
    assert settings.channels().count() == 2


def test_a_channel_can_be_removed_with_its_history(settings: Settings, qtbot: QtBot) -> None:
    settings.click("remove")
    with qtbot.waitSignal(settings.dialog.history_unwanted) as unwanted:
        settings.answer("history")
    assert settings.removed == ["a"]
    assert unwanted.args == ["a", "Support"]
    assert not settings.dialog.isVisible()


def test_the_sandbox_channel_shows_its_coordinates_but_keeps_them(qtbot: QtBot) -> None:
    settings = Settings(qtbot, "sandbox")
    assert settings.edit("account_name").isReadOnly()
    assert settings.edit("salt").isReadOnly()
    assert "speaks to the sandbox of this window" in settings.notices()
    assert not settings.button("remove").isEnabled()
    settings.paste("channel_uuid", f"https://kit-im-kz.voximplant.com/{SHOP.id}")
    assert settings.edit("base_url").text() == SANDBOX.base_url
    settings.type("name", "Playground")
    settings.click("save")
    assert settings.saved[0][0] == replace(SANDBOX, name="Playground")


def test_check_channel_hands_over_what_stands_in_the_form(settings: Settings) -> None:
    settings.type("account_name", "unsaved")
    settings.click("check")
    assert settings.checks == [(replace(SUPPORT, account_name="unsaved"), SECRETS)]
    assert not settings.saved


def test_a_keyring_fault_is_shown(settings: Settings) -> None:
    settings.dialog.show_fault("The system keyring cannot keep secrets: none.")
    assert "The system keyring cannot keep secrets: none." in settings.notices()


def test_a_name_from_a_stranger_stays_text(qtbot: QtBot) -> None:
    settings = Settings(qtbot)
    settings.type("name", "<b>x</b> & y")
    settings.click("save")
    assert settings.channels().item(1).text() == "<b>x</b> & y"


def test_every_control_has_an_accessible_name(settings: Settings) -> None:
    controls = settings.dialog.findChildren(QWidget)
    for control in (each for each in controls if isinstance(each, QLineEdit | QAbstractButton | QSpinBox)):
        text = control.text() if isinstance(control, QAbstractButton) else ""
        assert control.accessibleName() or text or "spinbox" in control.objectName(), control.objectName()


def test_after_a_click_on_save_one_goes_on_in_the_field(qtbot: QtBot) -> None:
    settings = Settings(qtbot)
    qtbot.waitUntil(settings.dialog.isActiveWindow)
    name = found(settings.dialog, QLineEdit, "channel.name")
    name.setFocus()
    write(name, " of ours")
    click(found(settings.dialog, QPushButton, "channel_settings.save"))
    assert name.hasFocus()
