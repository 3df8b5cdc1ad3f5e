from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.swatches import Swatch, Swatches
from tests.support.hands import click, found, press
from tests.support.on_screen import on_screen


@pytest.fixture
def swatches(qtbot: QtBot) -> Swatches:
    return on_screen(
        qtbot, Swatches({"red": "#f00", "blue": "#00f"}, {"red": "Red", "blue": "Blue"}, "colour")
    )


def test_a_click_chooses_and_tells(qtbot: QtBot, swatches: Swatches) -> None:
    swatches.choose("red")
    with qtbot.waitSignal(swatches.chosen) as told:
        click(found(swatches, Swatch, "colour.blue"))
    assert told.args == ["blue"]
    assert swatches.colour() == "blue"


def test_an_unknown_colour_shows_the_first(swatches: Swatches) -> None:
    swatches.choose("beige")
    assert swatches.colour() == "red"


def test_the_arrow_keys_choose_too(swatches: Swatches) -> None:
    swatches.choose("red")
    first = found(swatches, Swatch, "colour.red")
    press(first, Qt.Key.Key_Right)
    press(found(swatches, Swatch, "colour.blue"), Qt.Key.Key_Space)
    assert swatches.colour() == "blue"


def test_each_has_a_name_and_the_chosen_one_looks_different(swatches: Swatches) -> None:
    swatch = found(swatches, Swatch, "colour.red")
    assert swatch.accessibleName() == "Red"
    plain = swatch.grab().toImage()
    swatches.choose("red")
    assert swatch.grab().toImage() != plain
