from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QTextBlock, QTextDocument, QTextTable

from kitdesk.ui.colours import DARK, LIGHT
from kitdesk.ui.help.dressing import anchor, blocks, dress, is_code

PAGE = """# Title

Text with `code` and a [link](other.md).

    a line
    of code

## Next

| a | b |
|---|---|
| c | d |
"""

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def document() -> QTextDocument:
    document = QTextDocument()
    document.setMarkdown(PAGE)
    dress(document, LIGHT)
    return document


def of(document: QTextDocument, text: str) -> QTextBlock:
    return next(block for block in blocks(document) if block.text().startswith(text))


def test_dressing_changes_no_text(document: QTextDocument) -> None:
    bare = QTextDocument()
    bare.setMarkdown(PAGE)
    assert document.toPlainText() == bare.toPlainText()


def test_code_stands_on_a_ground_of_its_own(document: QTextDocument) -> None:
    assert [block.text() for block in blocks(document) if is_code(block)] == ["a line", "of code"]
    assert of(document, "a line").blockFormat().background().color() == QColor(LIGHT.sunken)
    inline = [
        run.format.background().color()
        for run in of(document, "Text").textFormats()
        if run.format.fontFixedPitch()
    ]
    assert inline == [QColor(LIGHT.sunken)]


def test_links_and_lines_take_the_colours_of_another_theme(document: QTextDocument) -> None:
    dress(document, DARK)
    linked = [
        run.format.foreground().color() for run in of(document, "Text").textFormats() if run.format.isAnchor()
    ]
    assert linked == [QColor(DARK.accent)]
    tables = [each for each in document.rootFrame().childFrames() if isinstance(each, QTextTable)]
    assert [table.format().borderBrush().color() for table in tables] == [QColor(DARK.line)]


def test_headings_are_larger_than_text(document: QTextDocument) -> None:
    sizes = [
        run.format.font().pointSizeF()
        for text in ("Title", "Next")
        for run in of(document, text).textFormats()
    ]
    assert sizes[0] > sizes[1] > document.defaultFont().pointSizeF()


def test_a_heading_is_linked_to_as_on_the_web() -> None:
    assert anchor("Customer details and personas") == "customer-details-and-personas"
    assert anchor("Kit's chair, in CI") == "kits-chair-in-ci"
