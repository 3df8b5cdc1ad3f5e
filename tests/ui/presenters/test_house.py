"""Keeping house in the real window: what the journal holds, and what is deleted of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton

from kitdesk.model.channel import Credentials
from kitdesk.model.states import State
from kitdesk.ui.dialogs.delete_history import DeleteHistory
from kitdesk.ui.dialogs.journal import JournalDialog
from kitdesk.ui.presenters.house import HousePresenter
from tests.support.big_journal import UNFINISHED, make_journal
from tests.support.desks import WatchedSandbox, a_channel
from tests.support.workplace import Workplace, at_work, workplace

EVENTS = 2_000
pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


@pytest.fixture
def full(home: Path) -> Path:
    """A data folder with some history."""
    make_journal(home / "journal.sqlite", EVENTS, customers=20)
    return home


async def opened(work: Workplace) -> DeleteHistory:
    """The dialog, once it says what it would delete."""
    await work.pilot.until(lambda: work.pilot.dialog("delete_history"), "the dialog")
    await work.pilot.until(lambda: "Counting" not in work.label("delete_history.sum"), "what goes")
    dialog = work.pilot.dialog("delete_history")
    assert isinstance(dialog, DeleteHistory)
    return dialog


async def delete(work: Workplace) -> str:
    """Confirm; what it says in the end."""
    work.pilot.click("delete_history.delete")
    await work.pilot.until(lambda: "Done." in work.label("delete_history.sum"), "the end")
    said = work.label("delete_history.sum")
    work.pilot.click("delete_history.close")
    return said


async def test_the_status_bar_says_what_the_journal_holds(home: Path) -> None:
    async with workplace(home) as work:
        await work.pilot.until(lambda: "Journal 0 events, " in work.status(), "the size")
        await work.send("one more")
        house = work.window.findChild(HousePresenter)
        assert house is not None
        assert house._look.remainingTime() < 500, "it keeps up with what a person sees come in"
        await work.pilot.until(lambda: "Journal 1 event, " in work.status(), "the size, anew")


async def test_the_history_of_a_channel_goes_but_what_is_unfinished(full: Path) -> None:
    async with at_work(full) as work:
        work.window.delete_history_requested.emit()
        await opened(work)
        assert f"{EVENTS - UNFINISHED:,} messages of 20 customers" in work.label("delete_history.sum")
        assert f"{EVENTS - UNFINISHED:,} messages" in await delete(work)
        left = len(await work.desk.journal.customers("sandbox"))
        await work.pilot.until(lambda: len(work.window.customers.customers()) == left, "the rest")
        unfinished = {State.FAILED, State.UNKNOWN}
        await work.pilot.until(lambda: {event.state for event in work.events()} <= unfinished, "what is left")


async def test_a_customer_goes_with_what_is_unfinished_when_that_is_given_up(full: Path) -> None:
    async with at_work(full) as work:
        newest = work.window.customers.customers()[0]
        work.window.customers.select(newest.client_id)
        work.window.customers.delete_selected()
        await opened(work)
        assert newest.client_id in work.pilot.find("delete_history.scope.0", QRadioButton).text()
        work.pilot.find("delete_history.unfinished", QCheckBox).click()
        await delete(work)
        await work.pilot.until(lambda: newest not in work.window.customers.customers(), "them gone")
        await work.pilot.until(lambda: not work.events(), "an empty conversation")


async def test_a_journal_beyond_its_limit_is_told_once_and_leads_to_what_is_old(full: Path) -> None:
    async with at_work(full) as work:
        assert not work.banners()
        work.window.journal_requested.emit()
        await work.pilot.until(lambda: work.pilot.dialog("journal"), "the dialog")
        dialog = work.pilot.dialog("journal")
        assert isinstance(dialog, JournalDialog)
        dialog.limit_changed.emit(1)
        work.pilot.click("journal.close")
        await work.pilot.until(work.banners, "the banner")
        assert "more than the 1.0 MB" in work.banners()[0]
        work.pilot.find("notice.deed", QPushButton).click()
        assert (await opened(work)).scope().before is not None
        work.pilot.click("delete_history.close")
        assert work.desk.settings.journal_limit == 1


async def test_a_channel_is_removed_with_its_history(home: Path) -> None:
    async with WatchedSandbox() as sandbox, at_work(home) as work:
        there = sandbox.coordinates
        await work.desk.save_channel(a_channel(there), Credentials(there.api_token, there.salt))
        work.desk.choose("acme")
        await work.pilot.until(lambda: work.desk.current.channel.id == "acme", "the channel")
        await work.send("to be forgotten")
        work.window.strip.settings_requested.emit()
        await work.pilot.until(lambda: work.pilot.dialog("channel_settings"), "the settings")
        work.pilot.click("channel_settings.remove")
        await work.pilot.until(lambda: work.pilot.dialog("question"), "the question")
        work.pilot.click("question.history")
        await opened(work)
        assert "1 message of 1 customer" in work.label("delete_history.sum")
        await delete(work)
        assert await work.desk.journal.customers("acme") == []
