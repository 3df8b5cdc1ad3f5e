from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kitdesk.model.states import State
from kitdesk.ui.search.results import ResultsView
from kitdesk.ui.tables.hits import Hit, Results
from tests.support.conversations import customer, event
from tests.support.hands import click, press

FOUND = Results(("hello",), (customer("anna"),), True, (event(9), event(8, "Hello again")), True)


@pytest.fixture
def view(qtbot: QtBot) -> ResultsView:
    view = ResultsView()
    qtbot.addWidget(view)
    view.resize(240, 500)
    view.show_results(FOUND)
    view.show()
    return view


def test_keys_pass_headings_over_and_enter_opens(view: ResultsView, qtbot: QtBot) -> None:
    view.focus_first()
    with qtbot.waitSignal(view.customer_wanted) as customer_wanted:
        press(view, Qt.Key.Key_Return)
    assert customer_wanted.args == ["anna"]
    press(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.more_customers_wanted):
        press(view, Qt.Key.Key_Return)
    press(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.event_wanted) as event_wanted:
        press(view, Qt.Key.Key_Return)
    assert event_wanted.args == [event(9)]


def test_moving_through_the_hits_opens_none(view: ResultsView, qtbot: QtBot) -> None:
    view.focus_first()
    with qtbot.assertNotEmitted(view.customer_wanted), qtbot.assertNotEmitted(view.event_wanted):
        for _ in range(3):
            press(view, Qt.Key.Key_Down)


def test_a_click_opens(view: ResultsView, qtbot: QtBot) -> None:
    index = view.model().index(4, 0)
    assert isinstance(index.data(Qt.ItemDataRole.UserRole), Hit)
    with qtbot.waitSignal(view.event_wanted):
        click(view.viewport(), view.visualRect(index).center())


def test_the_first_row_leads_back_to_the_field_and_esc_gives_up(view: ResultsView, qtbot: QtBot) -> None:
    view.focus_first()
    press(view, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(view.left):
        press(view, Qt.Key.Key_Up)
    with qtbot.waitSignal(view.left):
        press(view, Qt.Key.Key_Up)
    with qtbot.waitSignal(view.given_up):
        press(view, Qt.Key.Key_Escape)


def test_more_is_asked_for_when_the_list_ends(view: ResultsView, qtbot: QtBot) -> None:
    many = tuple(event(row) for row in range(60, 10, -1))
    with qtbot.waitSignal(view.more_wanted):
        view.show_results(Results(("hello",), events=many, more=True))
        view.scrollToBottom()


def test_another_search_begins_at_the_top_untouched(view: ResultsView) -> None:
    view.focus_first()
    assert not view.is_untouched
    view.show_results(Results(("x",), events=tuple(event(row) for row in range(60, 10, -1))))
    assert view.is_untouched


def test_what_became_of_an_event_shows(view: ResultsView) -> None:
    view.update_event(event(9, state=State.REFUSED))
    assert "refused" in view.model().index(4, 0).data()


def test_nothing_found_has_nothing_to_open(view: ResultsView, qtbot: QtBot) -> None:
    view.show_results(Results(("x",)))
    assert view.is_empty
    with qtbot.assertNotEmitted(view.event_wanted):
        view.open_first()
        press(view, Qt.Key.Key_Return)
