"""Replays on real sockets: a sandbox takes the messages, a callback server the callbacks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kitdesk.callback.suite.target import Target
from kitdesk.desk import replaying
from kitdesk.desk.chair import Chair
from kitdesk.desk.replaying import Plan, Replayed, renewed, replay
from kitdesk.model.signature import sign
from kitdesk.model.states import CALLBACK, CHAIR_CALLBACK, Direction
from kitdesk.model.timeline import Told
from tests.support import exports
from tests.support.callback_server import callback_server
from tests.support.desks import Heard, WatchedSandbox, open_channel, open_desk
from tests.support.timeline_values import an_exchange

pytestmark = pytest.mark.anyio
TOLD = (
    Told(exports.outgoing(1)),
    Told(None, (an_exchange(),)),
    Told(exports.incoming(2)),
    Told(exports.outgoing(3)),
)


def test_a_plan_has_the_messages_and_if_it_fires_the_callbacks() -> None:
    plan = Plan.of(TOLD, renew=True, fires=True)
    events = (exports.outgoing(1), exports.incoming(2), exports.outgoing(3))
    assert [turn.body for turn in plan.turns] == [event.body for event in events]
    assert (plan.count(Direction.OUT), plan.count(Direction.IN)) == (2, 1)
    assert Plan.of(TOLD, renew=True, fires=False).count(Direction.IN) == 0


@pytest.mark.parametrize("purpose", [CALLBACK, CHAIR_CALLBACK])
def test_what_was_held_back_or_fired_is_a_callback_too(purpose: str) -> None:
    line = Told(None, (an_exchange(purpose=purpose, request_body=b'{"event_id":"7"}'),))
    [turn] = Plan.of([line], renew=True, fires=True).turns
    assert (turn.direction, turn.body) == (Direction.IN, b'{"event_id":"7"}')


def test_new_ids_take_the_place_of_those_there_are() -> None:
    ids = iter(["new-1", "new-2"])
    value = json.loads(renewed(exports.outgoing(1).body, lambda: next(ids)))
    assert (value["event_id"], value["event_data"]["message"]["message_id"]) == ("new-1", "new-2")


@pytest.mark.parametrize("body", [b"{oops", b"[]", b"\xff", b'{"event_id":7}', b'{"event_data":{}}'])
def test_a_body_without_ids_stays_as_it_is(body: bytes) -> None:
    assert renewed(body) == body


async def test_messages_are_sent_and_callbacks_signed_with_ones_own_secrets(home: Path) -> None:
    heard = Heard()
    progress: list[int] = []
    async with open_desk(home, heard) as desk, callback_server() as server:
        current = desk.current
        secrets = current.credentials
        target = Target(server.url, secrets.salt, secrets.api_token)
        plan = Plan.of(TOLD, renew=False, fires=True)
        done = await replay(plan, current, desk.chair, target, lambda now: progress.append(now.done))
        assert done == Replayed(sent=2, taken=1)
        assert [seen.event["event_id"] for seen in desk.sandbox.seen if isinstance(seen.event, dict)] == [
            "event-1",
            "event-3",
        ]
    assert progress == [1, 2, 3]
    [request] = server.requests
    assert request.body == exports.incoming(2).body
    assert request.header("Authorization") == sign(secrets.salt, secrets.api_token, "event-2")


async def test_it_ends_at_a_message_that_is_not_sent(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replaying, "PATIENCE", 5.0)
    heard = Heard()
    async with WatchedSandbox() as sandbox:
        coordinates = sandbox.coordinates
    async with open_channel(home_of(home), coordinates, heard) as channel:
        chair = Chair(channel._journal, heard.tell)
        done = await replay(Plan.of(TOLD, renew=True, fires=False), channel, chair, None)
        await chair.aclose()
    assert done.done == 0
    assert done.stopped


def home_of(home: Path) -> Path:
    home.mkdir(parents=True)
    return home
