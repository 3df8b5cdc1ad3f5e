from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from kitdesk.ui.tables.fonts import Fonts, elided
from tests.support.conversations import HOSTILE


@pytest.fixture
def font(qapp: QApplication) -> QFont:
    return qapp.font()


def test_bold_is_heavier_and_small_is_smaller_in_the_same_family(font: QFont) -> None:
    fonts = Fonts.of(font)
    assert fonts.bold.weight() > fonts.text.weight()
    assert fonts.small.pointSizeF() < fonts.text.pointSizeF() == fonts.bold.pointSizeF()
    assert {fonts.bold.family(), fonts.small.family()} == {font.family()}


def test_the_font_it_is_made_of_stays_as_it_was(font: QFont) -> None:
    before = QFont(font)
    Fonts.of(font)
    assert font == before


def test_a_text_with_room_is_left_alone(font: QFont) -> None:
    assert elided("james", font, 500) == "james"


@pytest.mark.parametrize(
    ("mode", "shape"),
    [(Qt.TextElideMode.ElideMiddle, ("a", "z")), (Qt.TextElideMode.ElideRight, ("a", "…"))],
)
def test_a_text_without_room_is_cut_where_it_is_asked_to_be(
    font: QFont, mode: Qt.TextElideMode, shape: tuple[str, str]
) -> None:
    cut = elided("a" + "m" * 200 + "z", font, 100, mode)
    assert (cut[0], cut[-1]) == shape
    assert "…" in cut
    assert QFontMetricsF(font).horizontalAdvance(cut) <= 100


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_what_is_left_of_a_hostile_text_is_never_longer(font: QFont, text: str) -> None:
    assert len(elided(text[:2_000], font, 120)) <= len(text[:2_000])
