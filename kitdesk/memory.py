"""Keeps what is in memory, secrets too, out of core dumps and from debuggers."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

SWITCH = "KITDESK_DEBUG"
"""The environment variable that, if set, lets dumps be made and debuggers in."""
_PR_SET_DUMPABLE = 4


def keep_out_of_dumps() -> None:
    """Let a crash leave no core dump, or where the system makes one nevertheless, none with memory in it.

    Not by ``PR_SET_DUMPABLE``: the portals of the desktop, which choose files and tell whether it is dark,
    turn such a process away (xdg-desktop-portal#785).
    """
    if os.name != "posix" or os.environ.get(SWITCH):
        return
    import resource  # noqa: PLC0415 (Windows has none)

    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, most))
    if sys.platform == "linux":  # where a dump that is piped to a program ignores the limit
        with suppress(OSError):
            Path("/proc/self/coredump_filter").write_text("0")


def shut_out_debuggers() -> None:
    """Let no other program of the same user look into this one, on Linux; for programs without a window."""
    if sys.platform == "linux" and not os.environ.get(SWITCH):
        import ctypes  # noqa: PLC0415 (the window does without it at first)

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
