from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.support.hands import found
from tests.ui.panels.test_customer_details import opened


def test_a_preset_fills_in_every_member_of_device_and_nothing_else(qtbot: QtBot) -> None:
    dialog = opened(qtbot, {"client_id": "1", "device": {"type": "fridge", "size": 7}})
    presets = found(dialog, QPushButton, "customer.device_presets").menu().actions()
    for preset in presets:
        preset.trigger()
        device = dialog.client_data()["device"]
        assert device["type"] in preset.text().replace("Phone", "mobile").lower()
        assert device["model"]
        assert device["size"] == 7
        assert set(dialog.client_data()) == {"client_id", "device"}
    assert len(presets) == 5
