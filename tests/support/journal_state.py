"""All that a journal holds, as one value to compare."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

TABLES = ("customers", "events", "exchanges", "evidence")
"""All but the index of searches, which goes its own way."""


def state_on_disk(path: Path) -> str:
    """What another program sees."""
    with closing(sqlite3.connect(path)) as db:
        return state_of(db)


def state_of(db: sqlite3.Connection) -> str:
    digest = hashlib.sha256()
    for table in TABLES:
        for row in db.execute(f"SELECT * FROM {table} ORDER BY 1, 2, 3"):
            digest.update(repr((table, row)).encode())
    return digest.hexdigest()
