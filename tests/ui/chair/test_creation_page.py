from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.desk.chair import CreationReport
from kitdesk.model.states import CHAIR_TEST_REQUEST
from kitdesk.model.timeline import Timing
from kitdesk.ui.chair.creation_page import CreationPage
from tests.support.hands import click, found
from tests.support.on_screen import on_screen
from tests.support.timeline_values import an_exchange


@pytest.fixture
def page(qtbot: QtBot) -> CreationPage:
    return on_screen(qtbot, CreationPage(), 400, 500)


def label(page: CreationPage, name: str) -> QLabel:
    return found(page, QLabel, f"chair.creation.{name}")


def button(page: CreationPage, name: str) -> QPushButton:
    return found(page, QPushButton, f"chair.creation.{name}")


def report(**members: Any) -> CreationReport:
    common = {
        "purpose": CHAIR_TEST_REQUEST,
        "method": "GET",
        "timing": Timing(0.001, 0.002, None, 0.003, 0.01),
    }
    return CreationReport(an_exchange(**common | members))


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_it_is_sent_by_either_method(page: CreationPage, qtbot: QtBot, method: str) -> None:
    with qtbot.waitSignal(page.requested) as told:
        click(button(page, method))
    assert told.args == [method]


def test_what_stands_in_the_way_is_said(page: CreationPage) -> None:
    page.show_target("First give the Callback URL.")
    assert (label(page, "note").text(), button(page, "GET").isEnabled()) == (
        "First give the Callback URL.",
        False,
    )
    page.show_target("")
    assert button(page, "GET").isEnabled()


def test_one_under_way_can_be_given_up(page: CreationPage, qtbot: QtBot) -> None:
    assert not button(page, "give_up").isVisible()
    page.show_under_way(True)
    assert not button(page, "GET").isEnabled()
    with qtbot.waitSignal(page.give_up_requested):
        click(button(page, "give_up"))
    page.show_under_way(False)
    assert button(page, "POST").isEnabled()


def test_the_focus_stays_within_reach(page: CreationPage) -> None:
    button(page, "POST").setFocus()
    page.show_under_way(True)
    assert button(page, "give_up").hasFocus()
    page.show_under_way(False)
    assert button(page, "POST").hasFocus()


def test_the_report_tells_status_time_and_steps(page: CreationPage, qtbot: QtBot) -> None:
    assert not label(page, "came").isVisible()
    shown = report(answer_body=b"kept\nin full")
    page.show_report(shown)
    assert label(page, "came").text() == "✓ GET: HTTP 200 OK after 10.0 ms"
    assert label(page, "answer").text() == "It said: kept in full"
    assert label(page, "steps").text() == "DNS 1.0 ms, connect 2.0 ms, first byte 3.0 ms"
    assert not label(page, "redirect").isVisible()
    with qtbot.waitSignal(page.inspect_requested) as told:
        click(button(page, "show"))
    assert told.args == [shown.exchange]


def test_a_redirect_says_where_to_and_that_it_was_not_followed(page: CreationPage) -> None:
    page.show_report(report(status=302, answer_headers=(("location", "https://example.com/<b>"),)))
    assert label(page, "came").text().startswith("▲ GET: HTTP 302 Found")
    assert "redirects to https://example.com/<b>. It was not followed" in label(page, "redirect").text()


def test_without_an_answer_it_says_why(page: CreationPage) -> None:
    page.show_report(report(status=None, error="It could not be reached.", timing=Timing()))
    assert label(page, "came").text() == "✕ It could not be reached."
    assert label(page, "steps").text() == "No step of it came about."
