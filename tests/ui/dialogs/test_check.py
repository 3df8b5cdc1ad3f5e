from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.model.channel import Channel
from kitdesk.model.checkup import CheckStep, Part, PartState
from kitdesk.model.sentence import sentence
from kitdesk.ui.dialogs.check import CheckDialog
from tests.support.hands import found, press

CHANNEL = Channel("a", "Support", "https://kit-im-eu.voximplant.com", "acme")


@pytest.fixture
def dialog(qtbot: QtBot) -> CheckDialog:
    dialog = CheckDialog(CHANNEL)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def label(dialog: CheckDialog, name: str) -> str:
    return found(dialog, QLabel, f"check.{name}").text()


def button(dialog: CheckDialog, name: str) -> QPushButton:
    return found(dialog, QPushButton, f"check.{name}")


def step(part: Part, finding: PartState, text: str, seconds: float | None = None) -> CheckStep:
    return CheckStep(part, finding, sentence("{text}", text=text), seconds)


def test_a_step_shows_its_word_its_time_and_its_sentence(dialog: CheckDialog) -> None:
    dialog.add_step(step(Part.TLS, PartState.RUNNING, "Checking."))
    assert label(dialog, "tls.finding") == "checking"
    dialog.add_step(step(Part.TLS, PartState.OK, "It is <b>fine</b>.", 0.0834))
    assert label(dialog, "tls.finding") == "ok"
    assert label(dialog, "tls.seconds") == "83.4 ms"
    assert label(dialog, "tls.reason") == "It is <b>fine</b>."


def test_the_sum_names_what_failed(dialog: CheckDialog) -> None:
    assert label(dialog, "sum") == "Checking …"
    dialog.add_step(step(Part.LOGIN, PartState.FAILED, "No."))
    dialog.add_step(step(Part.API_TOKEN, PartState.FAILED, "Wrong."))
    dialog.finish()
    assert label(dialog, "sum") == "✕ Not ready. Failed: Login, API token."


def test_a_good_channel_is_ready(dialog: CheckDialog) -> None:
    dialog.add_step(step(Part.LOGIN, PartState.OK, "Yes."))
    dialog.finish()
    assert label(dialog, "sum") == "✓ Ready: Kit lets this channel log in."


def test_the_report_holds_all_that_is_shown(dialog: CheckDialog) -> None:
    dialog.add_step(step(Part.FIELDS, PartState.OK, "Filled."))
    dialog.add_step(step(Part.LOGIN, PartState.FAILED, "Kit refused.", 1.5))
    dialog.finish()
    button(dialog, "copy").click()
    assert QGuiApplication.clipboard().text() == (
        "Check of channel “Support” on https://kit-im-eu.voximplant.com\n"
        "✓ Fields: ok\n  Filled.\n✕ Login: failed 1.50 s\n  Kit refused.\n✕ Not ready. Failed: Login.\n"
    )


def test_it_can_run_again_once_it_has_ended(qtbot: QtBot, dialog: CheckDialog) -> None:
    dialog.add_step(step(Part.LOGIN, PartState.FAILED, "No."))
    assert not button(dialog, "again").isEnabled()
    dialog.finish()
    with qtbot.waitSignal(dialog.again_requested):
        button(dialog, "again").click()
    assert label(dialog, "login.reason").strip() == ""
    assert label(dialog, "sum") == "Checking …"


def test_closing_while_it_runs_cancels_it(qtbot: QtBot, dialog: CheckDialog) -> None:
    assert button(dialog, "close").text() == "Cancel"
    with qtbot.waitSignal(dialog.cancelled):
        button(dialog, "close").click()
    assert not dialog.isVisible()


def test_closing_after_the_end_cancels_nothing(qtbot: QtBot, dialog: CheckDialog) -> None:
    dialog.finish()
    with qtbot.assertNotEmitted(dialog.cancelled):
        press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_long_reason_is_shown_whole(dialog: CheckDialog, qtbot: QtBot) -> None:
    qtbot.waitExposed(dialog)
    dialog.add_step(step(Part.LOGIN, PartState.FAILED, "No account of this name is known here. " * 7))
    reason = found(dialog, QLabel, "check.login.reason")
    qtbot.waitUntil(lambda: reason.height() >= reason.heightForWidth(reason.width()))
