from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.ui.composer.payload_dialog import PayloadDialog
from kitdesk.ui.theme import Theme
from tests.support.hands import click, found
from tests.support.hands import write as type_in


def opened(qtbot: QtBot, item: dict[str, Any], *, adding: bool = True) -> PayloadDialog:
    dialog = PayloadDialog(item, adding=adding)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def write(qtbot: QtBot, dialog: PayloadDialog, name: str, text: str) -> None:
    type_in(found(dialog, QLineEdit, f"attachment.{name}"), text)


def take(qtbot: QtBot, dialog: PayloadDialog) -> object:
    with qtbot.waitSignal(dialog.done_with) as done:
        click(found(dialog, QPushButton, "attachment.take"))
    return done.args[0]


@pytest.mark.parametrize("kind", ["photo", "audio", "video", "document"])
def test_a_file_is_a_url_and_takes_its_name_from_it(qtbot: QtBot, kind: str) -> None:
    dialog = opened(qtbot, {"type": kind})
    write(qtbot, dialog, "file_url", "https://example.com/a%20b.pdf?x=1")
    assert take(qtbot, dialog) == {
        "type": kind,
        "file_url": "https://example.com/a%20b.pdf?x=1",
        "file_name": "a b.pdf",
    }


def test_a_name_given_by_hand_stays(qtbot: QtBot) -> None:
    dialog = opened(qtbot, {"type": "photo"})
    write(qtbot, dialog, "file_name", "mine.jpg")
    write(qtbot, dialog, "file_url", "https://example.com/other.jpg")
    assert take(qtbot, dialog) == {
        "type": "photo",
        "file_url": "https://example.com/other.jpg",
        "file_name": "mine.jpg",
    }


def test_a_location_has_numbers(qtbot: QtBot) -> None:
    dialog = opened(qtbot, {"type": "location"})
    write(qtbot, dialog, "latitude", "55.75")
    write(qtbot, dialog, "longitude", "37")
    write(qtbot, dialog, "address", "Moscow")
    assert take(qtbot, dialog) == {
        "type": "location",
        "latitude": 55.75,
        "longitude": 37,
        "address": "Moscow",
    }


def test_a_contact_keeps_the_members_it_was_not_asked_about(qtbot: QtBot) -> None:
    dialog = opened(qtbot, {"type": "contact", "number": 7916, "x": 1}, adding=False)
    write(qtbot, dialog, "name", "Anna")
    assert take(qtbot, dialog) == {"type": "contact", "number": 7916, "x": 1, "name": "Anna"}


def test_what_is_no_number_cannot_be_added(qtbot: QtBot) -> None:
    dialog = opened(qtbot, {"type": "location"})
    write(qtbot, dialog, "latitude", "north")
    assert not found(dialog, QPushButton, "attachment.take").isEnabled()


def test_a_url_that_kit_cannot_reach_is_told_while_typing_and_can_be_added(qtbot: QtBot) -> None:
    dialog = opened(qtbot, {"type": "photo"})
    write(qtbot, dialog, "file_url", "file:///etc/passwd")
    assert any("no web address" in label.text() for label in dialog.findChildren(QLabel))
    assert found(dialog, QPushButton, "attachment.take").isEnabled()


def test_advice_of_two_lines_is_shown_whole(qtbot: QtBot, theme: Theme) -> None:
    dialog = opened(qtbot, {"type": "photo"})
    write(qtbot, dialog, "file_url", "https://example.com/a rather long name.png")
    (advice,) = (label for label in dialog.findChildren(QLabel) if "blank" in label.text())
    assert advice.heightForWidth(advice.width()) > 1.5 * advice.fontMetrics().height()
    qtbot.waitUntil(lambda: advice.height() >= advice.heightForWidth(advice.width()))


def test_cancel_changes_nothing(qtbot: QtBot) -> None:
    dialog = opened(qtbot, {"type": "photo"})
    with qtbot.assertNotEmitted(dialog.done_with):
        click(found(dialog, QPushButton, "attachment.cancel"))
    assert not dialog.isVisible()


def test_what_kit_is_to_take_a_file_for_can_be_changed(qtbot: QtBot) -> None:
    item = {"type": "photo", "file_url": "https://x/a", "file_name": "b", "x": 1}
    dialog = PayloadDialog(item, adding=False)
    qtbot.addWidget(dialog)
    kinds = found(dialog, QComboBox, "attachment.type")
    assert [kinds.itemData(row) for row in range(kinds.count())] == ["photo", "audio", "video", "document"]
    kinds.setCurrentIndex(3)
    with qtbot.waitSignal(dialog.done_with) as told:
        found(dialog, QPushButton, "attachment.take").click()
    assert told.args == [{"type": "document", "file_url": "https://x/a", "file_name": "b", "x": 1}]
