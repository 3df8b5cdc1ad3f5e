from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.carrying import carry
from tests.support.hands import found


def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    controls = {
        "line": QLineEdit(),
        "composer.line": QLineEdit(),
        "text": QPlainTextEdit(),
        "box": QComboBox(),
        "check": QCheckBox(),
        "spin": QSpinBox(),
        "tabs": QTabWidget(),
    }
    for name, control in controls.items():
        control.setParent(page)
        control.setObjectName(name)
    for text in ("one", "two"):
        found(page, QComboBox, "box").addItem(text)
        found(page, QTabWidget, "tabs").addTab(QWidget(), text)
    return page


@pytest.fixture
def before(qtbot: QtBot) -> QWidget:
    before = page(qtbot)
    for line in before.findChildren(QLineEdit):
        line.setText("5")
    found(before, QPlainTextEdit, "text").setPlainText("words")
    found(before, QComboBox, "box").setCurrentIndex(1)
    found(before, QCheckBox, "check").setChecked(True)
    found(before, QSpinBox, "spin").setValue(7)
    found(before, QTabWidget, "tabs").setCurrentIndex(1)
    return before


def test_what_is_written_and_chosen_stands_in_the_other_window(qtbot: QtBot, before: QWidget) -> None:
    after = page(qtbot)
    carry(before, after)
    assert found(after, QLineEdit, "line").text() == "5"
    assert found(after, QPlainTextEdit, "text").toPlainText() == "words"
    assert found(after, QComboBox, "box").currentText() == "two"
    assert found(after, QCheckBox, "check").isChecked()
    assert found(after, QSpinBox, "spin").value() == 7
    assert found(after, QTabWidget, "tabs").currentIndex() == 1


def test_drafts_are_kept_by_others_and_left_to_them(qtbot: QtBot, before: QWidget) -> None:
    after = page(qtbot)
    carry(before, after)
    assert found(after, QLineEdit, "composer.line").text() == ""


def test_a_field_that_only_shows_keeps_what_it_shows(qtbot: QtBot, before: QWidget) -> None:
    after = page(qtbot)
    found(before, QLineEdit, "line").setReadOnly(True)
    carry(before, after)
    assert found(after, QLineEdit, "line").text() == ""
