"""The window as a program: it starts, holds its folder alone, and ends in order when it is asked to."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kitdesk.model.errors import OpenedThere
from tests.support.window_process import COMMAND, WindowProcess, quit_within, window_process

BESIDE_QT = """
import sys, threading
from kitdesk.app import import_behind, make_application

class Witness:
    def find_spec(self, name, path, target=None):
        if threading.current_thread() is not threading.main_thread():
            print(name)

sys.meta_path.insert(0, Witness())
import_behind(make_application([]), "kitdesk.backstage")
"""
"""Tells what is imported while Qt is at work."""


def listens(window: WindowProcess) -> bool:
    return window.listens()


def started(window: WindowProcess) -> bool:
    return (window.home / "lock").exists()


def has_a_journal(window: WindowProcess) -> bool:
    return (window.home / "journal.sqlite").exists()


def has_its_sandbox(window: WindowProcess) -> bool:
    return (window.home / "settings.json").exists()


def is_logged_in(window: WindowProcess) -> bool:
    return window.exchanges() > 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=lambda number: number.name)
@pytest.mark.parametrize("point", [listens, started, has_a_journal, has_its_sandbox, is_logged_in])
def test_asked_to_end_it_ends_in_order_at_any_point(
    home: Path, point: Callable[[WindowProcess], bool], number: signal.Signals
) -> None:
    with window_process(home) as window:
        window.until(lambda: point(window), point.__name__)
        status, told, seconds = window.quit(number)
    assert (status, told) == (0, "")
    assert seconds < quit_within()
    if has_a_journal(window):
        with closing(sqlite3.connect(home / "journal.sqlite")) as journal:
            assert journal.execute("PRAGMA quick_check").fetchone() == ("ok",)
            assert journal.execute("SELECT count(*) FROM events WHERE state = 'sending'").fetchone() == (0,)


def test_a_second_start_on_the_same_folder_ends_at_once_and_says_why(home: Path) -> None:
    with window_process(home) as first:
        first.until_open()
        with window_process(home) as second:
            status, told = second.end()
        assert status == 0
        assert told.startswith(f"kitdesk is already running on {home}")
        assert first.process.poll() is None
        assert first.quit()[0] == 0


def test_a_second_start_with_a_file_says_that_it_is_opened_in_the_first(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.kitdesk"
    file.write_text("")
    with window_process(home) as first:
        first.until_open()
        with window_process(home, (*COMMAND, str(file))) as second:
            status, told = second.end()
        assert (status, told.strip()) == (0, str(OpenedThere(str(home), str(file))))
        assert first.quit()[0] == 0


def test_two_folders_have_a_window_each(home: Path, tmp_path: Path) -> None:
    with window_process(home) as first, window_process(tmp_path / "other") as second:
        first.until_open()
        second.until_open()
        assert first.settings()["sandbox_port"] != second.settings()["sandbox_port"]


def test_killed_it_leaves_nothing_that_keeps_the_next_start_from_opening(home: Path) -> None:
    with window_process(home) as killed:
        killed.until_open()
        killed.process.kill()
        killed.process.wait()
    with window_process(home) as window:
        window.until(lambda: window.exchanges() == 2, "the next login")
        assert window.quit()[:2] == (0, "")


def test_a_folder_that_is_none_is_told_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with window_process(tmp_path / "file") as window:
        status, told = window.end()
    assert status == 1
    assert str(tmp_path / "file") in told
    assert len(told.splitlines()) == 1


def test_without_a_display_it_says_so(home: Path) -> None:
    """Qt ends the process itself; what it says names what is missing."""
    environment = os.environ | {"KITDESK_HOME": str(home), "QT_QPA_PLATFORM": "xcb"}
    environment.pop("DISPLAY", None)
    done = subprocess.run(COMMAND, env=environment, capture_output=True, text=True, check=False, timeout=30)
    assert done.returncode != 0
    assert "display" in done.stderr


def test_nothing_of_qt_is_imported_beside_qt() -> None:
    """PySide may die of it, once in some fifty starts on a busy machine."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = (sys.executable, "-c", BESIDE_QT)
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=30)
    imported = done.stdout.split()
    assert "kitdesk.desk.desk" in imported
    assert [name for name in imported if name.startswith(("PySide6", "kitdesk.ui"))] == []
