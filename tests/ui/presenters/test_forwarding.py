"""kitdesk as a looking glass, in the real window with a real server behind."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QTabWidget

from kitdesk.desk.receiving import looking_glass
from kitdesk.model.channel import Channel
from kitdesk.transport.http import Answer, Request
from tests.support.callback_server import CallbackServer, callback_server
from tests.support.callbacks import CREDENTIALS, a_callback, post_signed
from tests.support.workplace import Workplace, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


async def open_page(work: Workplace) -> None:
    await work.until_ready()
    work.pilot.click("strip.callbacks")
    await work.pilot.until(lambda: work.window.findChild(QTabWidget, "callbacks.tabs"), "the tool")
    work.pilot.find("callbacks.tabs", QTabWidget).setCurrentIndex(3)


async def forward_to(work: Workplace, url: str) -> None:
    edit = work.pilot.find("callbacks.forwarding.url", QLineEdit)
    edit.selectAll()
    QTest.keyClicks(edit, url)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    if not work.desk.current.channel.forwards:
        work.pilot.click("callbacks.forwarding.on")


def light(work: Workplace) -> str:
    return work.pilot.find("callbacks.forwarding.health", QLabel).text()


def lines(work: Workplace) -> list[str]:
    last = work.pilot.find("callbacks.forwarding.last", QListWidget)
    return [last.item(row).text() for row in range(last.count())]


def teapot(_request: Request) -> Answer:
    return Answer(418, (), b"short and stout")


async def test_a_callback_goes_to_the_server_behind_and_both_are_seen(home: Path) -> None:
    async with callback_server(teapot) as server, workplace(home) as work:
        await open_page(work)
        assert light(work).startswith("Not forwarding.")
        await forward_to(work, server.url)
        await work.pilot.until(lambda: light(work).startswith("Alive"), "the server to be knocked at")
        assert server.requests == []
        url, credentials = work.desk.own_callback_url(), work.desk.current.credentials
        assert await post_signed(url, a_callback(), "evt-1", credentials) == 418
        await work.pilot.until(lambda: lines(work), "what was forwarded")
        assert " · 418 · client-1: Hi James" in lines(work)[0]
        assert "The last callback was answered 418" in light(work)
        last = work.pilot.find("callbacks.forwarding.last", QListWidget)
        last.itemActivated.emit(last.item(0))
        title = "Forwarded callback at "
        await work.pilot.until(lambda: work.label("inspector.title").startswith(title), "the exchange")


async def test_a_silent_server_shows_in_the_strip(home: Path) -> None:
    async with workplace(home) as work:
        await open_page(work)
        await forward_to(work, "http://127.0.0.1:1/")
        await work.pilot.until(lambda: light(work).startswith("Does not answer"), "a knock in vain")
        badge = work.window.strip.callbacks
        assert "connection refused on port 1" in badge.accessibleDescription()
        assert badge.accessibleName() == "Server behind is silent"
        work.pilot.click("callbacks.forwarding.on")
        assert badge.accessibleName().startswith("Callbacks on ")
        assert light(work).startswith("Not forwarding.")


async def test_the_own_address_is_refused(home: Path) -> None:
    async with workplace(home) as work:
        await open_page(work)
        edit = work.pilot.find("callbacks.forwarding.url", QLineEdit)
        QTest.keyClicks(edit, work.desk.own_callback_url())
        QTest.keyClick(edit, Qt.Key.Key_Return)
        assert "round in a circle" in work.label("callbacks.forwarding.url.note")
        assert work.desk.current.channel.forward_url == ""


async def test_each_channel_forwards_for_itself(home: Path) -> None:
    async with callback_server() as server, workplace(home) as work:
        await open_page(work)
        await forward_to(work, server.url)
        await work.desk.save_channel(Channel("acme", "Acme"), CREDENTIALS)
        work.desk.choose("acme")
        assert work.pilot.find("callbacks.forwarding.url", QLineEdit).text() == ""
        assert light(work).startswith("Not forwarding.")
        work.desk.choose("sandbox")
        assert work.pilot.find("callbacks.forwarding.url", QLineEdit).text() == server.url


async def test_an_open_inspector_gets_the_answer_when_it_comes(home: Path) -> None:
    async with callback_server(teapot) as server, workplace(home) as work:
        await open_page(work)
        await forward_to(work, server.url)
        url, credentials = work.desk.own_callback_url(), work.desk.current.credentials
        await post_signed(url, a_callback(), "evt-1", credentials)
        [event] = await work.desk.journal.page("sandbox", "client-1")
        work.presenter._inspector.show_event(event)
        tries = work.pilot.find("inspector.tries", QComboBox)
        await work.pilot.until(lambda: tries.count() == 2, "the delivery and how it was forwarded")
        assert [tries.itemText(row).split(" · ")[0] for row in (0, 1)] == ["Delivery 1", "↳ Forwarded"]
        await post_signed(url, a_callback(), "evt-1", credentials)
        await work.pilot.until(lambda: tries.count() == 4, "the second delivery and how it was forwarded")
        await work.pilot.until(lambda: " · 418 · " in tries.currentText(), "the second delivery's answer")
        assert tries.currentText().startswith("Delivery 2 · ")


async def test_a_server_that_falls_while_the_page_is_seen_shows_soon(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking_glass, "LOOK_WATCHED", 0.05)
    server = CallbackServer()
    async with server.listening(), workplace(home) as work:
        await open_page(work)
        await forward_to(work, server.url)
        await work.pilot.until(lambda: light(work).startswith("Alive"), "the server to be knocked at")
        await server._server.close()
        await work.pilot.until(lambda: light(work).startswith("Does not answer"), "its fall")
        work.pilot.find("callbacks.tabs", QTabWidget).setCurrentIndex(0)
        assert work.desk.glass._watched == ""
