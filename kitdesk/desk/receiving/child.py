"""A child process that is read along, line by line, and does not outlive kitdesk."""

from __future__ import annotations

import asyncio
import ctypes
import os
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, STDOUT, Process
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from typing import Self

GRACE = 1.0
"""Seconds a child has to end by itself when it is asked to."""
_LONGEST_LINE = 1 << 16
_PR_SET_PDEATHSIG = 1


class Child:
    """Runs in a process group of its own, so that what the program starts in turn ends with it.

    On Linux the system ends it even when kitdesk is killed; elsewhere only an orderly end does.
    """

    def __init__(self, process: Process, output: asyncio.StreamReader) -> None:
        self._process = process
        self._output = output

    @classmethod
    async def start(cls, *command: str) -> Self:
        """Run *command*. Raises `OSError`."""
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=DEVNULL,
            stdout=PIPE,
            stderr=STDOUT,
            start_new_session=True,
            preexec_fn=_tie_to_parent(),
        )
        assert process.stdout is not None  # noqa: S101 (for the type checker)
        return cls(process, process.stdout)

    @property
    def pid(self) -> int:
        return self._process.pid

    async def lines(self) -> AsyncIterator[str]:
        """What it writes, until it writes no more; a line that never ends is cut."""
        rest = b""
        while data := await self._output.read(_LONGEST_LINE):
            *whole, rest = (rest + data).split(b"\n")
            for line in whole:
                yield line.decode(errors="replace").rstrip("\r")
            rest = rest[:_LONGEST_LINE]
        if rest:
            yield rest.decode(errors="replace")

    async def wait(self) -> int:
        """Its exit status, once it has ended."""
        return await self._process.wait()

    async def stop(self) -> None:
        """Ask it to end, make it end if it does not, and wait until it has. A cancel makes it end at once."""
        try:
            if self._process.returncode is None:
                self._end(kindly=True)
                with suppress(TimeoutError):
                    async with asyncio.timeout(GRACE):
                        await self._process.wait()
        finally:
            self._end(kindly=False)
        await self._process.wait()

    def _end(self, *, kindly: bool) -> None:
        with suppress(ProcessLookupError, PermissionError):  # nobody of the group is left
            if sys.platform == "win32":  # there are no groups, and no kindness
                self._process.terminate()
            else:
                os.killpg(self._process.pid, signal.SIGTERM if kindly else signal.SIGKILL)


def _tie_to_parent() -> Callable[[], None] | None:
    """What the child is to do first. It calls nothing that another thread may have locked at the fork."""
    if sys.platform != "linux":
        return None
    prctl, parent = ctypes.CDLL(None).prctl, os.getpid()

    def tie() -> None:
        prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:  # it was killed before this could hold
            os._exit(1)

    return tie
