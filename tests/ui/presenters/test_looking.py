"""Attachments are looked at when somebody asks, and inside this machine only when asked once more."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from kitdesk.model.states import State
from kitdesk.ui.dialogs.attachment_check import AttachmentCheckDialog
from kitdesk.ui.dialogs.preview import PreviewDialog
from kitdesk.ui.widgets.chip import Chip
from tests.support.drops import drop, of_files
from tests.support.file_servers import a_png, giving
from tests.support.hands import click, found
from tests.support.raw_server import Peer, RawServer, misbehaving
from tests.support.workplace import Workplace, at_work, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


@asynccontextmanager
async def beside_a_server(home: Path, body: bytes) -> AsyncIterator[tuple[Workplace, RawServer]]:
    async with workplace(home) as work, misbehaving(giving(body)) as server:
        await work.until_ready()
        yield work, server


def attach(work: Workplace, url: str, kind: str = "photo") -> None:
    work.window.composer.attachments.add([{"type": kind, "file_url": url, "file_name": "parcel.png"}])


async def open_form(work: Workplace) -> None:
    row = work.window.composer.attachments
    await work.pilot.until(lambda: row.findChildren(Chip), "the chip")
    click(found(found(row, Chip, "composer.attachment.0"), QPushButton))


def summed(work: Workplace) -> str:
    return work.window.findChild(QLabel, "attachment_check.sum").text()  # type: ignore[union-attr]


def picture(work: Workplace) -> QLabel:
    return work.pilot.find("preview.picture", QLabel)


async def test_nothing_is_asked_before_somebody_asks(home: Path) -> None:
    async with beside_a_server(home, a_png()) as (work, server):
        attach(work, f"{server.url}/parcel.png")
        work.press_ctrl_enter()
        await work.until_shown("", State.SENT)
        assert server.connections == 0


async def test_an_inner_address_is_checked_at_the_second_request_only(home: Path) -> None:
    async with beside_a_server(home, a_png()) as (work, server):
        attach(work, f"{server.url}/parcel.png")
        await open_form(work)
        work.pilot.click("attachment.check")
        await work.pilot.until(lambda: summed(work).startswith("✕"), "the first verdict")
        assert server.connections == 0
        work.pilot.click("attachment_check.inside")
        doubts = "! It can be fetched. Doubtful: Address."
        await work.pilot.until(lambda: summed(work) == doubts, "the second verdict")
        assert server.connections > 0
        found(work.window, AttachmentCheckDialog).reject()


async def test_a_picture_is_shown_at_a_click_and_says_where_it_is_from(home: Path) -> None:
    async with beside_a_server(home, a_png(30, 20)) as (work, server):
        attach(work, f"{server.url}/parcel.png")
        await open_form(work)
        work.pilot.click("attachment.preview")
        await work.pilot.until(lambda: "127.0.0.1" in picture(work).text(), "why it is not loaded")
        assert server.connections == 0
        work.pilot.click("preview.inside")
        await work.pilot.until(lambda: not picture(work).pixmap().isNull(), "the picture")
        assert picture(work).pixmap().width() == 30
        said = work.label("preview.about")
        assert said.startswith("image/png, 30 × 20 pixels, ")
        assert said.endswith(f"from 127.0.0.1:{server.port}")
        found(work.window, PreviewDialog).reject()


async def test_a_file_served_here_can_be_seen_at_once(home: Path, tmp_path: Path) -> None:
    async with at_work(home) as work:
        (tmp_path / "a.png").write_bytes(a_png())
        drop(work.window.composer, of_files(tmp_path / "a.png"))
        await work.pilot.until(work.window.composer.attachments.items, "the attachment")
        await open_form(work)
        work.pilot.click("attachment.preview")
        await work.pilot.until(lambda: not picture(work).pixmap().isNull(), "the picture")


async def test_an_attachment_of_the_conversation_is_looked_at_as_what_it_was_sent_as(home: Path) -> None:
    async with beside_a_server(home, a_png()) as (work, server):
        attach(work, f"{server.url}/parcel.png", "video")
        work.press_ctrl_enter()
        await work.until_shown("", State.SENT)
        work.window.conversation.link_requested.emit(f"{server.url}/parcel.png")
        work.pilot.click("question.check")
        await work.pilot.until(lambda: work.window.findChild(AttachmentCheckDialog), "the dialog")
        await work.pilot.until(lambda: summed(work).startswith("✕"), "the first verdict")
        work.pilot.click("attachment_check.inside")
        doubts = "! It can be fetched. Doubtful: Address, Content type."
        await work.pilot.until(lambda: summed(work) == doubts, "the second")
        work.window.conversation.link_requested.emit("https://no-such-host.invalid/a.png")
        found(work.window, AttachmentCheckDialog).reject()
        work.pilot.click("question.preview")
        await work.pilot.until(lambda: "no-such-host.invalid" in picture(work).text(), "a reason")


async def test_a_closed_preview_is_given_up(home: Path) -> None:
    asked, gone = asyncio.Event(), asyncio.Event()

    async def keep_waiting(peer: Peer) -> None:
        await peer.request()
        asked.set()
        await peer.wait_until_gone()
        gone.set()

    async with workplace(home) as work, misbehaving(keep_waiting) as server:
        await work.until_ready()
        work.window.conversation.link_requested.emit(f"{server.url}/a.png")
        work.pilot.click("question.preview")
        await work.pilot.until(lambda: found(work.window, QPushButton, "preview.inside").isVisible(), "no")
        work.pilot.click("preview.inside")
        await asked.wait()
        found(work.window, PreviewDialog).reject()
        await work.pilot.until(gone.is_set, "that nobody waits any more")
