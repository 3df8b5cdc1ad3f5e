"""Waiting for what nobody announces."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


async def until(happened: Callable[[], object]) -> None:
    """Wait, at most 10 seconds, until *happened* is true."""
    async with asyncio.timeout(10):
        while not happened():  # noqa: ASYNC110 (what it looks at has no event)
            await asyncio.sleep(0)
