"""A tunnel to the receiver's port: an installed program, started and stopped on request."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import replace

from kitdesk.desk.receiving.child import Child
from kitdesk.desk.receiving.tunnel_programs import Program, address_in, readable, why_ended
from kitdesk.model.outside import TunnelPhase, TunnelStatus
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, sentence
from kitdesk.tasks import Tasks

_KEPT_LINES = 50


class Tunnel:
    """At most one program runs at a time; *on_change* hears of every change of `status`."""

    def __init__(self, on_change: Callable[[], None]) -> None:
        self.status = TunnelStatus()
        self._on_change = on_change
        self._tasks = Tasks()
        self._running: asyncio.Task[None] | None = None

    async def start(self, program: Program, port: int) -> None:
        """Let *program* make a tunnel to *port*, instead of the one that may be there."""
        while self._running is not None:  # somebody else may have started one meanwhile
            await self.stop()
        self._say(TunnelStatus(TunnelPhase.STARTING, program))
        self._running = self._tasks.start(self._run(program, port), f"run {program}")

    async def stop(self) -> None:
        """End the program; its address is gone with it."""
        running = self._running
        if running is None:
            return
        if not running.cancelling():
            running.cancel()
        await asyncio.wait([running])
        if running is self._running:
            self._running = None
            self._say(TunnelStatus())

    async def close(self) -> None:
        """End the program for good."""
        await self._tasks.close()

    async def _run(self, program: Program, port: int) -> None:
        try:
            child = await Child.start(*program.command(port))
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            fault = sentence(_NOT_STARTED, program=program, reason=reason)
            self._say(replace(self.status, phase=TunnelPhase.ENDED, fault=fault))
            return
        try:
            lines: deque[str] = deque(maxlen=_KEPT_LINES)
            async for line in child.lines():
                lines.append(readable(line))
                self._hear(address_in(line), tuple(lines))
            fault = why_ended(program, await child.wait(), port, lines)
            self._say(replace(self.status, phase=TunnelPhase.ENDED, address="", fault=fault))
        finally:
            await child.stop()

    def _hear(self, address: str, lines: tuple[str, ...]) -> None:
        status = replace(self.status, lines=lines)
        self._say(replace(status, phase=TunnelPhase.OPEN, address=address) if address else status)

    def _say(self, status: TunnelStatus) -> None:
        self.status = status
        self._on_change()


_NOT_STARTED = QT_TRANSLATE_NOOP(
    "model", "{program} could not be started: {reason}. Check that it is installed and may be run."
)
