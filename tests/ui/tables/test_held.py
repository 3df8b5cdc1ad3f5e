from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QListView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from kitdesk.model.signature import Outcome
from kitdesk.model.timeline import Held
from kitdesk.ui.tables.held import HELD_ROLE, HeldDelegate, HeldModel
from tests.support.conversations import HOSTILE
from tests.support.on_screen import on_screen


def a_held(row: int) -> Held:
    return Held(row, time.time(), Outcome.MISMATCH, "Mismatch: because", f"evt-{row}", "c-1")


HELD = {row: a_held(row) for row in range(30)}


def rows(model: HeldModel) -> list[int]:
    return [model.index(row).data(HELD_ROLE).row for row in range(model.rowCount())]


def test_it_is_a_model_as_qt_wants_it(qtmodeltester: ModelTester) -> None:
    model = HeldModel()
    model.set_held([a_held(1)])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


@given(st.lists(st.sets(st.sampled_from(sorted(HELD))), min_size=1, max_size=6))
def test_whatever_is_shown_next_is_what_is_shown(steps: list[set[int]]) -> None:
    model = HeldModel()
    for step in steps:
        wanted = sorted(step, reverse=True)
        model.set_held([HELD[row] for row in wanted])
        assert rows(model) == wanted


def test_newer_ones_are_put_in_above_and_the_rest_is_not_touched(qtbot: QtBot) -> None:
    model = HeldModel()
    model.set_held([HELD[2], HELD[1], HELD[0]])
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted) as inserted:
        model.set_held([HELD[4], HELD[3], HELD[2]])
    assert inserted.args == [QModelIndex(), 0, 1]


def test_all_of_a_row_can_be_heard() -> None:
    model = HeldModel()
    model.set_held([a_held(1), replace(a_held(2), event_id="", client_id="", verdict=Outcome.UNVERIFIABLE)])
    heard = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert heard[0].startswith("mismatch, ")
    assert "event_id evt-1, client_id c-1, Mismatch: because" in heard[0]
    assert "no event_id, no client_id" in heard[1]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_strangers_text_is_painted_as_text(qtbot: QtBot, text: str) -> None:
    view, model = QListView(), HeldModel()
    model.set_held([replace(a_held(1), event_id=text, client_id=text, reason=text, at=1e300)])
    view.setModel(model)
    view.setItemDelegate(HeldDelegate(view))
    on_screen(qtbot, view, 300, 200)
    view.setCurrentIndex(model.index(0))
    view.grab()
    tip = str(model.index(0).data(Qt.ItemDataRole.ToolTipRole))
    assert "<img" not in tip
