from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.ui.inspector.actions import Actions
from tests.support.hands import click, found, press
from tests.support.on_screen import on_screen


@pytest.fixture
def actions(qtbot: QtBot) -> Actions:
    actions = on_screen(qtbot, Actions(), 400, 80)
    actions.set_copies(["cURL", "PHP"])
    actions.show_for(outgoing=True, tried=True)
    return actions


def button(actions: Actions, name: str) -> QPushButton:
    return found(actions, QPushButton, f"inspector.{name}")


def seen(actions: Actions) -> list[str]:
    return [each.text() for each in actions.findChildren(QPushButton) if each.isVisible()]


def test_an_outgoing_event_can_be_resent_edited_copied_and_compared(actions: Actions) -> None:
    assert seen(actions) == ["Resend", "Edit…", "Copy as", "Compare…"]


def test_what_came_in_is_only_copied_and_compared(actions: Actions) -> None:
    actions.show_for(outgoing=False, tried=True)
    assert seen(actions) == ["Copy as", "Compare…"]


def test_what_was_not_tried_is_neither_copied_nor_compared(actions: Actions) -> None:
    actions.show_for(outgoing=True, tried=False)
    assert seen(actions) == ["Resend", "Edit…"]


@pytest.mark.parametrize("name", ["resend", "edit", "compare"])
def test_each_button_works_by_click_and_by_key(actions: Actions, qtbot: QtBot, name: str) -> None:
    signal = getattr(actions, f"{name}_clicked")
    with qtbot.waitSignal(signal):
        click(button(actions, name))
    actions.allow_resend(True)
    with qtbot.waitSignal(signal):
        press(button(actions, name), Qt.Key.Key_Space)


def test_resend_waits_until_it_is_allowed_again(actions: Actions, qtbot: QtBot) -> None:
    click(button(actions, "resend"))
    with qtbot.assertNotEmitted(actions.resend_clicked):
        click(button(actions, "resend"))
    actions.allow_resend(True)
    with qtbot.waitSignal(actions.resend_clicked):
        click(button(actions, "resend"))


def test_a_form_to_copy_is_named(actions: Actions, qtbot: QtBot) -> None:
    with qtbot.waitSignal(actions.copy_wanted) as wanted:
        found(actions, QAction, "inspector.copy_as.PHP").trigger()
    assert wanted.args == ["PHP"]


def test_a_copy_is_confirmed_for_a_moment(actions: Actions, qtbot: QtBot) -> None:
    width = button(actions, "copy_as").width()
    actions.say_copied()
    assert button(actions, "copy_as").text() == "Copied"
    assert button(actions, "copy_as").width() >= width
    qtbot.waitUntil(lambda: button(actions, "copy_as").text() == "Copy as")


def test_a_shot_of_the_chair_is_replayed_and_one_with_a_body_edited(actions: Actions, qtbot: QtBot) -> None:
    actions.show_for(outgoing=False, tried=True, shot=True, callback=True)
    with qtbot.waitSignal(actions.replay_clicked):
        click(button(actions, "replay"))
    with qtbot.waitSignal(actions.edit_shot_clicked):
        click(button(actions, "edit_shot"))
    actions.show_for(outgoing=False, tried=True, shot=True)
    assert not button(actions, "edit_shot").isVisible()
    actions.show_for(outgoing=True, tried=True)
    assert not button(actions, "replay").isVisible()


def test_they_fit_a_narrow_dock_one_below_the_other(actions: Actions, qtbot: QtBot) -> None:
    actions.resize(200, 200)
    qtbot.waitUntil(lambda: button(actions, "compare").y() > button(actions, "resend").y())
    seen = [each for each in actions.findChildren(QPushButton) if each.isVisible()]
    assert all(each.geometry().right() < 200 for each in seen)
