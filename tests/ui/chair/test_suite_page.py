from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QTextEdit
from pytestqt.qtbot import QtBot

from kitdesk.model.conformance import Check, Grade
from kitdesk.ui.chair.suite_page import SuitePage
from kitdesk.ui.tables.checks import ChecksModel
from kitdesk.ui.tables.checks_view import ChecksView
from tests.support.findings import CHECKS, a_finding, a_report
from tests.support.hands import click, found, press
from tests.support.on_screen import on_screen

NAMES = [check.name for check in CHECKS]
WRONG_SALT = next(check for check in CHECKS if check.name == "forged.wrong-salt")


@pytest.fixture
def page(qtbot: QtBot) -> SuitePage:
    page = on_screen(qtbot, SuitePage(CHECKS), 360, 560)
    page.show_target(a_report().url)
    return page


def button(page: SuitePage, name: str) -> QPushButton:
    return found(page, QPushButton, f"chair.suite.{name}")


def said(page: SuitePage) -> str:
    return found(page, QLabel, "chair.suite.said").text()


def details(page: SuitePage) -> str:
    return found(page, QTextEdit, "chair.suite.details").toPlainText()


def choose(page: SuitePage, check: Check) -> ChecksView:
    """Select a check in the tree."""
    view = found(page, ChecksView)
    index = view.model().index(0, 0)
    while index.isValid() and str(index.data()) != str(check.title):
        index = view.indexBelow(index)
    view.setCurrentIndex(index)
    view.setFocus()
    return view


def test_before_the_first_run_it_explains_itself(page: SuitePage) -> None:
    assert said(page) == "8 checks, none run yet"
    choose(page, WRONG_SALT)
    assert "why of forged.wrong-salt" in details(page)
    assert button(page, "run_all").isEnabled()
    assert not button(page, "run_failed").isEnabled()


def test_what_is_missing_is_said_instead_of_running(page: SuitePage, qtbot: QtBot) -> None:
    page.show_target("", "Give the Callback URL first.")
    assert said(page) == "Give the Callback URL first."
    assert not button(page, "run_all").isEnabled()
    with qtbot.assertNotEmitted(page.run_requested):
        press(choose(page, WRONG_SALT), Qt.Key.Key_F5)


def test_a_run_tells_how_far_it_is(page: SuitePage) -> None:
    page.begin(NAMES)
    page.start(CHECKS[0])
    assert said(page) == "1 of 8 · title of genuine.text"
    page.add(a_finding(CHECKS[0]))
    page.start(CHECKS[1])
    assert said(page) == "2 of 8 · title of genuine.photo"
    assert not button(page, "run_all").isEnabled()
    assert button(page, "stop").isEnabled()


def test_what_is_switched_off_does_not_count_as_run(page: SuitePage) -> None:
    page.begin(NAMES[1:])
    page.start(CHECKS[0])
    page.add(a_finding(CHECKS[0], Grade.SKIPPED))
    page.start(CHECKS[1])
    assert said(page) == "1 of 7 · title of genuine.photo"


def test_a_report_says_what_the_run_came_to(page: SuitePage) -> None:
    page.begin(NAMES)
    page.show_report(a_report(a_finding(WRONG_SALT, Grade.FAILED), a_finding(CHECKS[0])))
    assert said(page) == "✕ 1 failed · ✓ 1 passed · 4.20 s"
    assert not button(page, "stop").isEnabled()
    assert button(page, "run_all").isEnabled()


def test_a_report_of_another_target_says_so(page: SuitePage) -> None:
    page.show_report(a_report(a_finding(WRONG_SALT, Grade.FAILED)))
    page.show_target("http://127.0.0.1:10/callback")
    assert said(page) == "Of another target: ✕ 1 failed · 4.20 s"
    page.show_target(a_report().url)
    assert said(page) == "✕ 1 failed · 4.20 s"


def test_the_selected_check_shows_what_came_as_it_comes(page: SuitePage) -> None:
    choose(page, WRONG_SALT)
    page.begin(NAMES)
    page.start(WRONG_SALT)
    page.add(a_finding(WRONG_SALT, Grade.FAILED))
    assert "came of forged.wrong-salt" in details(page)


def test_all_the_failed_or_the_selected_ones_can_be_run(page: SuitePage, qtbot: QtBot) -> None:
    page.show_report(a_report(a_finding(CHECKS[0], Grade.FAILED), a_finding(CHECKS[1])))
    with qtbot.waitSignal(page.run_requested) as asked:
        click(button(page, "run_all"))
    assert asked.args == [()]
    with qtbot.waitSignal(page.run_requested) as asked:
        click(button(page, "run_failed"))
    assert asked.args == [["genuine.text"]]
    with qtbot.waitSignal(page.run_requested) as asked:
        press(choose(page, WRONG_SALT), Qt.Key.Key_F5)
    assert asked.args == [["forged.wrong-salt"]]


def test_what_was_hindered_by_the_failed_is_run_again_with_them(page: SuitePage, qtbot: QtBot) -> None:
    hindered = a_finding(WRONG_SALT, Grade.SKIPPED, hindered=True)
    page.show_report(a_report(a_finding(CHECKS[0], Grade.FAILED), a_finding(CHECKS[1]), hindered))
    with qtbot.waitSignal(page.run_requested) as asked:
        click(button(page, "run_failed"))
    assert asked.args == [["genuine.text", "forged.wrong-salt"]]


def test_keys_work_all_over_the_page(page: SuitePage, qtbot: QtBot) -> None:
    found(page, QTextEdit, "chair.suite.details").setFocus()
    with qtbot.waitSignal(page.run_requested):
        press(found(page, QTextEdit, "chair.suite.details"), Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    page.begin(NAMES)
    with qtbot.waitSignal(page.stop_requested):
        press(found(page, QTextEdit, "chair.suite.details"), Qt.Key.Key_Escape)


def test_what_is_switched_off_is_told_in_the_order_of_the_checks(page: SuitePage, qtbot: QtBot) -> None:
    page.show_switched_off(["robustness.half-body"])
    with qtbot.waitSignal(page.switched_off_changed) as told:
        press(choose(page, WRONG_SALT), Qt.Key.Key_Space)
    assert told.args == [("forged.wrong-salt", "robustness.half-body")]
    with qtbot.waitSignal(page.switched_off_changed) as told:
        found(page, QAction, "chair.suite.action.on").trigger()
    assert told.args == [()]


def test_a_check_that_is_switched_off_is_run_when_it_alone_is_meant(page: SuitePage, qtbot: QtBot) -> None:
    page.show_switched_off(["forged.wrong-salt"])
    view = choose(page, WRONG_SALT)
    with qtbot.waitSignal(page.run_requested) as asked:
        press(view, Qt.Key.Key_F5)
    assert asked.args == [["forged.wrong-salt"]]
    view.setCurrentIndex(view.model().parent(view.currentIndex()))
    with qtbot.waitSignal(page.run_requested) as asked:
        press(view, Qt.Key.Key_F5)
    assert asked.args == [["forged.no-header"]]


def test_nothing_can_be_run_where_all_is_switched_off(page: SuitePage) -> None:
    page.show_switched_off(NAMES)
    assert not button(page, "run_all").isEnabled()


def test_the_details_stand_beside_the_checks_where_there_is_room(page: SuitePage) -> None:
    assert found(page, QSplitter).orientation() is Qt.Orientation.Vertical
    page.resize(900, 400)
    assert found(page, QSplitter).orientation() is Qt.Orientation.Horizontal


def test_below_the_checks_the_details_take_no_room_before_one_is_selected(page: SuitePage) -> None:
    shown = found(page, QTextEdit, "chair.suite.details")
    assert not shown.isVisible()
    choose(page, WRONG_SALT)
    assert shown.isVisible()


def test_what_failed_is_in_sight_after_a_run(page: SuitePage, qtbot: QtBot) -> None:
    page.resize(400, 230)
    page.begin(NAMES)
    last = CHECKS[-1]
    page.show_report(a_report(a_finding(last, Grade.FAILED)))
    view = found(page, ChecksView)
    model = view.model()
    assert isinstance(model, ChecksModel)
    rows = [view.indexAt(QPoint(40, y)) for y in range(0, view.viewport().height(), 4)]
    assert last.name in {check.name for row in rows if (check := model.check_at(row))}


def test_another_channel_shows_nothing_of_the_last_run(page: SuitePage) -> None:
    page.show_report(a_report(a_finding(WRONG_SALT, Grade.FAILED)))
    choose(page, WRONG_SALT)
    page.show_report(None)
    assert "not run yet" in details(page)
    assert said(page).startswith("8 checks")
