"""Drafts and history in the real window, over restarts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from kitdesk.model.channel import Credentials
from kitdesk.model.deletion import Scope
from kitdesk.model.secret import Secret
from kitdesk.model.states import State
from kitdesk.store import drafts
from tests.support.desks import a_channel
from tests.support.timeline_values import a_body, an_event
from tests.support.workplace import Workplace, at_work

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


def who(work: Workplace) -> str:
    return str(work.window.composer.message.client_data["client_id"])


def kept(home: Path) -> dict[tuple[str, str], str]:
    return drafts.read(home / "drafts.json")[0]


def listed(work: Workplace) -> list[str]:
    model = work.window.customers.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def press(work: Workplace, key: Qt.Key) -> None:
    QTest.keyClick(work.pilot.find("composer.text", QPlainTextEdit), key)


async def test_a_draft_is_on_the_disk_a_moment_later_and_there_after_a_restart(home: Path) -> None:
    async with at_work(home) as work:
        guest = who(work)
        work.type("half a mess")
        await work.pilot.until(lambda: "half a mess" in str(kept(home)), "the draft on the disk")
    async with at_work(home) as work:
        assert (who(work), work.written()) == (guest, "half a mess")


async def test_the_last_letters_are_kept_on_leaving(home: Path) -> None:
    async with at_work(home) as work:
        work.type("to the last letter")
    assert "to the last letter" in str(kept(home))


async def test_drafts_of_others_are_marked_in_the_list_and_come_with_their_customer(home: Path) -> None:
    async with at_work(home) as work:
        for number, client_id in enumerate(("anna", "ben")):
            await work.desk.journal.add_event(an_event(number, client_id=client_id, state=State.SENT))
    async with at_work(home) as work:
        assert who(work) == "ben"
        work.type("for Ben")
        work.window.customers.customer_selected.emit("anna")
        await work.pilot.until(lambda: who(work) == "anna", "Anna")
        work.type("for Anna")
        assert listed(work) == ["ben, ben, Draft", "anna, anna"]
    async with at_work(home) as work:
        assert (who(work), work.written()) == ("ben", "for Ben")
        assert listed(work) == ["ben, ben", "anna, anna, Draft"]


async def test_what_was_sent_is_no_draft_any_more(home: Path) -> None:
    async with at_work(home) as work:
        await work.send("Hello")
        await work.pilot.until(lambda: not kept(home), "no draft on the disk")
    assert kept(home) == {}


async def test_a_draft_that_a_crash_left_although_it_was_sent_does_not_come_back(home: Path) -> None:
    async with at_work(home) as work:
        body = a_body(1, "anna")
        await work.desk.journal.add_event(an_event(1, client_id="anna", body=body, state=State.SENT))
    drafts.write(home / "drafts.json", {("sandbox", "anna"): body.decode()})
    async with at_work(home) as work:
        assert (who(work), work.written()) == ("anna", "")


async def test_a_deleted_customers_draft_and_a_removed_channels_are_forgotten(home: Path) -> None:
    async with at_work(home) as work:
        work.type("for the guest")
        guest = who(work)
        work.pilot.find("customers.new", QPushButton).click()
        other = a_channel(work.desk.sandbox.server.coordinates())
        await work.desk.save_channel(other, Credentials(Secret("sandbox-api-token"), Secret("sandbox-salt")))
        work.choose_channel("Acme")
        await work.pilot.until(lambda: work.window.composer.writing.whose[0] == "acme", "the other channel")
        work.type("for Acme")
        work.choose_channel("Sandbox")
        await work.pilot.until(lambda: work.window.composer.writing.whose[0] == "sandbox", "the first one")
        assert len(work.window.composer.writing.drafts()) == 2
        await work.desk.house.delete(Scope("sandbox", guest), lambda _: None)
        await work.desk.remove_channel("acme")
        await work.pilot.until(lambda: not work.window.composer.writing.drafts(), "no draft left")


async def test_up_brings_back_what_was_sent_in_an_earlier_run(home: Path) -> None:
    async with at_work(home) as work:
        await work.send("first")
        await work.send("second")
    async with at_work(home) as work:
        await work.pilot.until(lambda: work.window.composer.writing.recall.newest, "what was sent before")
        seen = []
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
            press(work, key)
            seen.append(work.written())
        assert seen == ["second", "first", "second", ""]
        work.pilot.find("customers.new", QPushButton).click()
        await work.pilot.until(lambda: work.window.composer.writing.recall.newest, "what others sent")
        press(work, Qt.Key.Key_Up)
        assert work.written() == "second"
        work.press_ctrl_enter()
        await work.until_shown("second", State.SENT)
        assert who(work).startswith("guest-")
