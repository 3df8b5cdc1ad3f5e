from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.ui.composer.ids_row import IdsRow
from tests.support.hands import click, found, write


@pytest.fixture
def ids(qtbot: QtBot) -> IdsRow:
    ids = IdsRow()
    qtbot.addWidget(ids)
    ids.show_ids("event", "message")
    return ids


def test_both_ids_are_shown_whole(ids: IdsRow) -> None:
    assert found(ids, QLineEdit, "composer.event_id").text() == "event"
    assert found(ids, QLineEdit, "composer.message_id").text() == "message"


def test_an_edited_id_is_told_with_the_other(ids: IdsRow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(ids.edited) as edited:
        write(found(ids, QLineEdit, "composer.message_id"), "!")
    assert edited.args == ["event", "!message"]


def test_new_ids_are_asked_for(ids: IdsRow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(ids.renew_requested):
        click(found(ids, QPushButton, "composer.new_ids"))


def test_keeping_them_is_told_and_shown(ids: IdsRow, qtbot: QtBot) -> None:
    keep = found(ids, QPushButton, "composer.pin_ids")
    with qtbot.waitSignal(ids.pin_toggled) as toggled:
        click(keep)
    assert toggled.args == [True]
    assert keep.text() == "Kept"
