"""How far the sandbox's agent is with one callback: typing it, posting it, done with it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kitdesk.model.timeline import Exchange

LONGEST_TYPING = 30.0
"""Seconds that an agent types at most, however long the text is."""


class Stage(StrEnum):
    TYPING = "typing"
    """It waits for its time, or for the answer to the one before."""
    POSTING = "posting"
    OVER = "over"
    """It was posted; the exchange says what came of it."""
    TAKEN_BACK = "taken back"
    """It was given up before a byte of it left."""


@dataclass(frozen=True)
class Turn:
    """One callback as far as it has come. *at* is the Unix time, in seconds, when the agent was asked for it;
    *body* is what is posted, byte for byte.
    """

    event_id: str
    client_id: str
    at: float
    body: bytes
    stage: Stage = Stage.TYPING
    exchange: Exchange | None = None


def typing_time(text: str, speed: float) -> float:
    """Seconds that it takes to type *text* with so many characters a second; 0 takes no time."""
    return min(LONGEST_TYPING, len(text) / speed) if speed > 0 else 0.0
