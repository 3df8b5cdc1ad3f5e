from __future__ import annotations

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.dialogs.name import NameDialog
from tests.support.hands import click, found, write


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return parent


def opened(parent: QWidget, name: str = "", *, replaceable: bool = True) -> NameDialog:
    dialog = NameDialog("Save as sample", name, ["Mine"], "samples", parent, replaceable=replaceable)
    dialog.open()
    return dialog


def save(dialog: NameDialog) -> QPushButton:
    return found(dialog, QPushButton, "name.save")


def rename(dialog: NameDialog, text: str) -> None:
    line = found(dialog, QLineEdit, "name.name")
    line.selectAll()
    write(line, text)


def test_a_name_that_files_can_have_is_taken(parent: QWidget) -> None:
    dialog = opened(parent)
    chosen = QSignalSpy(dialog.chosen)
    assert not save(dialog).isEnabled()
    rename(dialog, " night shift ")
    click(save(dialog))
    assert [chosen.at(at) for at in range(chosen.count())] == [["night shift"]]


def test_one_that_leads_elsewhere_says_why_not(parent: QWidget) -> None:
    dialog = opened(parent)
    rename(dialog, "../x")
    assert not save(dialog).isEnabled()
    assert "cannot be the name of a file" in found(dialog, QLabel, "name.name.note").text()


def test_a_taken_one_is_replaced_only_on_purpose(parent: QWidget) -> None:
    dialog = opened(parent, "Mine")
    assert (save(dialog).text(), save(dialog).isEnabled()) == ("Replace", True)
    assert "already" in found(dialog, QLabel, "name.taken").text()
    rename(dialog, "mine")
    assert (save(dialog).text(), save(dialog).isEnabled()) == ("Save", False)
    other = opened(parent, "Mine", replaceable=False)
    assert not save(other).isEnabled()
