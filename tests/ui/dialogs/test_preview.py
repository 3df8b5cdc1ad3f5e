from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.ui.dialogs.preview import PreviewDialog
from tests.support.hands import click, found


@pytest.fixture
def dialog(qtbot: QtBot) -> PreviewDialog:
    dialog = PreviewDialog("https://cdn.example/<b>.png")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def label(dialog: PreviewDialog, name: str) -> QLabel:
    return found(dialog, QLabel, f"preview.{name}")


def test_it_says_what_it_does_until_there_is_a_picture(dialog: PreviewDialog) -> None:
    assert label(dialog, "picture").text() == "Loading …"
    assert label(dialog, "about").text() == "https://cdn.example/<b>.png"
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    dialog.show_picture(image, "image/png, from cdn.example")
    assert label(dialog, "picture").pixmap().width() == 40
    assert label(dialog, "about").text() == "image/png, from cdn.example"
    assert label(dialog, "picture").accessibleName() == "image/png, from cdn.example"


def test_why_there_is_none_is_told_as_plain_text(dialog: PreviewDialog) -> None:
    dialog.show_reason("It is <b>HTML</b>.")
    assert label(dialog, "picture").text() == "It is <b>HTML</b>."
    assert label(dialog, "picture").textFormat() == Qt.TextFormat.PlainText
    assert not found(dialog, QPushButton, "preview.inside").isVisible()


def test_what_leads_inside_is_loaded_on_request(dialog: PreviewDialog, qtbot: QtBot) -> None:
    dialog.show_reason("It leads inside.", leads_inside=True)
    with qtbot.waitSignal(dialog.inside_requested):
        click(found(dialog, QPushButton, "preview.inside"))
    assert label(dialog, "picture").text() == "Loading …"
    assert not found(dialog, QPushButton, "preview.inside").isVisible()
