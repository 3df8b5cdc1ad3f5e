from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.model.timeline import Customer, State
from kitdesk.ui.panels.customers import Customers
from kitdesk.ui.tables.customers import CUSTOMER_ROLE
from tests.support.conversations import HOSTILE, customer
from tests.support.hands import click, found, press, write


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


@pytest.mark.parametrize("typed", ["petrova", "ANNA", "last of anna"])
def test_search_finds_names_ids_and_last_messages(panel: Customers, qtbot: QtBot, typed: str) -> None:
    write(found(panel, QLineEdit), typed)
    assert names(panel) == ["Anna Petrova"]


def test_a_search_selects_nobody_and_its_only_hit_can_be_clicked(panel: Customers, qtbot: QtBot) -> None:
    panel.select("james")
    with qtbot.assertNotEmitted(panel.customer_selected):
        write(found(panel, QLineEdit), "petrova")
    assert selected(panel) is None
    with qtbot.waitSignal(panel.customer_selected) as chosen:
        click(panel.view.viewport(), panel.view.visualRect(panel.view.model().index(0, 0)).center())
    assert chosen.args == ["anna"]


def test_the_shown_customer_is_selected_again_when_the_search_ends(panel: Customers) -> None:
    panel.select("james")
    write(found(panel, QLineEdit), "petrova")
    panel.show_customers([customer("anna", "Anna Petrova", at=3), customer("james", at=2)])
    found(panel, QLineEdit).clear()
    assert selected(panel) == "james"


def test_nothing_found_says_so(panel: Customers, qtbot: QtBot) -> None:
    write(found(panel, QLineEdit), "nobody")
    assert "No customer" in hint(panel)


def test_an_empty_list_says_what_to_do_first(panel: Customers) -> None:
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
