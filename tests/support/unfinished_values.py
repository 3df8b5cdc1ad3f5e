"""Unfinished events for tests of what shows them; each test names only the members that it is about."""

from __future__ import annotations

from typing import Any

from kitdesk.model.states import State
from kitdesk.model.timeline import Unfinished
from tests.support.conversations import event

LOST = "kit.example gave no whole answer: none came within 15 s. It may have taken the request."
UNREACHABLE = (
    "kit.example could not be reached: connection refused. Nothing was sent. "
    "Check the host, the network and, if Kit has an API whitelist, that your address is on it."
)


def unknown(row: int, text: str = "12 Market Street", **members: Any) -> Unfinished:
    """One of which nobody knows whether Kit has it."""
    return Unfinished(event(row, text, state=State.UNKNOWN, note=LOST, **members), 1, decision=True)


def failed(
    row: int, text: str = "Thanks", retry_in: float | None = 14.0, tries: int = 1, **members: Any
) -> Unfinished:
    """One that Kit did not take; left to a person where no next try is coming."""
    lost = event(row, text, state=State.FAILED, note=UNREACHABLE, **members)
    return Unfinished(lost, tries, retry_in=retry_in, decision=retry_in is None)


def waiting(
    row: int, behind: Unfinished | None = None, text: str = "Are you there?", **members: Any
) -> Unfinished:
    """One that waits behind another, or was left by an earlier session."""
    event_ = event(row, text, state=State.QUEUED, **members)
    return Unfinished(event_, behind=behind.event if behind else None, decision=behind is None)


def sending(row: int, text: str = "Hello", tries: int = 1, **members: Any) -> Unfinished:
    return Unfinished(event(row, text, state=State.SENDING, **members), tries)
