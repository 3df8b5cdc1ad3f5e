from __future__ import annotations

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from kitdesk.ui.tables.customers import CUSTOMER_ROLE, CustomersModel
from tests.support.conversations import customer


@pytest.fixture
def model(qapp: QApplication) -> CustomersModel:
    model = CustomersModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.set_customers([customer("a", at=1), customer("b", at=3), customer("c", at=2)])
    return model


def ids(model: CustomersModel) -> str:
    return "".join(model.index(row).data(CUSTOMER_ROLE).client_id for row in range(model.rowCount()))


def test_the_newest_comes_first(model: CustomersModel) -> None:
    assert ids(model) == "bca"


@pytest.mark.parametrize(
    ("client_id", "at", "order"), [("a", 4, "abc"), ("b", 0, "cab"), ("c", 2, "bca"), ("d", 2.5, "bdca")]
)
def test_news_move_a_customer_to_its_place(
    model: CustomersModel, client_id: str, at: float, order: str
) -> None:
    model.upsert(customer(client_id, at=at))
    assert ids(model) == order
