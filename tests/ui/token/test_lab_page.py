from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from kitdesk.desk.sandbox.experiments import Account, Experiment, Plan, What
from kitdesk.model.states import State
from kitdesk.sandbox.faults import Revoked
from kitdesk.ui.token.lab_page import LabPage
from tests.support.hands import click, found
from tests.support.on_screen import on_screen


@pytest.fixture
def page(qtbot: QtBot) -> LabPage:
    return on_screen(qtbot, LabPage(), 360, 300)


def choose(page: LabPage, experiment: Experiment) -> None:
    box = found(page, QComboBox, "token.lab.experiment")
    box.setCurrentIndex(list(Experiment).index(experiment))


def text(page: LabPage, name: str) -> str:
    return found(page, QLabel, f"token.lab.{name}").text()


def test_each_experiment_has_its_choices_and_says_what_should_happen(page: LabPage, qtbot: QtBot) -> None:
    said = set()
    for experiment in Experiment:
        choose(page, experiment)
        with qtbot.waitSignal(page.run_requested) as told:
            click(found(page, QPushButton, "token.lab.run"))
        assert told.args == [Plan(experiment)]
        said.add(text(page, "should"))
    assert len(said) == len(Experiment)


def test_what_is_chosen_is_planned(page: LabPage) -> None:
    choose(page, Experiment.LIVE_401)
    found(page, QSpinBox, "token.lab.times").setValue(3)
    assert page.plan().times == 3
    assert "Nothing is tried a third time" in text(page, "should")
    choose(page, Experiment.REVOKED)
    found(page, QComboBox, "token.lab.reach").setCurrentIndex(1)
    assert page.plan().reach is Revoked.ALL
    assert "Unverified" in text(page, "should")


def test_a_refresh_token_lives_at_least_as_long_as_its_access_token(page: LabPage) -> None:
    found(page, QDoubleSpinBox, "token.lab.access").setValue(90)
    assert page.plan().lives == (90, 90)


def test_what_did_happen_is_told_with_a_verdict(page: LabPage) -> None:
    plan = Plan(Experiment.LIVE_401)
    happened = ((0.0, What.MESSAGE_REFUSED), (1.0, What.REFRESHED), (2.0, What.MESSAGE_TAKEN))
    page.show_account(Account(plan))
    assert "nothing yet" in text(page, "did")
    page.show_account(Account(plan, happened, State.SENT))
    assert "refreshed · " in text(page, "did")
    assert text(page, "did").endswith("message sent once. As it should be.")
    page.show_account(Account(plan, happened[:1], State.REFUSED))
    assert "message stays refused. Not as it should be" in text(page, "did")


def test_only_what_is_not_as_documented_can_be_put_right(page: LabPage, qtbot: QtBot) -> None:
    page.show_tidy(True)
    assert not found(page, QPushButton, "token.lab.tidy").isEnabled()
    page.show_tidy(False)
    with qtbot.waitSignal(page.tidy_requested):
        click(found(page, QPushButton, "token.lab.tidy"))


@pytest.mark.usefixtures("theme")
def test_a_narrow_dock_need_not_be_scrolled_sideways(page: LabPage) -> None:
    assert page.minimumSizeHint().width() <= 260
