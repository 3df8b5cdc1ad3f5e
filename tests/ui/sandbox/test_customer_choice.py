from __future__ import annotations

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from kitdesk.ui.sandbox.customer_choice import CustomerChoice, Offered
from tests.support.hands import found, write


@pytest.fixture
def choice(qtbot: QtBot) -> CustomerChoice:
    choice = CustomerChoice()
    qtbot.addWidget(choice)
    choice.show_customer("c-1")
    choice.show()
    return choice


def offered(choice: CustomerChoice) -> list[str]:
    return [choice.itemText(row) for row in range(choice.count())]


def shown(choice: CustomerChoice, row: int) -> str:
    """What the open list shows of a row."""
    option = QStyleOptionViewItem()
    delegate = choice.itemDelegate()
    assert isinstance(delegate, QStyledItemDelegate)
    delegate.initStyleOption(option, choice.model().index(row, 0))
    return option.text


def test_customers_are_offered_in_their_order_and_the_chosen_one_stays(choice: CustomerChoice) -> None:
    changed = QSignalSpy(choice.changed)
    choice.show_customers([Offered("a"), Offered("A"), Offered("b")])
    assert offered(choice) == ["a", "A", "b"]
    assert choice.client_id() == "c-1"
    assert changed.count() == 0
    choice.show_customers([Offered(str(number)) for number in range(60)])
    assert len(offered(choice)) == 50


def test_what_nobody_has_seen_and_what_is_closed_is_marked_but_not_chosen_with(
    choice: CustomerChoice,
) -> None:
    choice.show_customers([Offered("a", unread=1), Offered("b", 3, closed=True), Offered("c")])
    assert [shown(choice, row) for row in range(3)] == ["a · 1 new", "b · 3 new · closed", "c"]
    choice.setCurrentIndex(1)
    assert choice.client_id() == "b"


def test_what_is_new_of_others_is_counted_in_sight_and_for_a_screen_reader(choice: CustomerChoice) -> None:
    pill = found(choice, QLabel, "sandbox.customer.unread")
    choice.show_customers([Offered("a", unread=1), Offered("b", 3)])
    assert (pill.isVisible(), pill.text()) == (True, "4")
    assert choice.accessibleDescription() == "4 new of others"
    choice.show_customers([Offered("a")])
    assert not pill.isVisible()
    assert choice.accessibleDescription() == ""


def test_an_id_is_offered_exactly_or_not_at_all(choice: CustomerChoice) -> None:
    """Cut or cleaned it would be another customer's."""
    odd = "a\n\u202eb\x00" + "c" * 1000
    choice.show_customers([Offered("x" * 40_000), Offered(odd)])
    assert offered(choice) == [odd]
    choice.show_customer(odd)
    assert choice.client_id() == odd


def test_the_first_who_wrote_is_answered_where_nobody_was_chosen(choice: CustomerChoice) -> None:
    found(choice, QLineEdit).clear()
    choice.show_customers([Offered("a"), Offered("b")])
    assert choice.client_id() == "a"


def test_any_id_can_be_typed(choice: CustomerChoice, qtbot: QtBot) -> None:
    found(choice, QLineEdit).clear()
    with qtbot.waitSignal(choice.changed) as changed:
        write(found(choice, QLineEdit), "x")
    assert changed.args == ["x"]


def test_an_open_list_does_not_change_under_the_pointer(choice: CustomerChoice) -> None:
    choice.show_customers([Offered("a")])
    choice.showPopup()
    choice.show_customers([Offered("b"), Offered("a")])
    assert offered(choice) == ["a"]
    choice.hidePopup()
