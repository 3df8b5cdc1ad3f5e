from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kitdesk.ui.sandbox.dialogue_page import DialoguePage
from tests.support.entries import an_entry
from tests.support.hands import found


@pytest.fixture
def page(qtbot: QtBot) -> DialoguePage:
    page = DialoguePage()
    qtbot.addWidget(page)
    page.show()
    return page


def test_while_nobody_wrote_it_says_what_to_do(page: DialoguePage) -> None:
    hint = found(page, QLabel, "sandbox.dialogue.hint")
    assert hint.isVisible()
    assert "point your server at the sandbox" in hint.text()
    page.show_entries("c-1", [])
    assert "Nothing was said yet" in hint.text()


def test_a_conversation_takes_the_place_of_the_hint(page: DialoguePage) -> None:
    page.show_entries("c-1", [an_entry()])
    assert page.view.isVisible()
    assert page.view.entries() == (an_entry(),)
    page.show_entries("", [an_entry()])
    assert not page.view.isVisible()
