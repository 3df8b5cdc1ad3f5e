from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from kitdesk.ui.tables.fates import Deed
from kitdesk.ui.tables.text_block import TextBlock
from kitdesk.ui.text import shown
from tests.support.conversations import HOSTILE

WIDTH = 200.0
HEBREW = "שלום"


@pytest.fixture
def font(qapp: QApplication) -> QFont:
    return qapp.font()


def deeds(block: TextBlock, line: float = 0.5) -> list[Deed | None]:
    """What a click does, from left to right at *line* of the block's height; each once in a row."""
    met = [block.deed_at(QPointF(x, block.height * line)) for x in range(int(WIDTH))]
    return [deed for before, deed in zip([object(), *met], met, strict=False) if deed != before]


def painted(block: TextBlock) -> QImage:
    image = QImage(int(WIDTH), 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    block.paint(painter, QPointF(0, 0), "#000000")
    painter.end()
    return image


def ink(block: TextBlock) -> range:
    """The columns from the first to the last that something is painted in."""
    image = painted(block)
    columns = [x for x in range(image.width()) if any(dark(image, x, y) for y in range(image.height()))]
    return range(columns[0], columns[-1] + 1) if columns else range(0)


def height_of_ink(block: TextBlock, columns: range) -> int:
    """How many rows of these columns something is painted in."""
    image = painted(block)
    return sum(any(dark(image, x, y) for x in columns) for y in range(image.height()))


def dark(image: QImage, x: int, y: int) -> bool:
    return image.pixelColor(x, y).lightness() < 200


def test_a_long_text_takes_more_lines_and_never_more_than_its_width(font: QFont) -> None:
    short, long = TextBlock("word", font, WIDTH), TextBlock("word " * 60, font, WIDTH)
    assert long.height > 3 * short.height
    assert short.width < long.width <= WIDTH


def test_a_word_without_a_break_is_broken(font: QFont) -> None:
    block = TextBlock("x" * 500, font, WIDTH)
    assert block.width <= WIDTH
    assert not block.cut


def test_a_new_line_is_one(font: QFont) -> None:
    one, three = TextBlock("a", font, WIDTH), TextBlock("a\n\nb", font, WIDTH)
    assert three.height == pytest.approx(3 * one.height)


@pytest.mark.parametrize(("lines", "cut"), [(2, True), (3, False), (4, False)])
def test_it_says_whether_lines_are_missing(font: QFont, lines: int, cut: bool) -> None:
    assert TextBlock("a\nb\nc", font, WIDTH, most_lines=lines).cut is cut


def test_only_the_words_of_a_link_can_be_clicked(font: QFont) -> None:
    block = TextBlock("no · Resend · no", font, WIDTH, links=[(5, 6, Deed.RESEND)])
    assert deeds(block) == [None, Deed.RESEND, None]
    assert deeds(block, line=2.0) == [None]


def test_a_link_stands_where_right_aligned_text_stands(font: QFont) -> None:
    block = TextBlock("Resend", font, WIDTH, Qt.AlignmentFlag.AlignRight, links=[(0, 6, Deed.RESEND)])
    assert deeds(block) == [None, Deed.RESEND]
    assert block.deed_at(QPointF(WIDTH - 4, block.height / 2)) is Deed.RESEND


@pytest.mark.parametrize(("text", "left"), [("word", False), (HEBREW, True)])
def test_a_sentence_ends_where_its_language_ends_it(font: QFont, text: str, left: bool) -> None:
    """A full stop after Hebrew stands on the left of it."""
    word, sentence = (TextBlock(said, font, WIDTH) for said in (text, f"{text}..."))
    dots = ink(sentence)[:4] if left else ink(sentence)[-4:]
    assert height_of_ink(sentence, dots) < height_of_ink(word, ink(word)) / 2


@pytest.mark.parametrize("text", ["word", HEBREW, f"{HEBREW} word\nword {HEBREW}"])
def test_a_narrowed_block_stands_within_its_room(font: QFont, text: str) -> None:
    block = TextBlock(text, font, WIDTH)
    block.narrow(block.width)
    assert ink(block).stop <= block.width + 2


@pytest.mark.parametrize("width", [0.0, 1.0])
def test_without_room_there_is_still_an_end(font: QFont, width: float) -> None:
    assert TextBlock("two words", font, width).height > 0


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_painted_as_text(font: QFont, text: str) -> None:
    block = TextBlock(shown(text, 2_000), font, WIDTH, most_lines=24)
    assert block.width <= WIDTH
    assert bool(ink(block)) == bool(text.strip())
