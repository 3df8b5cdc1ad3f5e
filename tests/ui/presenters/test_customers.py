"""The customers list in step with the journal."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from kitdesk.desk.news import EventChanged
from kitdesk.model.states import CALLBACK, Direction, State
from kitdesk.ui.presenters.customers import PAGE
from tests.support.timeline_values import a_body, an_event, an_exchange
from tests.support.workplace import Workplace, at_work

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


def customers(work: Workplace) -> list[str]:
    """What the list of customers says, newest first."""
    model = work.window.customers.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


async def test_the_newest_customer_is_shown_first_and_a_new_name_replaces_the_old(home: Path) -> None:
    async with at_work(home) as work:
        await work.desk.journal.add_event(an_event(1, client_id="anna", state=State.SENT))
        await work.desk.journal.add_event(an_event(2, client_id="james", state=State.SENT))
    async with at_work(home) as work:
        assert customers(work) == ["james, james", "anna, anna"]
        body = a_body(3, "james", client_display_name="James Smith")
        await (await work.desk.current.send(body, "james"))
        await work.pilot.until(
            lambda: work.window.conversation._name.text() == "James Smith", "the name above the conversation"
        )
        assert customers(work)[0].startswith("James Smith")


async def test_a_guest_with_a_draft_is_found_in_the_list(home: Path) -> None:
    async with at_work(home) as work:
        await work.send("from the first guest")
        await work.pilot.until(lambda: len(customers(work)) == 1, "the first guest")
        work.pilot.find("customers.new", QPushButton).click()
        drafted = work.window.composer.message.client_data["client_id"]
        work.type("half a mess")
        work.pilot.find("customers.new", QPushButton).click()
        view = work.window.customers.view
        assert drafted in view.model().index(0, 0).data()
        view.setCurrentIndex(view.model().index(0, 0))
        await work.pilot.until(
            lambda: work.window.composer.message.client_data["client_id"] == drafted,
            "the guest with the draft",
        )
        assert work.written() == "half a mess"
        work.pilot.find("composer.text", QPlainTextEdit).clear()
        view.setCurrentIndex(view.model().index(1, 0))
        await work.until_shown("from the first guest", State.SENT)
        await work.pilot.until(lambda: len(customers(work)) == 1, "the first guest alone")


async def test_a_channel_of_many_customers_is_listed_page_by_page(home: Path) -> None:
    async with at_work(home) as work:
        for number in range(PAGE + 20):
            await work.desk.journal.add_event(an_event(number, client_id=f"c{number}", state=State.SENT))
    async with at_work(home) as work:
        assert len(customers(work)) == PAGE
        work.window.customers.view.scrollToBottom()
        await work.pilot.until(lambda: len(customers(work)) == PAGE + 20, "the second page")
        assert customers(work)[-1].startswith("c0,")


async def test_what_is_unread_shows_and_goes_when_it_was_looked_at(home: Path) -> None:
    async with at_work(home) as work:
        await work.send("from the guest")
        came = an_event(2, client_id="anna", direction=Direction.IN, state=State.VERIFIED)
        exchange = an_exchange(purpose=CALLBACK)
        await work.desk.journal.receive(came, exchange)
        work.desk._tell(EventChanged(came))
        await work.pilot.until(lambda: "1 new" in "".join(customers(work)[:1]), "the unread one")
        view = work.window.customers.view
        view.setCurrentIndex(view.model().index(0, 0))
        await work.pilot.until(lambda: "new" not in customers(work)[0], "no unread one")


async def test_a_customer_far_below_is_known_by_name_when_shown(home: Path) -> None:
    async with at_work(home) as work:
        body = a_body(1, "anna", client_display_name="Anna Petrova")
        event = await work.desk.journal.add_event(an_event(1, client_id="anna", body=body, state=State.SENT))
        for number in range(2, PAGE + 5):
            await work.desk.journal.add_event(an_event(number, client_id=f"c{number}", state=State.SENT))
    async with at_work(home) as work:
        work.presenter._conversation.show_event(event)
        await work.pilot.until(lambda: "Anna Petrova" in work.window.conversation._name.text(), "the name")
