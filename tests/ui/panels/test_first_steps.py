from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.ui.panels.first_steps import FirstSteps
from tests.support.hands import click, found


@pytest.fixture
def steps(qtbot: QtBot) -> FirstSteps:
    steps = FirstSteps()
    qtbot.addWidget(steps)
    steps.resize(440, 360)
    steps.show()
    return steps


def seen(steps: FirstSteps) -> str:
    return "\n".join(label.text() for label in steps.findChildren(QLabel) if label.isVisible())


def test_both_doors_say_where_they_lead(steps: FirstSteps, qtbot: QtBot) -> None:
    assert "No account, no network" in seen(steps)
    assert "Kit’s own screens" in seen(steps)
    with qtbot.waitSignal(steps.connect_wanted):
        click(found(steps, QPushButton, "first_steps.connect"))


def test_an_unfinished_channel_says_what_to_do(steps: FirstSteps, qtbot: QtBot) -> None:
    steps.show_unconnected()
    assert steps.is_unconnected
    assert "not connected yet" in seen(steps)
    with qtbot.waitSignal(steps.connect_wanted):
        click(found(steps, QPushButton, "first_steps.go_on"))


def test_the_sandbox_door_leads_to_what_will_happen_and_back(steps: FirstSteps, qtbot: QtBot) -> None:
    with qtbot.waitSignal(steps.sandbox_wanted):
        click(found(steps, QPushButton, "first_steps.sandbox"))
    assert "comes back as a signed callback" in seen(steps)
    with qtbot.waitSignal(steps.agent_wanted):
        click(found(steps, QPushButton, "first_steps.agent"))
    click(found(steps, QPushButton, "first_steps.back"))
    assert "How do you want to begin?" in seen(steps)
