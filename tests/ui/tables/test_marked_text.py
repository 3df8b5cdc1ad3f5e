from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from kitdesk.ui.tables.marked_text import MarkedText
from kitdesk.ui.theme import Theme
from tests.support.conversations import HOSTILE

WIDTH = 200


def painted(text: MarkedText, most: int = 2) -> QImage:
    image = QImage(WIDTH + 100, 100, QImage.Format.Format_RGB32)
    image.fill("white")
    painter = QPainter(image)
    text.paint(painter, QRect(0, 0, WIDTH, 100), QApplication.font(), "#000000", most)
    painter.end()
    return image


def inked(image: QImage, rect: QRect) -> bool:
    points = ((x, y) for x in range(rect.left(), rect.right()) for y in range(rect.top(), rect.bottom()))
    return any(image.pixelColor(x, y).name() != "#ffffff" for x, y in points)


def has(image: QImage, colour: str) -> bool:
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return any(image.pixelColor(x, y).name() == colour for x, y in points)


def test_what_is_hidden_is_shown_and_the_marks_stay_at_their_places() -> None:
    text = MarkedText.of((("a\n\u202e", False), ("b\u0000", True), (" c", False)))
    assert text.text == "a ⟨RLO⟩b␀ c"
    assert [text.text[start:end] for start, end in text.spans] == ["b␀"]


def test_what_was_looked_for_has_a_ground_of_its_own(theme: Theme) -> None:
    assert has(painted(MarkedText("hello", ((0, 5),))), theme.colours.warn_soft)
    assert not has(painted(MarkedText("hello")), theme.colours.warn_soft)


@pytest.mark.parametrize(("words", "most", "lines"), [(1, 2, 1), (100, 2, 2), (100, 1, 1), (7, 2, 2)])
def test_it_takes_no_more_lines_than_it_is_given(
    qapp: QApplication, words: int, most: int, lines: int
) -> None:
    text, font = MarkedText("hello " * words), QFont(QApplication.font())
    assert text.lines(font, WIDTH, most) == lines
    image = painted(text, most)
    height = round(100 / 6)
    assert not inked(image, QRect(WIDTH + 4, 0, 90, 100))
    assert not inked(image, QRect(0, 3 * height, WIDTH, 40))


def test_hostile_texts_are_painted(theme: Theme) -> None:
    for text in HOSTILE:
        painted(MarkedText.of(((text[:50], False), (text[50:200], True))))
