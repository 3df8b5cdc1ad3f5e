"""The sandbox's agent at work in the window: both sides of a conversation, pace, transfers, replies."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit, QPlainTextEdit

from kitdesk.kit.session import Kit
from kitdesk.model.states import State
from kitdesk.model.wire import read_outgoing
from kitdesk.sandbox.dialogue import EntryKind
from kitdesk.sandbox.faults import Fault, Kind
from kitdesk.ui.sandbox.canned_replies import CannedReplies
from kitdesk.ui.sandbox.customer_choice import CustomerChoice
from kitdesk.ui.sandbox.dialogue_view import DialogueView
from tests.support.callback_server import callback_server
from tests.support.kit_requests import EVENT
from tests.support.workplace import Workplace, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


@asynccontextmanager
async def at_the_agent(home: Path) -> AsyncIterator[Workplace]:
    async with workplace(home) as work:
        work.window.show_tool("sandbox")
        await work.until_ready()
        yield work


def view(work: Workplace) -> DialogueView:
    return work.pilot.find("sandbox.dialogue", DialogueView)


def lines(work: Workplace) -> list[str]:
    """The conversation as it is spoken."""
    return view(work).spoken()


async def until_said(work: Workplace, *parts: str) -> str:
    """Wait until the newest line has all of this in it."""
    await work.pilot.until(
        lambda: all(part in (lines(work) or [""])[-1] for part in parts), f"{parts} in {lines(work)[-1:]}"
    )
    return lines(work)[-1]


def reply(work: Workplace, text: str) -> None:
    work.pilot.write("sandbox.text", text)
    work.pilot.click("sandbox.reply")


async def test_both_sides_show_with_what_became_of_each(home: Path) -> None:
    async with at_the_agent(home) as work:
        await work.send("Is anybody there?")
        await until_said(work, "Customer, ", "✓ taken", "Is anybody there?")
        reply(work, "Yes")
        await until_said(work, "Maria K. · agent, ", "✓ answered 200 in", "Yes")
        work.pilot.find("sandbox.close.CLOSED_BY_AGENT", QAction).trigger()
        await until_said(work, "Conversation closed by agent Maria K.", "answered 200")
        reply(work, "And another thing")
        await until_said(work, "And another thing ▲ The conversation is closed", "Unverified")
        assert [each.kind for each in view(work).entries()] == [
            EntryKind.EVENT,
            EntryKind.ANSWER,
            EntryKind.CLOSING,
            EntryKind.ANSWER,
        ]


async def test_a_line_leads_to_the_request_as_it_came(home: Path) -> None:
    async with at_the_agent(home) as work:
        await work.send("Look at me")
        await until_said(work, "Look at me")
        work.pilot.click_last("sandbox.dialogue")
        await work.pilot.until(
            lambda: work.label("inspector.title").startswith("Request to the sandbox"), "the request"
        )


async def test_what_the_sandbox_did_not_take_shows_with_the_reason(home: Path) -> None:
    async with at_the_agent(home) as work:
        await work.send("first")
        work.desk.sandbox.server.kit.fault = Fault(Kind.NO_SUCCESS)
        work.type("second")
        work.press_ctrl_enter()
        await work.until_shown("second", State.REFUSED)
        await until_said(work, "✕ refused: a fault on demand", "fault: success:false under 200", "second")


async def test_what_is_typed_slowly_can_be_sent_now_or_taken_back(home: Path) -> None:
    async with callback_server() as server, at_the_agent(home) as work:
        work.desk.change_settings(agent_url=server.url)
        await work.send("Hello")
        work.pilot.find("sandbox.speed", QDoubleSpinBox).setValue(1)
        assert "1 characters/s" in work.label("sandbox.target")
        reply(work, "a long answer")
        await until_said(work, "typing…", "a long answer")
        view(work).take_back_requested.emit(view(work).entries()[-1].event_id)
        await until_said(work, "taken back")
        reply(work, "another one")
        await until_said(work, "typing…", "another one")
        view(work).hurry_requested.emit(view(work).entries()[-1].event_id)
        await until_said(work, "answered 200", "another one")
        assert server.texts() == ["another one"]


async def test_another_agent_answers_after_a_transfer_and_nothing_is_posted_for_it(home: Path) -> None:
    async with callback_server() as server, at_the_agent(home) as work:
        work.desk.change_settings(agent_url=server.url)
        await work.send("Hello")
        work.pilot.find("sandbox.transfer.agent-2", QAction).trigger()
        await until_said(work, "Jonas W. answers from now on", "nothing was posted")
        reply(work, "Jonas here")
        await until_said(work, "Jonas W. · agent", "answered 200")
        assert server.texts() == ["Jonas here"]
        assert server.bodies()[0]["event_data"]["sender_data"]["sender_id"] == 102


async def test_a_transfer_is_told_to_the_customer_if_wanted(home: Path) -> None:
    async with callback_server() as server, at_the_agent(home) as work:
        work.desk.change_settings(agent_url=server.url)
        await work.send("Hello")
        work.pilot.find("sandbox.transfer.say_so", QAction).trigger()
        work.pilot.find("sandbox.transfer.agent-2", QAction).trigger()
        await work.pilot.until(server.bodies, "the message")
        assert server.texts() == ["Jonas W. takes over from here."]
        assert server.bodies()[0]["event_data"]["sender_data"]["sender_id"] == 101


async def test_each_customer_keeps_their_agent(home: Path) -> None:
    async with at_the_agent(home) as work:
        sent = await work.send("Hello")
        work.pilot.find("sandbox.transfer.agent-2", QAction).trigger()
        choice = work.pilot.find("sandbox.customer", CustomerChoice)
        text = work.pilot.find("sandbox.text", QPlainTextEdit)
        assert text.placeholderText() == "Answer as Jonas W."
        choice.show_customer("somebody-else")
        assert text.placeholderText() == "Answer as Maria K."
        choice.show_customer(sent.client_id)
        assert text.placeholderText() == "Answer as Jonas W."


async def test_a_new_agent_is_kept_for_the_next_start(home: Path) -> None:
    async with at_the_agent(home) as work:
        await work.send("Hello")
        work.pilot.find("sandbox.transfer.new", QAction).trigger()
        work.pilot.fill("sandbox.sender.sender_display_name", "Zoe")
    async with at_the_agent(home) as work:
        assert work.pilot.find("sandbox.transfer.agent-3", QAction).text() == "Zoe"


async def test_a_canned_reply_names_the_customer(home: Path) -> None:
    async with at_the_agent(home) as work:
        choice = work.pilot.find("sandbox.customer", CustomerChoice)
        choice.show_customer('a "quoted" id')
        replies = work.pilot.find("sandbox.replies", CannedReplies)
        replies.edited.emit(["Dear {{client_id}} {{unknown}}"])
        work.pilot.find("sandbox.reply.1", QAction).trigger()
        text = work.pilot.find("sandbox.text", QPlainTextEdit).toPlainText()
        assert text == 'Dear a "quoted" id {{unknown}}'
    assert json.loads((home / "settings.json").read_text())["canned_replies"] == [
        "Dear {{client_id}} {{unknown}}"
    ]


async def test_what_was_said_in_an_earlier_run_is_there_again(home: Path) -> None:
    async with at_the_agent(home) as work:
        sent = await work.send("Remember me")
        reply(work, "I do")
        await until_said(work, "answered 200")
    async with at_the_agent(home) as work:
        await work.pilot.until(lambda: len(lines(work)) == 2, "both lines")
        assert "Remember me" in lines(work)[0]
        assert "I do" in lines(work)[1]
        assert work.pilot.find("sandbox.client_id", QLineEdit).text() == sent.client_id
        reply(work, "Still there?")
        assert "▲" not in await until_said(work, "Still there?", "answered 200")


async def test_another_programs_customer_is_marked_as_new_until_somebody_looks(home: Path) -> None:
    async with at_the_agent(home) as work:
        await work.send("mine")
        where = work.desk.sandbox.server.coordinates()
        async with Kit(where.url, where.domain, where.channel_uuid, where.api_token) as other:
            await other.send(read_outgoing(EVENT))
        dialogue = work.desk.sandbox.dialogue
        assert dialogue.standing("c-1").unread == 1
        work.pilot.find("sandbox.customer", CustomerChoice).show_customer("c-1")
        assert dialogue.standing("c-1").unread == 0
        assert "hello" in lines(work)[0]
