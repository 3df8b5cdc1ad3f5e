from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kitdesk.desk.imports.found import Draft, Drafts, Fields
from kitdesk.ui.dialogs.import_pages import DraftsPage, FieldsPage, what_can_be_imported
from tests.support.conversations import HOSTILE


def test_each_kind_says_what_becomes_of_it(qtbot: QtBot) -> None:
    page = what_can_be_imported()
    qtbot.addWidget(page)
    assert len(page.findChildren(QLabel)) == 1 + 2 * 5


@pytest.mark.parametrize("text", HOSTILE)
def test_a_strangers_text_is_one_plain_line(text: str, qtbot: QtBot) -> None:
    page = DraftsPage()
    qtbot.addWidget(page)
    page.show_drafts(Drafts((Draft(text, text),)))
    line = page._list.item(0).text()
    assert "\n" not in line
    assert "\u202e" not in line
    assert len(line) < 500
    assert page.text() == text


def test_without_a_message_there_is_no_text(qtbot: QtBot) -> None:
    page = DraftsPage()
    qtbot.addWidget(page)
    assert page.text() == ""


def test_fields_are_for_a_new_channel_at_first(qtbot: QtBot) -> None:
    page = FieldsPage("Acme & Söhne")
    qtbot.addWidget(page)
    page.show_fields(Fields({"account_name": "acme"}))
    assert page.is_new()
    assert page.fields() == Fields({"account_name": "acme"})
    assert page._whose.button(1).text() == "Into channel “Acme && Söhne”"
