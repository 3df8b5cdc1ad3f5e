from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.model.channel import ON_MISMATCH, Channel
from kitdesk.ui.callbacks.address_page import AddressPage
from tests.support.hands import click, found, press
from tests.support.on_screen import on_screen

LOCAL = "http://127.0.0.1:8787/callback/key"
PUBLIC = "https://hooks.example/callback/key"


@pytest.fixture
def page(qtbot: QtBot) -> AddressPage:
    page = on_screen(qtbot, AddressPage(), 360, 500)
    page.show_channel(Channel("a", "A"), LOCAL, public=False)
    return page


def is_seen(page: AddressPage, name: str) -> bool:
    return found(page, QLabel, f"callbacks.{name}").isVisible()


def test_the_address_is_copied_with_one_click(page: AddressPage) -> None:
    click(found(page, QPushButton, "callbacks.url.copy"))
    assert QGuiApplication.clipboard().text() == LOCAL


def test_an_address_that_kit_cannot_reach_is_called_so_with_what_to_do(
    page: AddressPage, qtbot: QtBot
) -> None:
    assert is_seen(page, "local")
    with qtbot.waitSignal(page.outside_requested):
        click(found(page, QPushButton, "callbacks.make_reachable"))
    page.show_channel(Channel("a", "A"), PUBLIC, public=True)
    assert not is_seen(page, "local")
    page.show_channel(Channel("a", "A"), "", public=False)
    assert not is_seen(page, "local")
    assert not found(page, QPushButton, "callbacks.url.copy").isEnabled()


def test_the_channel_is_switched_and_showing_one_reports_nothing(page: AddressPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.switched), qtbot.assertNotEmitted(page.mismatch_chosen):
        page.show_channel(Channel("b", "B", switched_on=False, on_mismatch="refuse"), LOCAL, public=False)
    assert found(page, QComboBox, "callbacks.on_mismatch").currentText() == "Always refused"
    with qtbot.waitSignal(page.switched) as told:
        found(page, QCheckBox, "callbacks.switch").click()
    assert told.args == [True]


def test_what_a_mismatch_gets_is_chosen_with_the_keyboard(page: AddressPage, qtbot: QtBot) -> None:
    box = found(page, QComboBox, "callbacks.on_mismatch")
    assert [box.itemData(row) for row in range(box.count())] == list(ON_MISMATCH)
    with qtbot.waitSignal(page.mismatch_chosen) as told:
        press(box, Qt.Key.Key_Down)
    assert told.args == ["accept"]


def test_that_the_reading_is_unverified_is_said(page: AddressPage) -> None:
    assert "Unverified" in " ".join(label.text() for label in page.findChildren(QLabel))


@pytest.mark.parametrize("width", [250, 360])
@pytest.mark.usefixtures("theme")
def test_nothing_of_it_needs_more_width_than_a_narrow_tool_has(page: AddressPage, width: int) -> None:
    page.port.show_taken(65535)
    assert page.minimumSizeHint().width() <= width
    page.port.show_listening(65535)
    assert page.minimumSizeHint().width() <= width
