from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from kitdesk.ui.chair.signature_choice import SignatureChoice, Signing
from tests.support.hands import found, press, write
from tests.support.on_screen import on_screen


@pytest.fixture
def choice(qtbot: QtBot) -> SignatureChoice:
    return on_screen(qtbot, SignatureChoice(), 400, 60)


def choose(choice: SignatureChoice, signing: Signing) -> None:
    box = found(choice, QComboBox, "chair.signing")
    box.setCurrentIndex(box.findData(signing.value))


def test_it_is_made_anew_unless_something_else_is_chosen(choice: SignatureChoice, qtbot: QtBot) -> None:
    assert choice.authorization() is None
    with qtbot.waitSignal(choice.changed):
        choose(choice, Signing.NONE)
    assert choice.authorization() == ""


def test_a_typed_one_is_sent_as_it_stands(choice: SignatureChoice, qtbot: QtBot) -> None:
    line = found(choice, QLineEdit, "chair.authorization")
    assert not line.isVisible()
    choose(choice, Signing.TYPED)
    write(line, "Bearer x ")
    assert choice.authorization() == "Bearer x "
    with qtbot.waitSignal(choice.submitted):
        press(line, Qt.Key.Key_Return)


def test_that_of_a_replayed_shot_is_offered_only_when_one_was_loaded(choice: SignatureChoice) -> None:
    box = found(choice, QComboBox, "chair.signing")
    index = box.model().index(box.findData(Signing.REPLAYED.value), 0)
    assert not box.model().flags(index) & Qt.ItemFlag.ItemIsEnabled
    choice.offer_replayed("abc")
    assert box.model().flags(index) & Qt.ItemFlag.ItemIsEnabled
    assert choice.authorization() is None
    choose(choice, Signing.REPLAYED)
    assert choice.authorization() == "abc"
    choice.offer_replayed(None)
    assert (choice.signing, choice.authorization()) == (Signing.ANEW, None)
