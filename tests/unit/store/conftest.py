"""What most tests of the store begin with."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from kitdesk.store import schema


@pytest.fixture
def db() -> Iterator[sqlite3.Connection]:
    """An empty journal in memory."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        schema.migrate(connection, 0)
        yield connection
