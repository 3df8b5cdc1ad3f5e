"""The pictures of the help are made of what the tour shows."""

from __future__ import annotations

from pathlib import Path

import pictures
import pytest
from PySide6.QtGui import QColor, QImage

from kitdesk.tour.command import CHAPTERS


def test_each_is_made_after_a_step_of_the_tour() -> None:
    titles = {title for chapter in CHAPTERS for title, _step in chapter.STEPS}
    assert pictures.PICTURES.keys() <= titles


def test_each_is_there() -> None:
    made = {f"{name}.png" for parts in pictures.PICTURES.values() for name in parts}
    assert made == {file.name for file in pictures.FOLDER.iterdir()}


@pytest.mark.usefixtures("qapp")
def test_a_picture_is_small_and_keeps_the_colours_of_the_window(tmp_path: Path) -> None:
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("#e3e5eb"))
    image.setPixelColor(3, 30, QColor("#5b3df5"))
    image.setPixelColor(180, 40, QColor("#1a1c23"))
    pictures.save(image, tmp_path / "a.png")
    read = QImage(str(tmp_path / "a.png"))
    assert (read.pixelColor(1, 1).name(), read.pixelColor(3, 16).name()) == ("#e3e5eb", "#5b3df5")
    assert read.height() == 16 + 11 + 16
    assert (tmp_path / "a.png").stat().st_size < 3_000
