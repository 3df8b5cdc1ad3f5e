from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.wrapped_check import WrappedCheck
from tests.support.hands import click
from tests.support.on_screen import on_screen

WORDS = "Listen for callbacks and keep the tokens, whether shown or not"


@pytest.fixture
def check(qtbot: QtBot) -> Iterator[WrappedCheck]:
    check = WrappedCheck(WORDS)
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(check)
    column.addStretch()
    on_screen(qtbot, page, 260, 200)
    yield check
    page.close()


def test_in_a_narrow_place_its_words_go_on_below(check: WrappedCheck) -> None:
    assert check.width() < QCheckBox(WORDS).sizeHint().width()
    assert check.height() >= 2 * check.fontMetrics().height()


def test_a_click_on_any_of_its_lines_checks_it(check: WrappedCheck) -> None:
    for checked in (True, False):
        click(check, QPoint(60, check.height() - 6))
        assert check.isChecked() is checked


def test_where_there_is_room_it_is_one_line(qtbot: QtBot) -> None:
    check = on_screen(qtbot, WrappedCheck("Offline"), 300, 30)
    assert check.sizeHint() == QCheckBox("Offline").sizeHint()
    assert check.heightForWidth(300) == check.sizeHint().height()
