from __future__ import annotations

import os
from pathlib import Path

import pytest

from kitdesk.headless.report_files import flaw_of, write_report


def test_a_file_that_can_be_written_has_no_flaw_and_is_not_touched(tmp_path: Path) -> None:
    old = tmp_path / "old.xml"
    old.write_text("old")
    assert flaw_of([tmp_path / "new.xml", old]) == ""
    assert [path.name for path in tmp_path.iterdir()] == ["old.xml"]
    assert old.read_text() == "old"


def test_a_folder_or_a_folder_that_is_missing_is_a_flaw_with_the_path(tmp_path: Path) -> None:
    missing = tmp_path / "missing" / "junit.xml"
    assert flaw_of([tmp_path / "fine.xml", missing]) == (
        f"The report {missing} cannot be written: no such file or directory. Name another file."
    )
    assert "something else than a file stands there" in flaw_of([tmp_path])


@pytest.mark.skipif(os.name != "posix", reason="permissions and FIFOs of POSIX")
def test_a_fifo_is_a_flaw_and_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    assert "something else than a file" in flaw_of([tmp_path / "fifo"])


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_a_report_is_written_whole_and_for_whoever_may_read_new_files(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        assert write_report(tmp_path / "junit.xml", b"<x/>") == ""
    finally:
        os.umask(before)
    assert (tmp_path / "junit.xml").read_bytes() == b"<x/>"
    assert (tmp_path / "junit.xml").stat().st_mode & 0o777 == 0o644
    assert [path.name for path in tmp_path.iterdir()] == ["junit.xml"]


def test_a_report_that_cannot_be_written_after_all_says_why(tmp_path: Path) -> None:
    assert "no such file or directory" in write_report(tmp_path / "gone" / "junit.xml", b"")
