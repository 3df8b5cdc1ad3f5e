"""The channels of a desk: what goes on and what ends when one is saved, changed or opened anew."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from pathlib import Path

import pytest

from kitdesk.desk.desk import Desk
from kitdesk.model.channel import SANDBOX_ID, Credentials
from kitdesk.model.errors import OutboxUnreadable
from kitdesk.model.secret import Secret
from kitdesk.model.states import State
from kitdesk.model.timeline import Event
from kitdesk.model.token import Phase
from kitdesk.sandbox.server import Coordinates
from kitdesk.tasks import Tasks
from kitdesk.transport.http import Answer, Request
from kitdesk.transport.server import Server
from tests.support.desks import Heard, WatchedSandbox, a_channel, open_desk, save_acme
from tests.support.fake_kit import UUID, FakeKit
from tests.support.timeline_values import a_body, an_event

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("memory_keyring")]


async def test_channels_work_side_by_side_whichever_is_shown(
    desk: Desk, heard: Heard, sandbox: WatchedSandbox
) -> None:
    await save_acme(desk, sandbox)
    desk.choose(SANDBOX_ID)
    await (await desk.channel("acme").send(a_body(1), "client-1"))
    await (await desk.current.send(a_body(2), "client-1"))
    assert sandbox.taken() == ["event-1"]
    assert {event.channel_id for event in heard.latest().values()} == {"acme", SANDBOX_ID}


async def test_a_channel_saved_while_it_sends_leaves_the_message_unknown_and_sends_nothing_twice(
    desk: Desk, heard: Heard
) -> None:
    """Whoever changes a channel's account at that moment is asked what to do, as after a crash."""
    kit, reached, released = FakeKit(), asyncio.Event(), asyncio.Event()

    async def answer_late(request: Request) -> Answer:
        answer = await kit(request)
        if b"event-1" in request.body:
            reached.set()
            await released.wait()
        return answer

    secrets = Credentials(Secret("acme-token"), Secret("acme-salt"))
    server = await Server.start(answer_late)
    channel = a_channel(Coordinates(server.url, "acme", secrets.api_token, UUID, secrets.salt))
    await desk.save_channel(channel, secrets)
    await desk.channel("acme").send(a_body(1), "client-1")
    await desk.channel("acme").send(a_body(2), "client-1")
    await reached.wait()
    await desk.save_channel(replace(channel, account_name="other"), secrets)
    await heard.until_state("event-1", State.UNKNOWN)
    await desk.channel("acme").send(a_body(3), "client-1")
    await (await desk.channel("acme").send(a_body(4, "client-2"), "client-2"))
    assert [json.loads(body)["event_id"] for body in kit.bodies] == ["event-1", "event-4"]
    released.set()
    await server.close()


async def test_what_was_to_be_tried_again_waits_for_a_person_when_its_channel_logs_in_otherwise(
    desk: Desk, heard: Heard, sandbox: WatchedSandbox
) -> None:
    nobody = replace(a_channel(sandbox.coordinates), base_url="http://127.0.0.1:1")
    await desk.save_channel(nobody, sandbox.credentials)
    failed = await (await desk.channel("acme").send(a_body(1), "client-1"))
    await desk.channel("acme").send(a_body(2), "client-1")
    await desk.save_channel(a_channel(sandbox.coordinates), sandbox.credentials)
    desk.channel("acme").log_in()
    await heard.until(lambda: sandbox.count("login"))
    waiting = desk.channel("acme").unfinished()
    assert [(each.event.state, each.decision) for each in waiting] == [
        (State.FAILED, True),
        (State.QUEUED, True),
    ]
    assert sandbox.taken() == []
    await desk.channel("acme").resend(failed)
    await heard.until_state("event-1", State.SENT)


async def test_a_channels_looks_change_nothing_that_is_under_way(
    desk: Desk, heard: Heard, sandbox: WatchedSandbox
) -> None:
    await save_acme(desk, sandbox)
    await (await desk.current.send(a_body(1), "client-1"))
    before = desk.current
    await desk.save_channel(replace(before.channel, colour="red", refresh_lead=60.0), sandbox.credentials)
    assert desk.current is before
    assert (before.channel.colour, before.kit.keeper.lead) == ("red", 60.0)
    assert before.token_status().phase is Phase.LOGGED_IN


async def test_what_is_sent_while_a_channel_is_opened_anew_goes_out_by_the_new_session(
    desk: Desk, heard: Heard, sandbox: WatchedSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    await save_acme(desk, sandbox)
    await desk.journal.add_event(an_event(9, channel_id="acme", client_id="client-2", state=State.UNKNOWN))
    sent: list[asyncio.Task[asyncio.Future[Event]]] = []
    close = desk.current.close

    async def send_and_close() -> None:
        sent.append(tasks.start(desk.current.send(a_body(1), "client-1"), "send"))
        sent.append(tasks.start(desk.current.send(a_body(2, "client-2"), "client-2"), "send"))
        await close()

    tasks = Tasks()
    monkeypatch.setattr(desk.current, "close", send_and_close)
    other = replace(sandbox.credentials, salt=Secret("other-salt"))
    await desk.save_channel(desk.current.channel, other)
    assert (await (await sent[0])).state is State.SENT
    await sent[1]
    assert heard.latest()["event-2"].state is State.QUEUED, "it waits behind the unknown one"


async def test_a_channel_whose_outbox_cannot_be_read_keeps_no_other_from_opening(
    tmp_path: Path, heard: Heard, sandbox: WatchedSandbox
) -> None:
    async with open_desk(tmp_path, heard) as desk:
        await save_acme(desk, sandbox)
        await desk.journal.add_event(an_event(1, channel_id="acme", state=State.UNKNOWN))
        await desk.journal._write(
            lambda db: db.execute("UPDATE events SET direction = 'sideways'").fetchall()
        )
    async with open_desk(tmp_path, heard) as desk:
        assert [type(error) for error in heard.troubles()] == [OutboxUnreadable]
        assert (await (await desk.channel(SANDBOX_ID).send(a_body(2), "client-2"))).state is State.SENT


async def test_the_other_channels_secrets_are_the_rivals_of_a_signature(
    desk: Desk, sandbox: WatchedSandbox
) -> None:
    assert desk.rivals() == ()
    await save_acme(desk, sandbox)
    assert ["Sandbox" in rival.name for rival in desk.rivals()] == [True]
