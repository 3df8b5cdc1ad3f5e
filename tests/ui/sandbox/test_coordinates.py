from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.model.pasted_channel import read_env
from kitdesk.sandbox.defaults import API_TOKEN, CHANNEL_UUID, DOMAIN, SALT
from kitdesk.sandbox.server import Coordinates
from kitdesk.ui.sandbox.coordinates import CoordinatesBox
from tests.support.hands import click, found

VALUES = {
    "base_url": "http://127.0.0.1:8765",
    "account_name": "sandbox",
    "api_token": "sandbox-api-token",
    "channel_uuid": CHANNEL_UUID,
    "salt": "sandbox-salt",
}


@pytest.fixture
def box(qtbot: QtBot) -> CoordinatesBox:
    box = CoordinatesBox(Coordinates(VALUES["base_url"], DOMAIN, API_TOKEN, CHANNEL_UUID, SALT))
    qtbot.addWidget(box)
    box.show()
    return box


@pytest.mark.parametrize("name", VALUES)
def test_each_value_is_shown_and_copied_by_itself(box: CoordinatesBox, name: str) -> None:
    assert found(box, QLabel, f"sandbox.coordinates.{name}").text() == VALUES[name]
    click(found(box, QPushButton, f"sandbox.coordinates.{name}.copy"))
    assert QGuiApplication.clipboard().text() == VALUES[name]


def test_all_of_them_can_be_pasted_into_the_channel_settings_of_another_kitdesk(box: CoordinatesBox) -> None:
    click(found(box, QPushButton, "sandbox.coordinates.copy_env"))
    assert read_env(QGuiApplication.clipboard().text()) == VALUES
