"""Files on the composer: dropped, pasted or chosen they get an address, and how it stands with it is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QPushButton, QTabBar, QToolButton

from kitdesk.model.channel import Channel
from kitdesk.model.states import State
from kitdesk.transport.client import Call, GuardedClient
from kitdesk.ui.widgets.chip import Chip
from tests.support.callbacks import CREDENTIALS
from tests.support.drops import drop, of_files
from tests.support.hands import click, found, press
from tests.support.reverse_proxy import reverse_proxy
from tests.support.workplace import Workplace, at_work

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


def a_file(folder: Path, name: str = "parcel.jpg", data: bytes = b"\xff\xd8\xff picture") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def items(work: Workplace) -> list[Any]:
    return list(work.window.composer.attachments.items())


def notes(work: Workplace) -> list[str]:
    row = work.window.composer.attachments
    return [chip.note() for chip in row.findChildren(Chip) if not chip.isHidden()]


def said(work: Workplace) -> str:
    return work.label("composer.status")


def front(work: Workplace) -> list[str]:
    return [bar.tabText(bar.currentIndex()) for bar in work.window.findChildren(QTabBar)]


async def until_attached(work: Workplace, count: int = 1) -> list[Any]:
    await work.pilot.until(lambda: len(items(work)) == count, f"{count} attachments")
    return items(work)


async def fetched(url: str) -> tuple[int, bytes]:
    http = GuardedClient()
    try:
        reply = await http.send(Call("GET", url))
        return reply.status, reply.body
    finally:
        await http.aclose()


async def open_acme(work: Workplace, address: str = "") -> None:
    """Another channel than the sandbox: the real Kit is not on this machine."""
    work.desk.change_settings(public_address=address)
    uuid = "00000000-0000-4000-8000-0000000000aa"
    acme = Channel("acme", "Acme", "https://kit.invalid", account_name="acme", channel_uuid=uuid)
    await work.desk.save_channel(acme, CREDENTIALS)
    work.desk.choose("acme")
    await work.until_ready()


async def test_a_dropped_file_becomes_an_attachment_that_can_be_fetched(home: Path, tmp_path: Path) -> None:
    async with at_work(home) as work:
        text = work.pilot.find("composer.text", QPlainTextEdit)
        assert drop(text.viewport(), of_files(a_file(tmp_path), a_file(tmp_path, "a b.pdf")))
        attached = await until_attached(work, 2)
        assert [item["file_name"] for item in attached] == ["parcel.jpg", "a b.pdf"]
        by_name = {item["file_name"]: item for item in attached}
        assert by_name["parcel.jpg"]["type"] == "photo"
        assert by_name["a b.pdf"]["type"] == "document"
        assert await fetched(by_name["parcel.jpg"]["file_url"]) == (200, b"\xff\xd8\xff picture")
        assert text.toPlainText() == ""
        await work.pilot.until(lambda: notes(work) == ["served here"] * 2, "what is said of them")
        work.press_ctrl_enter()
        await work.until_shown("", State.SENT)
        assert (await fetched(by_name["parcel.jpg"]["file_url"]))[0] == 200


async def test_a_pasted_picture_becomes_a_photo(home: Path) -> None:
    async with at_work(home) as work:
        image = QImage(8, 8, QImage.Format.Format_RGB32)
        image.fill(QColor("red"))
        QGuiApplication.clipboard().setImage(image)
        text = work.pilot.find("composer.text", QPlainTextEdit)
        press(text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        [item] = await until_attached(work)
        assert item["type"] == "photo"
        assert item["file_name"].startswith("image-")
        assert (await fetched(item["file_url"]))[1].startswith(b"\x89PNG")


async def test_pasted_files_are_attached_and_text_is_still_text(home: Path, tmp_path: Path) -> None:
    async with at_work(home) as work:
        text = work.pilot.find("composer.text", QPlainTextEdit)
        QGuiApplication.clipboard().setMimeData(of_files(a_file(tmp_path)))
        press(text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        await until_attached(work)
        words = QMimeData()
        words.setText("just words")
        QGuiApplication.clipboard().setMimeData(words)
        press(text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert text.toPlainText() == "just words"


async def test_files_can_be_chosen(home: Path, tmp_path: Path) -> None:
    async with at_work(home) as work:
        found(work.window, QAction, "menu.message.attach").trigger()
        dialog = found(work.window, QFileDialog, "attachment.files")
        dialog.filesSelected.emit([str(a_file(tmp_path))])
        dialog.reject()
        assert (await until_attached(work))[0]["file_name"] == "parcel.jpg"


async def test_a_folder_is_refused_with_the_reason(home: Path, tmp_path: Path) -> None:
    async with at_work(home) as work:
        drop(work.window.composer, of_files(tmp_path))
        await work.pilot.until(work.banners, "a banner")
        assert "is a folder" in work.banners()[0]
        assert items(work) == []


async def test_without_a_public_address_it_is_told_before_sending_and_sending_stays_possible(
    home: Path, tmp_path: Path
) -> None:
    async with at_work(home) as work:
        await open_acme(work)
        drop(work.window.composer, of_files(a_file(tmp_path)))
        await work.pilot.until(lambda: notes(work) == ["not reachable"], "that it cannot be reached")
        assert said(work).startswith("Kit cannot fetch parcel.jpg. No public address is known.")
        assert found(work.window, QPushButton, "composer.send").isEnabled()
        work.pilot.click("composer.status_action")
        await work.pilot.until(lambda: "Callbacks" in front(work), "the tool")


async def test_behind_a_proxy_that_leads_here_it_is_reachable(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kitdesk.desk.receiving.reach.is_loopback", lambda _host: False)
    async with at_work(home) as work, reverse_proxy(work.desk.listening.port) as proxy:
        await open_acme(work, proxy.url)
        drop(work.window.composer, of_files(a_file(tmp_path)))
        await work.pilot.until(lambda: notes(work) == ["reachable"], "that it can be reached")
        [item] = items(work)
        assert item["file_url"].startswith(f"{proxy.url}/file/")
        assert "cannot fetch parcel" not in said(work)


async def test_the_address_follows_when_the_receiver_gets_another_one(home: Path, tmp_path: Path) -> None:
    async with at_work(home) as work:
        drop(work.window.composer, of_files(a_file(tmp_path)))
        [before] = await until_attached(work)
        await work.desk.listen(0)
        [after] = items(work)
        assert after["file_url"] != before["file_url"]
        assert (await fetched(after["file_url"]))[0] == 200


async def test_an_address_from_earlier_is_told_and_replaced_on_request(home: Path, tmp_path: Path) -> None:
    async with at_work(home) as work:
        drop(work.window.composer, of_files(a_file(tmp_path)))
        [item] = await until_attached(work)
        old = {**item, "file_url": item["file_url"].replace(work.desk.outside.base, "https://gone.example")}
        work.window.composer.attachments.changed.emit([old])
        await work.pilot.until(lambda: notes(work) == ["earlier address"], "what is said of it")
        assert "from earlier" in said(work)
        work.pilot.click("composer.status_action")
        assert items(work) == [item]


async def test_a_removed_one_is_served_no_more_unless_a_message_has_it(home: Path, tmp_path: Path) -> None:
    async with at_work(home) as work:
        drop(work.window.composer, of_files(a_file(tmp_path)))
        [item] = await until_attached(work)
        work.press_ctrl_enter()
        await work.until_shown("", State.SENT)
        row = work.window.composer.attachments
        row.add([item])
        drop(work.window.composer, of_files(a_file(tmp_path, "other.png")))
        await until_attached(work, 2)
        for at in (1, 0):
            await work.pilot.until(lambda at=at: len(notes(work)) == at + 1, "the chips")  # type: ignore[misc]
            chips = row.findChildren(Chip, f"composer.attachment.{at}")
            click(found(next(chip for chip in chips if not chip.isHidden()), QToolButton))
        await work.pilot.until(lambda: len(work.desk.serving.files) == 1, "one file")
        assert (await fetched(item["file_url"]))[0] == 200


async def test_nothing_is_attached_while_the_json_cannot_be_read(home: Path, tmp_path: Path) -> None:
    async with at_work(home) as work:
        work.window.composer.show_json()
        work.pilot.write("composer.json", "{")
        drop(work.window.composer, of_files(a_file(tmp_path)))
        assert "Mend it first" in work.banners()[0]
        assert not work.desk.serving.files
