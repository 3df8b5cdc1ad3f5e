from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.composer.drop_zone import DropZone
from tests.support.drops import drop, hold_over, leave, of_files
from tests.support.on_screen import on_screen


class Place(QWidget):
    """A zone with a text in it."""

    def __init__(self) -> None:
        super().__init__()
        self.text = QPlainTextEdit()
        QVBoxLayout(self).addWidget(self.text)
        self.zone = DropZone(self)
        self.zone.watch(self.text.viewport())
        self.given: list[object] = []
        self.zone.files_given.connect(self.given.extend)
        self.zone.picture_given.connect(self.given.append)

    def hint(self) -> str:
        labels = [label for label in self.findChildren(QLabel) if label.isVisible()]
        return labels[0].text() if labels else ""


@pytest.fixture
def place(qtbot: QtBot) -> Place:
    return on_screen(qtbot, Place(), 400, 200)


def test_files_are_taken_wherever_they_are_dropped(place: Place) -> None:
    assert drop(place, of_files("/tmp/a.png", "/tmp/b.pdf"))
    assert drop(place.text.viewport(), of_files("/tmp/c.png"))
    assert place.given == ["/tmp/a.png", "/tmp/b.pdf", "/tmp/c.png"]
    assert place.text.toPlainText() == ""


def test_while_they_are_held_over_it_it_says_what_will_happen(place: Place) -> None:
    assert hold_over(place, of_files("/tmp/a.png"))
    assert "serves a copy" in place.hint()
    leave(place)
    assert not place.hint()
    drop(place, of_files("/tmp/a.png"))
    assert not place.hint()


def test_a_picture_is_taken(place: Place) -> None:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    data = QMimeData()
    data.setImageData(image)
    assert drop(place, data)
    [given] = place.given
    assert isinstance(given, QImage)


def test_text_is_left_to_the_text(place: Place) -> None:
    data = QMimeData()
    data.setText("https://a.example/a.png")
    assert not hold_over(place, data)
    assert drop(place.text.viewport(), data)
    assert place.text.toPlainText() == "https://a.example/a.png"
    assert not place.given
    assert not place.hint()
