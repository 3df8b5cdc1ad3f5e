from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from kitdesk.model.errors import FileFault, InputError
from kitdesk.store.files import (
    WholeFile,
    is_other_than_file,
    keep_aside,
    make_folder,
    make_own,
    read_bounded,
    write_whole,
)
from tests.support.less_privileged import folder_of_nobody, run_less_privileged


def test_a_new_file_is_for_its_user_alone_and_replaces_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_whole(path, b"old and longer")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_what_an_interrupted_write_left_is_in_nobodys_way(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "file.new")
    write_whole(tmp_path / "file", b"whole")
    assert (tmp_path / "file").read_bytes() == b"whole"


def test_a_disk_that_refuses_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    (tmp_path / "file.new").mkdir()
    with pytest.raises(FileFault, match="file could not be used"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"


def test_a_read_only_folder_is_said_plainly() -> None:
    program = """
import sys
from pathlib import Path
from kitdesk.model.errors import FileFault, InputError
from kitdesk.store.files import WholeFile, keep_aside, make_folder, read_bounded, write_whole
# as nobody
for deed in (
    lambda: write_whole(Path(sys.argv[1], "old"), b"new"),
    lambda: keep_aside(Path(sys.argv[1], "old"), "damaged"),
    lambda: make_folder(Path(sys.argv[1], "folder")),
):
    try:
        deed()
    except FileFault as fault:
        print(fault.reason)
"""
    with folder_of_nobody() as folder:
        (folder / "old").write_bytes(b"old")
        folder.chmod(0o555)
        assert run_less_privileged(program, str(folder)).split("\n")[:3] == ["permission denied"] * 3
        assert (folder / "old").read_bytes() == b"old"


def test_nothing_that_was_kept_aside_is_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "file"
    names = []
    for content in (b"1", b"2", b"3"):
        path.write_bytes(content)
        names.append(keep_aside(path, "damaged"))
    assert [kept.name for kept in names] == ["file.damaged-1", "file.damaged-2", "file.damaged-3"]
    assert [kept.read_bytes() for kept in names] == [b"1", b"2", b"3"]
    assert not path.exists()


def test_companions_are_kept_under_the_same_number(tmp_path: Path) -> None:
    for name in ("file", "file-wal", "file.damaged-1-wal"):
        (tmp_path / name).write_text(name)
    assert keep_aside(tmp_path / "file", "damaged", ("-wal", "-shm")).name == "file.damaged-2"
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {
        "file.damaged-1-wal": "file.damaged-1-wal",
        "file.damaged-2": "file",
        "file.damaged-2-wal": "file-wal",
    }


def test_folders_and_fifos_are_no_files(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    (tmp_path / "file").touch()
    (tmp_path / "link").symlink_to("file")
    assert is_other_than_file(tmp_path)
    assert is_other_than_file(tmp_path / "fifo")
    assert not is_other_than_file(tmp_path / "file")
    assert not is_other_than_file(tmp_path / "link")


def test_a_new_folder_is_for_its_user_alone_and_an_old_one_stays_as_it_is(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    for folder in (make_folder(tmp_path / "a" / "b"), tmp_path / "a"):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(make_folder(tmp_path).stat().st_mode) == 0o755


def test_what_was_open_to_others_is_closed_and_what_it_leads_to_elsewhere_is_not(tmp_path: Path) -> None:
    for name, mode, then in (("file", 0o644, 0o600), ("folder", 0o775, 0o700), ("script", 0o755, 0o700)):
        path = tmp_path / name
        path.mkdir() if name == "folder" else path.touch()
        path.chmod(mode)
        (tmp_path / f"link to {name}").symlink_to(name)
        make_own(tmp_path / f"link to {name}")
        assert stat.S_IMODE(path.stat().st_mode) == mode
        make_own(path)
        assert stat.S_IMODE(path.stat().st_mode) == then
    make_own(tmp_path / "missing")


def test_a_file_in_a_folders_place_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FileFault, match="file exists"):
        make_folder(tmp_path / "file")


def test_a_file_that_is_abandoned_leaves_nothing_behind(tmp_path: Path) -> None:
    file = WholeFile(tmp_path / "whole")
    file.write(b"half")
    file.abandon()
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_pieces_is_there_once_it_is_committed(tmp_path: Path) -> None:
    file = WholeFile(tmp_path / "whole")
    file.write(b"a")
    file.write(b"b")
    assert not (tmp_path / "whole").exists()
    file.commit()
    file.abandon()
    assert (tmp_path / "whole").read_bytes() == b"ab"
    assert file.size == 2


def test_a_file_is_read_whole_or_told_to_be_too_large(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"12345")
    assert read_bounded(file, 5, "too large") == b"12345"
    with pytest.raises(InputError, match="too large"):
        read_bounded(file, 4, "too large")
    with pytest.raises(InputError, match="it is no file"):
        read_bounded(tmp_path, 4, "too large")
