from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton, QSpinBox
from pytestqt.qtbot import QtBot

from kitdesk.ui.dialogs.port import PortDialog
from tests.support.hands import click, found, press, write


@pytest.fixture
def dialog(qtbot: QtBot) -> PortDialog:
    dialog = PortDialog(8787)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_any_free_port_is_the_first_choice(dialog: PortDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.chosen) as told:
        click(found(dialog, QPushButton, "port.use"))
    assert told.args == [0]
    assert not dialog.isVisible()


def test_a_number_that_is_typed_is_meant(dialog: PortDialog, qtbot: QtBot) -> None:
    number = found(dialog, QSpinBox, "port.number")
    number.selectAll()
    write(number, "9123")
    assert found(dialog, QRadioButton, "port.this").isChecked()
    with qtbot.waitSignal(dialog.chosen) as told:
        press(number, Qt.Key.Key_Return)
    assert told.args == [9123]


def test_cancelling_chooses_nothing(dialog: PortDialog, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(dialog.chosen):
        click(found(dialog, QPushButton, "port.cancel"))


def test_it_warns_that_kit_must_be_told(dialog: PortDialog) -> None:
    assert "Kit must be told" in " ".join(label.text() for label in dialog.findChildren(QLabel))
