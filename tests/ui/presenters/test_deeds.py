"""What is under way for the user: its errors become banners, and nothing of it outlives the window."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.model.errors import JournalFault, NotReached
from kitdesk.ui.presenters.deeds import Deeds, Latest
from kitdesk.ui.widgets.notice import Notices
from tests.support.hands import click, found

pytestmark = pytest.mark.anyio


@pytest.fixture
def notices(qtbot: QtBot) -> Notices:
    notices = Notices()
    qtbot.addWidget(notices)
    return notices


async def fail(reason: str) -> None:
    raise JournalFault(reason)


async def test_an_error_of_ours_becomes_a_banner(notices: Notices) -> None:
    deeds = Deeds(notices)
    deeds.start(fail("the disk is full"), "fail")
    await asyncio.sleep(0)
    assert "the disk is full" in notices.texts()[0]
    await deeds.close()


def test_a_newer_error_of_a_kind_takes_the_place_of_the_older(notices: Notices) -> None:
    deeds = Deeds(notices)
    deeds.tell(JournalFault("the disk is full"))
    deeds.tell(NotReached("kit.example", "connection refused"))
    deeds.tell(JournalFault("it is read-only"))
    assert len(notices.texts()) == 2
    assert "full" not in str(notices.texts())


def test_a_kind_of_error_gets_a_button_and_is_taken_away_when_it_holds_no_more(notices: Notices) -> None:
    deeds, done = Deeds(notices), []
    deeds.tell(JournalFault("the disk is full"))
    deeds.offer(JournalFault, "Look", lambda: done.append("looked"))
    click(found(notices, QPushButton, "notice.deed"))
    assert done == ["looked"]
    deeds.withdraw(JournalFault)
    assert notices.texts() == []


async def test_any_other_error_is_reported_as_a_crash(notices: Notices) -> None:
    reported: list[dict[str, object]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _loop, context: reported.append(context))
    deeds = Deeds(notices)

    async def crash() -> None:
        raise ZeroDivisionError

    deeds.start(crash(), "crash")
    await asyncio.sleep(0)
    await asyncio.sleep(0)  # its end is told in the turn after it
    assert [type(context["exception"]) for context in reported] == [ZeroDivisionError]
    assert notices.texts() == []
    await deeds.close()


async def test_closing_gives_up_what_is_under_way_and_what_was_never_begun(notices: Notices) -> None:
    deeds = Deeds(notices)
    ends: list[str] = []
    begun = asyncio.Event()

    async def last(name: str) -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            ends.append(name)

    deeds.start(last("first"), "first")
    await begun.wait()
    deeds.start(last("second"), "second")
    await deeds.close()
    assert ends == ["first"]


async def test_what_was_started_can_be_given_up_alone(notices: Notices) -> None:
    deeds = Deeds(notices)
    ended = asyncio.Event()

    async def last() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    give_up = deeds.start(last(), "last")
    await asyncio.sleep(0)
    give_up()
    await ended.wait()
    await deeds.close()


async def test_after_closing_nothing_is_begun(notices: Notices) -> None:
    """A timer may still fire, and the desk has last news."""
    deeds = Deeds(notices)
    await deeds.close()
    deeds.start(fail("too late"), "late")
    await asyncio.sleep(0)
    assert notices.texts() == []


async def test_a_later_one_takes_the_place_of_what_is_under_way(notices: Notices) -> None:
    deeds = Deeds(notices)
    latest, begun, ended = Latest(deeds), list[str](), list[str]()

    async def last(name: str) -> None:
        begun.append(name)
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(name)

    latest.give_up()  # there is nothing yet
    latest.start(last("first"), "first")
    await asyncio.sleep(0)
    latest.start(last("second"), "second")
    await asyncio.sleep(0)
    assert (begun, ended) == (["first", "second"], ["first"])
    latest.give_up()
    await deeds.close()
    assert ended == ["first", "second"]


async def test_the_window_is_at_rest_when_nothing_that_lasts_is_under_way(notices: Notices) -> None:
    deeds, may_end = Deeds(notices), asyncio.Event()
    assert deeds.at_rest
    deeds.start(asyncio.Event().wait(), "looks for something")
    assert deeds.at_rest
    deeds.start(may_end.wait(), "fires", lasts=True)
    assert not deeds.at_rest
    may_end.set()
    await deeds.rest()
    assert deeds.at_rest
    await deeds.close()
