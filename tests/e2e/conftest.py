"""Async tests of whole programs run on the window's own loop."""

from __future__ import annotations

import pytest


@pytest.fixture(scope="session")
def anyio_backend(qasync_backend: object) -> object:
    return qasync_backend
