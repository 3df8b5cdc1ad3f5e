"""What a callback shows of the questions that the protocol leaves open."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kitdesk.callback.reading import Received
from kitdesk.model.evidence import Fact
from kitdesk.model.states import TEST_REQUEST
from kitdesk.transport.http import Request

Shown = Iterator[tuple[Fact, str]]

_LONGEST = 80
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_AFTER = {10: "10 s", 60: "1 min", 600: "10 min", 3600: "1 h", 86400: "1 day"}


def shown_by(request: Request, received: Received) -> Shown:
    """What one request shows. What did not verify shows nothing of Kit: anybody may have sent it."""
    if received.purpose == TEST_REQUEST:
        yield Fact.TEST_REQUEST, f"{request.method}, {received.verdict.outcome}"
    if not received.verified:
        return
    yield from _of_the_header(request.header("Authorization") or "", received)
    source = request.header("X-Forwarded-For")
    if source:
        yield Fact.SOURCE, source.partition(",")[0].strip()[:_LONGEST]
    if received.purpose != TEST_REQUEST:
        yield Fact.CALLBACK, f"{request.method}, {(request.header('Content-Type') or 'no type')[:_LONGEST]}"
        yield Fact.EVENT_TYPE, received.kind[:_LONGEST]
        yield Fact.EVENT_ID, "a UUID" if _UUID.fullmatch(received.event_id) else "no UUID"


def shown_by_repeat(seconds: float, *, same_body: bool) -> Shown:
    """What it shows that an ``event_id`` came again, *seconds* after it came first."""
    yield Fact.REPEATED, "the same body" if same_body else "another body"
    within = next((f"within {name}" for limit, name in _AFTER.items() if seconds < limit), "later than 1 day")
    yield Fact.REPEATED_AFTER, within


def _of_the_header(header: str, received: Received) -> Shown:
    *scheme, digest = header.split()
    yield Fact.SCHEME, scheme[0][:_LONGEST] if scheme else "none"
    if received.verdict.reading is not None:
        yield Fact.SEPARATORS, received.verdict.reading
    if digest != digest.lower():
        yield Fact.DIGITS, "upper case"
    elif digest != digest.upper():
        yield Fact.DIGITS, "lower case"
