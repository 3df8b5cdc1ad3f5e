"""SIGTERM and Ctrl-C as news for a running loop, so that a command ends in good order."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable
from types import FrameType


def on_stop_signals(stop: Callable[[int], object]) -> None:
    """Have *stop* called in the running loop with the number of each signal that comes.

    `add_signal_handler` would do it, but Windows has none.
    """
    loop = asyncio.get_running_loop()

    def hear(number: int, _frame: FrameType | None) -> None:
        loop.call_soon_threadsafe(stop, number)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, hear)
