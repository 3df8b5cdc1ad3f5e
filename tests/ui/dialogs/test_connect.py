from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.network import Network
from kitdesk.model.secret import Secret
from kitdesk.ui.dialogs.confirm import Question
from kitdesk.ui.dialogs.connect import Connect
from tests.support.clipboard import copy, paste
from tests.support.hands import click, found, press, write

UUID = "8b5c1f0e-1111-4222-8333-444455556666"
EU = "https://kit-im-eu.voximplant.com"
NEW = Channel("n", "New channel", colour="red")
ENV = f"KIT_IM_API_URL={EU}\nKIT_ACCOUNT_NAME=acme\nKIT_API_TOKEN=tok\nKIT_CHANNEL_UUID={UUID}\nKIT_SALT=s4lt"


class Walk:
    """The dialog with what it told, and hands for its controls."""

    def __init__(
        self, qtbot: QtBot, channel: Channel = NEW, secrets: Credentials | None = None, *, kept: bool = False
    ) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.dialog = Connect(channel, secrets or Credentials(), kept=kept, parent=self.window)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.saved: list[tuple[Channel, Credentials]] = []
        self.removed: list[str] = []
        self.checks: list[tuple[Channel, Credentials]] = []
        self.dialog.saved.connect(lambda *kept: self.saved.append(kept))
        self.dialog.removed.connect(self.removed.append)
        self.dialog.check_requested.connect(lambda *wanted: self.checks.append(wanted))
        self.dialog.open()

    def edit(self, name: str) -> QLineEdit:
        return found(self.dialog, QLineEdit, f"channel.{name}")

    def press(self, name: str) -> None:
        click(found(self.dialog, QPushButton, f"connect.{name}"))

    def text(self, name: str) -> str:
        return found(self.dialog, QPushButton, f"connect.{name}").text()

    @property
    def step(self) -> str:
        return found(self.dialog, QLabel, "connect.step").text()

    def answer(self, name: str) -> None:
        click(found(self.dialog, QPushButton, f"question.{name}"))

    @property
    def asks(self) -> bool:
        question = self.dialog.findChild(Question)
        return question is not None and question.isVisible()


@pytest.fixture
def walk(qtbot: QtBot) -> Walk:
    return Walk(qtbot)


def test_a_channel_is_connected_page_by_page_with_the_keyboard_alone(walk: Walk, qtbot: QtBot) -> None:
    qtbot.waitUntil(walk.edit("account_name").hasFocus)
    write(walk.edit("account_name"), "acme")
    press(walk.edit("account_name"), Qt.Key.Key_Tab)
    write(walk.edit("base_url"), "eu")
    assert walk.text("next") == "Next"
    press(walk.edit("base_url"), Qt.Key.Key_Return)
    qtbot.waitUntil(walk.edit("api_token").hasFocus)
    write(walk.edit("api_token"), "tok")
    press(walk.edit("api_token"), Qt.Key.Key_Return)
    assert walk.step == "Step 3 of 5"
    assert walk.saved == [(replace(NEW, base_url=EU, account_name="acme"), Credentials(Secret("tok")))]
    walk.press("next")
    write(walk.edit("channel_uuid"), UUID)
    write(walk.edit("salt"), "s4lt")
    press(walk.edit("salt"), Qt.Key.Key_Return)
    assert walk.edit("name").text() == "acme"
    walk.press("check")
    whole = (Channel("n", "acme", EU, "acme", UUID, colour="red"), Credentials(Secret("tok"), Secret("s4lt")))
    assert walk.checks == [whole]
    assert walk.text("next") == "Finish"
    walk.press("next")
    assert walk.saved[-1] == whole
    assert not walk.dialog.isVisible()


def test_nothing_typed_is_lost_by_going_back(walk: Walk) -> None:
    walk.edit("account_name").setText("acme")
    walk.edit("base_url").setText("not yet right/")
    for _ in range(4):
        walk.press("next")
    for _ in range(4):
        walk.press("back")
    assert walk.step == "Step 1 of 5"
    assert (walk.edit("account_name").text(), walk.edit("base_url").text()) == ("acme", "not yet right/")
    assert walk.saved[-1][0].base_url == ""  # only what is right is kept


@pytest.mark.parametrize("by_button", [True, False])
def test_a_pasted_env_fills_all_pages(walk: Walk, by_button: bool) -> None:
    copy(ENV)
    walk.press("paste") if by_button else paste(walk.edit("account_name"))
    for _ in range(4):
        walk.press("next")
    assert "All that a channel needs" in found(walk.dialog, QLabel, "connect.missing").text()


def test_a_page_that_is_not_filled_in_can_be_skipped_and_is_named_at_the_end(walk: Walk) -> None:
    assert walk.text("next") == "Skip"
    for _ in range(4):
        walk.press("next")
    first, later = found(walk.dialog, QLabel, "connect.missing").text().splitlines()
    assert first == "✕ Fill or correct first: Region or host, Account name, Channel UUID, API token."
    assert later == "! Not known yet, can be given later: Security salt."
    assert not found(walk.dialog, QPushButton, "connect.check").isEnabled()


def test_closing_asks_what_becomes_of_what_was_typed(walk: Walk) -> None:
    walk.edit("base_url").setText("half an addr")
    walk.dialog.reject()
    assert walk.asks
    assert "cannot be kept: Region or host" in found(walk.dialog, Question).text()
    walk.answer("stay")
    assert walk.dialog.isVisible()
    walk.edit("account_name").setText("acme")
    walk.dialog.reject()
    walk.answer("keep")
    assert walk.saved == [(replace(NEW, account_name="acme"), Credentials())]
    assert not walk.dialog.isVisible()


def test_finishing_with_something_that_is_not_right_asks_before_it_is_lost(walk: Walk) -> None:
    walk.edit("account_name").setText("a/b")
    for _ in range(5):
        walk.press("next")
    assert walk.asks
    walk.answer("stay")
    assert walk.dialog.isVisible()
    assert walk.edit("account_name").text() == "a/b"


def test_discarded_a_channel_that_was_kept_for_kits_test_request_is_removed(walk: Walk) -> None:
    for _ in range(2):
        walk.press("next")
    walk.dialog.reject()
    walk.answer("discard")
    assert walk.removed == ["n"]


def test_untouched_it_closes_without_a_question(walk: Walk) -> None:
    walk.dialog.reject()
    assert not walk.asks
    assert not walk.dialog.isVisible()
    assert (walk.saved, walk.removed) == ([], [])


def test_a_channel_that_is_not_complete_goes_on_where_it_stopped(qtbot: QtBot) -> None:
    """What the walk has no page for stays; discarding what was changed leaves it as it was."""
    half = Channel("h", "Mine", EU, "acme", network=Network("http://proxy.example:3128"))
    secrets = Credentials(Secret("tok"), proxy_password=Secret("p"))
    walk = Walk(qtbot, half, secrets, kept=True)
    assert walk.step == "Step 3 of 5"
    walk.press("next")
    walk.edit("channel_uuid").setText(UUID)
    walk.press("next")
    assert walk.edit("name").text() == "Mine"
    walk.press("check")
    assert walk.checks == [(replace(half, channel_uuid=UUID), secrets)]
    walk.edit("name").setText("Other")
    walk.dialog.reject()
    walk.answer("discard")
    assert (walk.saved[-1], walk.removed) == ((half, secrets), [])


def test_a_fault_of_keeping_it_is_told_above_the_page(walk: Walk) -> None:
    walk.dialog.show_fault("The settings cannot be written.")
    assert "The settings cannot be written." in [each.text() for each in walk.dialog.findChildren(QLabel)]


def test_the_tab_key_goes_down_the_page_and_along_the_buttons(walk: Walk, qtbot: QtBot) -> None:
    qtbot.waitUntil(walk.edit("account_name").hasFocus)
    reached = []
    for _ in range(5):
        press(walk.dialog.focusWidget(), Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        reached.append(widget.objectName() if widget else "")
    buttons = ["connect.paste", "connect.close", "connect.next"]
    assert reached == ["channel.host", *buttons, "channel.account_name"]
