from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from kitdesk.model.timeline import State
from kitdesk.ui.tables.events import NEW_DAY_ROLE, EventsModel
from tests.support.conversations import NOON, event


@pytest.fixture
def model(qapp: QApplication) -> EventsModel:
    model = EventsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def test_what_became_of_an_event_replaces_it(model: EventsModel) -> None:
    model.set_events([event(1, state=State.SENDING), event(2)])
    model.upsert(event(1, state=State.SENT))
    assert [shown.state for shown in model.events()] == [State.SENT, State.SENT]


def test_a_new_event_comes_last(model: EventsModel) -> None:
    model.set_events([event(1)])
    model.upsert(event(2))
    assert [shown.row for shown in model.events()] == [1, 2]


def test_an_event_without_a_row_is_known_by_its_id(model: EventsModel) -> None:
    model.upsert(replace(event(1), row=0))
    model.upsert(replace(event(1), row=0, state=State.FAILED))
    assert [shown.state for shown in model.events()] == [State.FAILED]


def test_a_day_begins_where_the_date_changes(model: EventsModel) -> None:
    model.set_events([event(3, at=NOON), event(4, at=NOON + 1), event(5, at=NOON + 2 * 86_400)])
    assert [model.index(row).data(NEW_DAY_ROLE) for row in range(3)] == [True, False, True]
    model.prepend([event(2, at=NOON - 1)])
    assert [model.index(row).data(NEW_DAY_ROLE) for row in range(4)] == [True, False, False, True]


def test_a_screen_reader_hears_the_whole_line(model: EventsModel) -> None:
    model.set_events([event(1)])
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("You, ")
    assert said.endswith(", sent: Hello")
