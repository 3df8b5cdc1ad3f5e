from __future__ import annotations

from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.elided_lines import ElidedLines
from tests.support.on_screen import on_screen

LONG = "Kit refused the login: there is no account of this name. " * 6


def shown(qtbot: QtBot, text: str) -> ElidedLines:
    label = ElidedLines(2)
    label.show_text(text)
    return on_screen(qtbot, label, 300, label.height())


def test_a_long_text_ends_in_an_ellipsis_and_is_whole_in_the_tool_tip(qtbot: QtBot) -> None:
    label = shown(qtbot, LONG)
    first, second = label.lines()
    assert LONG.startswith(first)
    assert second.endswith("…")
    assert label.text() == LONG.strip()
    assert LONG.strip() in label.toolTip()


def test_it_takes_no_more_lines_than_it_needs(qtbot: QtBot) -> None:
    label = shown(qtbot, "Kit refused")
    assert label.lines() == ["Kit refused"]
    assert label.height() == label.fontMetrics().lineSpacing()
    assert label.toolTip() == ""
    label.show_text(LONG)
    assert label.height() == 2 * label.fontMetrics().lineSpacing()


def test_a_word_that_never_ends_is_broken(qtbot: QtBot) -> None:
    assert len(shown(qtbot, "x" * 500).lines()) == 2
