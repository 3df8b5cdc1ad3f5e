"""The sandbox tool at work: its agent answers into the same window, faults strike, others log in."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
)

from kitdesk.kit.session import Kit
from kitdesk.model.channel import SANDBOX_ID
from kitdesk.model.states import State
from kitdesk.model.wire import read_outgoing
from kitdesk.sandbox.faults import Fault, Kind
from kitdesk.sandbox.kit import SandboxKit
from tests.support.callback_server import callback_server
from tests.support.kit_requests import EVENT
from tests.support.workplace import Workplace, at_work

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


def traffic(work: Workplace) -> list[str]:
    """The rows of what came and went, without their time."""
    rows = work.pilot.find("sandbox.traffic", QListWidget)
    return [rows.item(row).text().partition("  ")[2] for row in range(rows.count())]


def newest(work: Workplace) -> str:
    return next(iter(traffic(work)), "")


def customer(work: Workplace) -> str:
    return work.pilot.find("sandbox.customer", QComboBox).currentText()


def sandbox(work: Workplace) -> SandboxKit:
    return work.desk.sandbox.server.kit


def reply(work: Workplace, text: str) -> None:
    work.pilot.write("sandbox.text", text)
    work.pilot.click("sandbox.reply")


def post_to(work: Workplace, url: str) -> None:
    work.pilot.fill("sandbox.callback_url", url)
    work.pilot.find("sandbox.callback_url", QLineEdit).editingFinished.emit()


@asynccontextmanager
async def at_the_sandbox(home: Path) -> AsyncIterator[Workplace]:
    """A window with the tool in front."""
    async with at_work(home) as work:
        work.window.show_tool("sandbox")
        yield work


async def test_the_agent_answers_the_conversation_that_is_shown(home: Path) -> None:
    async with at_the_sandbox(home) as work:
        await work.send("Is anybody there?")
        assert customer(work) == work.events()[-1].client_id
        assert "kitdesk's own receiver" in work.label("sandbox.target")
        reply(work, "Yes, I am")
        answer = await work.until_shown("Yes, I am", State.VERIFIED)
        assert json.loads(answer.body)["event_data"]["sender_data"]["sender_display_name"] == "Maria K."
        await work.pilot.until(lambda: "→ 200" in newest(work), "the answer to the callback")
        assert work.pilot.find("sandbox.text", QPlainTextEdit).toPlainText() == ""


async def test_a_conversation_is_closed_with_a_reason(home: Path) -> None:
    async with at_the_sandbox(home) as work:
        await work.send("Bye")
        work.pilot.find("sandbox.close.CLOSED_BY_BOT", QAction).trigger()
        await work.pilot.until(lambda: work.events()[-1].kind == "close_conversation", "the closing")
        await work.pilot.until(lambda: "closing of" in newest(work), "the answer to the callback")


async def test_the_bot_echoes_what_is_sent(home: Path) -> None:
    async with callback_server() as server, at_the_sandbox(home) as work:
        post_to(work, server.url)
        work.pilot.find("sandbox.echo", QCheckBox).click()
        work.pilot.click("sandbox.as_bot")
        await work.send("Hello")
        await work.pilot.until(server.bodies, "the echo")
        assert server.texts() == ["Hello"]
        assert server.bodies()[0]["event_data"]["sender_data"]["sender_type"] == "bot"
        work.pilot.find("sandbox.echo", QCheckBox).click()
        assert work.desk.sandbox.agent.echo is None


async def test_a_post_that_is_clicked_is_shown_in_the_inspector(home: Path) -> None:
    async with callback_server() as server, at_the_sandbox(home) as work:
        post_to(work, server.url)
        work.pilot.find("sandbox.test_request.POST", QAction).trigger()
        await work.pilot.until(lambda: "→ 200" in newest(work), "the answer to the test request")
        rows = work.pilot.find("sandbox.traffic", QListWidget)
        rows.itemClicked.emit(rows.item(0))
        assert work.label("inspector.title").startswith("Agent's test request at")
        assert server.requests[0].method == "POST"


async def test_a_post_is_no_login_of_the_token_panel(home: Path) -> None:
    async with callback_server() as server, at_the_sandbox(home) as work:
        post_to(work, server.url)
        reply(work, "Hi")
        await work.pilot.until(lambda: "→ 200" in newest(work), "the answer to the callback")
        history = work.pilot.find("token.history", QListWidget)
        await work.pilot.until(history.count, "the login")
        assert all("logged in" in history.item(row).text() for row in range(history.count()))


async def test_what_was_posted_in_an_earlier_run_is_still_there(home: Path) -> None:
    async with callback_server() as server:
        async with at_the_sandbox(home) as work:
            post_to(work, server.url)
            reply(work, "Remember me")
            await work.pilot.until(lambda: "→ 200" in newest(work), "the answer to the callback")
        async with at_the_sandbox(home) as work:
            await work.pilot.until(lambda: "Remember me" in str(traffic(work)), "the earlier post")
            assert work.pilot.find("sandbox.callback_url", QLineEdit).text() == server.url
            work.pilot.click("sandbox.callback_url.reset")
            assert "kitdesk's own receiver" in work.label("sandbox.target")


async def test_a_changed_sender_is_kept_for_the_next_start(home: Path) -> None:
    async with at_the_sandbox(home) as work:
        work.pilot.click("sandbox.sender_details")
        work.pilot.fill("sandbox.sender.sender_display_name", "Zoe")
    assert json.loads((home / "settings.json").read_text())["senders"].keys() == {"agent"}
    async with at_the_sandbox(home) as work:
        line = work.pilot.find("sandbox.sender.sender_display_name", QLineEdit)
        assert line.text() == "Zoe"
        assert not work.pilot.find("sandbox.echo", QCheckBox).isChecked()


async def test_a_sender_that_cannot_be_kept_is_told(home: Path) -> None:
    async with at_the_sandbox(home) as work:
        work.pilot.click("sandbox.sender_details")
        work.pilot.fill("sandbox.sender.sender_id", "9" * 30)
        await work.pilot.until(work.banners, "the banner")
        assert "sender_id is 9999" in work.banners()[0]


async def test_a_fault_strikes_and_counts_down_in_sight(home: Path) -> None:
    async with at_the_sandbox(home) as work:
        await work.pilot.until(lambda: work.desk.current.token_status().access_left, "the first login")
        kinds = work.pilot.find("sandbox.fault.kind", QComboBox)
        kinds.setCurrentIndex(kinds.findData(Kind.NO_SUCCESS))
        work.pilot.click("sandbox.fault.put")
        assert sandbox(work).fault == Fault(Kind.NO_SUCCESS)
        assert "success:false under 200" in work.status()
        work.type("refused")
        work.press_ctrl_enter()
        await work.until_shown("refused", State.REFUSED)
        assert "fault: success:false under 200" in newest(work)
        work.pilot.click("sandbox.fault.off")
        assert work.label("sandbox.fault.in_force") == "No fault is in force."
        assert "success:false" not in work.status()


async def test_the_next_refresh_is_refused_once(home: Path) -> None:
    async with at_the_sandbox(home) as work:
        await work.pilot.until(lambda: work.desk.current.token_status().access_left, "the first login")
        refuse = work.pilot.find("sandbox.fault.refuse_refresh", QCheckBox)
        refuse.click()
        work.desk.current.refresh()
        await work.pilot.until(lambda: not refuse.isChecked(), "the refused refresh")
        assert "✕ 401 · kitdesk itself · token refresh" in str(traffic(work))


async def test_another_programs_customer_can_be_answered(home: Path) -> None:
    async with at_the_sandbox(home) as work:
        where = work.desk.sandbox.server.coordinates()
        async with Kit(where.url, where.domain, where.channel_uuid, where.api_token) as other:
            await other.send(read_outgoing(EVENT))
        await work.pilot.until(lambda: "← c-1: hello" in traffic(work), "the other's message")
        rows = work.pilot.find("sandbox.traffic", QListWidget)
        rows.itemClicked.emit(rows.item(traffic(work).index("← c-1: hello")))
        assert customer(work) == "c-1"
        reply(work, "Hello to you")
        await work.pilot.until(lambda: "→ 200" in newest(work), "the answer to the callback")
        [event] = await work.desk.journal.page(SANDBOX_ID, "c-1")
        assert event.text == "Hello to you"


async def test_what_came_before_somebody_looked_is_there(home: Path) -> None:
    async with at_work(home) as work:
        sent = await work.send("first")
        work.window.show_tool("sandbox")
        assert newest(work) == f"← {sent.client_id}: first"
        assert customer(work) == sent.client_id


async def test_while_nothing_can_be_posted_it_says_so(home: Path) -> None:
    async with at_the_sandbox(home) as work:
        await work.desk.listening.close()
        work.desk.choose(SANDBOX_ID)
        assert "No Callback URL is known" in work.label("sandbox.target")


async def test_what_is_sent_while_the_sandbox_is_offline_goes_out_later(home: Path) -> None:
    async with at_the_sandbox(home) as work:
        await work.send("Before")
        work.pilot.find("sandbox.fault.offline", QCheckBox).click()
        await work.pilot.until(lambda: not work.desk.sandbox.server.online, "offline")
        assert "offline" in work.status()
        work.type("Later")
        work.press_ctrl_enter()
        await work.until_shown("Later", State.FAILED)
        work.pilot.find("sandbox.fault.offline", QCheckBox).click()
        await work.until_shown("Later", State.SENT)
        assert "offline" not in work.status()
