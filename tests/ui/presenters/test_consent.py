from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kitdesk.desk.channel_desk import ChannelDesk
from kitdesk.model.states import State
from kitdesk.model.timeline import Event
from kitdesk.tasks import Tasks
from kitdesk.ui.dialogs.confirm import Question
from kitdesk.ui.presenters.consent import may_discard, may_resend, may_send
from tests.support.desks import Heard, WatchedSandbox, open_channel
from tests.support.timeline_values import a_body, an_event

pytestmark = pytest.mark.anyio


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[ChannelDesk]:
    """A channel on which nothing is sent: two messages wait behind one that an earlier run left."""
    async with WatchedSandbox() as sandbox, open_channel(tmp_path, sandbox.coordinates, Heard()) as desk:
        desk._outbox.hold(await desk._journal.add_event(an_event(1, channel_id="acme", state=State.UNKNOWN)))
        for number in (2, 3):
            await desk.send(a_body(number), "client-1")
        yield desk


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def events(desk: ChannelDesk, *places: int) -> Sequence[Event]:
    return [desk.unfinished()[place].event for place in places]


def be_production(desk: ChannelDesk) -> None:
    from dataclasses import replace

    desk.change(replace(desk.channel, production=True))


async def asked(window: QWidget, asking: Coroutine[None, None, bool]) -> str:
    """What is asked, and answered with no; empty where nothing is asked and all is allowed."""
    tasks = Tasks()
    task = tasks.start(asking, "ask")
    await asyncio.sleep(0)
    question = window.findChild(Question)
    if question is None:
        assert await task
        return ""
    text = f"{question.windowTitle()} {question.text()}"
    question.reject()
    assert not await task
    return text


async def test_nothing_is_asked_on_a_usual_channel(desk: ChannelDesk, window: QWidget) -> None:
    assert await asked(window, may_send(window, desk)) == ""
    assert await asked(window, may_resend(window, desk, events(desk, 0, 1))) == ""
    assert await asked(window, may_discard(window, desk, events(desk, 2))) == ""


async def test_what_kit_has_already_is_asked_for(desk: ChannelDesk, window: QWidget) -> None:
    sent = an_event(9, channel_id="acme", state=State.SENT)
    question = await asked(window, may_resend(window, desk, [sent]))
    assert "taken this message already" in question
    assert question.endswith(f"“Hello 9”\nclient_id client-1\nevent_id {sent.event_id}")
    question = await asked(window, may_resend(window, desk, [sent, sent, *events(desk, 0)]))
    assert "taken 2 of them already" in question
    assert "event_id" not in question


async def test_giving_one_up_on_which_others_wait_says_what_goes_out_then(
    desk: ChannelDesk, window: QWidget
) -> None:
    first = events(desk, 0)
    question = await asked(window, may_discard(window, desk, first))
    assert question.startswith("Discard this message? ")
    assert "2 waiting messages are sent then.\n\n“Hello 1”\nclient_id client-1\n" in question
    await desk.discard(*events(desk, 2))
    assert "1 waiting message is sent then." in await asked(window, may_discard(window, desk, first))


async def test_everything_that_goes_to_a_production_channel_is_asked_for(
    desk: ChannelDesk, window: QWidget
) -> None:
    be_production(desk)
    assert "production channel “Acme”" in await asked(window, may_send(window, desk))
    question = await asked(window, may_resend(window, desk, events(desk, 2)))
    assert "will see this message." in question
    assert "wait behind" not in question


async def test_so_is_what_follows_because_it_waited_behind(desk: ChannelDesk, window: QWidget) -> None:
    be_production(desk)
    question = await asked(window, may_resend(window, desk, events(desk, 0)))
    assert "Then follow those that wait behind: 2." in question
    question = await asked(window, may_resend(window, desk, events(desk, 0, 1)))
    assert "these 2 messages. Then follow those that wait behind: 1." in question
    question = await asked(window, may_discard(window, desk, events(desk, 0)))
    assert "Discard this message?" in question
    assert "2 waiting messages are sent then." in question


async def test_discarding_the_last_of_a_production_channels_line_is_not_asked_for(
    desk: ChannelDesk, window: QWidget
) -> None:
    be_production(desk)
    assert await asked(window, may_discard(window, desk, events(desk, 2))) == ""


async def test_discarding_several_is_asked_for(desk: ChannelDesk, window: QWidget) -> None:
    question = await asked(window, may_discard(window, desk, events(desk, 0, 1, 2)))
    assert question.startswith("Discard 3 messages?")
    assert "sent then" not in question
