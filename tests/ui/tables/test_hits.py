from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kitdesk.model.states import Direction, State
from kitdesk.ui.tables.hits import HitsModel, Results
from tests.support.conversations import HOSTILE, customer, event


@pytest.fixture
def model(qapp: QApplication) -> HitsModel:
    model = HitsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def lines(model: HitsModel) -> list[str]:
    return [str(model.index(row).data()) for row in range(model.rowCount())]


FOUND = Results(
    ("hel",),
    (customer("anna", "Anna"),),
    events=(event(2), event(1)),
    more=True,
    names={("c", "james"): "James"},
)


def test_customers_stand_above_the_messages(model: HitsModel) -> None:
    model.show_results(FOUND)
    assert [line.split(",")[0] for line in lines(model)] == [
        "Customers",
        "Anna",
        "Messages · 2+",
        "James",
        "James",
    ]
    assert lines(model)[3].endswith("→ sent, Hello")


def test_a_group_without_hits_has_no_heading(model: HitsModel) -> None:
    model.show_results(Results(("x",), (customer("anna", "Anna"),)))
    assert lines(model) == ["Customers", "Anna, anna"]
    model.show_results(Results(("x",), events=(event(1),)))
    assert lines(model)[0] == "Messages · 1"
    model.show_results(Results(("x",)))
    assert lines(model) == []


def test_further_customers_are_offered(model: HitsModel) -> None:
    model.show_results(Results(("x",), (customer("anna", "Anna"),), more_customers=True))
    assert lines(model)[-1] == "More customers"


def test_more_comes_below_and_is_counted(model: HitsModel, qtbot: QtBot) -> None:
    model.show_results(FOUND)
    model.append(Results(events=(event(0),), more=True))
    assert lines(model)[2] == "Messages · 3+"
    with qtbot.waitSignal(model.more_wanted):
        model.fetchMore(QModelIndex())
    assert not model.canFetchMore(QModelIndex())
    model.append(Results())
    assert lines(model)[2] == "Messages · 3"
    assert not model.canFetchMore(QModelIndex())


def test_headings_can_be_neither_selected_nor_clicked(model: HitsModel) -> None:
    model.show_results(FOUND)
    assert model.index(0).flags() == Qt.ItemFlag.NoItemFlags
    assert model.index(1).flags() & Qt.ItemFlag.ItemIsSelectable


def test_what_became_of_an_event_shows_in_its_row_alone(model: HitsModel) -> None:
    model.show_results(FOUND)
    before = lines(model)
    model.update_event(event(1, state=State.REFUSED))
    model.update_event(event(77, state=State.REFUSED))
    assert [new for old, new in zip(before, lines(model), strict=True) if old != new] == [
        before[4].replace("sent", "refused")
    ]


def test_both_directions_are_told_apart(model: HitsModel) -> None:
    came = event(2, direction=Direction.IN, state=State.VERIFIED)
    model.show_results(Results(("hel",), events=(came, event(1))))
    assert "← verified" in lines(model)[1]
    assert "→ sent" in lines(model)[2]


def test_hostile_texts_are_no_html_and_one_line(model: HitsModel) -> None:
    events = tuple(event(row, text, client_id=text) for row, text in enumerate(HOSTILE, 1))
    model.show_results(Results(("b", "x"), tuple(customer(text, text) for text in HOSTILE), events=events))
    for row in range(model.rowCount()):
        assert "<b>" not in (model.index(row).data(Qt.ItemDataRole.ToolTipRole) or "")
        assert "\n" not in model.index(row).data()
        assert "\u202e" not in model.index(row).data()
