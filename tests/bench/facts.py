"""What a table was measured on, for whoever reads it later."""

from __future__ import annotations

import os
import platform
import sqlite3
import time
from importlib.metadata import version

import kitdesk

PACKAGES = ("PySide6-Essentials", "qasync", "httpx", "h11")


def facts(runs: int) -> list[str]:
    packages = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    python = f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    load = f"load {os.getloadavg()[0]:.1f} when it began"
    return [
        f"{time.strftime('%Y-%m-%d %H:%M')}, kitdesk {kitdesk.__version__}, {runs} runs",
        f"{python}, {packages}",
        f"{platform.system()} on {platform.machine()}, {os.cpu_count()} processors; {load}",
    ]
