"""The token panel: shows how a channel stands, and asks for everything by signal."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QLabel, QListWidget, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.model.errors import NotReached, Refused
from kitdesk.model.token import Phase, TokenStatus
from kitdesk.ui.panels.token import TokenPanel
from tests.support.hands import click, found, press, write
from tests.support.laying_out import layouts_asked
from tests.support.timeline_values import an_exchange

LIVING = TokenStatus(Phase.LOGGED_IN, access_left=684.0, refresh_left=85_000.0, refresh_in=564.0)


@pytest.fixture
def panel(qtbot: QtBot) -> TokenPanel:
    panel = TokenPanel()
    qtbot.addWidget(panel)
    panel.resize(420, 400)
    panel.show_automatic(True, 120.0)
    panel.show()
    return panel


def button(panel: TokenPanel, name: str) -> QPushButton:
    return found(panel, QPushButton, f"token.{name}")


def history(panel: TokenPanel) -> list[str]:
    shown = found(panel, QListWidget, "token.history")
    return [shown.item(row).text() for row in range(shown.count())]


def texts(panel: TokenPanel) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def claims(panel: TokenPanel) -> str:
    return found(panel, QPlainTextEdit, "token.claims").toPlainText()


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("log_in", "log_in_requested"),
        ("refresh_now", "refresh_requested"),
        ("expire_now", "expire_requested"),
    ],
)
def test_each_button_asks_for_its_deed(panel: TokenPanel, qtbot: QtBot, name: str, signal: str) -> None:
    panel.show_status(LIVING)
    with qtbot.waitSignal(getattr(panel, signal)):
        click(button(panel, name))


@pytest.mark.parametrize(
    ("status", "possible"),
    [
        (TokenStatus(), {"log_in"}),
        (TokenStatus(Phase.LOGGING_IN), set()),
        (LIVING, {"log_in", "refresh_now", "expire_now"}),
        (TokenStatus(Phase.REFRESHING, access_left=5.0, refresh_left=85_000.0), set()),
        (TokenStatus(Phase.LOGGED_IN, refresh_left=85_000.0), {"log_in", "refresh_now"}),
        (TokenStatus(Phase.REFUSED), {"log_in"}),
    ],
    ids=lambda value: value.phase.value if isinstance(value, TokenStatus) else "",
)
def test_only_what_is_possible_can_be_clicked(
    panel: TokenPanel, status: TokenStatus, possible: set[str]
) -> None:
    panel.show_status(status)
    enabled = {name for name in ("log_in", "refresh_now", "expire_now") if button(panel, name).isEnabled()}
    assert enabled == possible


def test_it_says_when_the_next_refresh_comes(panel: TokenPanel) -> None:
    panel.show_status(LIVING)
    assert "9:24" in texts(panel)


def test_a_tick_lays_nothing_out(panel: TokenPanel) -> None:
    panel.show_status(LIVING)
    later = replace(LIVING, access_left=683.0, refresh_left=84_999.0, refresh_in=563.0)
    assert not layouts_asked(lambda: panel.show_status(later))
    assert "9:23" in texts(panel)


def test_a_token_that_was_called_dead_is_refreshed_with_the_next_send(panel: TokenPanel) -> None:
    panel.show_status(TokenStatus(Phase.LOGGED_IN, refresh_left=85_000.0))
    assert "with the next send" in texts(panel)
    panel.show_automatic(False, 120.0)
    assert "with the next send" not in texts(panel)
    panel.show_automatic(True, 120.0)
    panel.show_status(TokenStatus())
    assert "with the next send" not in texts(panel)


def test_a_lead_that_is_too_long_becomes_the_longest(panel: TokenPanel, qtbot: QtBot) -> None:
    panel.show_status(LIVING)
    lead = found(panel, QDoubleSpinBox, "token.lead")
    lead.selectAll()
    write(lead, "9999")
    with qtbot.waitSignal(panel.automatic_changed) as told:
        press(lead, Qt.Key.Key_Return)
    assert told.args == [True, 450.0]
    assert lead.value() == 450


def test_a_long_error_takes_its_room_from_the_history(panel: TokenPanel, qtbot: QtBot) -> None:
    panel.resize(400, 290)  # the room in a window of 1280 x 800
    panel.show_status(LIVING)
    least = panel.height()
    refused = Refused("login", "kit.example", 400, None, "wrong " * 60).sentence
    panel.show_status(TokenStatus(Phase.REFUSED, error=refused))
    qtbot.waitUntil(lambda: found(panel, QLabel, "token.error").isVisible())
    assert panel.minimumSizeHint().height() <= least


def test_an_error_stands_in_the_panel_until_it_is_over(panel: TokenPanel) -> None:
    error = NotReached("kit.example", "connection refused").sentence
    panel.show_status(TokenStatus(Phase.UNREACHABLE, error=error))
    assert "connection refused" in texts(panel)
    panel.show_status(LIVING)
    assert "connection refused" not in texts(panel)


def test_the_claims_of_a_living_token_are_shown_as_plain_text(panel: TokenPanel) -> None:
    panel.show_status(TokenStatus(Phase.LOGGED_IN, access_left=9.0, claims={"iss": "<b>kit</b>", "exp": 7}))
    assert claims(panel) == "iss: <b>kit</b>\nexp: 7"


def test_an_opaque_and_a_dead_token_are_called_so(panel: TokenPanel) -> None:
    panel.show_status(LIVING)
    assert "opaque" in claims(panel)
    panel.show_status(TokenStatus())
    assert "no living access token" in claims(panel)


def test_a_channels_own_settings_are_shown_without_being_told_as_changed(
    panel: TokenPanel, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(panel.automatic_changed):
        panel.show_automatic(False, 60.0)
    assert not found(panel, QCheckBox, "token.automatic").isChecked()
    assert found(panel, QDoubleSpinBox, "token.lead").value() == 60
    assert not found(panel, QDoubleSpinBox, "token.lead").isEnabled()


def test_automatic_refresh_and_its_lead_are_told_when_a_person_changes_them(
    panel: TokenPanel, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(panel.automatic_changed) as told:
        press(found(panel, QDoubleSpinBox, "token.lead"), Qt.Key.Key_Up)
    assert told.args == [True, 130.0]
    with qtbot.waitSignal(panel.automatic_changed) as told:
        found(panel, QCheckBox, "token.automatic").click()
    assert told.args == [False, 130.0]


def test_a_short_life_limits_the_lead_that_is_shown_but_changes_no_setting(
    panel: TokenPanel, qtbot: QtBot
) -> None:
    """A sandbox with lifetimes of seconds must not cost a channel its lead for good."""
    lead = found(panel, QDoubleSpinBox, "token.lead")
    with qtbot.assertNotEmitted(panel.automatic_changed):
        panel.show_status(TokenStatus(Phase.LOGGED_IN, access_left=50.0, access_lifetime=60.0))
    assert lead.value() == 30
    with qtbot.waitSignal(panel.automatic_changed) as told:
        found(panel, QCheckBox, "token.automatic").click()
    assert told.args == [False, 120.0]
    panel.show_status(LIVING)
    assert lead.value() == 120


def test_the_history_says_what_was_done_newest_first(panel: TokenPanel) -> None:
    panel.set_history([an_exchange(purpose="login")])
    panel.add_history(an_exchange(purpose="token refresh"))
    panel.add_history(an_exchange(purpose="token refresh", error="the <i>refresh</i> token has expired"))
    failed, refreshed, logged_in = history(panel)
    assert "the <i>refresh</i> token has expired" in failed
    assert "refreshed" in refreshed
    assert "logged in" in logged_in


def test_the_history_does_not_grow_for_ever(panel: TokenPanel) -> None:
    for number in range(250):
        panel.add_history(an_exchange(purpose="token refresh", at=float(number)))
    assert len(history(panel)) == 200


def test_an_entry_of_the_history_can_be_chosen_by_mouse_and_by_key(panel: TokenPanel, qtbot: QtBot) -> None:
    entry = an_exchange(purpose="login")
    panel.set_history([entry])
    shown = found(panel, QListWidget, "token.history")
    with qtbot.waitSignal(panel.exchange_selected) as told:
        click(shown.viewport(), shown.visualItemRect(shown.item(0)).center())
    assert told.args == [entry]
    shown.setCurrentRow(0, QItemSelectionModel.SelectionFlag.SelectCurrent)
    with qtbot.waitSignal(panel.exchange_selected):
        press(shown, Qt.Key.Key_Return)


def test_every_control_has_a_name_for_people_who_do_not_see_it(panel: TokenPanel) -> None:
    kinds = (QPushButton, QCheckBox, QListWidget, QPlainTextEdit, QDoubleSpinBox)
    controls = [widget for kind in kinds for widget in panel.findChildren(kind)]
    nameless = [w.objectName() for w in controls if not (w.accessibleName() or getattr(w, "text", str)())]
    assert nameless == []


@pytest.mark.usefixtures("theme")
def test_a_narrow_dock_need_not_be_scrolled_sideways(panel: TokenPanel, qtbot: QtBot) -> None:
    panel.allow_lab(True)
    assert panel.minimumSizeHint().width() <= 244
    panel.resize(244, 500)
    qtbot.waitUntil(lambda: button(panel, "lab").y() > button(panel, "log_in").y())
    for name in ("log_in", "refresh_now", "expire_now"):
        assert button(panel, name).geometry().right() < 244


def test_only_a_sandbox_has_a_lab(panel: TokenPanel, qtbot: QtBot) -> None:
    lab = found(panel, QPushButton, "token.lab")
    assert not lab.isVisible()
    panel.allow_lab(True)
    with qtbot.waitSignal(panel.lab_requested):
        click(lab)
