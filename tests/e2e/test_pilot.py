"""The pilot works controls as a person would, and says what it did not see."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kitdesk.tour import pilot as pilots
from kitdesk.tour.pilot import NotSeen, Pilot


def named(widget: QWidget, name: str) -> QWidget:
    widget.setObjectName(name)
    return widget


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(named(QPushButton("Go"), "go"))
    column.addWidget(named(QLineEdit("old"), "line"))
    column.addWidget(named(QPlainTextEdit("old\ntext"), "editor"))
    window.resize(300, 200)
    window.show()
    return window


@pytest.fixture
def pilot(window: QWidget) -> Pilot:
    return Pilot(window)


def open_dialog(window: QWidget, qtbot: QtBot) -> QDialog:
    dialog = QDialog(window)
    dialog.setObjectName("dialog")
    QVBoxLayout(dialog).addWidget(named(QLineEdit(), "line"))
    dialog.resize(100, 60)
    dialog.open()
    return dialog


def test_a_click_reaches_the_button(pilot: Pilot, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pilot.find("go", QPushButton).clicked):
        pilot.click("go")


def test_a_disabled_button_is_not_clicked(pilot: Pilot) -> None:
    pilot.find("go", QPushButton).setEnabled(False)
    with pytest.raises(NotSeen, match="go is not enabled"):
        pilot.click("go")


def test_what_is_typed_takes_the_place_of_what_was_there(pilot: Pilot) -> None:
    pilot.fill("line", "new")
    pilot.write("editor", "new")
    assert pilot.find("line", QLineEdit).text() == "new"
    assert pilot.find("editor", QPlainTextEdit).toPlainText() == "new"


def test_a_control_that_is_not_there_is_named(pilot: Pilot) -> None:
    with pytest.raises(NotSeen, match=r"there is no composer\.send"):
        pilot.click("composer.send")


def test_an_open_dialog_comes_before_the_window(pilot: Pilot, window: QWidget, qtbot: QtBot) -> None:
    dialog = open_dialog(window, qtbot)
    assert pilot.dialog("dialog") is dialog
    pilot.fill("line", "in the dialog")
    assert dialog.findChildren(QLineEdit)[0].text() == "in the dialog"
    dialog.close()
    assert pilot.dialog("dialog") is None
    pilot.fill("line", "in the window")
    assert pilot.find("line", QLineEdit).text() == "in the window"


def test_a_control_is_scrolled_into_sight(pilot: Pilot, window: QWidget, qtbot: QtBot) -> None:
    page, area = QWidget(), QScrollArea()
    column = QVBoxLayout(page)
    for number in range(50):
        column.addWidget(named(QLabel(str(number)), f"label-{number}"))
    area.setWidget(page)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(area)
    qtbot.waitUntil(area.isVisible)
    assert pilot.find("label-49", QLabel).visibleRegion().isEmpty()
    pilot.look_at("label-49")
    assert not pilot.find("label-49", QLabel).visibleRegion().isEmpty()


@pytest.mark.anyio
async def test_it_waits_until_something_is_seen(pilot: Pilot) -> None:
    looks = iter((False, False, True))
    await pilot.until(lambda: next(looks), "the third look")
    assert list(looks) == []


@pytest.mark.anyio
async def test_it_gives_up_and_says_what_it_had_expected(
    pilot: Pilot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pilots, "_PATIENCE", 0.0)
    with pytest.raises(NotSeen, match="not seen within 0 s: the moon"):
        await pilot.until(lambda: False, "the moon")


@pytest.mark.anyio
async def test_a_photograph_shows_the_window_and_the_dialog_in_front_of_it(
    pilot: Pilot, window: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    await pilot.photograph(tmp_path / "new" / "alone.png")
    dialog = open_dialog(window, qtbot)
    dialog.setStyleSheet("background: red")
    await pilot.photograph(tmp_path / "new" / "with-dialog.png")
    dialog.close()
    alone, both = (QImage(str(tmp_path / "new" / f"{name}.png")) for name in ("alone", "with-dialog"))
    assert alone.size() == both.size() == window.grab().size()
    assert both.pixelColor(110, 75).name() == "#ff0000"
    assert alone.pixel(2, 2) != both.pixel(2, 2)  # what is behind a dialog is darker


def test_the_last_row_of_a_list_is_clicked(window: QWidget, pilot: Pilot, qtbot: QtBot) -> None:
    rows = QListWidget(window)
    rows.setObjectName("rows")
    rows.resize(100, 100)
    rows.show()
    with pytest.raises(NotSeen, match="rows is empty"):
        pilot.click_last("rows")
    rows.addItems(["first", "last"])
    with qtbot.waitSignal(rows.itemClicked) as clicked:
        pilot.click_last("rows")
    assert clicked.args[0].text() == "last"
