from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QTextEdit
from pytestqt.qtbot import QtBot

from kitdesk.model.conformance import Grade, Group
from kitdesk.model.timeline import Timing
from kitdesk.ui.chair.check_details import CheckDetails
from tests.support.findings import CHECKS, a_finding
from tests.support.hands import click, found, press
from tests.support.on_screen import on_screen
from tests.support.timeline_values import an_exchange

CHECK = CHECKS[0]


@pytest.fixture
def details(qtbot: QtBot) -> CheckDetails:
    return on_screen(qtbot, CheckDetails(), 360, 300)


def text(details: CheckDetails) -> str:
    return found(details, QTextEdit, "chair.suite.details").toPlainText()


def exchanges(details: CheckDetails) -> QListWidget:
    return found(details, QListWidget, "chair.suite.exchanges")


def test_at_first_it_says_what_to_do(details: CheckDetails) -> None:
    assert text(details).startswith("Select a check")
    assert not exchanges(details).isVisible()


def test_a_group_says_what_it_is_for(details: CheckDetails) -> None:
    details.show_group(Group.FORGED)
    assert text(details).startswith("Forged\nWhat somebody could send")


def test_a_check_shows_what_came_and_the_requests_that_prove_it(details: CheckDetails) -> None:
    made = [
        an_exchange(status=401, timing=Timing(total=0.012)),
        an_exchange(status=None, error="Nothing came\nwithin 5 s."),
    ]
    details.show_check(CHECK, a_finding(CHECK, Grade.FAILED, exchanges=tuple(made)))
    assert "came of genuine.text" in text(details)
    lines = [exchanges(details).item(row).text() for row in range(exchanges(details).count())]
    assert lines[0].endswith(" · POST · 401 · 12.0 ms")
    assert lines[1].endswith(" · POST · no answer · 2.5 ms · Nothing came within 5 s.")


def test_a_request_is_chosen_by_a_click_or_by_enter(details: CheckDetails, qtbot: QtBot) -> None:
    finding = a_finding(CHECK)
    details.show_check(CHECK, finding)
    rows = exchanges(details)
    with qtbot.waitSignal(details.exchange_selected) as chosen:
        click(rows.viewport(), rows.visualItemRect(rows.item(0)).center())
    assert chosen.args == [finding.exchanges[0]]
    with qtbot.waitSignal(details.exchange_selected):
        press(rows, Qt.Key.Key_Return)


def test_nothing_moves_when_another_check_has_no_requests(details: CheckDetails) -> None:
    height = found(details, QTextEdit).height()
    details.show_check(CHECK, a_finding(CHECK))
    assert found(details, QTextEdit).height() == height


def test_many_requests_leave_the_text_its_room(details: CheckDetails) -> None:
    details.show_check(CHECK, a_finding(CHECK, exchanges=(an_exchange(),) * 50))
    assert exchanges(details).height() < details.height() / 2
    assert exchanges(details).count() == 50
