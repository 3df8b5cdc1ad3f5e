"""Texts under names, as templates are: saved, renamed, deleted and brought back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.store.files import make_folder
from kitdesk.store.named_texts import NamedTexts
from kitdesk.ui.dialogs.saved import SavedDialog, SavedWords
from kitdesk.ui.presenters.named_texts import NamedTextsPresenter
from tests.support.workplace import Workplace, at_work

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


def dialog(work: Workplace) -> SavedDialog:
    return work.pilot.find("templates", SavedDialog)


def listed(work: Workplace) -> list[str]:
    rows = work.pilot.find("templates.list", QListWidget)
    return [rows.item(row).text() for row in range(rows.count())]


async def name_it(work: Workplace, name: str) -> None:
    await work.pilot.until(lambda: work.window.findChild(QPushButton, "name.save"), "the dialog")
    work.pilot.fill("name.name", name)
    work.pilot.click("name.save")
    await work.pilot.until(lambda: not work.window.findChild(QPushButton, "name.save"), "it is closed")


async def test_one_is_saved_renamed_deleted_and_brought_back(home: Path) -> None:
    async with at_work(home) as work:
        work.type("Hello")
        work.pilot.click("composer.templates")
        work.pilot.click("templates.save")
        await name_it(work, "one")
        assert listed(work) == ["one"]
        work.pilot.click("templates.rename")
        await name_it(work, "two")
        assert listed(work) == ["two"]
        assert [file.name for file in (home / "templates").iterdir()] == ["two.json"]
        work.pilot.click("templates.delete")
        assert listed(work) == []
        undo = next(b for b in dialog(work).notices.findChildren(QAbstractButton) if b.text() == "Undo")
        undo.click()
        assert listed(work) == ["two"]
        assert dialog(work).notices.texts() == []
        dialog(work).reject()


async def test_files_that_cannot_be_used_are_told_at_once_and_left_alone(home: Path) -> None:
    folder = make_folder(home / "templates")
    for name in ("odd", "strange"):
        (folder / f"{name}.json").write_bytes(b"\xff")
    async with at_work(home) as work:
        work.pilot.click("composer.templates")
        [said] = dialog(work).notices.texts()
        assert said == (
            "These files could not be used, and were left alone: "
            "odd.json (it is not UTF-8 text), strange.json (it is not UTF-8 text)."
        )
        dialog(work).reject()
    assert (folder / "odd.json").read_bytes() == b"\xff"


async def test_a_folder_that_cannot_be_used_is_told(home: Path) -> None:
    (make_folder(home) / "templates").write_text("no folder")
    async with at_work(home) as work:
        work.type("Hello")
        work.pilot.click("composer.templates")
        assert "templates could not be used" in str(dialog(work).notices.texts())
        work.pilot.click("templates.save")
        await name_it(work, "one")
        assert "could not be used" in str(dialog(work).notices.texts())
        dialog(work).reject()


def test_a_banner_of_what_was_deleted_goes_from_where_it_was_posted(qtbot: QtBot, home: Path) -> None:
    """However many folders tell of it there, and wherever a person looks by then."""
    words = SavedWords(title="", search="", empty="", save="", uses={"use": "Use"})
    window = QWidget()
    qtbot.addWidget(window)
    first, second = (SavedDialog(name, words, window) for name in ("first", "second"))
    where = first
    for name in ("samples", "personas"):
        texts = NamedTexts(home / name)
        presenter = NamedTextsPresenter(name, texts, first, where=lambda: where, show=lambda *_: None)
        presenter.delete(texts.save(name, "{}"))
    where = second
    assert first.notices.texts() == ["“samples” is deleted.", "“personas” is deleted."]
    undo = next(b for b in first.notices.findChildren(QAbstractButton) if b.text() == "Undo")
    undo.click()
    assert first.notices.texts() == ["“personas” is deleted."]
