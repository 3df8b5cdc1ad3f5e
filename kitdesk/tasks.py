"""Tasks are started here and nowhere else: named, kept alive while they run, their crashes reported."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class Tasks:
    """The background tasks of one owner, which ends them with `close`."""

    def __init__(self) -> None:
        self.closed = False
        self._running: set[asyncio.Task[Any]] = set()

    def start(self, work: Coroutine[Any, Any, T], name: str) -> asyncio.Task[T]:
        """Run *work* in the background. An exception goes to the loop's exception handler at once."""
        if self.closed:
            work.close()
            raise RuntimeError(f"{name!r} was to be started after its owner had closed")
        task = asyncio.create_task(work, name=name)  # noqa: TID251 (the one place)
        self._running.add(task)
        task.add_done_callback(self._on_done)
        return task

    async def close(self) -> None:
        """Cancel what still runs and wait until it has ended. Nothing can be started any more."""
        self.closed = True
        running = self._running - {asyncio.current_task()}
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    def _on_done(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            message = f"task {task.get_name()!r} crashed"
            task.get_loop().call_exception_handler({"message": message, "exception": error, "task": task})
