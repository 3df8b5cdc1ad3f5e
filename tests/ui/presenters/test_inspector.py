"""The inspector follows the event that was selected."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QStackedWidget

from kitdesk.model.channel import SANDBOX_ID, Credentials
from kitdesk.model.deletion import Scope
from kitdesk.model.secret import Secret
from kitdesk.model.states import State
from kitdesk.model.timeline import Exchange
from kitdesk.transport.http import Answer, Request
from kitdesk.transport.server import Server
from kitdesk.ui.panels.inspector import Inspector
from tests.support.callbacks import CREDENTIALS, a_callback, signature
from tests.support.desks import a_channel
from tests.support.fake_kit import FakeKit
from tests.support.workplace import Workplace, at_work

CAME = Exchange(
    "callback", 0.0, "POST", "http://127.0.0.1:1/", (("Authorization", signature()),), a_callback(), 200
)
pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


def tries(work: Workplace) -> int:
    return work.pilot.find("inspector.tries", QComboBox).count()


def is_empty(work: Workplace) -> bool:
    panel = work.window.findChild(Inspector)
    assert panel is not None
    stack = panel.findChild(QStackedWidget)
    assert stack is not None
    return stack.currentIndex() == 0


async def test_a_selected_event_is_shown_with_its_exchange(home: Path) -> None:
    async with at_work(home) as work:
        event = await work.send("look")
        work.window.conversation.event_selected.emit(event)
        await work.pilot.until(lambda: tries(work) == 1, "its one try")
        assert "sent" in work.label("inspector.state")


async def test_what_becomes_of_the_event_that_is_shown_is_followed_up(home: Path) -> None:
    """Selected while it is being sent, it shows the answer when that has come."""
    kit, reached, released = FakeKit(), asyncio.Event(), asyncio.Event()

    async def answer_late(request: Request) -> Answer:
        answer = await kit(request)
        if b"client_data" in request.body:
            reached.set()
            await released.wait()
        return answer

    server = await Server.start(answer_late)
    async with at_work(home) as work:
        channel = replace(a_channel(work.desk.sandbox.server.coordinates()), base_url=server.url)
        await work.desk.save_channel(channel, Credentials(Secret("token"), Secret("salt")))
        guest = work.window.composer.message.client_data
        work.choose_channel("Acme")
        await work.pilot.until(lambda: work.window.composer.message.client_data != guest, "a guest of Acme")
        work.type("late")
        work.press_ctrl_enter()
        event = await work.until_shown("late", State.SENDING)
        work.window.conversation.event_selected.emit(event)
        await work.pilot.until(lambda: "sending" in work.label("inspector.state"), "the event")
        await reached.wait()
        released.set()
        await work.pilot.until(lambda: "sent" in work.label("inspector.state"), "its end")
        await work.pilot.until(lambda: tries(work) == 1, "its try")
        work.pilot.click("inspector.resend")
        await work.pilot.until(lambda: work.pilot.dialog("question"), "the question")
        work.pilot.click("question.yes")
        await work.pilot.until(lambda: tries(work) == 2, "the second try")
    await server.close()


async def test_what_is_inspected_stays_when_its_channel_gets_another_salt(home: Path) -> None:
    async with at_work(home) as work:
        other = replace(a_channel(work.desk.sandbox.server.coordinates()), id="acme")
        await work.desk.save_channel(other, Credentials(Secret("token"), Secret("salt")))
        work.choose_channel("Acme")
        work.presenter._inspector.show_exchange(CAME)
        verdict = "inspector.signature.verdict"
        await work.pilot.until(lambda: "Mismatch" in work.label(verdict), "the mismatch")
        await work.desk.save_channel(other, CREDENTIALS)
        await work.pilot.until(lambda: "Verified" in work.label(verdict), "the verdict of now")
        assert not is_empty(work)


async def test_what_is_deleted_is_inspected_no_more(home: Path) -> None:
    async with at_work(home) as work:
        work.window.conversation.event_selected.emit(await work.send("look"))
        await work.pilot.until(lambda: tries(work) == 1, "its one try")
        await work.desk.house.delete(Scope("another"), lambda deleted: None)
        assert not is_empty(work)
        await work.desk.house.delete(Scope(SANDBOX_ID), lambda deleted: None)
        await work.pilot.until(lambda: is_empty(work), "nothing")


async def test_every_action_is_reached_by_keys(home: Path) -> None:
    async with at_work(home) as work:
        event = await work.send("look")
        work.window.conversation.event_selected.emit(event)
        await work.pilot.until(lambda: tries(work) == 1, "its one try")
        work.pilot.find("menu.message.inspect", QAction).trigger()
        seen = []
        for _ in range(30):
            focused = work.window.focusWidget()
            assert focused is not None
            seen.append(focused.objectName())
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        buttons = ["resend", "edit", "copy_as", "compare"]
        assert [name for name in seen if name in {f"inspector.{each}" for each in buttons}][:4] == [
            f"inspector.{each}" for each in buttons
        ]
        assert {"inspector.request.head", "inspector.request.body.text", "inspector.request.body.save"} <= {
            *seen
        }


async def test_another_channel_leaves_nothing_of_the_one_before(home: Path) -> None:
    async with at_work(home) as work:
        event = await work.send("look")
        work.window.conversation.event_selected.emit(event)
        await work.pilot.until(lambda: not is_empty(work), "the event")
        other = a_channel(work.desk.sandbox.server.coordinates())
        await work.desk.save_channel(other, Credentials(Secret("token"), Secret("salt")))
        work.choose_channel("Acme")
        await work.pilot.until(lambda: is_empty(work), "nothing")
