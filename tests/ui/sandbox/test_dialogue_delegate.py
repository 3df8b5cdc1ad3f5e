from __future__ import annotations

from PySide6.QtWidgets import QListView, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from kitdesk.ui.sandbox.dialogue_delegate import DialogueDelegate
from kitdesk.ui.sandbox.dialogue_lines import DialogueLines
from kitdesk.ui.theme import Theme
from tests.support.conversations import HOSTILE
from tests.support.entries import a_closing, an_answer, an_entry


def a_view(qtbot: QtBot) -> tuple[QListView, DialogueLines, DialogueDelegate]:
    view = QListView()
    qtbot.addWidget(view)
    lines = DialogueLines(view)
    delegate = DialogueDelegate(view)
    view.setModel(lines)
    view.setItemDelegate(delegate)
    view.resize(360, 300)
    view.show()
    return view, lines, delegate


def test_a_line_is_laid_out_once_for_a_width(qtbot: QtBot) -> None:
    view, lines, delegate = a_view(qtbot)
    lines.show_entries([an_entry(1), an_answer(2)])
    first = delegate.bubble(lines.index(0))
    assert delegate.bubble(lines.index(0)) is first
    view.resize(500, 300)
    assert delegate.bubble(lines.index(0)) is not first


def test_a_long_text_is_cut_until_more_is_wanted(qtbot: QtBot) -> None:
    _view, lines, delegate = a_view(qtbot)
    long = an_entry(1, "word " * 2_000)
    lines.show_entries([long])
    cut = delegate.sizeHint(QStyleOptionViewItem(), lines.index(0)).height()
    delegate.unfold(long)
    assert delegate.sizeHint(QStyleOptionViewItem(), lines.index(0)).height() > cut


def test_strangers_texts_are_painted(qtbot: QtBot, theme: Theme) -> None:
    theme.apply()
    view, lines, _delegate = a_view(qtbot)
    lines.show_entries([an_entry(number, text, refused=text) for number, text in enumerate(HOSTILE)])
    assert not view.grab().isNull()
    lines.show_entries([an_answer(100, sender="bot"), a_closing(101)])
    assert not view.grab().isNull()
