from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from kitdesk.ui.colours import DARK, LIGHT
from kitdesk.ui.theme import Theme
from kitdesk.ui.widgets.text_page import Paragraph, TextPage
from tests.support.on_screen import on_screen

LONG = [Paragraph(f"Line {number}", above=8) for number in range(100)]


@pytest.fixture
def page(qtbot: QtBot) -> TextPage:
    return on_screen(qtbot, TextPage(), 300, 200)


def colour_of(page: TextPage, paragraph: int) -> str:
    return QTextCursor(page.document().findBlockByNumber(paragraph)).charFormat().foreground().color().name()


def test_paragraphs_stand_one_below_the_other_as_plain_text(page: TextPage) -> None:
    page.show_paragraphs([Paragraph("<b>One</b>", "bold"), Paragraph("Two", "small", "muted")])
    assert page.toPlainText() == "<b>One</b>\nTwo"


def test_who_reads_stays_where_they_are_unless_it_is_another_text(page: TextPage) -> None:
    page.show_paragraphs(LONG)
    page.verticalScrollBar().setValue(150)
    page.show_paragraphs(LONG)
    assert page.verticalScrollBar().value() == 150
    page.show_paragraphs(LONG, stay=False)
    assert page.verticalScrollBar().value() == 0


def test_it_takes_on_the_colours_of_another_theme(page: TextPage, theme: Theme) -> None:
    page.show_paragraphs([Paragraph("Bad", tone="bad")])
    assert colour_of(page, 0) == LIGHT.bad
    theme.choose("dark")
    assert colour_of(page, 0) == DARK.bad
