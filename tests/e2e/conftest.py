"""Async tests of whole programs run on the window's own loop."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.support import looks


@pytest.fixture(scope="session")
def anyio_backend(qasync_backend: object) -> object:
    return qasync_backend


@pytest.fixture(autouse=True)
def looks_restored(qapp: QApplication) -> Iterator[None]:
    with looks.restored(qapp):
        yield
