"""Sees in the sandbox what a server makes of a callback: the events that it sends for that customer."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Sequence
from contextlib import suppress

from kitdesk.model import wire

_MOST_CUSTOMERS = 1_000
_MOST_EVENTS = 200
"""Of one customer."""
_MOST = 600
"""Events of all of them; those who were heard of longest ago are forgotten first."""


class SandboxObserver:
    """Keeps what the newest customers sent; *hear* belongs to the *on_taken* of a `sandbox.kit.SandboxKit`.

    After the first effect of a callback it *lingers* for so many seconds: what is done twice is done soon.
    """

    def __init__(self, lingers: float = 0.5) -> None:
        self._lingers = lingers
        self._customers: OrderedDict[str, _Customer] = OrderedDict()
        self._kept = 0

    def hear(self, event: wire.OutgoingEvent) -> None:
        """Take note of an event that the sandbox has taken."""
        self._kept += self._customer(event.client_data.client_id).hear(event)
        while self._kept > _MOST:
            self._forget_one()

    async def events_of(self, client_id: str, seconds: float) -> Sequence[wire.OutgoingEvent]:
        """All that this customer sent, if the first of it came within so many *seconds*."""
        customer = self._customer(client_id)
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await customer.wrote.wait()
        if customer.wrote.is_set():
            await asyncio.sleep(self._lingers)
        return tuple(customer.events)

    def _customer(self, client_id: str) -> _Customer:
        customer = self._customers.setdefault(client_id, _Customer())
        self._customers.move_to_end(client_id)
        if len(self._customers) > _MOST_CUSTOMERS:
            self._forget_one()
        return customer

    def _forget_one(self) -> None:
        _, forgotten = self._customers.popitem(last=False)
        self._kept -= len(forgotten.events)


class _Customer:
    def __init__(self) -> None:
        self.events: list[wire.OutgoingEvent] = []
        self.wrote = asyncio.Event()

    def hear(self, event: wire.OutgoingEvent) -> bool:
        """Whether it is kept."""
        self.wrote.set()
        if len(self.events) >= _MOST_EVENTS:
            return False
        self.events.append(event)
        return True
