"""Async tests of the window run on the window's own loop."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from kitdesk.ui.language import Language
from kitdesk.ui.theme import Theme
from tests.support import looks


@pytest.fixture(scope="session")
def anyio_backend(qasync_backend: object) -> object:
    return qasync_backend


@pytest.fixture(scope="session", autouse=True)
def language(qapp: QApplication) -> Language:
    """The window's own English, plural forms and all, wherever the tests run."""
    return Language(qapp, "en")


@pytest.fixture(autouse=True)
def looks_restored(qapp: QApplication) -> Iterator[None]:
    with looks.restored(qapp):
        yield


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The window's own looks, light; without it a test runs in the bare ones of Qt."""
    theme = Theme(qapp, "light")
    theme.apply()
    return theme
