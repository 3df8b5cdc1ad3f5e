from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.ui.colours import CONTRAST, CONTRAST_LIGHT, DARK, LIGHT, Colours
from kitdesk.ui.sheet import style_sheet
from tests.support.sources import PACKAGE

KIND = re.compile(r'\[kind="([a-z-]+)"\]')


@pytest.mark.parametrize(
    "colours",
    [LIGHT, DARK, CONTRAST, CONTRAST_LIGHT],
    ids=["light", "dark", "contrast", "contrast-light"],
)
def test_every_colour_of_the_sheet_is_one_of_its_palette(colours: Colours) -> None:
    named = set(re.findall(r"#[0-9a-f]{6}\b", style_sheet(colours, 10)))
    assert named
    assert named <= set(vars(colours).values())


def test_no_measure_takes_the_place_of_a_colour() -> None:
    drawn = re.findall(r"(?:solid|color:|background:) (\S+?);", style_sheet(LIGHT, 10))
    assert {each for each in drawn if each[0].isdigit()} == set()


def test_light_and_dark_differ_in_nothing_but_colours() -> None:
    light, dark = (re.sub(r"#[0-9a-f]{6}", "#", style_sheet(colours, 10)) for colours in (LIGHT, DARK))
    assert light == dark


@pytest.mark.usefixtures("qapp")
def test_compact_controls_are_lower_and_grow_with_their_text(qapp: QApplication, qtbot: QtBot) -> None:
    heights = {}
    for compact in (False, True):
        qapp.setStyleSheet(style_sheet(LIGHT, 10, compact=compact))
        for kind in (QPushButton, QLineEdit, QComboBox, QCheckBox):
            control = kind()
            qtbot.addWidget(control)
            control.ensurePolished()
            heights[kind, compact] = control.sizeHint().height()
    for kind in (QPushButton, QLineEdit, QComboBox, QCheckBox):
        assert heights[kind, True] < heights[kind, False], kind.__name__


def test_titles_are_larger_and_captions_smaller_than_the_text(qapp: QApplication, qtbot: QtBot) -> None:
    qapp.setStyleSheet(style_sheet(LIGHT, 10))
    sizes = {}
    for kind in ("title", "caption"):
        label = QLabel("word")
        qtbot.addWidget(label)
        label.setProperty("kind", kind)
        label.ensurePolished()
        sizes[kind] = label.font().pointSizeF()
    assert sizes["caption"] < 10 < sizes["title"]


def test_no_variant_is_dressed_that_no_source_gives() -> None:
    """A name that only the sheet knows is left over, or spelled otherwise where it is given."""
    source = "".join(path.read_text("utf-8") for path in PACKAGE.rglob("*.py") if path.name != "sheet.py")
    kinds = set(KIND.findall(style_sheet(LIGHT, 10)))
    assert [kind for kind in kinds if not any(word in source for word in _words(kind))] == []


def _words(kind: str) -> tuple[str, ...]:
    """How a source may spell *kind*: as a whole, or with its first or last part as a value."""
    first, _, last = kind.partition("-")
    return (f'"{kind}"', f'"{first}-{{', f'}}-{last}"') if last else (f'"{kind}"',)
