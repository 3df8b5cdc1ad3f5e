from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kitdesk.store.help_pages import HelpPage
from kitdesk.ui.help.contents import Contents
from kitdesk.ui.help.search import Passage
from tests.support.hands import press

PAGES = [
    HelpPage("README.md", "Help"),
    HelpPage("a.md", "Apples", "Fruit"),
    HelpPage("b.md", "Beans", "Seeds"),
]


@pytest.fixture
def contents(qtbot: QtBot) -> Contents:
    contents = Contents()
    qtbot.addWidget(contents)
    contents.show_pages(PAGES, "a.md")
    with qtbot.waitExposed(contents):
        contents.show()
    return contents


def test_pages_stand_below_their_groups(contents: Contents) -> None:
    said = [contents.item(row).text() for row in range(contents.count())]
    assert said == ["Help", "Fruit", "Apples", "Seeds", "Beans"]
    assert contents.currentItem().text() == "Apples"


def test_keys_pass_over_the_groups(contents: Contents, qtbot: QtBot) -> None:
    press(contents, Qt.Key.Key_Down)
    assert contents.currentItem().text() == "Beans"
    with qtbot.waitSignal(contents.page_wanted) as wanted:
        press(contents, Qt.Key.Key_Return)
    assert wanted.args == ["b.md"]


def test_a_hit_says_where_it_is_and_what_it_says(contents: Contents, qtbot: QtBot) -> None:
    hit = Passage(PAGES[1], "Pears", "Yellow ones.", 7)
    contents.show_hits([hit], "yellow")
    assert contents.currentItem().text() == "Apples › Pears\nYellow ones."
    with qtbot.waitSignal(contents.passage_wanted) as wanted:
        contents.open_current()
    assert wanted.args == [hit]


def test_a_long_passage_is_listed_from_near_the_words_on(contents: Contents) -> None:
    text = "Nobody knows what this is about, before the words come that were looked for."
    contents.show_hits([Passage(PAGES[1], "Apples", text, 0)], "Words come")
    assert contents.currentItem().text() == "Apples\n…about, before the words come that were looked for."
