"""The customers list in step with the journal."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from kitdesk.model.timeline import State
from tests.support.timeline_values import a_body, an_event
from tests.support.workplace import Workplace, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


def customers(work: Workplace) -> list[str]:
    """What the list of customers says, newest first."""
    model = work.window.customers.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


async def test_the_newest_customer_is_shown_first_and_a_new_name_replaces_the_old(home: Path) -> None:
    async with workplace(home) as work:
        await work.until_ready()
        await work.desk.journal.add_event(an_event(1, client_id="anna", state=State.SENT))
        await work.desk.journal.add_event(an_event(2, client_id="james", state=State.SENT))
    async with workplace(home) as work:
        await work.until_ready()
        assert customers(work) == ["james, james", "anna, anna"]
        body = a_body(3, "james", client_display_name="James Smith")
        await (await work.desk.current.send(body, "james"))
        await work.pilot.until(
            lambda: work.window.conversation._name.text() == "James Smith", "the name above the conversation"
        )
        assert customers(work)[0].startswith("James Smith")


async def test_a_guest_with_a_draft_is_found_in_the_list(home: Path) -> None:
    async with workplace(home) as work:
        await work.until_ready()
        await work.send("from the first guest")
        await work.pilot.until(lambda: len(customers(work)) == 1, "the first guest")
        work.pilot.find("customers.new", QPushButton).click()
        drafted = work.window.composer.client_data()["client_id"]
        work.type("half a mess")
        work.pilot.find("customers.new", QPushButton).click()
        view = work.window.customers.view
        assert drafted in view.model().index(0, 0).data()
        view.setCurrentIndex(view.model().index(0, 0))
        await work.pilot.until(
            lambda: work.window.composer.client_data()["client_id"] == drafted, "the guest with the draft"
        )
        assert work.written() == "half a mess"
        work.pilot.find("composer.text", QPlainTextEdit).clear()
        view.setCurrentIndex(view.model().index(1, 0))
        await work.until_shown("from the first guest", State.SENT)
        await work.pilot.until(lambda: len(customers(work)) == 1, "the first guest alone")
