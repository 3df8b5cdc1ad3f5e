"""Searching in the window, over a real journal."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from kitdesk.desk.news import EventChanged
from kitdesk.model.channel import Credentials
from kitdesk.model.search import Kind
from kitdesk.model.secret import Secret
from kitdesk.model.states import State
from kitdesk.store import index
from kitdesk.ui.presenters.search import FEW, PAGE
from kitdesk.ui.search.filters import Filters
from tests.support.desks import a_channel
from tests.support.timeline_values import a_body, an_event
from tests.support.workplace import Workplace, at_work

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


def shown(work: Workplace) -> list[str]:
    """The rows of what was found; nothing while the customers are listed."""
    panel = work.window.customers
    if panel._lists.currentWidget() is panel.view:
        return []
    model = panel.results.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def hint(work: Workplace) -> str:
    labels = work.window.customers.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible() and label.wordWrap())


def type_in(work: Workplace, text: str) -> None:
    work.pilot.fill("customers.search", text)


async def store(work: Workplace, count: int, **members: object) -> None:
    for number in range(count):
        name = a_body(number, f"c{number}", client_display_name=f"Anna {number}")
        await work.desk.journal.add_event(
            an_event(number, client_id=f"c{number}", body=name, **{"state": State.SENT} | members)
        )


async def test_hits_come_while_typing_and_go_with_the_words(home: Path) -> None:
    async with at_work(home) as work:
        await store(work, 3)
        type_in(work, "hel")
        await work.pilot.until(lambda: "Messages · 3" in shown(work), "three messages")
        assert "Anna 2" in shown(work)[1]
        type_in(work, "anna 1")
        await work.pilot.until(lambda: shown(work)[:2] == ["Customers", "Anna 1, c1"], "one customer")
        field = work.pilot.find("customers.search", QLineEdit)
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert shown(work) == []


async def test_a_hit_opens_the_conversation_at_the_event(home: Path) -> None:
    async with at_work(home) as work:
        for number in range(300):
            text = "needle" if number == 7 else f"hay {number}"
            body = a_body(number, "anna").replace(f"Hello {number}".encode(), text.encode())
            await work.desk.journal.add_event(
                an_event(number, client_id="anna", text=text, body=body, state=State.SENT)
            )
        await work.desk.journal.add_event(an_event(301, client_id="james", state=State.SENT))
        type_in(work, "needle")
        await work.pilot.until(lambda: "Messages · 1" in shown(work), "the one hit")
        QTest.keyClick(work.pilot.find("customers.search", QLineEdit), Qt.Key.Key_Return)
        await work.pilot.until(
            lambda: (event := work.window.conversation.selected()) and event.text == "needle",
            "the event selected in its conversation",
        )
        assert shown(work), "the hits stay, so that the next can be opened"


async def test_a_customer_that_was_found_is_shown(home: Path) -> None:
    async with at_work(home) as work:
        await store(work, 3)
        type_in(work, "c1")
        await work.pilot.until(lambda: "Anna 1, c1" in shown(work), "the customer")
        QTest.keyClick(work.pilot.find("customers.search", QLineEdit), Qt.Key.Key_Return)
        await work.pilot.until(lambda: work.shown() == [("Hello 1", State.SENT)], "the conversation")


async def test_pages_and_further_customers_come_on_demand(home: Path) -> None:
    async with at_work(home) as work:
        await store(work, PAGE + 10)
        type_in(work, "anna")
        await work.pilot.until(lambda: f"Messages · {PAGE}+" in shown(work), "a page")
        assert shown(work)[FEW + 1] == "More customers"
        work.window.customers.results.scrollToBottom()
        await work.pilot.until(lambda: f"Messages · {PAGE + 10}" in shown(work), "all of them")
        work.window.customers.results.more_customers_wanted.emit()
        await work.pilot.until(lambda: len(shown(work)) == 2 + (PAGE + 10) + PAGE, "all customers")
        assert "More customers" not in shown(work)


async def test_filters_work_without_words(home: Path) -> None:
    async with at_work(home) as work:
        await store(work, 3)
        await store(work, 2, state=State.REFUSED)
        work.window.customers.search.set_filters(Filters(state=State.REFUSED))
        await work.pilot.until(lambda: "Messages · 2" in shown(work), "what was refused")
        assert "Customers" not in shown(work), "a state is not a customer's"
        work.window.customers.search.set_filters(Filters(kinds=frozenset({Kind.PHOTO})))
        await work.pilot.until(lambda: "Remove a filter" in hint(work), "what to do")


async def test_nothing_found_says_what_to_do(home: Path) -> None:
    async with at_work(home) as work:
        await store(work, 1)
        type_in(work, "nowhere")
        await work.pilot.until(lambda: "Try fewer words" in hint(work), "what to do")
        type_in(work, "hello")
        await work.pilot.until(lambda: shown(work), "a hit")
        assert hint(work) == ""


async def test_a_search_is_of_the_channel_that_is_shown(home: Path) -> None:
    async with at_work(home) as work:
        await store(work, 1)
        other = a_channel(work.desk.sandbox.server.coordinates())
        await work.desk.save_channel(other, Credentials(Secret("sandbox-api-token"), Secret("sandbox-salt")))
        type_in(work, "hello")
        await work.pilot.until(lambda: "Messages · 1" in shown(work), "the hit")
        work.choose_channel("Acme")
        await work.pilot.until(lambda: "Try fewer words" in hint(work), "nothing in the other channel")
        work.window.customers.search.set_filters(Filters(everywhere=True))
        await work.pilot.until(lambda: "Messages · 1" in shown(work), "the hit in all channels")
        assert shown(work)[1].startswith("Anna 0 · Sandbox")
        QTest.keyClick(work.pilot.find("customers.search", QLineEdit), Qt.Key.Key_Return)
        await work.pilot.until(lambda: work.shown() == [("Hello 0", State.SENT)], "its conversation")
        assert work.desk.current.channel.name == "Sandbox"


async def test_a_message_of_a_removed_channel_is_found_and_not_opened(home: Path) -> None:
    async with at_work(home) as work:
        await store(work, 1, channel_id="gone")
        work.window.customers.search.set_filters(Filters(everywhere=True))
        type_in(work, "hello")
        await work.pilot.until(lambda: "Messages · 1" in shown(work), "the hit")
        QTest.keyClick(work.pilot.find("customers.search", QLineEdit), Qt.Key.Key_Return)
        assert any("was removed" in text for text in work.banners())
        assert work.desk.current.channel.name == "Sandbox"


async def test_what_becomes_of_a_hit_shows(home: Path) -> None:
    async with at_work(home) as work:
        event = await work.send("hello")
        type_in(work, "hello")
        await work.pilot.until(lambda: any("→ sent" in row for row in shown(work)), "the hit")
        work.desk._tell(EventChanged(replace(event, state=State.REFUSED)))
        assert any("→ refused" in row for row in shown(work))


async def test_while_the_journal_is_indexed_it_says_so_and_finds_more(home: Path) -> None:
    async with at_work(home) as work:
        await store(work, 20)
        journal = work.desk.journal
        journal._indexer.close()
        await journal._write(index.begin_anew)
        await journal._write(lambda db: index.advance(db, 5))
        type_in(work, "hello")
        await work.pilot.until(lambda: "25 %" in hint(work), "how far it is")
        assert "Messages · 5" in shown(work)
        await journal._write(lambda db: index.advance(db, 99))
        await work.pilot.until(lambda: "Messages · 20" in shown(work), "the rest, by itself")
        assert hint(work) == ""


async def test_a_newer_search_ends_the_one_before(home: Path) -> None:
    async with at_work(home) as work:
        await store(work, 3)
        for text in ("h", "he", "hel", "anna", "c2"):
            type_in(work, text)
            await asyncio.sleep(0.13)
        await work.pilot.until(
            lambda: shown(work)[:2] == ["Customers", "Anna 2, c2"], "the last search alone"
        )
