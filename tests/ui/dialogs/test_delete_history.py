from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCheckBox, QDateEdit, QLabel, QProgressBar, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from kitdesk.model.deletion import Deleted, Doomed, Scope
from kitdesk.model.states import State
from kitdesk.ui.dialogs.delete_history import DeleteHistory
from tests.support.hands import click, found, press

CHANNEL, ALL = Scope("acme"), Scope()
SOME = Doomed(204, 3, 1.0, 2.0, 0, 1_000)


@pytest.fixture
def dialog(qtbot: QtBot) -> DeleteHistory:
    dialog = DeleteHistory([(CHANNEL, "Channel <b>A&me</b>"), (ALL, "All channels")])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def button(dialog: DeleteHistory, name: str) -> QPushButton:
    return found(dialog, QPushButton, f"delete_history.{name}")


def said(dialog: DeleteHistory) -> str:
    return found(dialog, QLabel, "delete_history.sum").text()


def older(dialog: DeleteHistory) -> QCheckBox:
    return found(dialog, QCheckBox, "delete_history.older")


def test_what_is_chosen_is_weighed_before_it_can_be_deleted(dialog: DeleteHistory, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.weigh_requested) as wanted:
        pass
    assert wanted.args == [CHANNEL]
    assert not button(dialog, "delete").isEnabled()
    dialog.show_doomed(SOME)
    assert said(dialog).startswith("204 messages of 3 customers")
    assert button(dialog, "delete").isEnabled()


def test_another_choice_is_weighed_anew(dialog: DeleteHistory, qtbot: QtBot) -> None:
    dialog.show_doomed(SOME)
    with qtbot.waitSignal(dialog.weigh_requested) as wanted:
        found(dialog, QRadioButton, "delete_history.scope.1").click()
        assert not button(dialog, "delete").isEnabled()
    assert wanted.args == [ALL]


def test_only_what_is_older_than_a_day_can_be_chosen(dialog: DeleteHistory, qtbot: QtBot) -> None:
    date = found(dialog, QDateEdit, "delete_history.date")
    assert not date.isEnabled()
    with qtbot.waitSignal(dialog.weigh_requested) as wanted:
        click(older(dialog))
        date.setDate(QDate(2024, 3, 12))
    assert wanted.args == [Scope("acme", before=datetime(2024, 3, 12).timestamp())]  # noqa: DTZ001 (here)


def test_what_is_old_can_be_chosen_to_begin_with(dialog: DeleteHistory) -> None:
    dialog.choose_older()
    before = dialog.scope().before
    assert before is not None
    assert datetime.fromtimestamp(before).year < QDate.currentDate().year()  # noqa: DTZ006 (here)


def test_nothing_cannot_be_deleted(dialog: DeleteHistory) -> None:
    dialog.show_doomed(Doomed())
    assert not button(dialog, "delete").isEnabled()


def test_what_is_not_finished_stays_unless_it_is_given_up(dialog: DeleteHistory, qtbot: QtBot) -> None:
    dialog.show_doomed(Doomed(unfinished={State.UNKNOWN: 2}))
    also = found(dialog, QCheckBox, "delete_history.unfinished")
    assert found(dialog, QLabel, "delete_history.stays").text() == "Not finished: unknown (2)."
    assert not button(dialog, "delete").isEnabled()
    click(also)
    with qtbot.waitSignal(dialog.delete_requested) as wanted:
        click(button(dialog, "delete"))
    assert wanted.args == [CHANNEL, True]


def test_while_it_works_it_shows_how_far_it_is_and_can_be_stopped(
    dialog: DeleteHistory, qtbot: QtBot
) -> None:
    dialog.show_doomed(SOME)
    click(button(dialog, "delete"))
    dialog.show_progress(Deleted(102))
    assert said(dialog) == "102 messages deleted."
    bar = dialog.findChild(QProgressBar)
    assert bar
    assert (bar.value(), bar.maximum()) == (102, 204)
    assert not button(dialog, "close").isEnabled()
    with qtbot.waitSignal(dialog.stop_requested):
        press(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.stop_requested):
        click(button(dialog, "stop"))
    dialog.fail("Stopped.")
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_when_it_is_done_it_says_what_is_gone(dialog: DeleteHistory) -> None:
    dialog.show_doomed(SOME)
    click(button(dialog, "delete"))
    dialog.finish(Deleted(204, 0, 5_000_000))
    assert said(dialog) == "Done. 204 messages deleted. 5.0 MB went back to the disk."
    assert not button(dialog, "delete").isEnabled()
    assert button(dialog, "close").text() == "Close"


def test_names_of_strangers_are_plain(dialog: DeleteHistory) -> None:
    assert found(dialog, QRadioButton, "delete_history.scope.0").text() == "Channel <b>A&&me</b>"
