"""One holder a data folder, however the one before it ended."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kitdesk.model.errors import FileFault
from kitdesk.ui import single_instance
from kitdesk.ui.single_instance import SingleInstance

HOLDER = """
import sys
import time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from kitdesk.ui.single_instance import SingleInstance

application = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
print("first" if instance.first else "second", flush=True)
time.sleep(float(sys.argv[2]))
instance.listen()
instance.raise_requested.connect(lambda: print("raise", flush=True))
instance.file_wanted.connect(lambda file: print(ascii(str(file)), flush=True))
application.exec()
"""


@contextmanager
def holder(lock: Path, before_it_listens: float = 0) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds *lock*."""
    command = [sys.executable, "-c", HOLDER, str(lock), str(before_it_listens)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "first\n"
        try:
            yield process
        finally:
            process.kill()


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    return tmp_path / "lock"


@pytest.mark.usefixtures("qapp")
def test_a_second_one_raises_the_first(lock: Path) -> None:
    with holder(lock) as process:
        second = SingleInstance(lock)
        assert not second.first
        assert second.raise_first()
        assert process.stdout
        assert process.stdout.readline() == "raise\n"


@pytest.mark.usefixtures("qapp")
def test_a_second_one_hands_the_file_over_that_it_was_to_open(lock: Path) -> None:
    with holder(lock) as process:
        assert SingleInstance(lock).raise_first("/tmp/Rīga \udcff.kitdesk")
        assert process.stdout
        assert process.stdout.readline() == "raise\n"
        assert process.stdout.readline() == "'/tmp/R\\u012bga \\udcff.kitdesk'\n"


@pytest.mark.usefixtures("qapp")
def test_what_a_killed_one_left_behind_holds_nobody_up(lock: Path, qtbot: QtBot) -> None:
    with holder(lock) as process:
        process.kill()
        process.wait()
    instance = SingleInstance(lock)
    assert instance.first
    instance.listen()
    second = SingleInstance(lock)
    with ThreadPoolExecutor(1) as elsewhere, qtbot.waitSignal(instance.raise_requested):
        heard = elsewhere.submit(second.raise_first)
    assert heard.result()
    instance.close()


@pytest.mark.usefixtures("qapp")
def test_nothing_of_a_later_start_stays_in_the_folder(
    lock: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(single_instance, "_PATIENCE", 0.1)
    first = SingleInstance(lock)
    assert not SingleInstance(lock).raise_first("/tmp/a.kitdesk")
    said: list[object] = []
    first.raise_requested.connect(lambda: said.append("raise"))
    first.listen()
    qtbot.wait(50)
    assert said == []
    assert list((lock.parent / "lock.door").iterdir()) == []
    first.close()


@pytest.mark.usefixtures("qapp")
def test_the_folder_is_free_when_the_first_has_closed(lock: Path) -> None:
    first = SingleInstance(lock)
    first.listen()
    first.close()
    assert SingleInstance(lock).first


@pytest.mark.usefixtures("qapp")
def test_two_folders_have_nothing_to_do_with_each_other(tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path / "a"), SingleInstance(tmp_path / "b")
    assert first.first
    assert second.first


@pytest.mark.usefixtures("qapp")
def test_a_first_one_that_never_listens_is_given_up(lock: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(single_instance, "_PATIENCE", 0.1)
    first = SingleInstance(lock)
    assert not SingleInstance(lock).raise_first()
    assert first.first


@pytest.mark.usefixtures("qapp")
def test_a_first_one_that_is_still_starting_is_waited_for(lock: Path) -> None:
    with holder(lock, before_it_listens=0.5) as process:
        assert SingleInstance(lock).raise_first()
        assert process.stdout
        assert process.stdout.readline() == "raise\n"


@pytest.mark.usefixtures("qapp")
def test_a_lock_that_cannot_be_written_is_an_error_that_names_it(tmp_path: Path) -> None:
    nowhere = tmp_path / "missing" / "lock"
    with pytest.raises(FileFault, match="missing"):
        SingleInstance(nowhere)
