"""Journals on the disk, opened as the desk opens them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from kitdesk.store.journal import Journal


@asynccontextmanager
async def opened(path: Path) -> AsyncIterator[Journal]:
    """The journal in *path*, closed at the end of the block."""
    journal = await Journal.open(path)
    try:
        yield journal
    finally:
        await journal.close()
