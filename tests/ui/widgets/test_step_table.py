from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kitdesk.model.attachment_checkup import FilePart, FileStep
from kitdesk.model.checkup import PartState
from kitdesk.model.sentence import sentence
from kitdesk.ui.widgets.step_table import StepTable
from tests.support.hands import found
from tests.support.on_screen import on_screen


@pytest.fixture
def table(qtbot: QtBot) -> StepTable:
    return on_screen(qtbot, StepTable("check", FilePart), 500, 400)


def step(part: FilePart, state: PartState, text: str, seconds: float | None = None) -> FileStep:
    return FileStep(part, state, sentence("{text}", text=text), seconds)


def label(table: StepTable, name: str) -> str:
    return found(table, QLabel, f"check.{name}").text()


def test_a_step_shows_its_word_its_time_and_its_sentence(table: StepTable) -> None:
    table.show_step(step(FilePart.TYPE, PartState.RUNNING, "Asking."))
    table.show_step(step(FilePart.TYPE, PartState.DOUBTFUL, "It is <b>odd</b>.", 0.0834))
    assert label(table, "type.finding") == "doubtful"
    assert label(table, "type.seconds") == "83.4 ms"
    assert label(table, "type.reason") == "It is <b>odd</b>."
    assert table.lines() == ["! Content type: doubtful 83.4 ms\n  It is <b>odd</b>."]


def test_parts_are_named_by_their_state(table: StepTable) -> None:
    table.show_step(step(FilePart.TYPE, PartState.DOUBTFUL, "Odd."))
    table.show_step(step(FilePart.SIZE, PartState.FAILED, "Empty."))
    assert table.names(PartState.DOUBTFUL) == ["Content type"]
    assert table.names(PartState.FAILED) == ["Size"]
    table.clear()
    assert table.names(PartState.FAILED) == []
    assert table.lines() == []
    assert label(table, "size.reason").strip() == ""
