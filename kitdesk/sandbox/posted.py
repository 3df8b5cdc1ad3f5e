"""What the sandbox tells of a callback it posted, fit for a log: the secret path of its URL stays out."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from kitdesk.model.states import TEST_REQUEST
from kitdesk.model.timeline import Exchange, host_of
from kitdesk.sandbox.line import line_of


@dataclass(frozen=True)
class Posted:
    """One callback and what came of it. *at* is Unix time in seconds, *ms* how long it took.

    *callback* is its event type, or ``test request``; *status* is None and *error* says why where no answer
    came.
    """

    at: float
    callback: str
    host: str
    client_id: str = ""
    event_id: str = ""
    status: int | None = None
    error: str = ""
    ms: int = 0

    @classmethod
    def of(cls, exchange: Exchange) -> Posted:
        """The summary of a post of the sandbox's agent."""
        event: dict[str, Any] = json.loads(exchange.request_body or b"{}")
        return cls(
            at=round(exchange.at, 3),
            callback=event.get("event_type", TEST_REQUEST),
            host=host_of(exchange.url),
            client_id=event.get("client_data", {}).get("client_id", ""),
            event_id=event.get("event_id", ""),
            status=exchange.status,
            error=exchange.error,
            ms=round(exchange.timing.total * 1000),
        )

    def line(self) -> str:
        """For the output of a sandbox."""
        return line_of(vars(self))
