"""Copies of files: whole or not at all, of files only, and bounded."""

from __future__ import annotations

import os
import stat
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from kitdesk.model.errors import FileFault, InputError
from kitdesk.store.shelf import Shelf

KEY, OTHER = "0" * 32, "1" * 32


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "served", most_each=1_000_000, most_in_all=1_500_000)


def original(tmp_path: Path, name: str = "parcel.jpg", data: bytes = b"picture") -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_a_copy_stays_as_it_was_when_the_original_changes_or_goes(tmp_path: Path, shelf: Shelf) -> None:
    path = original(tmp_path)
    served = shelf.copy(KEY, path)
    path.write_bytes(b"something else")
    path.unlink()
    assert shelf.file(served).read_bytes() == b"picture"
    assert (served.key, served.name, served.size) == (KEY, "parcel.jpg", 7)
    assert shelf.read() == [served]


def test_a_link_is_followed_once_when_it_is_dropped(tmp_path: Path, shelf: Shelf) -> None:
    link = tmp_path / "link.jpg"
    link.symlink_to(original(tmp_path))
    served = shelf.copy(KEY, link)
    link.unlink()
    link.symlink_to("/etc/passwd")
    assert shelf.file(served).read_bytes() == b"picture"
    assert not shelf.file(served).is_symlink()


def test_files_are_for_this_user_alone(tmp_path: Path, shelf: Shelf) -> None:
    file = shelf.file(shelf.copy(KEY, original(tmp_path)))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_a_folder_a_pipe_and_what_is_not_there_are_refused_with_the_reason(
    tmp_path: Path, shelf: Shelf
) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name, said in (
        ("pipe", "no ordinary file"),
        ("", "is a folder"),
        ("gone", "cannot be read: no such"),
    ):
        with pytest.raises(InputError, match=said):
            shelf.copy(KEY, tmp_path / name)
    assert shelf.read() == []


def test_a_pipe_does_not_hold_anybody_up(tmp_path: Path, shelf: Shelf) -> None:
    os.mkfifo(tmp_path / "pipe")

    def copy() -> None:
        with suppress(InputError):
            shelf.copy(KEY, tmp_path / "pipe")

    worker = threading.Thread(target=copy)
    worker.start()
    worker.join(10)
    assert not worker.is_alive()


def test_what_is_too_large_is_refused_and_nothing_of_it_stays(tmp_path: Path, shelf: Shelf) -> None:
    with pytest.raises(InputError, match="1 MB each"):
        shelf.copy(KEY, original(tmp_path, data=bytes(1_000_001)))
    shelf.copy(KEY, original(tmp_path, data=bytes(900_000)))
    with pytest.raises(InputError, match="too large"):
        shelf.copy(OTHER, original(tmp_path, data=bytes(900_000)))
    assert [served.key for served in shelf.read()] == [KEY]
    assert names(tmp_path / "served") == [KEY]


def test_data_is_kept_like_a_file(shelf: Shelf) -> None:
    served = shelf.keep(KEY, "../image.png", [b"a", b"b"])
    assert (served.name, shelf.file(served).read_bytes()) == ("_image.png", b"ab")


def test_a_removed_one_is_gone_and_may_be_removed_again(tmp_path: Path, shelf: Shelf) -> None:
    served = shelf.copy(KEY, original(tmp_path))
    shelf.remove(served.key)
    shelf.remove(served.key)
    assert shelf.read() == []
    assert not shelf.file(served).exists()


def test_what_was_half_copied_at_a_crash_is_taken_away_and_strange_things_are_left(
    tmp_path: Path, shelf: Shelf
) -> None:
    folder = tmp_path / "served"
    (folder / f"{KEY}.half").mkdir(parents=True)
    (folder / f"{KEY}.half" / "a.png").write_bytes(b"a")
    (folder / "notes").mkdir()
    (folder / OTHER).symlink_to(tmp_path)
    assert shelf.read() == []
    shelf.sweep()
    assert names(folder) == [OTHER, "notes"]


def test_a_folder_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "served").write_bytes(b"")
    shelf = Shelf(tmp_path / "served")
    with pytest.raises(FileFault, match="served"):
        shelf.read()
    with pytest.raises(FileFault):
        shelf.copy(KEY, original(tmp_path))
