"""Imports into the real window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit

from kitdesk.ui.dialogs.channel_settings import ChannelSettings
from tests.support.node import run_node
from tests.support.workplace import Workplace, at_work

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]
BODY = {
    "client_data": {"client_id": "c-7"},
    "event_id": "e-1",
    "event_type": "send_message",
    "event_data": {"message": {"message_id": "m-1", "text": "From curl"}},
}
CURL = f"curl https://kit.example/u -H 'Authorization: Bearer x' -d '{json.dumps(BODY)}'"
ENV = "KIT_IM_API_URL=https://kit-im-eu.voximplant.com\nKIT_ACCOUNT_NAME=acme\nKIT_API_TOKEN=t-1-canary"


def open_import(work: Workplace, clipboard: str) -> None:
    QGuiApplication.clipboard().setText(clipboard)
    work.pilot.find("menu.file.import", QAction).trigger()
    assert work.pilot.dialog("import") is not None


async def choose(work: Workplace, path: Path) -> None:
    """Choose a file; when it has been read, the dialog names it."""
    work.pilot.click("import.choose")
    files = work.pilot.dialog("import.file")
    assert isinstance(files, QFileDialog)
    files.fileSelected.emit(str(path))
    files.close()
    await work.pilot.until(lambda: work.label("import.source") == str(path), "what is in the file")


async def test_a_copied_curl_command_becomes_a_draft_and_is_not_sent(home: Path) -> None:
    async with at_work(home) as work:
        open_import(work, CURL)
        assert work.label("import.source") == "From the clipboard"
        work.pilot.click("import.take")
        await work.pilot.until(lambda: work.written() == "From curl", "the draft")
        assert work.window.composer.message.client_data["client_id"] == "c-7"
        assert work.presenter.client_id == "c-7"
        assert work.events() == ()


async def test_a_message_of_a_collection_becomes_a_draft(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "kit.postman_collection.json"
    path.write_text(run_node("write_collection.js", "collection"), encoding="utf-8")
    async with at_work(home) as work:
        open_import(work, "nothing of use")
        assert work.label("import.said") == ""
        await choose(work, path)
        work.pilot.click("import.take")
        await work.pilot.until(lambda: work.written() == "Hello from Rīga", "the draft")


async def test_the_messages_of_a_collection_are_kept_as_templates(home: Path) -> None:
    async with at_work(home) as work:
        open_import(work, run_node("write_collection.js", "collection"))
        work.pilot.click("import.keep")
        assert work.banners() == ["Kept as templates: 2 of 2. Message > Templates finds them."]
        kept, _unread = work.desk.templates.read()
        assert [each.name for each in kept] == ["Messages Deep Bare", "Messages Hello"]


async def test_an_env_fills_a_new_channel_which_is_not_saved_yet(home: Path) -> None:
    async with at_work(home) as work:
        open_import(work, ENV)
        work.pilot.click("import.take")
        settings = work.pilot.dialog("channel_settings")
        assert isinstance(settings, ChannelSettings)
        assert work.pilot.find("channel.account_name", QLineEdit).text() == "acme"
        assert settings.has_changes
        assert len(work.desk.channels) == 1
        settings._forget_unsaved()
        settings._shown_id = ""
        settings.close()


async def test_what_cannot_be_read_is_told_and_another_file_can_be_chosen(home: Path, tmp_path: Path) -> None:
    odd, good = tmp_path / "a.png", tmp_path / "message.json"
    odd.write_bytes(b"\x89PNG\xff")
    good.write_text(json.dumps(BODY))
    async with at_work(home) as work:
        open_import(work, "")
        await choose(work, odd)
        assert work.label("import.said").startswith("The file is no text")
        await choose(work, tmp_path / "missing")
        assert work.label("import.said").endswith(
            "could not be read: no such file or directory. Choose another file."
        )
        await choose(work, good)
        work.pilot.click("import.take")
        await work.pilot.until(lambda: work.written() == "From curl", "the draft")


async def test_pasting_says_what_is_wrong_with_the_clipboard(home: Path) -> None:
    async with at_work(home) as work:
        open_import(work, "nothing of use")
        work.pilot.click("import.paste")
        assert work.label("import.said").startswith("The clipboard holds no channel link")
        work.pilot.click("import.close")
