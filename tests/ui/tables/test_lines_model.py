from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kitdesk.model.states import CHAIR_CALLBACK, LOGIN, Direction, State
from kitdesk.ui.tables.lines import Gathered
from kitdesk.ui.tables.lines_model import LinesModel, Marks
from tests.support.conversations import NOON, a_stretch, event, happening

DAY = 86_400


@pytest.fixture
def model(qapp: QApplication) -> LinesModel:
    model = LinesModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def numbers(model: LinesModel) -> list[int]:
    return [event.number for event in model.events()]


def test_a_stretch_grows_at_both_ends(model: LinesModel) -> None:
    assert (model.first, model.last) == (0, 0)
    model.set_lines(a_stretch([event(5), event(6)]))
    model.insert(0, a_stretch([event(3), event(4)]))
    model.append(a_stretch([event(7)]))
    model.append([])
    assert numbers(model) == [3, 4, 5, 6, 7]
    assert (model.first, model.last) == (3, 7)


def test_what_became_of_an_event_replaces_it(model: LinesModel) -> None:
    model.set_lines(a_stretch([event(1, state=State.SENDING), event(2)]))
    model.change(event(1))
    model.change(event(9))
    assert [shown.state for shown in model.events()] == [State.SENT, State.SENT]


def test_an_event_is_found_by_its_number_among_what_happened(model: LinesModel) -> None:
    model.set_lines(a_stretch([event(1, at=10.0), event(2, at=20.0)], [happening(11), happening(12, LOGIN)]))
    assert [model.row_of(number) for number in (0, 1, 2, 3)] == [None, 0, 3, None]
    assert model.line_at(model.index(1)) is model.line(1)
    assert model.line(1).event is None


def test_what_is_forgotten_takes_along_what_happened_after_it(model: LinesModel) -> None:
    """Else an event would be missing between what is left and what is loaded again."""
    events = [event(number, at=10.0 * number) for number in (1, 2, 3)]
    model.set_lines(a_stretch(events, [happening(11), happening(21)]))
    model.forget_before(1)
    assert numbers(model) == [2, 3]
    model.forget_from(1)
    assert [line.number for line in model.lines()] == [2, 2]


def test_what_happens_now_joins_its_kind_after_the_last_event(model: LinesModel) -> None:
    model.set_lines(a_stretch([event(1, at=10.0)]))
    for at, purpose in ((11, LOGIN), (12, LOGIN), (13, "callback"), (13, "callback")):
        model.add_happening(happening(at, purpose))
    gathered = [line.of for line in model.lines() if isinstance(line.of, Gathered)]
    assert [(each.newest.purpose, each.count) for each in gathered] == [(LOGIN, 2), ("callback", 1)]


def test_what_happened_before_an_event_stands_above_it_though_it_is_told_later(model: LinesModel) -> None:
    events = [event(number, at=10.0 * number) for number in (1, 2, 3)]
    happened = [
        happening(9),
        happening(11),
        happening(12),
        happening(21, LOGIN),
        happening(20),
        happening(31),
    ]
    model.set_lines(a_stretch(events))
    for each in happened:
        model.add_happening(each)
    assert [line.at for line in model.lines()] == [10, 12, 20, 21, 20, 30, 31]
    assert [line.number for line in model.lines()] == [1, 1, 2, 2, 2, 3, 3]


def test_before_the_first_event_stands_what_is_to_be_told_there(model: LinesModel) -> None:
    model.add_happening(happening(8, LOGIN))
    model.add_happening(happening(9))
    assert (model.first, model.last, model.rowCount()) == (0, 0, 1)
    model.beginning = 1
    model.append(a_stretch([event(1, at=10.0), event(2, at=20.0)]))
    assert (model.first, model.last) == (1, 2)
    model.add_happening(happening(7))
    model.add_happening(happening(6, CHAIR_CALLBACK))
    model.add_happening(happening(9, LOGIN))
    model.add_happening(happening(15, LOGIN))
    assert [line.number for line in model.lines()] == [0, 0, 1, 1, 2]
    assert model.row_of(1) == 2


def test_what_stands_before_the_first_event_is_forgotten_with_it(model: LinesModel) -> None:
    events = [event(number, at=10.0 * number) for number in (1, 2)]
    model.set_lines(a_stretch(events, [happening(5), happening(6, CHAIR_CALLBACK)]))
    model.forget_before(1)
    assert [line.number for line in model.lines()] == [0, 0, 1, 2]
    model.forget_before(3)
    assert [line.number for line in model.lines()] == [2]


def test_a_day_begins_where_the_date_changes(model: LinesModel) -> None:
    model.beginning = 2
    model.set_lines(a_stretch([event(3, at=NOON), event(4, at=NOON + 1), event(5, at=NOON + 2 * DAY)]))
    assert [model.marks(row).new_day for row in range(3)] == [False, False, True]
    model.insert(0, a_stretch([event(2, at=NOON - 1)]))
    assert [model.marks(row).new_day for row in range(4)] == [True, False, False, True]


def test_the_first_unread_event_is_marked_and_nothing_that_happened_after_it(model: LinesModel) -> None:
    model.unread = 2
    model.set_lines(a_stretch([event(1, at=10.0), event(2, at=20.0)], [happening(21)]))
    assert [model.marks(row).first_unread for row in range(3)] == [False, True, False]


def test_an_echo_is_marked_with_when_the_message_was_sent(model: LinesModel) -> None:
    came = event(3, direction=Direction.IN, message_id="message-1")
    model.set_lines(a_stretch([event(1), event(2), came]))
    assert model.marks(2) == Marks(echo=NOON + 1)


def test_a_screen_reader_hears_the_whole_line(model: LinesModel) -> None:
    model.set_lines(a_stretch([event(1)]))
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert re.fullmatch(r"You: Hello, sent at \d\d:\d\d", said)


def test_an_unfinished_event_says_what_it_waits_for(model: LinesModel, qtbot: QtBot) -> None:
    model.set_lines(a_stretch([event(1), event(2, state=State.FAILED)]))
    with qtbot.waitSignal(model.dataChanged) as changed:
        assert model.show_remarks({2: "next try in 0:14", 99: "not here"})
    assert changed.args is not None
    assert changed.args[0].row() == 1
    assert (model.marks(0).remark, model.marks(1).remark) == ("", "next try in 0:14")
    assert "next try in 0:14" in model.index(1).data()
    with qtbot.assertNotEmitted(model.dataChanged):
        assert not model.show_remarks({2: "next try in 0:14"})
    model.change(event(2, state=State.SENDING))
    assert model.marks(1).remark == ""
    assert model.show_remarks({})
