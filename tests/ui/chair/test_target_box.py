from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from kitdesk.model.channel import Credentials
from kitdesk.model.secret import Secret
from kitdesk.ui.chair.target_box import TargetBox
from tests.support.hands import click, found, press, write

URL = "https://example.com/hook"
KNOWN = Credentials(Secret("api-token-1"), Secret("s4lt"))


@pytest.fixture
def box(qtbot: QtBot) -> TargetBox:
    box = TargetBox()
    qtbot.addWidget(box)
    box.show_channel("", KNOWN)
    box.resize(400, 200)
    box.show()
    return box


def line(box: TargetBox, name: str = "url") -> QLineEdit:
    return found(box, QLineEdit, f"chair.{name}")


def test_an_address_counts_while_it_is_typed_and_is_to_be_kept_when_it_is_finished(box: TargetBox) -> None:
    given = QSignalSpy(box.url_given)
    write(line(box), f" {URL}")
    assert (box.url, given.count()) == (URL, 0)
    press(line(box), Qt.Key.Key_Return)
    press(line(box), Qt.Key.Key_Return)
    assert [given.at(0), given.count()] == [[URL], 1]


def test_an_address_that_cannot_be_posted_to_says_why_and_counts_as_none(
    box: TargetBox, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(box.url_given):
        write(line(box), "http://example.com/")
        press(line(box), Qt.Key.Key_Return)
    assert "in the clear" in found(box, QLabel, "chair.url.note").text()
    assert box.url == ""


def test_an_address_that_is_removed_is_to_be_forgotten(box: TargetBox, qtbot: QtBot) -> None:
    box.show_channel(URL, KNOWN)
    line(box).selectAll()
    with qtbot.waitSignal(box.url_given) as given:
        press(line(box), Qt.Key.Key_Delete)
        press(line(box), Qt.Key.Key_Return)
    assert given.args == [""]


def test_it_signs_with_the_channels_secrets_until_others_are_typed(box: TargetBox, qtbot: QtBot) -> None:
    assert box.credentials == KNOWN
    click(found(box, QToolButton, "chair.secrets"))
    with qtbot.waitSignal(box.changed):
        write(line(box, "salt"), "other")
    assert box.credentials == Credentials(KNOWN.api_token, Secret("other"))


def test_secrets_that_cannot_be_used_say_why(box: TargetBox) -> None:
    click(found(box, QToolButton, "chair.secrets"))
    write(line(box, "token"), "two words")
    assert "API token has a blank" in found(box, QLabel, "chair.secrets.note").text()
    assert not box.credentials.api_token


def test_secrets_are_folded_away_unless_they_have_to_be_typed(box: TargetBox) -> None:
    assert not line(box, "salt").isVisible()
    box.show_channel("", Credentials())
    assert line(box, "salt").isVisible()
    assert not box.credentials.salt


def test_what_was_typed_for_another_channel_goes(box: TargetBox) -> None:
    write(line(box, "url"), "https://exa")
    write(line(box, "salt"), "other")
    box.show_channel(URL, Credentials(Secret("token-2"), Secret("salt-2")))
    assert (box.url, box.credentials.salt) == (URL, Secret("salt-2"))


def test_what_is_being_written_is_left_alone(box: TargetBox) -> None:
    write(line(box), "https://exa")
    box.show_channel("", KNOWN)
    assert line(box).text() == "https://exa"
