"""Finds what a test should not leave behind: errors in the log, living tasks, open windows."""

from __future__ import annotations

import asyncio
import gc
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

_loops_were_used = False


class _Collector(logging.Handler):
    def __init__(self, records: list[logging.LogRecord]) -> None:
        super().__init__(logging.ERROR)
        self._records = records

    def emit(self, record: logging.LogRecord) -> None:
        self._records.append(record)


@contextmanager
def errors_collected() -> Iterator[list[logging.LogRecord]]:
    """Every record of ERROR and above, whichever logger it comes from."""
    records: list[logging.LogRecord] = []
    collector = _Collector(records)
    logging.getLogger().addHandler(collector)
    try:
        yield records
    finally:
        logging.getLogger().removeHandler(collector)


@contextmanager
def tasks_collected() -> Iterator[list[str]]:
    """The names of the tasks that an `asyncio.Runner` found alive when it closed its loop."""
    names: list[str] = []
    cancel = asyncio.runners._cancel_all_tasks  # type: ignore[attr-defined]

    def look_and_cancel(loop: asyncio.AbstractEventLoop) -> None:
        global _loops_were_used  # noqa: PLW0603
        _loops_were_used = True
        names.extend(task.get_name() for task in asyncio.all_tasks(loop) if not _is_anyios(task))
        cancel(loop)

    with mock.patch.object(asyncio.runners, "_cancel_all_tasks", look_and_cancel):
        yield names


def _is_anyios(task: asyncio.Task[Any]) -> bool:
    return "TestRunner" in getattr(task.get_coro(), "__qualname__", "")


def collect_garbage_of_loops() -> None:
    """Let abandoned tasks and unread exceptions complain within the test that made them."""
    global _loops_were_used  # noqa: PLW0603
    if _loops_were_used:
        gc.collect()
        _loops_were_used = False


def windows() -> list[QWidget]:
    """The top-level widgets that belong to no other widget."""
    if QApplication.instance() is None:
        return []
    return [widget for widget in QApplication.topLevelWidgets() if widget.parentWidget() is None]


def windows_left(before: list[QWidget]) -> list[str]:
    """What is there beyond *before* after everything that is on its way out has gone."""
    if len(windows()) > len(before):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if len(windows()) > len(before):
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [f"{type(w).__name__} {w.objectName()!r}" for w in windows() if w not in before]


def clear_clipboard() -> None:
    """A QMimeData made in Python that is on the clipboard when the process ends crashes it then."""
    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()
