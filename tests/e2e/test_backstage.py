"""What stands behind the window: opened in order, closed in order, and told when it cannot be opened."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from kitdesk import backstage
from kitdesk.app import open_window
from kitdesk.model.channel import Credentials
from kitdesk.model.secret import Secret
from kitdesk.model.states import State
from kitdesk.store.looks import read_looks
from kitdesk.store.places import Places
from kitdesk.tasks import Tasks
from kitdesk.tour.pilot import Pilot
from kitdesk.transport.http import Answer, Request
from kitdesk.transport.server import Server
from kitdesk.ui.clipboard import copy_secret
from kitdesk.ui.language import Language
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.single_instance import SingleInstance
from kitdesk.ui.theme import Theme
from tests.support.desks import a_channel
from tests.support.fake_kit import FakeKit
from tests.support.full_disk import files_up_to
from tests.support.sample_journal import sample
from tests.support.window_process import quit_within
from tests.support.workplace import workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


@asynccontextmanager
async def at_work(home: Path) -> AsyncIterator[tuple[MainWindow, asyncio.Task[None]]]:
    """The window and the work behind it, as `kitdesk.app` starts them."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    places, tasks = Places.find({"KITDESK_HOME": str(home)}), Tasks()
    settings = read_looks(places.settings)
    theme, instance = Theme(app, settings.theme), SingleInstance(places.lock)
    window = open_window(settings.window, theme)
    language = app.findChild(Language) or Language(app, "en")
    stage = backstage.Stage(window, theme, language)
    work = backstage.work(stage, instance, places)
    running = tasks.start(work, "work")
    try:
        yield window, running
        began = time.monotonic()
        window.close()
        await running
        assert time.monotonic() - began < quit_within()
    finally:
        await tasks.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def is_ready(window: MainWindow) -> object:
    """Whether somebody can be written as."""
    return window.composer.message.client_data


def put(file: Path, data: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(data)


async def test_closing_the_window_ends_the_work_and_keeps_its_looks(home: Path) -> None:
    async with at_work(home) as (window, _):
        await Pilot(window).until(lambda: is_ready(window), "the desk")
    assert json.loads((home / "settings.json").read_text())["window"]["geometry"]
    assert SingleInstance(home / "lock").first


async def test_at_the_end_no_secret_is_left_in_the_clipboard(home: Path) -> None:
    async with at_work(home) as (window, _):
        await Pilot(window).until(lambda: is_ready(window), "the desk")
        copy_secret("s3cret")
        assert QGuiApplication.clipboard().text() == "s3cret"
    assert QGuiApplication.clipboard().text() == ""


async def test_closed_at_once_it_ends_as_well(home: Path) -> None:
    async with at_work(home):
        pass
    assert not (home / "journal.sqlite").exists(), "nothing is begun for a window that is gone"
    async with at_work(home):
        await asyncio.sleep(0)


async def test_closed_while_a_message_waits_for_its_answer_it_ends_and_calls_it_unknown(home: Path) -> None:
    kit, reached = FakeKit(), asyncio.Event()

    async def never(request: Request) -> Answer:
        answer = await kit(request)
        if b"client_data" in request.body:
            reached.set()
            await asyncio.Event().wait()
        return answer

    server = await Server.start(never)
    async with workplace(home) as work:
        channel = replace(a_channel(work.desk.sandbox.server.coordinates()), base_url=server.url)
        await work.desk.save_channel(channel, Credentials(Secret("token"), Secret("salt")))
        work.desk.choose("acme")
    async with at_work(home) as (window, _):
        pilot = Pilot(window)
        await pilot.until(lambda: is_ready(window), "the desk")
        pilot.write("composer.text", "Is anybody there?")
        pilot.click("composer.send")
        await reached.wait()
    async with at_work(home) as (window, _):
        await Pilot(window).until(window.conversation.events, "the conversation")
        assert [event.state for event in window.conversation.events()] == [State.UNKNOWN]
    await server.close()
    assert kit.calls["event"] == 1


async def test_damaged_settings_are_kept_aside_and_the_window_says_where(home: Path) -> None:
    put(home / "settings.json", b'{"version": 1, "chan')
    async with at_work(home) as (window, _):
        await Pilot(window).until(window.notices.texts, "the banner")
        [banner] = window.notices.texts()
        assert str(home / "settings.json.damaged-1") in banner
        await Pilot(window).until(lambda: is_ready(window), "the desk")
    assert (home / "settings.json.damaged-1").read_text() == '{"version": 1, "chan'


async def test_a_damaged_journal_is_kept_aside_and_the_window_says_where(home: Path) -> None:
    put(home / "journal.sqlite", b"not a journal at all" * 100)
    async with at_work(home) as (window, _):
        await Pilot(window).until(lambda: is_ready(window), "the desk")
        [banner] = window.notices.texts()
        assert str(home / "journal.sqlite.damaged-1") in banner
        pilot = Pilot(window)
        pilot.write("composer.text", "It goes on")
        pilot.click("composer.send")
        await pilot.until(lambda: [e.state for e in window.conversation.events()] == [State.SENT], "sent")
    assert (home / "journal.sqlite.damaged-1").read_bytes().startswith(b"not a journal")


async def test_a_journal_that_another_program_holds_is_told_and_nothing_can_be_sent(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kitdesk.store.sqlite.LOCK_PATIENCE", 0.0)
    async with workplace(home) as work:
        await work.until_ready()
    with closing(sqlite3.connect(home / "journal.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        async with at_work(home) as (window, _):
            await Pilot(window).until(window.notices.texts, "the banner")
            assert "another program holds it" in window.notices.texts()[0]
            pilot = Pilot(window)
            pilot.write("composer.text", "Hello?")
            assert not pilot.find("composer.send", QPushButton).isEnabled()


async def test_the_journal_of_an_earlier_version_is_brought_along_and_the_window_says_where_it_is_kept(
    home: Path,
) -> None:
    put(home / "journal.sqlite", sample(1))
    async with at_work(home) as (window, _):
        await Pilot(window).until(window.conversation.events, "the conversation")
        [banner] = window.notices.texts()
        assert str(home / "journal.sqlite.v1-backup") in banner
    async with at_work(home) as (window, _):
        await Pilot(window).until(window.conversation.events, "the conversation")
        assert window.notices.texts() == []


async def test_without_room_to_bring_the_journal_along_the_window_says_so_and_changes_nothing(
    home: Path,
) -> None:
    put(home / "journal.sqlite", sample(1))
    with files_up_to(40_000):
        async with at_work(home) as (window, _):
            await Pilot(window).until(
                lambda: "Nothing was changed" in "".join(window.notices.texts()), "the banner"
            )
            assert len(window.notices.texts()) == 1
    assert (home / "journal.sqlite").read_bytes() == sample(1)


async def test_the_window_takes_typing_before_the_desk_is_there(home: Path) -> None:
    async with at_work(home) as (window, _):
        pilot = Pilot(window)
        QTest.keyClicks(pilot.find("composer.text", QPlainTextEdit), "early")
        assert not pilot.find("composer.send", QPushButton).isEnabled()
        await pilot.until(lambda: is_ready(window), "the desk")
        assert pilot.find("composer.text", QPlainTextEdit).toPlainText() == "early"
        await pilot.until(pilot.find("composer.send", QPushButton).isEnabled, "Send")


async def test_a_later_start_hands_its_file_over(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.kitdesk"
    file.write_text('{"line": "kitdesk transcript", "format": 1, "name": "James"}\n')
    async with at_work(home) as (window, _):
        await Pilot(window).until(lambda: is_ready(window), "the desk")
        second = SingleInstance(home / "lock")
        assert await asyncio.to_thread(second.raise_first, str(file))
        await Pilot(window).until(lambda: Pilot(window).dialog("transcript"), "the transcript")
        Pilot(window).click("transcript.close")


async def test_a_later_start_raises_the_window(home: Path) -> None:
    async with at_work(home) as (window, _):
        await Pilot(window).until(lambda: is_ready(window), "the desk")
        window.setWindowState(Qt.WindowState.WindowMinimized)
        second = SingleInstance(home / "lock")
        assert not second.first
        assert await asyncio.to_thread(second.raise_first)
        await Pilot(window).until(
            lambda: not window.windowState() & Qt.WindowState.WindowMinimized, "the window, raised"
        )
