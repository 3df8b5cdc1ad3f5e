"""What the JSON of an export consists of: the heading, each line of the conversation, and what was masked.

A file of one line each is a *transcript*, which kitdesk opens again.
"""

from __future__ import annotations

from typing import Any

from kitdesk import __version__
from kitdesk.callback.reports.ndjson import body_members, exchange_members
from kitdesk.desk.exports.censor import Censor
from kitdesk.desk.exports.source import Source
from kitdesk.model.timeline import Event, Exchange, Told

FORMAT = 1
"""Counts up when a reader would have to change."""
KIND = "kitdesk transcript"


def heading(source: Source, censor: Censor) -> dict[str, Any]:
    """What it is of."""
    channel = source.channel
    return {
        "line": KIND,
        "format": FORMAT,
        "kitdesk": __version__,
        "channel": censor.text(channel.name),
        "base_url": channel.base_url,
        "client_id": source.client_id,
        "name": censor.text(source.name),
        "selection": source.chosen is not None,
    }


def line(told: Told) -> dict[str, Any]:
    """An event with its exchanges, or an exchange that belongs to none. *at* is Unix time in seconds."""
    exchanges = [_exchange(exchange) for exchange in told.exchanges]
    if told.event is None:
        return {"line": "exchange", "exchanges": exchanges}
    return {"line": "event", **_event(told.event), "exchanges": exchanges}


def ending(censor: Censor, events: int) -> dict[str, Any]:
    """How much it was, and what was masked: in figures, and in a sentence for people."""
    return {
        "line": "end",
        "events": events,
        "masked": {"signatures": censor.signatures, "secrets": censor.secrets},
        "masking": str(censor.sentence),
    }


def _event(event: Event) -> dict[str, Any]:
    return {
        "number": event.number,
        "at": event.at,
        "direction": event.direction,
        "kind": event.kind,
        "state": event.state,
        "note": event.note,
        "client_id": event.client_id,
        "event_id": event.event_id,
        "message_id": event.message_id,
        "deliveries": event.deliveries,
        "altered": event.altered,
        "body": body_members(event.body),
    }


def _exchange(exchange: Exchange) -> dict[str, Any]:
    verdict = {"verdict": exchange.verdict, "reason": exchange.reason} if exchange.from_kit else {}
    return {"purpose": exchange.purpose, **exchange_members(exchange), **verdict}
