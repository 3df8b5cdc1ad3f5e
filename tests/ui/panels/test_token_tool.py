from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.ui.panels.token_tool import TokenTool
from kitdesk.ui.token.lab_page import LabPage
from tests.support.hands import click, found
from tests.support.on_screen import on_screen


@pytest.fixture
def tool(qtbot: QtBot) -> TokenTool:
    return on_screen(qtbot, TokenTool(LabPage), 360, 400)


def test_the_lab_is_made_when_it_is_wanted_and_left_to_the_tokens(tool: TokenTool) -> None:
    tool.allow_lab(True)
    assert tool.findChildren(LabPage) == []
    button = found(tool, QPushButton, "token.lab")
    click(button)
    assert not tool.tokens.isVisible()
    assert found(tool, QComboBox, "token.lab.experiment").isVisible()
    click(found(tool, QPushButton, "token.lab.back"))
    assert button.isVisible()
    click(button)
    assert len(tool.findChildren(LabPage)) == 1


def test_a_channel_without_a_lab_shows_its_tokens(tool: TokenTool) -> None:
    tool.allow_lab(True)
    tool.show_lab()
    tool.allow_lab(False)
    assert tool.tokens.isVisible()
    assert not found(tool, QPushButton, "token.lab").isVisible()
