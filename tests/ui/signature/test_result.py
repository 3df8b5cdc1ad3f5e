from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.model.secret import Secret
from kitdesk.model.signature import Reading
from kitdesk.ui.signature.result import SignatureResult
from tests.support.hands import found


@pytest.fixture
def result(qtbot: QtBot) -> SignatureResult:
    result = SignatureResult()
    qtbot.addWidget(result)
    return result


def hashed(result: SignatureResult) -> str:
    return found(result, QPlainTextEdit, "signature.hashed").toPlainText()


def test_what_is_missing_is_named_and_nothing_can_be_copied(result: SignatureResult) -> None:
    result.calculate(Secret(""), Secret("tok"), "", Reading.PLAIN)
    assert found(result, QLabel, "signature.steps").text() == "Still missing: security salt, event_id."
    assert hashed(result) == "‹salt›:••••••••:‹event_id›"
    assert not found(result, QPushButton, "signature.copy_result").isEnabled()


def test_the_separators_are_shown_as_they_are_hashed(result: SignatureResult) -> None:
    result.calculate(Secret("s"), Secret("t"), "e", Reading.SPACED)
    assert hashed(result) == "••••••••: ••••••••: e"
    assert len(found(result, QLineEdit, "signature.result").text()) == 32


def test_invisible_characters_of_an_event_id_are_made_visible(result: SignatureResult) -> None:
    result.calculate(Secret("s"), Secret("t"), "a\u202eb\0", Reading.PLAIN)
    assert hashed(result).endswith("a⟨RLO⟩b␀")


def test_a_huge_event_id_is_hashed_whole_but_shown_in_part(result: SignatureResult) -> None:
    result.calculate(Secret("s"), Secret("t"), "e" * 100_000, Reading.PLAIN)
    assert len(hashed(result)) < 21_000
    assert "100,004 bytes" in found(result, QLabel, "signature.steps").text()
