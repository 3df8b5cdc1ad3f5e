"""The one loop of Qt and asyncio: qasync's, with asyncio's own way of calling what is to be called soon."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable
from contextvars import Context
from typing import Any

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from kitdesk.model.errors import DisplayLost

_TURN = 0.004
"""Seconds that the callbacks of one turn take at most, so that Qt can paint and take typing in between."""


class Loop(QEventLoop):  # type: ignore[misc]  # qasync has no types
    """What is to be called soon is called in turns, on one timer of Qt's.

    qasync starts and ends a timer for each of those calls, and a callback that is received, stored and
    answered makes half a dozen of them. What can be read is read when Qt says so, and not in a later turn,
    until which Qt would have to be told to look away.
    """

    def __init__(self, app: QApplication) -> None:
        self._soon: deque[asyncio.Handle] = deque()
        self._is_due = False
        self._is_stopped = False
        self._turn = QTimer(singleShot=True, interval=0)
        self._turn.timeout.connect(self._take_turn)
        super().__init__(app)

    def run_forever(self) -> object:
        """Until `stop`. Raises `DisplayLost` when Qt has ended without: there is nothing to go on with."""
        self._is_stopped = False
        result = super().run_forever()
        if not self._is_stopped:
            raise DisplayLost
        return result

    def stop(self) -> None:
        self._is_stopped = True
        super().stop()

    def call_soon(
        self, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        """Call *callback* in the next turn, in the order of these calls."""
        handle = asyncio.Handle(callback, args, self, context)
        self._soon.append(handle)
        if not self._is_due:
            self._is_due = True
            self._turn.start()
        return handle

    def _add_reader(self, fd: int, callback: Callable[..., object], *args: object) -> None:
        self._remove_reader(fd)
        handle = asyncio.Handle(callback, args, self)
        notifier = QSocketNotifier(fd, QSocketNotifier.Type.Read)
        activated = notifier.activated["int"]  # type: ignore[index]  # an overload, which its stub has not
        activated.connect(lambda _fd: handle._run())  # noqa: SLF001
        self._read_notifiers[fd] = notifier

    def _remove_reader(self, fd: int) -> bool | None:
        notifier = None if self.is_closed() else self._read_notifiers.get(fd)
        if notifier is not None:
            self.call_soon(notifier.deleteLater)  # kept until then: it may be what calls this
        return super()._remove_reader(fd)  # type: ignore[no-any-return]

    def _take_turn(self) -> None:
        deadline = time.monotonic() + _TURN
        try:
            for _ in range(len(self._soon)):
                handle = self._soon.popleft()
                if not handle.cancelled():
                    handle._run()  # noqa: SLF001 (as asyncio's own loop does)
                if time.monotonic() > deadline:
                    break
        finally:
            self._is_due = bool(self._soon)
            if self._is_due:
                self._turn.start()
