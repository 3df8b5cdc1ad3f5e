"""Gives a page of Markdown the looks of the window: Qt would show it in those of a web page of old."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from kitdesk.ui.colours import Colours
from kitdesk.ui.text import mono_font
from kitdesk.ui.theme import GRID

_SIZES = {1: 2, 2: 1, 3: 0}
"""Of headings, in Qt's steps from the size of the text: half as large again, a fifth larger, as large."""
_PICTURE = "\ufffc"
"""What stands for one in a text."""
_LINE = 125
"""Percent of a line's height."""


def dress(document: QTextDocument, colours: Colours) -> None:
    """Give every part its font, colours and room; once more after another choice of these."""
    changes = QTextCursor(document)
    changes.beginEditBlock()
    for block in blocks(document):
        _dress_block(block, colours)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame, colours)
    changes.endEditBlock()


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """Its paragraphs, headings, items and cells, in their order."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def anchor(heading: str) -> str:
    """How a link calls a heading, as GitHub makes it."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


def is_code(block: QTextBlock) -> bool:
    """Whether it is a line of a listing."""
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeLanguage)


def _dress_block(block: QTextBlock, colours: Colours) -> None:
    cursor = QTextCursor(block)
    level = block.blockFormat().headingLevel()
    in_table = cursor.currentTable() is not None
    cursor.mergeBlockFormat(_room(block, level, colours, in_table=in_table))
    if level:
        looks = QTextCharFormat()
        looks.setProperty(QTextFormat.Property.FontSizeAdjustment, _SIZES.get(level, 0))
        looks.setFontWeight(QFont.Weight.DemiBold)
        _merge(block, 0, block.length() - 1, looks)
    runs = [
        (run.start, run.length, run.format.fontFixedPitch(), run.format.isAnchor())
        for run in block.textFormats()
    ]
    for start, length, fixed, linked in runs:
        looks = QTextCharFormat()
        if fixed or is_code(block):
            looks.setFontFamilies(mono_font().families())
            looks.setBackground(QColor(colours.sunken))
        if linked:
            looks.setForeground(QColor(colours.accent))
        _merge(block, start, length, looks)


def _merge(block: QTextBlock, start: int, length: int, looks: QTextCharFormat) -> None:
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + start)
    cursor.setPosition(block.position() + start + length, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(looks)


def _room(block: QTextBlock, level: int, colours: Colours, *, in_table: bool) -> QTextBlockFormat:
    room = QTextBlockFormat()
    heights = QTextBlockFormat.LineHeightTypes
    if is_code(block) or block.text() == _PICTURE:
        room.setLineHeight(0, heights.SingleHeight.value)
    else:
        room.setLineHeight(_LINE, heights.ProportionalHeight.value)
    if is_code(block):
        room.setNonBreakableLines(False)  # rather than to be scrolled to
        room.setBackground(QColor(colours.sunken))
        room.setLeftMargin(GRID)
        room.setRightMargin(GRID)
        room.setTopMargin(0 if is_code(block.previous()) else GRID)
        room.setBottomMargin(0 if is_code(block.next()) else GRID)
    elif level:
        room.setTopMargin(0 if block.position() == 0 else 3 * GRID if level < 3 else 2 * GRID)
        room.setBottomMargin(GRID)
    elif block.text() == _PICTURE:
        room.setTopMargin(GRID)
        room.setBottomMargin(2 * GRID)
    elif not in_table:
        room.setTopMargin(0)
        room.setBottomMargin(GRID // 2 if block.textList() is not None else GRID)
    return room


def _dress_table(table: QTextTable, colours: Colours) -> None:
    looks = table.format().toTableFormat()
    looks.setBorder(1)
    looks.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    looks.setBorderBrush(QColor(colours.line))
    looks.setBorderCollapse(True)
    looks.setCellPadding(6)
    looks.setCellSpacing(0)
    looks.setTopMargin(GRID)
    looks.setBottomMargin(GRID)
    looks.setAlignment(Qt.AlignmentFlag.AlignLeft)
    looks.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(looks)
    if not table.rows():
        return
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        head = cell.format()
        head.setBackground(QColor(colours.sunken))
        head.setFontWeight(QFont.Weight.DemiBold)
        cell.setFormat(head)
