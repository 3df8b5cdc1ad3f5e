from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from kitdesk.store.named_texts import NamedText
from kitdesk.ui.chair.sample_row import SampleRow
from tests.support.hands import found
from tests.support.on_screen import on_screen

OURS = NamedText("agent-text", "{}")
OTHER = NamedText("closed-by-bot", "[]")
MINE = NamedText("My & <b>own</b>", "1", own=True)


@pytest.fixture
def row(qtbot: QtBot) -> SampleRow:
    row = SampleRow()
    row.show_samples([OURS, OTHER, MINE], OURS)
    return on_screen(qtbot, row, 400, 60)


def box(row: SampleRow) -> QComboBox:
    return found(row, QComboBox, "chair.sample")


def choose(row: SampleRow, text: str) -> None:
    at = box(row).findText(text)
    box(row).setCurrentIndex(at)
    box(row).activated.emit(at)


def action(row: SampleRow, name: str) -> QAction:
    return found(row, QAction, f"chair.sample.{name}")


def test_the_users_own_stand_first_under_the_names_they_were_given(row: SampleRow) -> None:
    texts = [box(row).itemText(at) for at in range(box(row).count())]
    assert texts == ["My & <b>own</b>", "", "Agent text", "Closed by bot"]
    assert (row.sample(), box(row).currentText()) == (OURS, "Agent text")


def test_choosing_one_tells_it_also_when_it_is_chosen_again(row: SampleRow, qtbot: QtBot) -> None:
    for text, sample in (("My & <b>own</b>", MINE), ("My & <b>own</b>", MINE), ("Closed by bot", OTHER)):
        with qtbot.waitSignal(row.chosen) as told:
            choose(row, text)
        assert told.args == [sample]


def test_only_the_users_own_can_be_renamed_and_deleted(row: SampleRow, qtbot: QtBot) -> None:
    assert not action(row, "rename").isEnabled()
    assert not action(row, "delete").isEnabled()
    choose(row, "My & <b>own</b>")
    with qtbot.waitSignal(row.rename_requested) as renamed:
        action(row, "rename").trigger()
    with qtbot.waitSignal(row.delete_requested) as deleted:
        action(row, "delete").trigger()
    assert renamed.args == deleted.args == [MINE]
    with qtbot.waitSignal(row.save_requested):
        action(row, "save").trigger()


def test_it_may_have_begun_with_none(row: SampleRow) -> None:
    row.show_none()
    assert (row.sample(), box(row).currentIndex()) == (None, -1)
    row.show_samples([OURS], MINE)
    assert row.sample() is None
