from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kitdesk.model.states import State
from kitdesk.ui.tables.customers import (
    CUSTOMER_ROLE,
    DRAFT_ROLE,
    CustomersModel,
    state_of,
    state_text,
    unread_text,
)
from tests.support.conversations import customer


@pytest.fixture
def model(qapp: QApplication) -> CustomersModel:
    model = CustomersModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show_customers([customer("c", at=30), customer("b", at=20), customer("a", at=10)], more=True)
    return model


def ids(model: CustomersModel) -> str:
    return "".join(model.index(row).data(CUSTOMER_ROLE).client_id for row in range(model.rowCount()))


def test_others_take_their_place(model: CustomersModel) -> None:
    model.show_customers([customer("d"), customer("a")])
    assert ids(model) == "da"
    assert (model.row_of("a"), model.row_of("b")) == (1, None)


def test_guests_stand_above(model: CustomersModel) -> None:
    model.show_guests([customer("x"), customer("y")])
    assert ids(model) == "xycba"
    model.show_guests([customer("y")])
    assert ids(model) == "ycba"
    assert [each.client_id for each in model.customers()] == ["c", "b", "a"]


def test_who_writes_moves_up_and_a_selected_one_stays_so(model: CustomersModel) -> None:
    model.show_guests([customer("x")])
    selected = QPersistentModelIndex(model.index(3))
    assert selected.data(CUSTOMER_ROLE).client_id == "a"
    model.merge([customer("a", at=40), customer("new", at=50)])
    assert ids(model) == "xnewacb"
    assert selected.data(CUSTOMER_ROLE).client_id == "a"


def test_what_changes_in_place_moves_nothing(model: CustomersModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.layoutChanged), qtbot.waitSignal(model.dataChanged) as changed:
        model.merge([customer("b", at=20, unread=2)])
    assert (changed.args[0].row(), changed.args[1].row()) == (1, 1)
    assert "2 new" in model.index(1).data()


def test_older_ones_come_when_they_are_asked_for(model: CustomersModel, qtbot: QtBot) -> None:
    model.append([], more=True)
    assert model.canFetchMore(QModelIndex())
    with qtbot.waitSignal(model.more_wanted):
        model.fetchMore(QModelIndex())
    assert not model.canFetchMore(QModelIndex()), "asked for once"
    model.append([customer("a", at=10), customer("z", at=5)], more=False)
    assert ids(model) == "cbaz"
    assert not model.canFetchMore(QModelIndex())


def test_a_change_far_below_waits_until_it_is_scrolled_to(model: CustomersModel) -> None:
    model.merge([customer("old", at=5)])
    assert ids(model) == "cba"
    model.append([], more=False)
    model.merge([customer("old", at=5)])
    assert ids(model) == "cbaold"


def test_the_state_is_the_worst_that_is_open_or_a_refusal() -> None:
    assert state_of(customer(worst=State.UNKNOWN, last_state=State.REFUSED)) is State.UNKNOWN
    assert state_of(customer(last_state=State.REFUSED)) is State.REFUSED
    assert state_of(customer(last_state=State.SENT)) is None


def test_a_large_count_is_told_short() -> None:
    assert [unread_text(customer(unread=unread)) for unread in (0, 7, 99, 100)] == ["", "7", "99", "99+"]


def test_a_closed_conversation_is_told_where_nothing_needs_a_person() -> None:
    assert state_text(customer(closed=True)) == "closed"
    assert state_text(customer(closed=True, worst=State.UNKNOWN)) == "unknown"
    assert state_text(customer()) == ""


def test_a_message_that_is_not_sent_is_marked(model: CustomersModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.dataChanged):
        model.show_drafted({"b", "nobody"})
    assert [model.index(row).data(DRAFT_ROLE) for row in range(3)] == [False, True, False]
    assert "Draft" in model.index(1).data()
    assert "not sent" in model.index(1).data(Qt.ItemDataRole.ToolTipRole)
    with qtbot.waitSignal(model.dataChanged):
        model.show_drafted(())
    assert "Draft" not in model.index(1).data()
