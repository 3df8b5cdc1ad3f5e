from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.announcer import Announcer


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What a screen reader is told, as if there were one."""
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", staticmethod(lambda event: told.append(event.message()))
    )
    yield told  # noqa: PT022 (patched as long)


@pytest.fixture
def announcer(qtbot: QtBot) -> Announcer:
    window = QWidget()
    qtbot.addWidget(window)
    return Announcer(window)


def test_what_happens_is_told_in_its_order(announcer: Announcer, told: list[str], qtbot: QtBot) -> None:
    announcer.say("Message: sent")
    announcer.say("Maria K.: Hello")
    qtbot.waitUntil(lambda: told == ["Message: sent", "Maria K.: Hello"])


def test_the_same_is_told_once(announcer: Announcer, told: list[str], qtbot: QtBot) -> None:
    for _ in range(50):
        announcer.say("Message: sent")
    announcer.say("Logged in")
    qtbot.waitUntil(lambda: told == ["Message: sent", "Logged in"])


def test_of_many_things_it_tells_how_many_and_the_last(
    announcer: Announcer, told: list[str], qtbot: QtBot
) -> None:
    for number in range(1_000):
        announcer.say(f"Maria K.: {number}")
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    assert told[0].startswith("1,000 changes")
    assert told[0].endswith("Maria K.: 999")


def test_nothing_waits_for_somebody_who_does_not_listen(qtbot: QtBot, announcer: Announcer) -> None:
    announcer.say("Message: sent")
    assert announcer._waiting == []
