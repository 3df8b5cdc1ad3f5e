from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.ui.sandbox.callback_url import CallbackUrl
from tests.support.hands import click, found, press, write

OWN = "http://127.0.0.1:8787/callback/key"


@pytest.fixture
def field(qtbot: QtBot) -> CallbackUrl:
    field = CallbackUrl()
    qtbot.addWidget(field)
    field.show_url("", OWN)
    field.resize(400, 200)
    field.show()
    return field


def line(field: CallbackUrl) -> QLineEdit:
    return found(field, QLineEdit, "sandbox.callback_url")


def test_an_address_is_reported_when_it_is_finished(field: CallbackUrl) -> None:
    spy = QSignalSpy(field.changed)
    write(line(field), " https://example.com/hook")
    assert spy.count() == 0
    press(line(field), Qt.Key.Key_Return)
    press(line(field), Qt.Key.Key_Return)
    assert [spy.at(0), spy.count()] == [["https://example.com/hook"], 1]


def test_one_that_cannot_be_used_says_why_and_is_not_reported(field: CallbackUrl, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(field.changed):
        write(line(field), "http://example.com/")
        press(line(field), Qt.Key.Key_Return)
    assert "in the clear" in found(field, QLabel, "sandbox.callback_url.note").text()
    assert not found(field, QPushButton, "sandbox.test_request").isEnabled()


def test_the_default_comes_back_with_a_click(field: CallbackUrl, qtbot: QtBot) -> None:
    field.show_url("https://example.com/", OWN)
    with qtbot.waitSignal(field.changed) as told:
        click(found(field, QPushButton, "sandbox.callback_url.reset"))
    assert told.args == [""]
    assert (line(field).text(), line(field).placeholderText()) == ("", OWN)


def test_without_any_address_there_is_nothing_to_test(field: CallbackUrl) -> None:
    field.show_url("", "")
    assert not found(field, QPushButton, "sandbox.test_request").isEnabled()


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_the_test_request_goes_by_either_method(field: CallbackUrl, qtbot: QtBot, method: str) -> None:
    with qtbot.waitSignal(field.test_requested) as told:
        found(field, QAction, f"sandbox.test_request.{method}").trigger()
    assert told.args == [method]


def test_what_is_being_written_is_left_alone(field: CallbackUrl) -> None:
    line(field).setFocus()
    write(line(field), "https://exa")
    field.show_url("", OWN)
    assert line(field).text() == "https://exa"
