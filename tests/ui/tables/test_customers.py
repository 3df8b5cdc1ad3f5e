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
    model.set_customers([customer("b", at=3), customer("a", at=1)])
    return model


def ids(model: CustomersModel) -> str:
    return "".join(model.index(row).data(CUSTOMER_ROLE).client_id for row in range(model.rowCount()))


def test_the_order_is_kept(model: CustomersModel) -> None:
    assert ids(model) == "ba"


def test_others_take_their_place(model: CustomersModel) -> None:
    model.set_customers([customer("c"), customer("a")])
    assert ids(model) == "ca"
    assert (model.row_of("a"), model.row_of("b")) == (1, None)
