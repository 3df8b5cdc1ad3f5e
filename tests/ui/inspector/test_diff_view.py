from __future__ import annotations

import json
import time
from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QPalette, QTextBlock
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kitdesk.desk.comparison import compare
from kitdesk.model.timeline import Exchange
from kitdesk.ui.colours import DARK, LIGHT
from kitdesk.ui.inspector.diff_view import DiffView
from tests.support.on_screen import on_screen

ONE = Exchange("event", 0.0, "POST", "https://kit/uuid", (("A", "1"),), b"", 200, (), b"OK")
NUMBERS = [f"{number}" for number in range(100)]


@pytest.fixture
def view(qtbot: QtBot) -> DiffView:
    return on_screen(qtbot, DiffView(), 600, 400)


def show(view: DiffView, left: bytes, right: bytes) -> None:
    view.show_sections(compare(replace(ONE, request_body=left), replace(ONE, request_body=right)))


def lines(view: DiffView) -> list[str]:
    return view.toPlainText().split("\n")


def block(view: DiffView, text: str) -> QTextBlock:
    return view.document().findBlockByNumber(lines(view).index(text))


def numbers(*changed: int) -> bytes:
    return "\n".join(f"changed {text}" if int(text) in changed else text for text in NUMBERS).encode()


def test_lines_have_a_sign_and_a_colour(view: DiffView) -> None:
    show(view, b"same\nold", b"same\nnew")
    assert lines(view)[2:6] == ["Request body · 1 removed, 1 added", "  same", "- old", "+ new"]
    grounds = [block(view, text).blockFormat().background().color().name() for text in ("- old", "+ new")]
    assert grounds == [LIGHT.bad_soft, LIGHT.ok_soft]


def test_parts_that_are_the_same_are_named(view: DiffView) -> None:
    show(view, b"old", b"new")
    assert "Request · the same" in lines(view)
    assert "Answer body · the same" in lines(view)


def test_unchanged_stretches_are_folded_until_they_are_wanted(view: DiffView) -> None:
    show(view, numbers(), numbers(50))
    assert lines(view)[3:9] == ["⋯ unchanged lines: 47", "  47", "  48", "  49", "- 50", "+ changed 50"]
    assert "⋯ unchanged lines: 46" in lines(view)
    view.show_unchanged(True)
    assert "  46" in lines(view)
    assert "POST https://kit/uuid" in view.toPlainText()
    assert view.place == (1, 1)


def test_each_difference_can_be_gone_to(view: DiffView) -> None:
    show(view, numbers(), numbers(10, 50, 90))
    seen = []
    for step in (0, 1, 1, 1, -1, -1, -1):
        view.go(step)
        seen.append((view.place[0], view.textCursor().block().text()))
    there = [(1, "- 10"), (2, "- 50"), (3, "- 90")]
    assert seen == [*there, there[2], there[1], there[0], there[0]]


def test_the_current_difference_stands_out(view: DiffView) -> None:
    def marked() -> list[str]:
        return [mark.cursor.block().text() for mark in view.extraSelections()]

    show(view, numbers(), numbers(10, 50))
    assert marked() == ["- 10", "+ changed 10"]
    view.go(1)
    assert marked() == ["- 50", "+ changed 50"]
    show(view, b"same", b"same")
    assert marked() == []


def test_without_a_difference_there_is_no_place(view: DiffView) -> None:
    show(view, b"same", b"same")
    view.go(1)
    assert view.place == (0, 0)


def test_what_changed_within_a_line_stands_out(view: DiffView) -> None:
    show(view, b"Hello Anna!", b"Hello Ben!")
    formats = block(view, "- Hello Anna!").layout().formats() or []
    fragments = []
    iterator = block(view, "- Hello Anna!").begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        fragments.append((fragment.text(), fragment.charFormat().background().color().name()))
        iterator += 1
    assert not formats
    assert [text for text, _ in fragments] == ["- ", "Hello ", "Anna", "!"]
    assert fragments[2][1] not in (fragments[1][1], LIGHT.bad_soft)


def test_a_change_far_behind_in_a_long_line_is_shown(view: DiffView) -> None:
    show(view, b"x" * 10_000 + b"old" + b"y" * 10_000, b"x" * 10_000 + b"new" + b"y" * 10_000)
    long = [line for line in lines(view) if line.startswith(("-", "+"))]
    assert ["old" in long[0], "new" in long[1]] == [True, True]
    assert max(map(len, long)) < 600


def test_strangers_texts_are_plain_and_visible(view: DiffView) -> None:
    show(view, b"<b>a</b>", "<b>\u202ea</b>\x1b".encode())
    assert "- <b>a</b>" in lines(view)
    assert "+ <b>⟨RLO⟩a</b>␛" in lines(view)


def test_very_much_is_cut_with_a_word(view: DiffView) -> None:
    left, right = (json.dumps([f"{side}{number}" for number in range(50_000)]).encode() for side in "ab")
    began = time.process_time()
    show(view, left, right)
    assert time.process_time() - began < 10
    assert view.document().blockCount() < 4_100
    assert "The rest is not shown" in view.toPlainText()


def test_the_colours_follow_the_palette_and_the_place_stays(view: DiffView, qtbot: QtBot) -> None:
    show(view, numbers(), numbers(10, 50))
    view.go(1)
    before = QApplication.palette()
    dark = QPalette(before)
    dark.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    QApplication.setPalette(dark)
    try:
        qtbot.waitUntil(
            lambda: block(view, "- 50").blockFormat().background().color().name() == DARK.bad_soft
        )
    finally:
        QApplication.setPalette(before)
    assert view.place == (2, 2)
