"""Lines on standard output that neither a slow nor a vanished reader can stop the program with."""

from __future__ import annotations

import os
from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread


class Lines:
    """Writes lines to a file descriptor in the order put, each at once.

    It has a thread of its own: a caller that reads only the first line of a pipe would stop us otherwise.
    *on_closed* is called in that thread when nobody can read any more. It is a daemon thread that does not
    write through `sys.stdout`, because a write that never ends must not hold up the exit.
    """

    def __init__(self, descriptor: int, on_closed: Callable[[], object]) -> None:
        self._descriptor = descriptor
        self._on_closed = on_closed
        self._waiting: SimpleQueue[str | None] = SimpleQueue()
        self._thread = Thread(target=self._write_all, name="lines", daemon=True)
        self._thread.start()

    def put(self, line: str) -> None:
        """Write *line* soon, without waiting for it."""
        self._waiting.put(line)

    def close(self, patience: float = 1.0) -> None:
        """Wait until all is written, at most *patience* seconds."""
        self._waiting.put(None)
        self._thread.join(patience)

    def _write_all(self) -> None:
        try:
            while (line := self._waiting.get()) is not None:
                self._write(line.encode() + b"\n")
        except OSError:
            self._on_closed()

    def _write(self, data: bytes) -> None:
        while data:
            data = data[os.write(self._descriptor, data) :]
