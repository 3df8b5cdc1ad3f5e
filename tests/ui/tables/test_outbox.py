from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kitdesk.model.timeline import Unfinished
from kitdesk.ui.tables.outbox import Heading, OutboxModel, reason, state_line
from kitdesk.ui.text import time_text
from tests.support.conversations import HOSTILE, NOON
from tests.support.unfinished_values import LOST, UNREACHABLE, failed, sending, unknown, waiting

FIRST, SECOND, THIRD = unknown(1, client_id="anna"), failed(2), waiting(3, failed(2))


@pytest.fixture
def model(qapp: QApplication) -> OutboxModel:
    model = OutboxModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show_unfinished([FIRST, SECOND, THIRD])
    return model


def listed(model: OutboxModel) -> list[str | int]:
    """Customers' ids and events' rows, as they stand below each other."""
    return [row.client_id if isinstance(row, Heading) else row.event.row for row in model.rows()]


def test_events_stand_below_their_customer(model: OutboxModel) -> None:
    assert listed(model) == ["anna", 1, "james", 2, 3]


@pytest.mark.parametrize(
    ("then", "rows"),
    [
        ([SECOND, THIRD], ["james", 2, 3]),
        ([FIRST, THIRD], ["anna", 1, "james", 3]),
        ([FIRST], ["anna", 1]),
        ([], []),
        ([FIRST, SECOND, THIRD, waiting(4, SECOND)], ["anna", 1, "james", 2, 3, 4]),
        ([FIRST, waiting(9, FIRST, client_id="anna"), SECOND, THIRD], ["anna", 1, 9, "james", 2, 3]),
        ([SECOND, THIRD, FIRST], ["james", 2, 3, "anna", 1]),
        ([unknown(8, client_id="zoe")], ["zoe", 8]),
    ],
    ids=str,
)
def test_what_comes_and_goes_is_followed(
    model: OutboxModel, then: Sequence[Unfinished], rows: list[str | int]
) -> None:
    model.show_unfinished(then)
    assert listed(model) == rows


def test_what_stays_keeps_its_row_while_others_go_and_come(model: OutboxModel) -> None:
    kept = QPersistentModelIndex(model.index(4))
    model.show_unfinished([SECOND, THIRD])
    model.show_unfinished([unknown(0, client_id="bob"), SECOND, THIRD])
    assert model.row_at(kept) == THIRD


def test_only_what_changed_is_painted_anew(model: OutboxModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.dataChanged) as changed, qtbot.assertNotEmitted(model.rowsInserted):
        model.show_unfinished([FIRST, failed(2, retry_in=13.0), THIRD])
    assert changed.args is not None
    assert [index.row() for index in changed.args[:2]] == [3, 3]
    with qtbot.assertNotEmitted(model.dataChanged):
        model.show_unfinished([FIRST, failed(2, retry_in=13.0), THIRD])


def test_a_heading_names_the_customer_and_cannot_be_selected(model: OutboxModel) -> None:
    body = b'{"client_data": {"client_id": "anna", "client_display_name": "Anna Petrova"}}'
    model.show_unfinished([unknown(5, client_id="new", body=body), unknown(6, body=b"no JSON")])
    assert model.rows()[0] == Heading("new", "Anna Petrova")
    assert model.rows()[2] == Heading("james", "")
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable


def test_a_known_name_goes_before_that_in_a_message_and_an_id_is_no_name(model: OutboxModel) -> None:
    body = b'{"client_data": {"client_id": "new", "client_display_name": "Anna Petrova"}}'
    for names, heading in (({}, "Anna Petrova"), ({"new": "Anna P."}, "Anna P."), ({"new": "new"}, "")):
        model.show_unfinished([unknown(5, client_id="new", body=body)], names)
        assert model.rows()[0] == Heading("new", heading)


@pytest.mark.parametrize(
    ("unfinished", "line", "why"),
    [
        (unknown(1), "? unknown", LOST),
        (failed(1), "✕ failed · next try in 0:14", UNREACHABLE),
        (failed(1, retry_in=None), "✕ failed · not tried again by itself", UNREACHABLE),
        (waiting(1), "… waiting", "not sent by itself"),
        (waiting(2, failed(1)), "… waiting", f"behind “Thanks” of {time_text(NOON + 1)}: failed"),
        (sending(1), "◌ sending", ""),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
@pytest.mark.usefixtures("qapp")
def test_each_says_its_state_with_a_sign_and_why_it_is_not_sent(
    unfinished: Unfinished, line: str, why: str
) -> None:
    assert state_line(unfinished) == line
    assert reason(unfinished) == why


def test_a_screen_reader_hears_whose_it_is_its_state_why_and_what_it_says(model: OutboxModel) -> None:
    said = model.index(3).data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("james", "✕ failed · next try in 0:14", UNREACHABLE, "Thanks"):
        assert part in said
    assert model.index(2).data(Qt.ItemDataRole.AccessibleTextRole) == "james"


@pytest.mark.parametrize("text", HOSTILE)
def test_a_strangers_text_is_plain_in_every_role(model: OutboxModel, text: str) -> None:
    model.show_unfinished([failed(1, text, client_id=text)])
    tip = model.index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip
    assert "<img" not in tip
    assert "\n" not in model.index(0).data()


def test_what_is_not_there_has_no_data(model: OutboxModel) -> None:
    assert model.data(QModelIndex()) is None
    assert model.rowCount(model.index(0)) == 0
