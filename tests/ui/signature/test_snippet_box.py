from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QTabBar
from pytestqt.qtbot import QtBot

from kitdesk.model.secret import Secret
from kitdesk.model.signature import Reading, sign
from kitdesk.ui.signature.snippet_box import SnippetBox
from tests.support.hands import found

VALUES = (Secret("s4lt"), Secret("api-token-1"), "evt-1", Reading.PLAIN)


@pytest.fixture
def box(qtbot: QtBot) -> SnippetBox:
    box = SnippetBox()
    qtbot.addWidget(box)
    box.show_for(*VALUES)
    return box


@pytest.mark.parametrize("written_in", [False, True])
@pytest.mark.parametrize(("tab", "program"), [(0, [sys.executable, "-c"]), (3, ["sh", "-c"])])
def test_what_is_shown_prints_the_shown_signature(
    box: SnippetBox, tab: int, program: list[str], written_in: bool
) -> None:
    found(box, QTabBar, "signature.language").setCurrentIndex(tab)
    found(box, QComboBox, "signature.snippet_secrets").setCurrentIndex(int(written_in))
    code = found(box, QPlainTextEdit, "signature.snippet").toPlainText()
    secrets = {} if written_in else {"KIT_SALT": "s4lt", "KIT_API_TOKEN": "api-token-1"}
    run = subprocess.run(
        [*program, code], env=os.environ | secrets, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == sign(*VALUES)


def test_the_language_stays_while_the_values_change(box: SnippetBox) -> None:
    found(box, QTabBar, "signature.language").setCurrentIndex(1)
    box.show_for(Secret("s"), Secret("t"), None, Reading.PLAIN)
    assert found(box, QPlainTextEdit, "signature.snippet").toPlainText().startswith("<?php")
