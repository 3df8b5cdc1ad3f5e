"""Writes what comes in pieces into a file, whole or not at all, while the window goes on."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, Callable
from pathlib import Path

from kitdesk.store.files import WholeFile

_AT_A_TIME = 256 << 10
"""Bytes that are gathered for one write."""


async def save(
    path: Path, chunks: AsyncIterable[bytes], on_progress: Callable[[], None] = lambda: None
) -> int:
    """Put *chunks* in the place of *path*; returns how many bytes they are. Raises `FileFault`.

    When it fails or is given up, what stood there before still does.
    """
    file = await asyncio.to_thread(WholeFile, path)
    try:
        pending = bytearray()
        async for chunk in chunks:
            pending += chunk
            if len(pending) >= _AT_A_TIME:
                await asyncio.to_thread(file.write, bytes(pending))
                pending.clear()
                on_progress()
        await asyncio.to_thread(file.write, bytes(pending))
        await asyncio.to_thread(file.commit)
    finally:
        file.abandon()
    return file.size
