from __future__ import annotations

import time
from typing import Any

import pytest
from PySide6.QtWidgets import QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.desk.chair import Fired
from kitdesk.model.states import CHAIR_CALLBACK, CHAIR_TEST_REQUEST
from kitdesk.model.timeline import Timing, shot_reason
from kitdesk.ui.chair.shot_list import ShotList
from tests.support.callbacks import a_callback
from tests.support.hands import click, found
from tests.support.on_screen import on_screen
from tests.support.timeline_values import an_exchange


def noon() -> float:
    now = time.localtime()
    return time.mktime((now.tm_year, now.tm_mon, now.tm_mday, 12, 0, 0, 0, 0, -1))


def fired(body: bytes = a_callback(), **members: Any) -> Fired:
    common = {
        "purpose": CHAIR_CALLBACK,
        "at": noon(),
        "url": "https://example.com/secret/path",
        "request_body": body,
        "reason": "send_message",
        "timing": Timing(total=0.0123),
    }
    return Fired.of(an_exchange(**common | members))


@pytest.fixture
def shots(qtbot: QtBot) -> ShotList:
    return on_screen(qtbot, ShotList(), 400, 300)


def rows(shots: ShotList) -> list[str]:
    items = found(shots, QListWidget, "chair.shots")
    return [items.item(row).text() for row in range(items.count())]


def choose(shots: ShotList, row: int) -> None:
    items = found(shots, QListWidget, "chair.shots")
    click(items.viewport(), items.visualItemRect(items.item(row)).center())


def test_each_shot_tells_when_what_came_and_where_it_went_newest_first(shots: ShotList) -> None:
    shots.show_shots([fired()])
    shots.add(fired(b"{", status=401, reason=shot_reason("", breaks=True)))
    failed = {"status": None, "error": "It could not be reached."}
    shots.add(fired(b"", purpose=CHAIR_TEST_REQUEST, method="GET", **failed))
    assert rows(shots) == [
        "12:00:00  ✕ no answer · 12.3 ms · test request (GET) · example.com",
        "12:00:00  ▲ 401 · 12.3 ms · a callback · breaks the schema · example.com",
        "12:00:00  200 · 12.3 ms · send_message · client-1 · example.com",
    ]
    assert "could not be reached" in found(shots, QListWidget, "chair.shots").item(0).toolTip()


def test_a_click_shows_a_shot(shots: ShotList, qtbot: QtBot) -> None:
    shot = fired()
    shots.show_shots([shot])
    with qtbot.waitSignal(shots.selected) as told:
        choose(shots, 0)
    assert told.args == [shot.exchange]


def test_the_chosen_one_can_be_replayed_and_edited(shots: ShotList, qtbot: QtBot) -> None:
    replay, edit = (found(shots, QPushButton, f"chair.{name}") for name in ("replay", "edit"))
    shot = fired()
    shots.show_shots([shot, fired()])
    assert not replay.isEnabled()
    assert not edit.isEnabled()
    choose(shots, 0)
    with qtbot.waitSignal(shots.replay_requested) as replayed:
        click(replay)
    with qtbot.waitSignal(shots.edit_requested) as edited:
        click(edit)
    assert replayed.args == edited.args == [shot.exchange]
    shots.allow_replay(False)
    assert not replay.isEnabled()
    assert edit.isEnabled()


def test_a_test_request_has_nothing_to_be_edited(shots: ShotList) -> None:
    shots.show_shots([fired(b"", purpose=CHAIR_TEST_REQUEST)])
    choose(shots, 0)
    assert not found(shots, QPushButton, "chair.edit").isEnabled()


def test_without_any_it_says_so(shots: ShotList) -> None:
    assert not found(shots, QListWidget, "chair.shots").isVisible()
    shots.add(fired())
    assert found(shots, QListWidget, "chair.shots").isVisible()


def test_only_the_last_are_kept(shots: ShotList) -> None:
    for _ in range(60):
        shots.add(fired())
    assert len(rows(shots)) == 50
