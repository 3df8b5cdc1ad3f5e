from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QPushButton, QScrollArea, QTabWidget
from pytestqt.qtbot import QtBot

from kitdesk.model.errors import InputError, Refused
from kitdesk.model.secret import HIDDEN
from kitdesk.model.signature import Outcome
from kitdesk.model.states import TO_SANDBOX, Direction, State
from kitdesk.model.timeline import Event, Exchange, Timing
from kitdesk.ui.panels.inspector import Inspector
from tests.support.callbacks import CREDENTIALS, a_callback, signature
from tests.support.hands import click, found
from tests.support.on_screen import on_screen

EVENT = Event("c", Direction.OUT, "send_message", "e-1", "anna", "m-1", State.SENT, 0.0, b"{}", row=7)
FAILED = Exchange(
    "event", 0.0, "POST", "https://kit/uuid", (), b"{}", error="No byte came.", timing=Timing(total=15.0)
)
TAKEN = Exchange(
    "event",
    1.0,
    "POST",
    "https://kit/uuid",
    (("A", "b"),),
    b'{"x": 1}',
    200,
    (("C", "d"),),
    b'{"success": true}',
)
LOGIN = replace(TAKEN, purpose="login")
CAME = replace(
    TAKEN,
    purpose="callback",
    request_headers=(("Authorization", signature()),),
    request_body=a_callback(),
    verdict=Outcome.VERIFIED,
)
RECEIVED = replace(EVENT, direction=Direction.IN, state=State.VERIFIED, event_id="evt-1", deliveries=2)


@pytest.fixture
def inspector(qtbot: QtBot) -> Inspector:
    return on_screen(qtbot, Inspector(), 400, 700)


def text(inspector: Inspector, name: str) -> str:
    return found(inspector, QPlainTextEdit, f"inspector.{name}").toPlainText()


def button(inspector: Inspector, name: str) -> QPushButton:
    return found(inspector, QPushButton, f"inspector.{name}")


def tries(inspector: Inspector) -> QComboBox:
    return found(inspector, QComboBox, "inspector.tries")


def tabs(inspector: Inspector) -> QTabWidget:
    return found(inspector, QTabWidget, "inspector.tabs")


def told(inspector: Inspector) -> str:
    return " ".join(label.text() for label in inspector.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize("tab", range(4))
@pytest.mark.usefixtures("theme")
def test_nothing_is_cut_in_the_narrowest_window(inspector: Inspector, qtbot: QtBot, tab: int) -> None:
    inspector.resize(244, 400)
    inspector.show_event(RECEIVED, [CAME, CAME])
    tabs(inspector).setCurrentIndex(tab)
    scroll = found(inspector, QScrollArea)
    page = scroll.widget()
    assert page is not None
    qtbot.waitUntil(lambda: page.width() == scroll.viewport().width() < 244)
    inspector.show_event(EVENT, [FAILED, TAKEN])
    qtbot.waitUntil(lambda: page.width() == scroll.viewport().width() < 244)
    masked = replace(LOGIN, purpose="agent test request", url=f"https://kit/?access_token={HIDDEN}")
    inspector.show_exchange(masked)
    qtbot.waitUntil(lambda: page.width() == scroll.viewport().width() < 244)


@pytest.mark.usefixtures("theme")
def test_the_tabs_stand_still_when_one_after_the_other_is_chosen(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.resize(400, 330)
    inspector.show_event(RECEIVED, [CAME, CAME])
    tabs(inspector).setCurrentIndex(3)
    bar = found(inspector, QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    bar.setValue(bar.maximum())
    before = tabs(inspector).mapTo(inspector, QPoint())
    for tab in (2, 1, 0, 3):
        tabs(inspector).setCurrentIndex(tab)
        qtbot.wait(1)
        assert tabs(inspector).mapTo(inspector, QPoint()) == before


def test_at_first_it_says_what_to_do(inspector: Inspector) -> None:
    assert "Click a message" in told(inspector)


def test_the_newest_try_is_shown_first(inspector: Inspector) -> None:
    inspector.show_event(EVENT, [FAILED, TAKEN])
    assert text(inspector, "request.head") == "POST https://kit/uuid\nA: b"
    assert text(inspector, "answer.head") == "HTTP 200 OK\nC: d"
    assert '"success": true' in text(inspector, "answer.body.text")
    assert found(inspector, QTabWidget, "inspector.tabs").tabText(1) == "Answer 200"


def test_each_try_can_be_chosen(inspector: Inspector) -> None:
    inspector.show_event(EVENT, [FAILED, TAKEN])
    tries(inspector).setCurrentIndex(0)
    tabs = found(inspector, QTabWidget, "inspector.tabs")
    assert tabs.tabText(1) == "No answer"
    tabs.setCurrentIndex(1)
    assert "No byte came." in told(inspector)


def test_a_try_that_is_looked_at_stays_chosen_while_the_event_changes(inspector: Inspector) -> None:
    inspector.show_event(EVENT, [FAILED, TAKEN])
    tries(inspector).setCurrentIndex(0)
    inspector.show_event(replace(EVENT, state=State.DISCARDED), [FAILED, TAKEN])
    assert tries(inspector).currentIndex() == 0
    inspector.show_event(EVENT, [FAILED, TAKEN, TAKEN])
    assert tries(inspector).currentIndex() == 2


def test_one_try_needs_no_choice(inspector: Inspector) -> None:
    inspector.show_event(EVENT, [TAKEN])
    assert not tries(inspector).isVisible()


def test_an_event_that_was_not_tried_says_so(inspector: Inspector) -> None:
    inspector.show_event(EVENT, [])
    assert "Nothing went over the wire" in told(inspector)
    assert not found(inspector, QTabWidget, "inspector.tabs").isVisible()


def test_resend_and_edit_carry_the_event(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.show_event(EVENT, [TAKEN])
    with qtbot.waitSignal(inspector.resend_requested) as resent:
        click(button(inspector, "resend"))
    with qtbot.waitSignal(inspector.edit_requested) as edited:
        click(button(inspector, "edit"))
    assert resent.args == edited.args == [EVENT]


def test_resend_waits_for_what_becomes_of_the_first_click(inspector: Inspector, qtbot: QtBot) -> None:
    unknown = replace(EVENT, state=State.UNKNOWN)
    inspector.show_event(unknown, [FAILED])
    click(button(inspector, "resend"))
    with qtbot.assertNotEmitted(inspector.resend_requested):
        click(button(inspector, "resend"))
        inspector.show_event(replace(EVENT, state=State.SENDING), [FAILED])
        click(button(inspector, "resend"))
    inspector.show_event(EVENT, [FAILED, TAKEN])
    assert button(inspector, "resend").isEnabled()


def test_what_came_in_cannot_be_sent_again(inspector: Inspector) -> None:
    inspector.set_copies({"cURL": lambda _exchange: ""})
    inspector.show_event(RECEIVED, [CAME])
    seen = [name for name in ("resend", "edit", "copy_as", "compare") if button(inspector, name).isVisible()]
    assert seen == ["copy_as", "compare"]


def test_each_delivery_of_what_came_in_can_be_chosen(inspector: Inspector) -> None:
    inspector.show_event(RECEIVED, [replace(CAME, status=401), CAME])
    assert [tries(inspector).itemText(row).split(" · ")[0] for row in (0, 1)] == ["Delivery 1", "Delivery 2"]
    assert tries(inspector).accessibleName() == "Deliveries"
    tries(inspector).setCurrentIndex(0)
    assert tabs(inspector).tabText(1) == "Answer 401"


def test_of_very_many_deliveries_the_first_and_the_newest_keep_their_numbers(inspector: Inspector) -> None:
    inspector.show_event(RECEIVED, [CAME, CAME, CAME], 1000)
    lines = [tries(inspector).itemText(row).split(" · ")[0] for row in range(3)]
    assert lines == ["Delivery 1", "Delivery 999", "Delivery 1000"]


def test_how_a_delivery_was_forwarded_stands_behind_it_and_takes_no_number(inspector: Inspector) -> None:
    forwarded = replace(TAKEN, purpose="forwarded callback", status=418)
    inspector.show_event(RECEIVED, [CAME, forwarded, CAME, forwarded])
    lines = [tries(inspector).itemText(row).split(" · ")[0] for row in range(4)]
    assert lines == ["Delivery 1", "↳ Forwarded", "Delivery 2", "↳ Forwarded"]
    assert tries(inspector).currentIndex() == 2
    tries(inspector).setCurrentIndex(3)
    assert tabs(inspector).tabText(1) == "Answer 418"
    inspector.show_event(replace(RECEIVED, deliveries=500), [CAME, forwarded, CAME, forwarded], 1000)
    assert tries(inspector).itemText(2).startswith("Delivery 500 ")


def test_what_came_in_has_its_signature_checked(inspector: Inspector) -> None:
    inspector.set_credentials(CREDENTIALS)
    inspector.show_event(RECEIVED, [CAME])
    tabs(inspector).setCurrentIndex(3)
    assert "Verified" in told(inspector)
    inspector.show_event(EVENT, [TAKEN])
    assert not tabs(inspector).isTabVisible(3)
    assert tabs(inspector).currentIndex() != 3


def test_a_request_to_the_sandbox_has_no_signature(inspector: Inspector) -> None:
    inspector.set_credentials(CREDENTIALS)
    inspector.show_exchange(replace(CAME, purpose=TO_SANDBOX))
    assert found(inspector, QLabel, "inspector.title").text().startswith("Request to the sandbox at ")
    assert not tabs(inspector).isTabVisible(3)


def test_a_callback_that_was_held_back_is_shown_without_an_event(inspector: Inspector) -> None:
    inspector.set_credentials(CREDENTIALS)
    inspector.show_exchange(replace(CAME, request_headers=(), verdict=Outcome.MISMATCH))
    assert found(inspector, QLabel, "inspector.title").text().startswith("Callback at ")
    tabs(inspector).setCurrentIndex(3)
    assert "there is no Authorization header" in told(inspector)


def test_that_another_body_came_is_told_and_by_which_delivery(inspector: Inspector) -> None:
    other = replace(CAME, request_body=b"{}")
    inspector.show_event(replace(RECEIVED, body=CAME.request_body, altered=True), [CAME, other])
    assert "Another body came" in found(inspector, QLabel, "inspector.note").text()
    lines = [tries(inspector).itemText(row) for row in (0, 1)]
    assert ["another body" in line for line in lines] == [False, True]


def test_keys_begin_at_the_first_button_that_can_be_used(inspector: Inspector) -> None:
    inspector.focus_actions()
    assert inspector.focusWidget() is None
    inspector.set_copies({"cURL": lambda _exchange: ""})
    inspector.show_event(EVENT, [TAKEN])
    inspector.focus_actions()
    assert inspector.focusWidget() is button(inspector, "resend")
    inspector.show_event(RECEIVED, [CAME])
    inspector.focus_actions()
    assert inspector.focusWidget() is button(inspector, "copy_as")


def test_a_refusal_does_not_ask_to_open_what_is_open(inspector: Inspector) -> None:
    refusal = str(Refused("event", "kit", 422, 7, "no text"))
    inspector.show_event(replace(EVENT, state=State.REFUSED, note=refusal), [replace(TAKEN, error=refusal)])
    tabs(inspector).setCurrentIndex(1)
    assert told(inspector).count("no text. Edit and resend it.") == 2
    assert "Open the Inspector" not in told(inspector)


def test_a_comparison_is_asked_for_with_all_tries(inspector: Inspector, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(inspector.compare_requested):
        inspector.compare()
    tried = [replace(FAILED, row=7), replace(TAKEN, row=9)]
    inspector.show_event(EVENT, tried)
    with qtbot.waitSignal(inspector.compare_requested) as asked:
        click(button(inspector, "compare"))
    assert asked.args == [tried[1], {7: tries(inspector).itemText(0), 9: tries(inspector).itemText(1)}]


def test_a_login_is_shown_without_an_event(inspector: Inspector) -> None:
    inspector.show_event(EVENT, [FAILED, TAKEN])
    inspector.show_exchange(LOGIN)
    assert found(inspector, QLabel, "inspector.title").text().startswith("Login at ")
    assert not button(inspector, "resend").isVisible()


def test_the_shown_try_is_copied(inspector: Inspector) -> None:
    inspector.set_copies({"cURL": lambda exchange: f"curl # {exchange.status}"})
    inspector.show_event(EVENT, [FAILED, TAKEN])
    found(inspector, QAction, "inspector.copy_as.cURL").trigger()
    assert QGuiApplication.clipboard().text() == "curl # 200"


def test_a_copy_that_cannot_be_made_says_why(inspector: Inspector, qtbot: QtBot) -> None:
    refusal = InputError("That is no text.")

    def refuse(_exchange: Exchange) -> str:
        raise refusal

    inspector.set_copies({"raw": refuse})
    inspector.show_event(EVENT, [TAKEN])
    with qtbot.waitSignal(inspector.copy_failed) as failed:
        found(inspector, QAction, "inspector.copy_as.raw").trigger()
    assert failed.args == [refusal]


def test_nothing_of_another_channel_stays(inspector: Inspector) -> None:
    inspector.show_event(EVENT, [TAKEN])
    inspector.show_event(None, [])
    assert "Nothing selected" in told(inspector)


@pytest.mark.parametrize("status", [0, 299, 999, -1])
def test_a_status_without_words_is_shown_alone(inspector: Inspector, status: int) -> None:
    inspector.show_event(EVENT, [replace(TAKEN, status=status)])
    assert text(inspector, "answer.head").startswith(f"HTTP {status}\n")


def test_it_fits_a_low_and_narrow_dock(inspector: Inspector) -> None:
    inspector.show_event(replace(EVENT, event_id="x" * 500, note="word " * 100), [FAILED, TAKEN])
    assert inspector.minimumSizeHint().width() <= 400
    assert inspector.minimumSizeHint().height() <= 300
