from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from kitdesk.sandbox.turn import Stage
from kitdesk.ui.sandbox.dialogue_lines import DAY_ROLE, ENTRY_ROLE, MOST_SHOWN, DialogueLines
from kitdesk.ui.sandbox.entry_words import spoken_entry
from kitdesk.ui.text import day_text
from tests.support.conversations import NOON
from tests.support.entries import an_answer, an_entry


def test_what_came_further_changes_in_place_and_what_is_new_is_added() -> None:
    lines = DialogueLines()
    reset = QSignalSpy(lines.modelReset)
    lines.show_entries([an_entry(1), an_answer(2, stage=Stage.TYPING)])
    changed, inserted = QSignalSpy(lines.dataChanged), QSignalSpy(lines.rowsInserted)
    lines.show_entries([an_entry(1), an_answer(2), an_entry(3)])
    assert (reset.count(), changed.count(), inserted.count()) == (1, 1, 1)
    assert changed.at(0)[0].row() == 1
    assert [entry.number for entry in lines.entries] == [1, 2, 3]


def test_another_conversation_takes_its_place() -> None:
    lines = DialogueLines()
    lines.show_entries([an_entry(1)])
    reset = QSignalSpy(lines.modelReset)
    lines.show_entries([an_entry(4), an_entry(5)])
    assert reset.count() == 1
    lines.show_entries([])
    assert lines.rowCount() == 0


def test_only_the_newest_are_shown() -> None:
    lines = DialogueLines()
    lines.show_entries([an_entry(number) for number in range(MOST_SHOWN + 5)])
    assert lines.rowCount() == MOST_SHOWN
    assert lines.entries[0].number == 5


def test_a_line_tells_its_entry_its_day_and_is_spoken() -> None:
    lines = DialogueLines()
    lines.show_entries([an_entry(1), an_entry(2), an_entry(3, at=NOON + 200_000)])
    index = lines.index(0)
    assert index.data(ENTRY_ROLE) == an_entry(1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == spoken_entry(an_entry(1))
    days = [lines.index(row).data(DAY_ROLE) for row in range(3)]
    assert days == [day_text(NOON), "", day_text(NOON + 200_000)]
