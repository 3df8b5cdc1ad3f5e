"""The one clock for lifetimes: it goes on while the machine sleeps and ignores jumps of the date."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

Clock = Callable[[], float]
"""Seconds since some fixed moment."""


def boot_clock() -> float:
    """Seconds since the machine was started, sleep included."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()
