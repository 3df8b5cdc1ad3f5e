from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk import __version__
from kitdesk.ui.dialogs.about import AboutDialog
from kitdesk.ui.widgets.text_page import TextPage
from tests.support.hands import click, found


def test_it_tells_the_version_the_licences_and_where_the_data_is(qtbot: QtBot) -> None:
    dialog = AboutDialog("/data/kitdesk")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    assert f"kitdesk {__version__}" in [label.text() for label in dialog.findChildren(QLabel)]
    assert found(dialog, QLineEdit, "about.data").text() == "/data/kitdesk"
    parts = found(dialog, TextPage, "about.parts").toPlainText()
    assert "Qt, PySide6, shiboken6: LGPL-3.0" in parts
    assert "httpx: BSD-3-Clause" in parts
    click(found(dialog, QPushButton, "about.version.copy"))
    assert QGuiApplication.clipboard().text().startswith(f"kitdesk {__version__}, Python 3.")
    click(found(dialog, QPushButton, "about.close"))
    assert not dialog.isVisible()
