from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout
from pytestqt.qtbot import QtBot

from kitdesk.ui.dialogs.size import open_at
from kitdesk.ui.text import plain_label


@pytest.fixture
def dialog(qtbot: QtBot) -> QDialog:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    return dialog


def test_it_opens_as_it_is_meant(dialog: QDialog) -> None:
    open_at(dialog, 300, 200)
    assert dialog.size() == QSize(300, 200)


def test_it_opens_no_larger_than_its_screen_frame_and_title_included(dialog: QDialog) -> None:
    room = QGuiApplication.primaryScreen().availableGeometry()
    open_at(dialog, room.width(), room.height() + 1)
    assert dialog.width() < room.width()
    assert dialog.height() < room.height()


def test_wrapped_texts_get_the_height_that_they_need(dialog: QDialog) -> None:
    column = QVBoxLayout(dialog)
    column.addWidget(plain_label("word " * 200, wrap=True))
    open_at(dialog, 300, 50)
    assert dialog.width() == 300
    assert dialog.height() >= column.totalHeightForWidth(300) > 50
