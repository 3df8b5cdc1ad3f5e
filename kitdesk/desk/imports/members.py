"""The lines of a transcript, read back as `exports.members` has written them."""

from __future__ import annotations

import base64
import binascii
import math
from collections.abc import Mapping
from typing import Any, TypeVar

from kitdesk.desk.writing.drafting import summary_of
from kitdesk.model.headers import Headers
from kitdesk.model.signature import Outcome
from kitdesk.model.states import Direction, State
from kitdesk.model.timeline import Event, Exchange, Timing, Told

T = TypeVar("T")

_MOST = 1 << 31
"""What Qt counts to."""


class Odd(Exception):
    """A member is not what any version wrote."""


def told_from(value: Mapping[str, Any]) -> Told:
    """A line of a transcript. Raises `Odd`."""
    exchanges = tuple(_exchange(object_of(each)) for each in _of(value, "exchanges", list))
    if value.get("line") == "event":
        return Told(_event(value), exchanges)
    if value.get("line") == "exchange" and exchanges:
        return Told(None, exchanges)
    raise Odd


def _event(value: Mapping[str, Any]) -> Event:
    body = _body(value, "body")
    return Event(
        channel_id="",
        direction=_one_of(Direction, value.get("direction")),
        kind=_of(value, "kind", str),
        event_id=_of(value, "event_id", str),
        client_id=_of(value, "client_id", str),
        message_id=_of(value, "message_id", str),
        state=_one_of(State, value.get("state")),
        at=_number(value, "at"),
        body=body,
        text=summary_of(body).text,
        note=text_of(value, "note"),
        deliveries=_count(value, "deliveries"),
        number=_count(value, "number"),
        altered=_of(value, "altered", bool),
    )


def _exchange(value: Mapping[str, Any]) -> Exchange:
    timing = object_of(value.get("timing"))
    verdict = value.get("verdict")
    return Exchange(
        purpose=_of(value, "purpose", str),
        at=_number(value, "at"),
        method=_of(value, "method", str),
        url=_of(value, "url", str),
        request_headers=_headers(value, "request_headers"),
        request_body=_body(value, "request_body"),
        status=None if value.get("status") is None else _count(value, "status"),
        answer_headers=_headers(value, "answer_headers"),
        answer_body=_body(value, "answer_body"),
        timing=Timing(
            _seconds(timing, "dns"),
            _seconds(timing, "connect"),
            _seconds(timing, "tls"),
            _seconds(timing, "first_byte"),
            _number(timing, "total"),
        ),
        error=text_of(value, "error"),
        verdict=None if verdict is None else _one_of(Outcome, verdict),
        reason=text_of(value, "reason"),
    )


def _body(value: Mapping[str, Any], name: str) -> bytes:
    body = object_of(value.get(name))
    if isinstance(body.get("text"), str):
        return str(body["text"]).encode(errors="replace")
    try:
        return base64.b64decode(_of(body, "base64", str), validate=True)
    except (binascii.Error, ValueError):
        raise Odd from None


def _headers(value: Mapping[str, Any], name: str) -> Headers:
    pairs = _of(value, name, list)
    return tuple(_header(pair) for pair in pairs)


def _header(pair: object) -> tuple[str, str]:
    match pair:
        case [str(name), str(value)]:
            return name, value
    raise Odd


def _number(value: Mapping[str, Any], name: str) -> float:
    found = value.get(name)
    if isinstance(found, bool) or not isinstance(found, int | float) or not math.isfinite(found):
        raise Odd
    return float(found)


def _count(value: Mapping[str, Any], name: str) -> int:
    found = _of(value, name, int)
    if isinstance(found, bool) or not 0 <= found < _MOST:
        raise Odd
    return found


def _seconds(value: Mapping[str, Any], name: str) -> float | None:
    return None if value.get(name) is None else _number(value, name)


def _of(value: Mapping[str, Any], name: str, kind: type[T]) -> T:
    found = value.get(name)
    if not isinstance(found, kind):
        raise Odd
    return found


def _one_of(kind: type[T], value: object) -> T:
    try:
        return kind(value)  # type: ignore[call-arg]
    except ValueError:
        raise Odd from None


def text_of(value: Mapping[str, Any], name: str) -> str:
    """A member that is text, empty if it is anything else."""
    found = value.get(name)
    return found if isinstance(found, str) else ""


def object_of(value: object) -> Mapping[str, Any]:
    """An object, an empty one in place of anything else."""
    return value if isinstance(value, dict) else {}
