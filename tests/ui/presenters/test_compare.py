"""What is inspected is compared with any other row of its channel."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPlainTextEdit

from kitdesk.model.timeline import Event
from kitdesk.ui.inspector.diff_view import DiffView
from kitdesk.ui.panels.inspector import Inspector
from tests.support.callbacks import a_callback, post_signed
from tests.support.workplace import Workplace, at_work

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


async def inspect(work: Workplace, event: Event) -> None:
    work.window.conversation.event_selected.emit(event)
    head = work.pilot.find("inspector.request.body.text", QPlainTextEdit)
    await work.pilot.until(lambda: event.event_id in head.toPlainText(), "the event")


async def open_comparison(work: Workplace) -> None:
    work.pilot.click("inspector.compare")
    await work.pilot.until(lambda: work.pilot.dialog("compare"), "the dialog")
    await work.pilot.until(lambda: work.label("compare.said").startswith("Difference"), "a comparison")


def differences(work: Workplace) -> str:
    return work.pilot.find("compare.differences", DiffView).toPlainText()


def rows(work: Workplace) -> list[str]:
    view = work.pilot.find("compare.rows", QListWidget)
    return [view.item(row).text() for row in range(view.count()) if view.item(row).text()]


async def close(work: Workplace) -> None:
    work.pilot.click("compare.close")
    await work.pilot.until(lambda: work.pilot.dialog("compare") is None, "the window")


async def test_two_messages_are_compared_and_the_choice_is_remembered(home: Path) -> None:
    async with at_work(home) as work:
        first, second = await work.send("first one"), await work.send("second one")
        await inspect(work, second)
        await open_comparison(work)
        assert "first one" in rows(work)[0]
        assert rows(work)[-1].endswith("Login · 200")
        assert '- "text": "second one"' in " ".join(differences(work).split())
        assert '+ "text": "first one"' in " ".join(differences(work).split())
        listed = work.pilot.find("compare.rows", QListWidget)
        listed.setCurrentRow(listed.count() - 1)
        await work.pilot.until(lambda: "botService/login" in differences(work), "the login")
        await close(work)
        await inspect(work, first)
        await open_comparison(work)
        await work.pilot.until(lambda: "botService/login" in differences(work), "the login once more")
        await close(work)


async def test_other_tries_of_the_event_come_first(home: Path) -> None:
    async with at_work(home) as work:
        event = await work.send("again")
        await work.send("another")
        await work.desk.current.resend(event)
        await inspect(work, event)
        panel = work.window.findChild(Inspector)
        assert panel is not None
        await work.pilot.until(lambda: len(panel._exchanges) == 2, "the second try")
        work.pilot.find("menu.message.compare", QAction).trigger()
        await work.pilot.until(lambda: work.pilot.dialog("compare"), "the dialog")
        await work.pilot.until(lambda: "same" in work.label("compare.said"), "the comparison")
        assert rows(work)[0].startswith("Try 1 · ")
        assert "another" in rows(work)[1]
        dialog = work.pilot.dialog("compare")
        assert dialog is not None
        titles = [label.text() for label in dialog.findChildren(QLabel)]
        assert [title.split(" · ")[:2] for title in titles if title.startswith("Event · ")] == [
            ["Event", "Try 2"],
            ["Event", "Try 1"],
        ]
        await close(work)


async def test_callbacks_of_the_same_second_are_told_apart(home: Path) -> None:
    async with at_work(home) as work:
        event = await work.send("only one")
        work.window.show_tool("callbacks")
        field = work.pilot.find("callbacks.url", QLineEdit)
        await work.pilot.until(field.text, "the address")
        credentials = work.desk.current.credentials
        for event_id in ("evt-1", "evt-2"):
            await post_signed(field.text(), a_callback(event_id), event_id, credentials)
        for event_id in ("evt-3", "evt-4"):
            await post_signed(field.text(), a_callback(event_id), "forged", credentials)
        await inspect(work, event)
        await open_comparison(work)
        ends = [row.split(" · ", 1)[1] for row in rows(work)[:4]]
        assert ends == [
            "Held back · 401 · client-1 · evt-4",
            "Held back · 401 · client-1 · evt-3",
            "Callback · 200 · client-1: Hi James · evt-2",
            "Callback · 200 · client-1: Hi James · evt-1",
        ]
        await close(work)


async def test_without_anything_inspected_nothing_is_compared(home: Path) -> None:
    async with at_work(home) as work:
        work.pilot.find("menu.message.compare", QAction).trigger()
        assert work.pilot.dialog("compare") is None


async def test_a_row_that_is_kept_no_more_is_told(home: Path) -> None:
    async with at_work(home) as work:
        event = await work.send("only one")
        await inspect(work, event)
        await open_comparison(work)
        dialog = work.pilot.dialog("compare")
        assert dialog is not None
        dialog.row_picked.emit(4711)  # type: ignore[attr-defined]
        said = dialog.findChild(QLabel, "compare.said")
        assert said is not None
        await work.pilot.until(lambda: "kept no more" in said.text(), "that it is gone")
        await close(work)
