"""Sends a transcript's messages once more and fires its callbacks, with the secrets of one's own channel."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import uuid4

from kitdesk.callback.suite.target import Target
from kitdesk.desk.chair import Chair, Shot
from kitdesk.desk.channel_desk import ChannelDesk
from kitdesk.desk.writing.drafting import EVENT_ID, MESSAGE_ID, NewId, member, with_member
from kitdesk.model.states import CALLBACK, CHAIR_CALLBACK, Direction, State
from kitdesk.model.strict_json import json_or_none
from kitdesk.model.timeline import Told

PATIENCE = 30.0
"""Seconds that a message may take before the rest is left."""


@dataclass(frozen=True)
class Turn:
    """A message of the customer *client_id*, or with Direction.IN a callback."""

    direction: Direction
    body: bytes
    client_id: str = ""

    @classmethod
    def of(cls, told: Told) -> Turn | None:
        """What a line says again: its event, or the callback that was held back or fired from Kit's chair."""
        if told.event is not None:
            return cls(told.event.direction, told.event.body, told.event.client_id)
        posts = (each for each in told.exchanges if each.purpose in (CALLBACK, CHAIR_CALLBACK))
        return next((cls(Direction.IN, post.request_body) for post in posts), None)


@dataclass(frozen=True)
class Replayed:
    """What came of it so far: messages *sent* and *refused* by Kit, callbacks *taken* and *declined* by the
    server. *stopped* when it ended early, because a message was not sent.
    """

    sent: int = 0
    refused: int = 0
    taken: int = 0
    declined: int = 0
    stopped: bool = False

    @property
    def done(self) -> int:
        """How many there were in all."""
        return self.sent + self.refused + self.taken + self.declined


@dataclass(frozen=True)
class Plan:
    """What is to be replayed, in order. With *renew* each gets ids of its own."""

    turns: Sequence[Turn]
    renew: bool = True

    @classmethod
    def of(cls, told: Iterable[Told], *, renew: bool, fires: bool) -> Plan:
        """All messages of these lines and, if it *fires*, all callbacks."""
        turns = filter(None, map(Turn.of, told))
        return cls([each for each in turns if fires or each.direction is Direction.OUT], renew)

    def count(self, direction: Direction) -> int:
        """How many of them go out as a customer's messages, or as Kit's callbacks."""
        return sum(each.direction is direction for each in self.turns)


async def replay(
    plan: Plan,
    desk: ChannelDesk,
    chair: Chair,
    target: Target | None,
    on_progress: Callable[[Replayed], None] = lambda replayed: None,
) -> Replayed:
    """One after the other; a callback goes to *target*. It ends where a message neither was sent nor refused.

    Raises what `ChannelDesk.send` does.
    """
    so_far = Replayed()
    for turn in plan.turns:
        body = renewed(turn.body) if plan.renew else turn.body
        if turn.direction is Direction.OUT:
            so_far = await _send(desk, body, turn.client_id, so_far)
        elif target is not None:
            made = await chair.fire(desk.channel.id, target, Shot(body))
            taken = made.status is not None and made.status < 300
            so_far = replace(so_far, taken=so_far.taken + taken, declined=so_far.declined + (not taken))
        on_progress(so_far)
        if so_far.stopped:
            break
    return so_far


def renewed(body: bytes, new_id: NewId = uuid4) -> bytes:
    """*body* with new ids in the place of those that it has; as it was if it is no JSON object."""
    value: Any = json_or_none(body)
    if not isinstance(value, dict):
        return body
    for path in (EVENT_ID, MESSAGE_ID):
        if isinstance(member(value, path), str):
            value = with_member(value, path, str(new_id()))
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(errors="backslashreplace")


async def _send(desk: ChannelDesk, body: bytes, client_id: str, so_far: Replayed) -> Replayed:
    ended = await desk.send(body, client_id)
    done, _waiting = await asyncio.wait([ended], timeout=PATIENCE)
    state = ended.result().state if done else State.QUEUED
    if state is State.SENT:
        return replace(so_far, sent=so_far.sent + 1)
    if state is State.REFUSED:
        return replace(so_far, refused=so_far.refused + 1)
    return replace(so_far, stopped=True)
