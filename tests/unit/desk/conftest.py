"""A desk at work in a folder of its own, and what it tells."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from kitdesk.desk.desk import Desk
from kitdesk.model.secret import Secret
from tests.support.desks import Heard, WatchedSandbox, open_desk


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
async def desk(tmp_path: Path, heard: Heard) -> AsyncIterator[Desk]:
    async with open_desk(tmp_path, heard) as desk:
        yield desk


@pytest.fixture
async def sandbox() -> AsyncIterator[WatchedSandbox]:
    """A Kit of somebody else's."""
    async with WatchedSandbox(domain="acme", api_token=Secret("acme-token"), salt=Secret("acme-salt")) as kit:
        yield kit
