"""The window as a whole: what its parts have to do with each other."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QPlainTextEdit, QPushButton

from kitdesk.desk.copies.forms import Form
from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.errors import JournalFault
from kitdesk.model.states import State
from kitdesk.model.timeline import Exchange
from tests.support.desks import WatchedSandbox, a_channel
from tests.support.memory_keyring import MemoryKeyring
from tests.support.workplace import Workplace, at_work, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


async def open_acme(work: Workplace, sandbox: WatchedSandbox, **members: object) -> Channel:
    """A saved channel on another Kit, chosen."""
    channel = a_channel(sandbox.coordinates, **members)
    await work.desk.save_channel(channel, Credentials(sandbox.kit.api_token, sandbox.kit.salt))
    guest = work.window.composer.message.client_data
    work.choose_channel("Acme")
    await work.pilot.until(lambda: work.window.composer.message.client_data != guest, "a guest of Acme")
    return channel


async def test_it_opens_on_the_sandbox_channel_and_logs_it_in(home: Path) -> None:
    async with workplace(home) as work:
        await work.pilot.until(
            lambda: "Logged in" in work.pilot.find("strip.login", QPushButton).text(), "the login"
        )
        assert "Sandbox on 127.0.0.1:" in work.status()
        assert work.banners() == []


async def test_a_production_channel_asks_before_it_sends(home: Path) -> None:
    """Declined, the message stays written and nothing has left; confirmed, it goes out once."""
    async with WatchedSandbox() as sandbox, at_work(home) as work:
        await open_acme(work, sandbox, production=True)
        work.type("for a real customer")
        work.press_ctrl_enter()
        await work.pilot.until(lambda: work.pilot.dialog("question"), "the question")
        work.pilot.click("question.no")
        await work.pilot.until(lambda: work.pilot.dialog("question") is None, "the window again")
        assert work.written() == "for a real customer"
        assert (sandbox.seen, work.shown()) == ([], [])
        await work.pilot.until(work.pilot.find("composer.send", QPushButton).isEnabled, "Send, enabled")
        work.press_ctrl_enter()
        await work.pilot.until(lambda: work.pilot.dialog("question"), "the question again")
        work.pilot.click("question.yes")
        await work.until_shown("for a real customer", State.SENT)
    assert len(sandbox.taken()) == 1


async def test_a_resend_to_a_production_channel_asks_too(home: Path) -> None:
    async with WatchedSandbox() as sandbox, at_work(home) as work:
        channel = await open_acme(work, sandbox)
        await work.send("once")
        await work.desk.save_channel(replace(channel, production=True), work.desk.current.credentials)
        work.window.conversation.resend_requested.emit([work.events()[0]])
        await work.pilot.until(lambda: work.pilot.dialog("question"), "the question")
        work.pilot.click("question.no")
        await work.pilot.until(lambda: work.pilot.dialog("question") is None, "the window again")
    assert len(sandbox.taken()) == 1


async def test_a_confirmed_message_goes_to_the_channel_it_was_written_for(home: Path) -> None:
    """Whatever channel is shown by the time of the answer, and that one is left as it stands."""
    async with WatchedSandbox() as sandbox, at_work(home) as work:
        message = work.window.composer.message
        guest = message.client_data
        await open_acme(work, sandbox, production=True)
        work.type("for a real customer")
        work.press_ctrl_enter()
        await work.pilot.until(lambda: work.pilot.dialog("question"), "the question")
        work.choose_channel("Sandbox")
        await work.pilot.until(lambda: message.client_data == guest, "the sandbox's guest")
        work.pilot.click("question.yes")
        await work.pilot.until(sandbox.taken, "the message")
        await work.pilot.until(work.pilot.find("customers.new", QPushButton).isEnabled, "the window")
        assert (work.shown(), message.client_data) == ([], guest)
    assert len(sandbox.taken()) == 1


async def test_closed_with_the_question_open_nothing_is_sent(home: Path) -> None:
    async with WatchedSandbox() as sandbox:
        async with at_work(home) as work:
            await open_acme(work, sandbox, production=True)
            work.type("for a real customer")
            work.press_ctrl_enter()
            await work.pilot.until(lambda: work.pilot.dialog("question"), "the question")
        assert sandbox.seen == []


async def test_a_selected_message_is_shown_in_the_inspector_and_can_be_edited_and_resent(
    home: Path,
) -> None:
    async with at_work(home) as work:
        event = await work.send("look at me")
        work.window.conversation.event_selected.emit(event)
        await work.pilot.until(lambda: work.label("inspector.state"), "the inspector's state")
        work.pilot.click("inspector.edit")
        assert work.written() == "look at me"
        work.pilot.click("inspector.resend")
        await work.pilot.until(lambda: work.pilot.dialog("question"), "the question")
        work.pilot.click("question.no")
        resend = work.pilot.find("inspector.resend", QPushButton)
        await work.pilot.until(resend.isEnabled, "Resend, enabled again")
        work.pilot.click("inspector.resend")
        await work.pilot.until(lambda: work.pilot.dialog("question"), "the question again")
        work.pilot.click("question.yes")
        await work.pilot.until_found(lambda: _tries(work, event.row, 2), "a second try")


async def _tries(work: Workplace, row: int, count: int) -> bool:
    return len(await work.desk.journal.exchanges(row)) == count


async def test_the_calculator_takes_the_selected_events_id_or_the_newest_ones(home: Path) -> None:
    async with at_work(home) as work:
        first = await work.send("select me")
        newest = await work.send("sign me")
        work.window.show_tool("signature")
        taken = work.pilot.find("signature.event_id", QLineEdit)
        work.pilot.click("signature.take_event_id")
        assert taken.text() == newest.event_id
        view = work.pilot.find("conversation.events", QListView)
        view.setCurrentIndex(view.model().index(0, 0))
        work.pilot.click("signature.take_event_id")
        assert taken.text() == first.event_id


async def test_copies_go_to_the_current_channel_and_hold_no_secret(home: Path) -> None:
    copied: dict[str, str] = {}
    async with WatchedSandbox() as sandbox, at_work(home) as work:
        await open_acme(work, sandbox)
        work.type("as it is")
        for form in Form:
            work.pilot.find(f"composer.more.copy.{form}", QAction).trigger()
            copied[form] = QGuiApplication.clipboard().text()
    for copy in copied.values():
        assert sandbox.coordinates.url.removeprefix("http://") in copy
        assert "as it is" in copy
        assert sandbox.coordinates.api_token.reveal() not in copy
    assert len(set(copied.values())) == len(Form)


async def test_a_copy_that_cannot_be_made_says_why(home: Path) -> None:
    async with at_work(home) as work:
        exchange = Exchange("callback", 0.0, "POST", "http://127.0.0.1:1/x", (), b"\xff", 200)
        work.presenter._inspector.show_exchange(exchange)
        work.pilot.find(f"inspector.copy_as.{Form.RAW}", QAction).trigger()
        assert "cannot be copied as text" in str(work.banners())


async def test_a_missing_keyring_is_told_when_it_matters(home: Path, memory_keyring: MemoryKeyring) -> None:
    MemoryKeyring.priority = 0
    try:
        async with WatchedSandbox() as sandbox:
            async with at_work(home) as work:
                assert "keyring" not in str(work.banners())
                await open_acme(work, sandbox)
                assert "Secrets for this run only" in work.status()
                assert "kept for this run only" in str(work.banners())
            async with workplace(home) as work:
                assert "keyring" in str(work.banners())
    finally:
        MemoryKeyring.priority = 1
    assert memory_keyring.kept == {}


async def test_trouble_that_nobody_waits_for_becomes_a_banner(home: Path) -> None:
    async with workplace(home) as work:
        work.desk.journal.on_fault(JournalFault("it is read-only"))
        assert "it is read-only" in str(work.banners())


async def test_how_the_window_stands_is_kept_for_the_next_start(home: Path) -> None:
    async with workplace(home) as work:
        work.window.resize(1000, 600)
        work.window.looks.theme_chosen.emit("dark")
    kept = json.loads((home / "settings.json").read_text())
    assert kept["theme"] == "dark"
    async with workplace(home) as work:
        assert work.window.height() == 600
        work.window.looks.theme_chosen.emit("light")


async def test_whether_enter_sends_is_chosen_in_the_menu_and_kept(home: Path) -> None:
    async with at_work(home) as work:
        work.pilot.find("menu.message.enter", QAction).trigger()
        assert "Enter sends, Shift+Enter" in work.label("composer.status")
    async with workplace(home) as work:
        assert work.pilot.find("menu.message.enter", QAction).isChecked()
        await work.until_ready()
        work.type("sent by Enter")
        QTest.keyClick(work.pilot.find("composer.text", QPlainTextEdit), Qt.Key.Key_Return)
        await work.until_shown("sent by Enter", State.SENT)


async def test_the_menus_token_entries_do_what_they_say(home: Path) -> None:
    async with workplace(home) as work:
        await work.pilot.until(lambda: work.desk.current.token_status().access_left, "the first login")
        work.pilot.find("menu.token.expire", QAction).trigger()
        assert not work.desk.current.token_status().access_left
        work.pilot.find("menu.token.refresh", QAction).trigger()
        await work.pilot.until(lambda: work.desk.current.token_status().access_left, "the refresh")
