"""Exports from the real window, with a real sandbox behind it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QPushButton, QRadioButton

from kitdesk.ui.dialogs.export import ExportDialog
from tests.support.workplace import Workplace, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


def opened(work: Workplace) -> ExportDialog:
    work.window.export_requested.emit()
    dialog = work.pilot.dialog("export")
    assert isinstance(dialog, ExportDialog)
    return dialog


async def save(work: Workplace, path: Path) -> None:
    """Choose the place, and wait for the end."""
    work.pilot.click("export.save")
    files = work.pilot.dialog("export.save_as")
    assert isinstance(files, QFileDialog)
    files.fileSelected.emit(str(path))
    files.close()
    await work.pilot.until(lambda: work.pilot.dialog("export.save_as") is None, "no dialog of files")
    await work.pilot.until(work.pilot.find("export.save", QPushButton).isEnabled, "the end")


async def test_a_conversation_is_saved_and_it_is_told_what_was_masked(home: Path, tmp_path: Path) -> None:
    async with workplace(home) as work:
        await work.send("Hello")
        opened(work)
        work.pilot.click("export.format.json")
        await save(work, tmp_path / "a.json")
        assert f"Saved as {tmp_path / 'a.json'}: 1 message, " in work.label("export.said")
        assert "signatures 0, tokens and other secrets 1" in work.label("export.masked")
        work.pilot.click("export.close")
    document = json.loads((tmp_path / "a.json").read_bytes())
    assert [line["body"]["text"] for line in document["lines"] if line["line"] == "event"]


async def test_what_is_selected_is_saved_alone(home: Path, tmp_path: Path) -> None:
    async with workplace(home) as work:
        for text in ("one", "two", "three"):
            await work.send(text)
        view = work.pilot.find("conversation.events", QAbstractItemView)
        view.clearSelection()
        view.setCurrentIndex(view.model().index(view.model().rowCount() - 1, 0))
        work.window.conversation.export_requested.emit()
        assert "(lines: 1)" in work.pilot.find("export.selected", QRadioButton).text()
        work.pilot.click("export.format.ndjson")
        await save(work, tmp_path / "a.ndjson")
        work.pilot.click("export.close")
    lines = [json.loads(line) for line in (tmp_path / "a.ndjson").read_bytes().splitlines()]
    assert [json.loads(line["body"]["text"])["event_data"]["message"]["text"] for line in lines[1:-1]] == [
        "three"
    ]


async def test_a_place_that_cannot_be_written_is_told_and_another_can_be_chosen(
    home: Path, tmp_path: Path
) -> None:
    async with workplace(home) as work:
        await work.send("Hello")
        opened(work)
        await save(work, tmp_path / "missing" / "a.html")
        assert work.label("export.said").endswith("no such file or directory. Choose another place.")
        await save(work, tmp_path / "a.html")
        assert work.label("export.said").startswith("Saved as ")
        work.pilot.click("export.close")


async def test_a_page_is_opened_by_the_system(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    urls: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toLocalFile()))
    async with workplace(home) as work:
        await work.send("Hello")
        opened(work)
        await save(work, tmp_path / "a.html")
        work.pilot.click("export.open")
        work.pilot.click("export.folder")
        work.pilot.click("export.close")
    assert urls == [str(tmp_path / "a.html"), str(tmp_path)]
