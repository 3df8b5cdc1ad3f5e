"""Tells an agent's answer from the customer's own message that a server sent back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from kitdesk.model.states import Direction, State
from kitdesk.model.strict_json import json_or_none
from kitdesk.model.timeline import Event

WITHIN = 60.0
"""Seconds after which the same words are no longer an echo."""
_NEVER_TAKEN = (State.QUEUED, State.FAILED, State.REFUSED)


def echo_of(came: Event, before: Iterable[Event]) -> Event | None:
    """Which of the events *before*, newest first, came back as this one. None if it is no echo.

    It has the same ``message_id``; or, within a minute, the same words and attachments, and names no sender:
    an agent or a bot may well repeat a customer's words, and that is an answer.
    """
    if came.direction is not Direction.IN or came.kind != "send_message":
        return None
    sent = [event for event in before if event.direction is Direction.OUT and event.state not in _NEVER_TAKEN]
    same_id = (event for event in sent if came.message_id and event.message_id == came.message_id)
    same_words = (event for event in sent if _says_the_same(came, event))
    return next(same_id, None) or next(same_words, None)


def _says_the_same(came: Event, sent: Event) -> bool:
    if came.text != sent.text or not 0 <= came.at - sent.at <= WITHIN:
        return False
    mine, theirs = _event_data(sent), _event_data(came)
    return not theirs.get("sender_data") and _said(mine) == _said(theirs) != ("", [])


def _said(event_data: dict[Any, Any]) -> tuple[Any, Any]:
    match event_data.get("message"):
        case {**message}:
            return message.get("text") or "", message.get("payload") or []
    return "", []


def _event_data(event: Event) -> dict[Any, Any]:
    match json_or_none(event.body):
        case {"event_data": {**data}}:
            return data
    return {}
