from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QProgressBar, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from kitdesk.ui.chair.suite_bar import SuiteBar
from tests.support.hands import click, found
from tests.support.on_screen import on_screen


@pytest.fixture
def bar(qtbot: QtBot) -> SuiteBar:
    return on_screen(qtbot, SuiteBar(), 360, 120)


def button(bar: SuiteBar, name: str) -> QPushButton:
    return found(bar, QPushButton, f"chair.suite.{name}")


@pytest.mark.parametrize("name", ["run_all", "run_failed", "stop"])
def test_a_button_asks_for_what_it_says(bar: SuiteBar, qtbot: QtBot, name: str) -> None:
    bar.allow(run=True, failed=True, stop=True, save=True)
    asked = {
        "run_all": bar.run_all_requested,
        "run_failed": bar.run_failed_requested,
        "stop": bar.stop_requested,
    }
    with qtbot.waitSignal(asked[name]):
        click(button(bar, name))


def test_the_menu_leads_to_expectations_and_report(bar: SuiteBar, qtbot: QtBot) -> None:
    save = found(bar, QAction, "chair.suite.save")
    assert not save.isEnabled()
    bar.allow(run=True, failed=False, stop=False, save=True)
    with qtbot.waitSignal(bar.save_requested):
        save.trigger()
    with qtbot.waitSignal(bar.expectations_requested):
        found(bar, QAction, "chair.suite.expectations").trigger()


def test_the_filter_says_whether_it_is_on(bar: SuiteBar, qtbot: QtBot) -> None:
    only = found(bar, QToolButton, "chair.suite.only")
    with qtbot.waitSignal(bar.only_problems_toggled) as told:
        click(only)
    assert told.args == [True]
    assert only.isChecked()
    assert only.accessibleName() == "Show only what needs a look"


def test_who_runs_by_keys_can_stop_by_keys(bar: SuiteBar) -> None:
    bar.allow(run=True, failed=False, stop=False, save=False)
    button(bar, "run_all").setFocus()
    bar.allow(run=False, failed=False, stop=True, save=False)
    assert button(bar, "stop").hasFocus()
    bar.allow(run=True, failed=True, stop=False, save=True)
    assert button(bar, "run_all").hasFocus()


def test_a_run_moves_nothing(bar: SuiteBar) -> None:
    height = bar.minimumSizeHint().height()
    bar.say("✕ 13 failed · ! 2 warnings · ? 4 not observable · i 5 information · ✓ 18 passed · 777 ms", "bad")
    bar.show_progress(3, 61)
    assert bar.minimumSizeHint().height() == height
    progress = found(bar, QProgressBar)
    assert (progress.isVisible(), progress.value(), progress.maximum()) == (True, 3, 61)
    bar.show_progress(0, 0)
    assert not progress.isVisible()
    assert bar.minimumSizeHint().height() == height


def test_its_buttons_stand_in_one_row_of_a_narrow_tool(bar: SuiteBar) -> None:
    places = [button(bar, name).y() for name in ("run_all", "run_failed", "stop")]
    tools = [found(bar, QToolButton, f"chair.suite.{name}").y() for name in ("only", "more")]
    assert len({*places, *tools}) == 1
