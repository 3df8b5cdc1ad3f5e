from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.ui.dialogs.settings_footer import SettingsFooter
from tests.support.hands import found
from tests.support.on_screen import on_screen


@pytest.fixture
def footer(qtbot: QtBot) -> SettingsFooter:
    return on_screen(qtbot, SettingsFooter(lambda: None), 600, 120)


def usable(footer: SettingsFooter) -> set[str]:
    buttons = footer.findChildren(QPushButton)
    return {button.objectName().rpartition(".")[2] for button in buttons if button.isEnabled()}


def test_what_is_changed_and_right_can_be_saved(footer: SettingsFooter) -> None:
    footer.review([], [], changed=True, saving=False, fixed=False)
    assert footer.said == "Changed, not saved yet."
    assert usable(footer) == {"paste", "check", "close", "save"}


def test_what_is_wrong_can_neither_be_saved_nor_checked(footer: SettingsFooter) -> None:
    footer.review(["Name", "Account name"], ["API token"], changed=True, saving=False, fixed=False)
    assert found(footer, QLabel, "channel_settings.state").text() == (
        "To save, fill or correct: Name, Account name."
    )
    assert usable(footer) == {"paste", "close"}


def test_what_may_be_given_later_is_told(footer: SettingsFooter) -> None:
    footer.review([], ["API token"], changed=False, saving=False, fixed=False)
    assert footer.said == "Not known yet, can be given later: API token."


def test_nothing_is_saved_twice_and_the_sandbox_takes_no_paste(footer: SettingsFooter) -> None:
    footer.review([], [], changed=True, saving=True, fixed=True)
    assert usable(footer) == {"check", "close"}


def test_without_a_channel_it_can_only_be_closed(footer: SettingsFooter) -> None:
    footer.show_none()
    assert usable(footer) == {"close"}
