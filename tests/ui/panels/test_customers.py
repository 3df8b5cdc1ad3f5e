from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.model.states import State
from kitdesk.model.timeline import Customer
from kitdesk.ui.panels.customers import Customers
from kitdesk.ui.tables.customers import CUSTOMER_ROLE
from tests.support.conversations import HOSTILE, customer
from tests.support.hands import click, found, press
from tests.support.on_screen import on_screen


@pytest.fixture
def panel(qtbot: QtBot) -> Customers:
    panel = Customers()
    qtbot.addWidget(panel)
    panel.resize(240, 400)
    panel.show_customers([customer("james", at=2), customer("anna", "Anna Petrova", at=1)])
    panel.show()
    return panel


def names(panel: Customers) -> list[str]:
    model = panel.view.model()
    return [model.index(row, 0).data().split(",")[0] for row in range(model.rowCount())]


def selected(panel: Customers) -> str | None:
    customer: Customer | None = panel.view.currentIndex().data(CUSTOMER_ROLE)
    return customer.client_id if customer else None


def top(panel: Customers) -> tuple[str, int]:
    """The first customer in sight, and where the row begins."""
    index = panel.view.indexAt(QPoint(20, 1))
    return index.data(CUSTOMER_ROLE).client_id, panel.view.visualRect(index).top()


def hint(panel: Customers) -> str:
    return next(
        (label.text() for label in panel.findChildren(QLabel) if label.isVisible() and label.wordWrap()), ""
    )


def test_keys_move_through_the_customers(panel: Customers, qtbot: QtBot) -> None:
    panel.select("james")
    with qtbot.waitSignal(panel.customer_selected) as selected:
        press(panel.view, Qt.Key.Key_Down)
    assert selected.args == ["anna"]


def test_a_selection_from_outside_is_not_reported(panel: Customers, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.customer_selected):
        panel.select("anna")
        panel.show_customers([customer("anna"), customer("new", at=9)])
    assert selected(panel) == "anna"


def test_older_customers_are_asked_for_when_the_list_ends(panel: Customers, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.more_requested):
        panel.show_customers([customer(f"c{n}", at=100 - n) for n in range(50)], more=True)
        panel.view.scrollToBottom()


def test_what_was_scrolled_to_stays_in_sight_when_somebody_writes(panel: Customers) -> None:
    panel.show_customers([customer(f"c{n}", f"c{n}", at=100 - n) for n in range(50)])
    panel.view.doItemsLayout()
    panel.view.verticalScrollBar().setValue(300)
    before = top(panel)
    panel.merge([customer("c40", "c40", at=200), customer("new", at=300)])
    assert top(panel) == before


def test_at_the_top_the_newest_comes_into_sight(panel: Customers) -> None:
    panel.show_customers([customer(f"c{n}", f"c{n}", at=100 - n) for n in range(50)])
    panel.merge([customer("new", "new", at=300)])
    assert top(panel) == ("new", 0)


def test_a_selected_customer_who_writes_stays_selected(panel: Customers, qtbot: QtBot) -> None:
    panel.select("anna")
    with qtbot.assertNotEmitted(panel.customer_selected):
        panel.merge([customer("anna", "Anna Petrova", at=9)])
    assert names(panel) == ["Anna Petrova", "James Smith"]
    assert selected(panel) == "anna"


def test_an_empty_list_says_what_to_do_first_once_it_is_known_to_be_empty(qtbot: QtBot) -> None:
    panel = on_screen(qtbot, Customers(), 240, 400)
    assert not hint(panel)
    panel.show_customers([])
    assert "New makes a customer" in hint(panel)


def test_new_asks_for_a_new_one(panel: Customers, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.new_requested):
        click(found(panel, QPushButton, "customers.new"))


def test_hostile_names_are_painted_and_their_tips_are_no_html(panel: Customers) -> None:
    panel.show_customers(
        [customer(f"{row}{text}", text, last_state=State.REFUSED) for row, text in enumerate(HOSTILE)]
    )
    panel.grab()
    model = panel.view.model()
    for row in range(model.rowCount()):
        assert "<b>" not in model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_the_selected_customer_can_be_deleted_from_their_menu(panel: Customers, qtbot: QtBot) -> None:
    [_personas, delete] = panel.view.actions()
    with qtbot.assertNotEmitted(panel.delete_requested):
        delete.trigger()
    panel.select("anna")
    with qtbot.waitSignal(panel.delete_requested) as wanted:
        delete.trigger()
    assert wanted.args == ["anna", "Anna Petrova"]
