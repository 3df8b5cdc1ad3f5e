from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kitdesk.desk.writing.drafting import Flaw
from kitdesk.model.sentence import sentence
from kitdesk.ui.composer.flaw_list import FlawList
from tests.support.hands import click

TEXT = '{\n  "a": 1,\n  "b": 2\n}'
LATER = Flaw(
    TEXT.index('"b"'), TEXT.index('"b"') + 3, sentence("“{value}” is odd.", value="<b>"), breaks=False
)
FIRST = Flaw(0, 1, sentence("This breaks it."))


@pytest.fixture
def flaws(qtbot: QtBot) -> FlawList:
    flaws = FlawList()
    qtbot.addWidget(flaws)
    flaws.resize(400, 100)
    flaws.show_flaws(TEXT, [FIRST, LATER])
    return flaws


def test_each_is_told_with_line_and_column_and_a_sign_of_its_weight(flaws: FlawList) -> None:
    told = [flaws.item(row).text() for row in range(flaws.count())]
    assert told == ["✕ line 1, column 1: This breaks it.", "! line 3, column 3: “<b>” is odd."]


def test_a_click_leads_to_the_place(flaws: FlawList, qtbot: QtBot) -> None:
    flaws.show()
    place = flaws.visualItemRect(flaws.item(1)).center()
    with qtbot.waitSignal(flaws.chosen) as chosen:
        click(flaws.viewport(), place)
    assert chosen.args == [LATER.start]


def test_without_flaws_it_takes_no_room(flaws: FlawList) -> None:
    flaws.show_flaws(TEXT, [])
    assert flaws.isHidden()


def test_a_long_sentence_wraps_within_its_row(flaws: FlawList) -> None:
    flaws.show()
    short = flaws.sizeHintForRow(0)
    flaws.show_flaws(TEXT, [Flaw(0, 1, sentence("word " * 50))])
    assert flaws.sizeHintForRow(0) >= 3 * short - 20
