from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.model.expectations import Expectations
from kitdesk.ui.dialogs.expectations import ExpectationsDialog
from tests.support.hands import click, found
from tests.support.on_screen import on_screen

STRICT = Expectations("200", "401, 403", 2.5, ("forged.empty",))


def a_dialog(qtbot: QtBot, expectations: Expectations = STRICT) -> ExpectationsDialog:
    return on_screen(qtbot, ExpectationsDialog(expectations))


def line(dialog: ExpectationsDialog, name: str) -> QLineEdit:
    return found(dialog, QLineEdit, f"expectations.{name}")


def button(dialog: ExpectationsDialog, name: str) -> QPushButton:
    return found(dialog, QPushButton, f"expectations.{name}")


def test_it_shows_what_is_expected_now(qtbot: QtBot) -> None:
    dialog = a_dialog(qtbot)
    assert (line(dialog, "accepted").text(), line(dialog, "refused").text()) == ("200", "401, 403")
    assert found(dialog, QDoubleSpinBox, "expectations.within").value() == 2.5


def test_what_was_changed_is_saved_and_switched_off_checks_stay(qtbot: QtBot) -> None:
    dialog = a_dialog(qtbot)
    line(dialog, "refused").setText("401 4XX")
    found(dialog, QDoubleSpinBox, "expectations.within").setValue(1)
    with qtbot.waitSignal(dialog.saved) as saved:
        click(button(dialog, "save"))
    assert saved.args == [Expectations("200", "401, 4xx", 1.0, ("forged.empty",))]


@pytest.mark.parametrize("text", ["", "abc", "2xx, 600"])
def test_statuses_are_checked_while_they_are_typed(qtbot: QtBot, text: str) -> None:
    dialog = a_dialog(qtbot)
    line(dialog, "accepted").setText(text)
    assert not button(dialog, "save").isEnabled()
    note = found(dialog, QLabel, "expectations.accepted.note").text()
    assert ("401, 403, or 4xx" in note) is True
    assert note.startswith("✕") is bool(text)


def test_the_defaults_come_back_and_are_saved_only_then(qtbot: QtBot) -> None:
    dialog = a_dialog(qtbot)
    click(button(dialog, "reset"))
    assert line(dialog, "accepted").text() == Expectations().accepted
    assert not button(dialog, "reset").isEnabled()
    with qtbot.waitSignal(dialog.saved) as saved:
        click(button(dialog, "save"))
    assert saved.args == [Expectations(switched_off=("forged.empty",))]


def test_a_time_has_its_bounds(qtbot: QtBot) -> None:
    within = found(a_dialog(qtbot), QDoubleSpinBox, "expectations.within")
    assert (within.minimum(), within.maximum()) == (0.1, 120)
