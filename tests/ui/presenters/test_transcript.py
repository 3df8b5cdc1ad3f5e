"""A colleague opens a repro bundle and replays it with credentials of their own."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QListWidget, QPushButton

from kitdesk.desk.exports.formats import Format
from tests.support import exports
from tests.support.callback_server import callback_server
from tests.support.timeline_values import an_exchange
from tests.support.workplace import Workplace, at_work, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


async def bundle(folder: Path) -> Path:
    """What somebody else has exported: a message, and an agent's answer."""
    path = folder / "a.kitdesk"
    async with exports.open_journal(folder) as journal:
        await exports.add(journal, exports.outgoing(1), an_exchange())
        await exports.add(journal, exports.incoming(2), exports.callback(2))
        path.write_bytes(await exports.exported(journal, Format.BUNDLE))
    return path


async def open_bundle(work: Workplace, path: Path) -> None:
    await work.until_ready()
    work.pilot.find("menu.file.open", QAction).trigger()
    files = work.pilot.dialog("transcript.file")
    assert isinstance(files, QFileDialog)
    files.fileSelected.emit(str(path))
    files.close()
    await work.pilot.until(lambda: work.pilot.dialog("transcript"), "the transcript")


async def replay(work: Workplace) -> str:
    """Replay all, and what is said then."""
    work.pilot.click("transcript.replay")
    plan = work.pilot.find("transcript.plan", QLabel)
    await work.pilot.until(lambda: plan.text().startswith("Replayed: "), "a beginning")
    await work.pilot.until(work.pilot.find("transcript.close", QPushButton).isEnabled, "the end")
    return plan.text()


async def test_messages_are_sent_anew_on_the_channel_that_is_shown(home: Path, tmp_path: Path) -> None:
    path = await bundle(tmp_path)
    async with workplace(home) as work:
        await open_bundle(work, path)
        plan = work.label("transcript.plan")
        assert plan.startswith(
            "Messages that Replay sends on channel “Sandbox”: 1. Callbacks that are left out: 1."
        )
        assert await replay(work) == "Replayed: 1 of 1 · sent: 1"
        [seen] = [seen for seen in work.desk.sandbox.seen if isinstance(seen.event, dict)]
        assert isinstance(seen.event, dict)
        assert seen.event["event_data"]["message"]["text"] == "Hello 1"
        assert seen.event["event_id"] != "event-1"
        work.pilot.click("transcript.close")
        stored = await work.desk.journal.page(work.desk.current.channel.id, "client-1")
        assert [event.text for event in stored] == ["Hello 1"]


async def test_callbacks_are_signed_anew_and_posted_where_kits_chair_posts(
    home: Path, tmp_path: Path
) -> None:
    path = await bundle(tmp_path)
    async with workplace(home) as work, callback_server() as server:
        await work.until_ready()
        work.desk.aim_chair(server.url)
        await open_bundle(work, path)
        work.pilot.find("transcript.renew", QCheckBox).click()
        assert await replay(work) == "Replayed: 2 of 2 · sent: 1 · taken by the server: 1"
        work.pilot.click("transcript.close")
    [request] = server.requests
    assert b'"event_id": "event-2"' in request.body
    assert request.header("Authorization") not in (None, exports.SIGNATURE)


async def test_a_line_goes_to_the_inspector_or_to_the_composer(home: Path, tmp_path: Path) -> None:
    path = await bundle(tmp_path)
    async with workplace(home) as work:
        await open_bundle(work, path)
        rows = work.pilot.find("transcript.lines", QListWidget)
        rows.setCurrentRow(0)
        work.pilot.click("transcript.inspect")
        work.pilot.click("transcript.edit")
        work.pilot.click("transcript.close")
        await work.pilot.until(lambda: work.written() == "Hello 1", "the draft")
        assert work.events() == ()


async def test_what_is_no_transcript_is_told_in_a_banner(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.kitdesk"
    path.write_text("{}")
    async with at_work(home) as work:
        work.presenter.open_file(path)
        await work.pilot.until(work.banners, "a banner")
        assert work.banners()[0].startswith("This is no transcript of kitdesk.")
