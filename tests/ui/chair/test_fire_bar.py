from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.ui.chair.fire_bar import FireBar
from kitdesk.ui.widgets.elided_lines import ElidedLines
from tests.support.hands import click, found
from tests.support.on_screen import on_screen


@pytest.fixture
def bar(qtbot: QtBot) -> FireBar:
    return on_screen(qtbot, FireBar(), 400, 60)


def button(bar: FireBar, name: str = "fire") -> QPushButton:
    return found(bar, QPushButton, f"chair.{name}")


def test_it_fires_when_it_may(bar: FireBar, qtbot: QtBot) -> None:
    bar.allow(False, breaks=False)
    with qtbot.assertNotEmitted(bar.fire_requested):
        bar.fire()
    bar.allow(True, breaks=False)
    with qtbot.waitSignal(bar.fire_requested):
        click(button(bar))


def test_what_breaks_the_schema_is_fired_anyway(bar: FireBar) -> None:
    bar.allow(True, breaks=True)
    assert button(bar).text() == "Fire anyway"


def test_a_shot_under_way_can_be_given_up_and_the_focus_stays(bar: FireBar, qtbot: QtBot) -> None:
    bar.allow(True, breaks=False)
    button(bar).setFocus()
    bar.show_under_way(True)
    with qtbot.assertNotEmitted(bar.fire_requested):
        bar.fire()
    assert button(bar, "give_up").hasFocus()
    with qtbot.waitSignal(bar.give_up_requested):
        click(button(bar, "give_up"))
    bar.show_under_way(False)
    assert button(bar).hasFocus()
    assert not button(bar, "give_up").isVisible()


def test_it_says_what_came_of_it(bar: FireBar) -> None:
    bar.say("✓ HTTP 200 OK", "ok")
    label = found(bar, QLabel, "chair.status")
    assert (label.text(), label.property("kind")) == ("✓ HTTP 200 OK", "ok-caption")


def test_what_the_answer_said_stands_below_on_one_line_and_goes_with_the_next_word(bar: FireBar) -> None:
    height = bar.sizeHint().height()
    bar.say("▲ HTTP 401", "warn", "It said: <b>no</b>\n" + "such signature " * 20)
    answer = found(bar, ElidedLines, "chair.answer")
    assert answer.text().startswith("It said: <b>no</b> such signature")
    [line] = answer.lines()
    assert line.endswith("…")
    assert "&lt;b>no" in answer.toolTip()
    assert bar.sizeHint().height() == height
    bar.say("Ctrl+Enter fires.")
    assert not answer.isVisible()
