from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from kitdesk.ui.chair.preview_box import PreviewBox
from tests.support.hands import click, found
from tests.support.on_screen import on_screen


@pytest.fixture
def box(qtbot: QtBot) -> PreviewBox:
    return on_screen(qtbot, PreviewBox(), 400, 300)


def test_it_is_folded_away_until_somebody_wants_to_see_it(box: PreviewBox, qtbot: QtBot) -> None:
    body = found(box, QPlainTextEdit, "chair.preview.body")
    assert not body.isVisible()
    with qtbot.waitSignal(box.unfolded):
        click(found(box, QToolButton, "chair.preview"))
    assert body.isVisible()
    assert box.is_open


def test_header_and_body_are_shown_harmless(box: PreviewBox) -> None:
    box.show_shot("abc", '{"a": "\u202e"}')
    assert found(box, QLabel, "chair.preview.authorization").text() == "Authorization: abc"
    assert found(box, QPlainTextEdit, "chair.preview.body").toPlainText() == '{"a": "⟨RLO⟩"}'
    box.show_shot("", "")
    assert found(box, QLabel, "chair.preview.authorization").text() == "not signed"
