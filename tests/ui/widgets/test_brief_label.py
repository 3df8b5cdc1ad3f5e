from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.brief_label import BriefLabel
from tests.support.on_screen import on_screen


@pytest.fixture
def label(qtbot: QtBot) -> BriefLabel:
    label = on_screen(qtbot, BriefLabel(), 400, 30)
    label.show_either("twelve of them failed", "12 failed")
    return label


def test_it_says_all_where_there_is_room(label: BriefLabel) -> None:
    assert label.elided() == "twelve of them failed"
    assert not label.toolTip()


def test_in_less_room_it_says_the_same_in_fewer_words(label: BriefLabel) -> None:
    label.resize(label.fontMetrics().horizontalAdvance("12 failed") + 4, 30)
    assert label.elided() == "12 failed"
    assert "twelve of them failed" in label.toolTip()


def test_in_no_room_the_fewer_words_end_in_an_ellipsis(label: BriefLabel) -> None:
    label.resize(label.fontMetrics().horizontalAdvance("12 f…") + 2, 30)
    assert label.elided().endswith("…")
    assert label.elided().startswith("1")
