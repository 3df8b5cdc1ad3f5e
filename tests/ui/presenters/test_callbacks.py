"""What is seen of callbacks wherever one looks: the strip's badge, and banners that lead somewhere."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QTabBar

from kitdesk.model.channel import SANDBOX_ID, Channel
from kitdesk.transport.http import Answer
from kitdesk.transport.server import Server
from tests.support.callbacks import CREDENTIALS, a_callback, post_signed
from tests.support.desks import Heard, open_desk
from tests.support.timeline_values import an_event
from tests.support.workplace import Workplace, at_work, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


def badge(work: Workplace) -> str:
    return work.window.strip.callbacks.accessibleName()


def front(work: Workplace) -> list[str]:
    return [bar.tabText(bar.currentIndex()) for bar in work.window.findChildren(QTabBar)]


async def other(_request: object) -> Answer:
    return Answer.text("another program")


async def test_the_badge_says_where_it_listens_and_leads_to_the_tool(home: Path) -> None:
    async with workplace(home) as work:
        assert badge(work) == f"Callbacks on 127.0.0.1:{work.desk.listening.port}"
        key = work.desk.current.channel.callback_key
        assert key in work.window.strip.callbacks.toolTip()
        work.pilot.click("strip.callbacks")
        await work.pilot.until(lambda: "Callbacks" in front(work), "the tool in front")


async def test_the_badge_is_of_the_channel_that_is_shown(home: Path) -> None:
    async with workplace(home) as work:
        await work.desk.save_channel(Channel("acme", "Acme", switched_on=False), CREDENTIALS)
        assert "127.0.0.1" in badge(work)
        work.desk.choose("acme")
        assert badge(work) == "Switched off"
        await work.desk.save_channel(replace(work.desk.current.channel, switched_on=True), CREDENTIALS)
        assert work.desk.current.channel.callback_key in work.window.strip.callbacks.toolTip()


async def test_a_taken_port_is_a_message_with_a_way_out(home: Path) -> None:
    async with open_desk(home, Heard()) as desk:
        port = desk.listening.port
    holder = await Server.start(other, port=port)
    try:
        async with at_work(home) as work:
            assert badge(work) == "Port taken"
            assert f"Port {port}" in str(work.banners())
            work.pilot.find("notice.deed", QPushButton).click()
            await work.pilot.until(lambda: "Callbacks" in front(work), "the tool in front")
            work.pilot.click("callbacks.port.again")
            await work.pilot.until(lambda: str(work.banners()).count(f"Port {port}") == 1, "taken still")
            work.pilot.click("callbacks.port.other")
            work.pilot.click("port.use")
            await work.pilot.until(lambda: "Callbacks on" in badge(work), "another port")
            assert work.banners() == []
            url = work.desk.outside.callback_url(work.desk.current.channel)
            credentials = work.desk.current.credentials
            assert await post_signed(url, a_callback("evt-1"), "evt-1", credentials) == 200
    finally:
        await holder.close()


async def test_a_port_that_is_taken_is_told_and_the_old_one_is_kept(home: Path) -> None:
    holder = await Server.start(other)
    try:
        async with workplace(home) as work:
            before = badge(work)
            await work.desk.listen(holder.port)
            assert badge(work) == before
            assert f"Port {holder.port}" in str(work.banners())
    finally:
        await holder.close()


async def test_an_alarm_of_a_channel_that_was_just_removed_is_told_too(home: Path) -> None:
    async with at_work(home) as work:
        work.presenter._callbacks._on_alarm(an_event(channel_id="acme", event_id="evt-1"))
        assert "event_id evt-1 of channel “acme”" in str(work.banners())


async def test_an_alarm_of_any_channel_leads_to_its_event(home: Path) -> None:
    async with at_work(home) as work:
        await work.desk.save_channel(Channel("acme", "Acme & Co"), CREDENTIALS)
        url = work.desk.listening.address(work.desk.channel("acme").channel)
        assert await post_signed(url, a_callback("evt-1")) == 200
        assert await post_signed(url, a_callback("evt-2", "newer"), "evt-2") == 200
        assert work.banners() == []
        assert await post_signed(url, a_callback("evt-1", message={"text": "forged"})) == 200
        assert "event_id evt-1 of channel “Acme & Co”: the first one is shown" in str(work.banners())
        assert work.desk.current.channel.id == SANDBOX_ID
        work.pilot.click("notice.deed")
        await work.pilot.until(lambda: work.desk.current.channel.id == "acme", "its channel")
        await work.pilot.until(lambda: "Inspector" in front(work), "the inspector")
        assert work.presenter._conversation.client_id == "client-1"
        assert [event.event_id for event in work.events()] == ["evt-1"]
        assert work.events()[0].text == "Hi James"
