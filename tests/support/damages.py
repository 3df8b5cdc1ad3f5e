"""How a journal's files may be damaged: each function gets the main file and its WAL, and gives both back."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from random import Random

PAGE = 4096
Files = tuple[bytes | None, bytes | None]
"""None for one that is missing."""
Damage = Callable[[bytes, bytes, Random], Files]


def _overwritten(data: bytes, places: int, dice: Random) -> bytes:
    """With that many bytes changed, anywhere."""
    changed = bytearray(data)
    for _ in range(places):
        changed[dice.randrange(len(changed))] = dice.randrange(256)
    return bytes(changed)


def _with_page(data: bytes, page: bytes, dice: Random) -> bytes:
    """With one of its pages replaced."""
    at = dice.randrange(len(data) // PAGE) * PAGE
    return data[:at] + page + data[at + len(page) :]


def _some_page(data: bytes, dice: Random) -> bytes:
    at = dice.randrange(len(data) // PAGE) * PAGE
    return data[at : at + PAGE]


def _database(*statements: str) -> bytes:
    """What another program has written."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "other.sqlite"
        with closing(sqlite3.connect(path, isolation_level=None)) as db:
            for statement in statements:
                db.execute(statement)
        return path.read_bytes()


def _of_another_program(dice: Random) -> bytes:
    """With a table of a name of ours, or in the same mode, or of another version."""
    return _database(
        *dice.sample(["PRAGMA journal_mode = WAL", f"PRAGMA user_version = {dice.randrange(99)}"], 1),
        f"CREATE TABLE {dice.choice(['events', 'customers', 'bookmarks'])} (a, b)",
        "PRAGMA application_id = 7",
    )


DAMAGES: Mapping[str, Damage] = {
    "random bytes": lambda main, wal, dice: (dice.randbytes(dice.randrange(1, 50_000)), None),
    "some bytes changed": lambda main, wal, dice: (_overwritten(main, dice.randrange(1, 100), dice), wal),
    "many bytes changed": lambda main, wal, dice: (_overwritten(main, len(main) // 20, dice), wal),
    "cut": lambda main, wal, dice: (main[: dice.randrange(len(main))], wal),
    "cut without its WAL": lambda main, wal, dice: (main[: dice.randrange(len(main))], None),
    "a page of zeros": lambda main, wal, dice: (_with_page(main, bytes(PAGE), dice), None),
    "zeros": lambda main, wal, dice: (bytes(len(main)), wal),
    "a page twice": lambda main, wal, dice: (_with_page(main, _some_page(main, dice), dice), None),
    "a wrong header": lambda main, wal, dice: (_overwritten(main[:100], 5, dice) + main[100:], wal),
    "no header": lambda main, wal, dice: (dice.randbytes(100) + main[100:], wal),
    "another database": lambda main, wal, dice: (_of_another_program(dice), None),
    "another database beside our WAL": lambda main, wal, dice: (_of_another_program(dice), wal),
    "a newer version": lambda main, wal, dice: (main[:60] + dice.randbytes(4) + main[64:], None),
    "the WAL alone": lambda main, wal, dice: (None, wal),
    "a changed WAL": lambda main, wal, dice: (main, _overwritten(wal, dice.randrange(1, 100), dice)),
    "a WAL of random bytes": lambda main, wal, dice: (main, dice.randbytes(len(wal))),
    "the main file as its WAL": lambda main, wal, dice: (main, main),
    "text": lambda main, wal, dice: (b'{"version": 1}\n' * dice.randrange(1, 2_000), wal),
    "nothing": lambda main, wal, dice: (b"", wal),
    "a WAL for the main file": lambda main, wal, dice: (wal, wal),
}
