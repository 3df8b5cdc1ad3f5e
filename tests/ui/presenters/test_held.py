"""What did not verify, and what the traffic has shown, in the callbacks tool of the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QListView, QTabWidget, QTextEdit

from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.states import State
from kitdesk.ui.tables.held import HELD_ROLE
from tests.support.callbacks import CREDENTIALS, a_callback, post, post_signed
from tests.support.workplace import Workplace, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


async def open_tool(work: Workplace, tab: int = 2) -> str:
    """Bring a tab of the tool to the front; the channel's address."""
    await work.until_ready()
    work.pilot.click("strip.callbacks")
    await work.pilot.until(lambda: work.window.findChild(QTabWidget, "callbacks.tabs"), "the tool")
    work.pilot.find("callbacks.tabs", QTabWidget).setCurrentIndex(tab)
    return work.pilot.find("callbacks.url", QLineEdit).text()


def held(work: Workplace) -> list[str]:
    """The claimed ids of the listed ones."""
    model = work.pilot.find("callbacks.held", QListView).model()
    return [model.index(row, 0).data(HELD_ROLE).event_id for row in range(model.rowCount())]


async def test_a_callback_is_verified_in_the_conversation_and_a_forged_one_held_back(home: Path) -> None:
    async with workplace(home) as work:
        url = await open_tool(work)
        credentials = work.desk.current.credentials
        assert await post_signed(url, a_callback("evt-1"), "evt-1", credentials) == 200
        await work.pilot.until(lambda: work.window.customers.view.model().rowCount() == 1, "the customer")
        work.window.customers.customer_selected.emit("client-1")
        await work.until_shown("Hi James", State.VERIFIED)
        assert held(work) == []
        assert await post_signed(url, a_callback("evt-2"), "evt-3", credentials) == 401
        await work.pilot.until(lambda: held(work) == ["evt-2"], "the forged one")
        assert work.shown() == [("Hi James", State.VERIFIED)]
        tabs = work.pilot.find("callbacks.tabs", QTabWidget)
        assert tabs.tabText(2) == "Held back (1)"


async def test_the_newest_is_on_top_and_opens_in_the_inspector(home: Path) -> None:
    async with workplace(home) as work:
        url = await open_tool(work)
        for body in (b"not json", a_callback("<b>evt</b>")):
            await post(url, body, "Authorization: nonsense")
        await work.pilot.until(lambda: held(work) == ["<b>evt</b>", ""], "both")
        work.pilot.click_last("callbacks.held")
        await work.pilot.until(lambda: work.label("inspector.title"), "the inspector")
        assert "allback" in work.label("inspector.title")


async def test_what_waits_for_the_salt_comes_in_by_itself(home: Path) -> None:
    async with workplace(home) as work:
        await work.desk.save_channel(Channel("acme", "Acme"), Credentials(CREDENTIALS.api_token))
        work.desk.choose("acme")
        url = await open_tool(work)
        assert await post_signed(url, a_callback("evt-1")) == 200
        await work.pilot.until(lambda: held(work) == ["evt-1"], "that it waits")
        await work.desk.save_channel(work.desk.current.channel, CREDENTIALS)
        await work.pilot.until(lambda: held(work) == [], "that it waits no more")
        assert "Nothing is held back" in work.label("callbacks.held.nothing")


async def test_another_channel_has_its_own(home: Path) -> None:
    async with workplace(home) as work:
        url = await open_tool(work)
        await post(url, a_callback("evt-1"), "Authorization: nonsense")
        await work.pilot.until(lambda: held(work) == ["evt-1"], "the first channel's")
        await work.desk.save_channel(Channel("acme", "Acme"), CREDENTIALS)
        work.desk.choose("acme")
        assert held(work) == []
        work.desk.choose("sandbox")
        await work.pilot.until(lambda: held(work) == ["evt-1"], "the first channel's again")


async def test_evidence_shows_what_was_learnt_when_it_is_looked_at(home: Path) -> None:
    async with workplace(home) as work:
        url = await open_tool(work)
        for number in range(3):
            await post_signed(url, a_callback(f"e-{number}"), f"e-{number}", work.desk.current.credentials)
        shown = work.pilot.find("callbacks.evidence", QTextEdit)
        work.pilot.find("callbacks.tabs", QTabWidget).setCurrentIndex(4)
        await work.pilot.until(lambda: "a colon · 3 times" in shown.toPlainText(), "three")
        await post_signed(url, a_callback("e-9"), "e-9", work.desk.current.credentials)
        work.pilot.click("callbacks.evidence.refresh")
        await work.pilot.until(lambda: "a colon · 4 times" in shown.toPlainText(), "four")
