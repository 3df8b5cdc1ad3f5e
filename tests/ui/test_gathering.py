"""Much that comes at the same time, of which one thing comes."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kitdesk.ui.gathering import Gathering


def test_it_is_done_once_for_all_that_came_and_again_for_what_comes_then(qtbot: QtBot) -> None:
    parent, done = QObject(), list[str]()
    gathering = Gathering(1, lambda: done.append("done"), parent)
    for _ in range(3):
        gathering.note()
    assert done == []
    qtbot.wait_until(lambda: done != [])
    assert done == ["done"]
    assert not gathering.isActive()
    gathering.note()
    qtbot.wait_until(lambda: len(done) == 2)


def test_what_comes_later_does_not_put_it_off(qtbot: QtBot) -> None:
    parent = QObject()
    gathering = Gathering(10_000, lambda: None, parent)
    gathering.note()
    qtbot.wait_until(lambda: gathering.remainingTime() < 10_000)
    left = gathering.remainingTime()
    gathering.note()
    assert gathering.remainingTime() <= left
