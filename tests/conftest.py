"""What every test stands on: no display, no keyring, no bus of the user's, and nothing left behind."""

from __future__ import annotations

import gc
import os
import tempfile
from collections.abc import Iterator
from logging import LogRecord
from pathlib import Path

# Before Qt and keyring are imported: a test never shows a window on, or asks the keyring of, who runs it.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
os.environ.pop("KITDESK_HOME", None)
_runtime_folder = tempfile.TemporaryDirectory(prefix="kitdesk-tests-")
os.environ["XDG_RUNTIME_DIR"] = _runtime_folder.name  # where a bus would be found without the variable

import hypothesis  # noqa: E402
import pytest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from tests.support import left_behind  # noqa: E402
from tests.support.memory_keyring import MemoryKeyring  # noqa: E402

hypothesis.settings.register_profile("kitdesk", deadline=None)  # a noisy machine is not a failure
hypothesis.settings.load_profile("kitdesk")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One more than there are processors: tests often wait."""
    return (os.cpu_count() or 1) + 1


def pytest_collection_finish() -> None:
    """What is there before the first test is not looked through again for garbage after each."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def anyio_backend() -> object:
    """Async tests run on asyncio's own loop; those under ``tests/ui`` on `qasync_backend`."""
    return "asyncio"


@pytest.fixture(scope="session")
def qasync_backend(qapp: QApplication) -> object:
    """The one loop of Qt and asyncio that the window runs on; a test overrides `anyio_backend` with it."""
    from kitdesk.ui.loop import Loop

    return ("asyncio", {"loop_factory": lambda: Loop(qapp)})


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A private, still missing data folder; ``KITDESK_HOME`` names it."""
    folder = tmp_path / "home"
    monkeypatch.setenv("KITDESK_HOME", str(folder))
    return folder


@pytest.fixture
def memory_keyring() -> Iterator[MemoryKeyring]:
    """A keyring that works, for this test and this process only. Without it none keeps anything."""
    import keyring

    before = keyring.get_keyring()
    kept = MemoryKeyring()
    keyring.set_keyring(kept)
    yield kept
    keyring.set_keyring(before)


@pytest.fixture(autouse=True)
def error_logs() -> Iterator[list[LogRecord]]:
    """The ERROR records of this test. They fail it, unless it expects them and clears this list."""
    with left_behind.errors_collected() as records:
        yield records
        left_behind.collect_garbage_of_loops()
    told = [f"{record.name}: {record.getMessage()}" for record in records]
    assert not told, "errors were logged (the loop's exception handler logs here too):\n" + "\n".join(told)


@pytest.fixture(autouse=True)
def no_task_left(error_logs: list[LogRecord]) -> Iterator[None]:
    """Fail a test whose tasks have not ended with it."""
    with left_behind.tasks_collected() as tasks:
        yield
    assert not tasks, "these tasks were still alive when their loop ended; close() their Tasks: " + ", ".join(
        tasks
    )


@pytest.fixture(autouse=True)
def no_window_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that passed, but left a top-level widget alive."""
    before = left_behind.windows()
    failed_before = request.session.testsfailed
    yield
    left_behind.clear_clipboard()
    if request.session.testsfailed == failed_before:  # the traceback of a failed test keeps its windows alive
        left = left_behind.windows_left(before)
        assert not left, "these windows are still alive; hand them to qtbot.addWidget: " + ", ".join(left)
