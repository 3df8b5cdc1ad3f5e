from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.model.wire import ClientData
from kitdesk.ui.panels.customer_details import CustomerDetails
from tests.support.hands import click, found, write


def opened(qtbot: QtBot, client_data: dict[str, Any]) -> CustomerDetails:
    dialog = CustomerDetails(client_data)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def members(model: Any) -> set[str]:
    """Every member of the schema, spelled with dots."""
    found: set[str] = set()
    for name, field in model.model_fields.items():
        inner = [kind for kind in getattr(field.annotation, "__args__", ()) if hasattr(kind, "model_fields")]
        found |= {f"{name}.{deeper}" for deeper in members(inner[0])} if inner else {name}
    return found


def test_every_member_of_client_data_has_its_field(qtbot: QtBot) -> None:
    dialog = opened(qtbot, {"client_id": "1"})
    names = {line.objectName().removeprefix("customer.") for line in dialog.findChildren(QLineEdit)}
    assert names == members(ClientData)


def test_everything_written_comes_back_and_passes_the_schema(qtbot: QtBot) -> None:
    dialog = opened(qtbot, {"client_id": "1", "x": {"y": None}})
    for line in dialog.findChildren(QLineEdit):
        line.clear()
        write(line, "1.5")
    with qtbot.waitSignal(dialog.done_with) as done:
        click(found(dialog, QPushButton, "customer.save"))
    data = done.args[0]
    assert data["x"] == {"y": None}
    assert data["location"]["latitude"] == 1.5
    assert data["location"]["city"] == "1.5"
    ClientData.model_validate(data)


def test_what_is_not_touched_comes_back_as_it_was(qtbot: QtBot) -> None:
    data = {"client_id": "1", "utm": {"source": "s", "more": 1}, "page": 7, "client_phone": 79}
    assert opened(qtbot, data).client_data() == data


def test_an_emptied_member_is_left_out(qtbot: QtBot) -> None:
    dialog = opened(qtbot, {"client_id": "1", "utm": {"source": "s"}})
    found(dialog, QLineEdit, "customer.utm.source").clear()
    assert dialog.client_data() == {"client_id": "1"}


@pytest.mark.parametrize(("name", "text"), [("client_id", ""), ("location.latitude", "north")])
def test_it_cannot_be_saved_without_a_client_id_or_with_what_is_no_number(
    qtbot: QtBot, name: str, text: str
) -> None:
    dialog = opened(qtbot, {"client_id": "1"})
    line = found(dialog, QLineEdit, f"customer.{name}")
    line.setText(text)
    line.textEdited.emit(text)
    assert not found(dialog, QPushButton, "customer.save").isEnabled()


def test_cancel_changes_nothing(qtbot: QtBot) -> None:
    dialog = opened(qtbot, {"client_id": "1"})
    with qtbot.assertNotEmitted(dialog.done_with):
        click(found(dialog, QPushButton, "customer.cancel"))


def test_a_device_preset_leaves_alone_what_is_no_object(qtbot: QtBot) -> None:
    data = {"client_id": "1", "device": 7}
    dialog = opened(qtbot, data)
    found(dialog, QPushButton, "customer.device_presets").menu().actions()[0].trigger()
    assert dialog.client_data() == data
