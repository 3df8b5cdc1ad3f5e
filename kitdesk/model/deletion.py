"""What a person wants deleted from the journal, and what that comes to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kitdesk.model.states import State


@dataclass(frozen=True)
class Scope:
    """The whole journal, one channel of it, or one customer of that; of these all, or what is older than the
    Unix time *before*.
    """

    channel_id: str | None = None
    client_id: str | None = None
    before: float | None = None


@dataclass(frozen=True)
class Doomed:
    """What of a `Scope` there is.

    *events* of so many *customers*, from the Unix time *first_at* to *last_at*, 0 for none; *others* are
    logins, refreshes, test requests and callbacks that did not verify. *size* is about how many bytes it all
    takes. Events that are still *unfinished* stay, and are not counted.
    """

    events: int = 0
    customers: int = 0
    first_at: float = 0.0
    last_at: float = 0.0
    others: int = 0
    size: int = 0
    unfinished: Mapping[State, int] = field(default_factory=dict)

    @property
    def is_nothing(self) -> bool:
        return not (self.events or self.others)


@dataclass(frozen=True)
class Deleted:
    """How far a deletion has come: what is gone by now, and how many bytes went back to the disk."""

    events: int = 0
    others: int = 0
    freed: int = 0
