"""The first minute, from its doors to the desk."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QStackedWidget

from kitdesk.model.channel import SANDBOX_ID
from tests.support.desks import WatchedSandbox
from tests.support.workplace import Workplace, at_work
from tests.ui.presenters.test_channels import env_of

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


def doors(work: Workplace) -> bool:
    steps = work.window.findChild(QStackedWidget, "first_steps")
    return steps is not None and steps.isVisible()


def seen(work: Workplace) -> list[str]:
    return [each.text() for each in work.window.conversation.findChildren(QLabel) if each.isVisible()]


async def test_a_first_start_offers_two_doors_until_something_is_sent(home: Path) -> None:
    async with at_work(home) as work:
        await work.pilot.until(lambda: doors(work), "the doors")
        work.pilot.click("first_steps.sandbox")
        assert work.window.composer.isAncestorOf(work.window.focusWidget())
        await work.send("Hello, is anybody there?")
        await work.pilot.until(lambda: not doors(work), "the message instead")
    async with at_work(home) as work:
        await work.pilot.until(work.window.conversation.events, "what was sent")
        assert not doors(work)
        work.window.first_steps_requested.emit()
        assert doors(work)


async def test_a_channel_is_walked_through_and_answers_kits_test_request_meanwhile(home: Path) -> None:
    async with WatchedSandbox() as sandbox, at_work(home) as work:
        await work.pilot.until(lambda: doors(work), "the doors")
        work.pilot.click("first_steps.connect")
        await work.pilot.until(lambda: work.pilot.dialog("connect"), "the walk")
        QGuiApplication.clipboard().setText(env_of(sandbox))
        work.pilot.click("connect.paste")
        QGuiApplication.clipboard().clear()
        work.pilot.click("connect.next")
        work.pilot.click("connect.next")
        address = work.pilot.find("connect.callback_url", QLineEdit)
        await work.pilot.until(address.text, "the Callback URL")
        channel = work.desk.channels[-1]
        assert address.text() == work.desk.outside.callback_url(channel)
        assert channel.callback_key in address.text()
        work.pilot.click("connect.next")
        work.pilot.click("connect.next")
        work.pilot.click("connect.check")
        await work.pilot.until(lambda: work.pilot.dialog("check"), "the check")
        close = work.pilot.find("check.close", QPushButton)
        await work.pilot.until(lambda: close.text() == "Close", "its end")
        work.pilot.click("check.close")
        work.pilot.click("connect.next")
        await work.pilot.until(lambda: work.pilot.dialog("connect") is None, "the window")
        assert work.desk.current.channel.account_name == sandbox.coordinates.domain
        assert not doors(work)
        await work.send("Hello Kit")
        assert len(sandbox.taken()) == 1


async def test_a_channel_given_up_half_way_is_gone_and_one_kept_is_gone_on_with(home: Path) -> None:
    async with at_work(home) as work:
        for answer, left in (("discard", 1), ("keep", 2)):
            work.window.connect_requested.emit()
            await work.pilot.until(lambda: work.pilot.dialog("connect"), "the walk")
            work.pilot.fill("channel.account_name", "acme")
            work.pilot.click("connect.next")
            work.pilot.click("connect.next")
            await work.pilot.until(lambda: len(work.desk.channels) == 2, "the channel, half filled in")
            work.pilot.fill("channel.salt", "s4lt")
            work.pilot.click("connect.close")
            await work.pilot.until(lambda: work.pilot.dialog("question"), "the question")
            work.pilot.click(f"question.{answer}")
            await work.pilot.until(lambda: work.pilot.dialog("connect") is None, "the window")
            await work.pilot.until(lambda: len(work.desk.channels) == left, "what is left")  # noqa: B023
            title = "How do you want to begin?" if left == 1 else "This channel is not connected yet"
            await work.pilot.until(lambda: title in seen(work), title)  # noqa: B023
        await work.pilot.until(lambda: work.desk.current.channel.id != SANDBOX_ID, "the kept one")
        await work.pilot.until(
            lambda: "not connected yet" in work.label("composer.status"), "why not to send"
        )
        work.pilot.click("first_steps.go_on")
        await work.pilot.until(lambda: work.pilot.dialog("connect"), "the walk")
        assert work.pilot.find("channel.account_name", QLineEdit).text() == "acme"
        work.pilot.click("connect.close")
        assert work.pilot.dialog("question") is None
