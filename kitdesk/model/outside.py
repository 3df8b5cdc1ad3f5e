"""How the receiver is reached from outside: what a check of it found, and where a tunnel stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kitdesk.model.sentence import Sentence


class Reach(StrEnum):
    """Who answered at the public address."""

    OWN = "reachable"
    HERE = "reachable from this machine only"
    OTHER = "somebody else"
    NOBODY = "not reachable"


@dataclass(frozen=True)
class Reached:
    """What a check found, and why or what to do; *seconds* is how long the own answer took."""

    reach: Reach
    reason: Sentence
    seconds: float | None = None


class TunnelPhase(StrEnum):
    OFF = "off"
    STARTING = "starting"
    """The program runs and has told no address yet."""
    OPEN = "open"
    ENDED = "ended"
    """The program ended without being asked to."""


@dataclass(frozen=True)
class TunnelStatus:
    """Where a tunnel stands: which *program* makes it, its public *address* while it is open, the last lines
    that the program wrote, and in *fault* why it ended.
    """

    phase: TunnelPhase = TunnelPhase.OFF
    program: str = ""
    address: str = ""
    lines: tuple[str, ...] = ()
    fault: Sentence | None = None

    @property
    def runs(self) -> bool:
        return self.phase in (TunnelPhase.STARTING, TunnelPhase.OPEN)
