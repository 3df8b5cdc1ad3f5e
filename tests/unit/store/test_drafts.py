from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.errors import FileFault
from kitdesk.store import drafts
from kitdesk.store.drafts import MAX_SIZE, MOST, read, write

MANY = {("sandbox", "anna"): '{"a": 1}', ("sandbox", "ben"): "{broken", ("acme", "anna"): "\ud800 ü\n"}
BROKEN = (
    b"",
    b"\xff",
    b"[]",
    b"7",
    b'{"version": 2, "drafts": []}',
    b'{"version": 1, "drafts": {}}',
    b'{"version": 1, "drafts": [{"channel": 1, "client_id": "", "text": ""}]}',
    b'{"version": 1, "drafts": [7]}',
    b"[" * 100_000,
    b" " * (MAX_SIZE + 1),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "drafts.json"


def test_what_was_written_is_there_again_in_order(path: Path) -> None:
    write(path, MANY)
    found, damage = read(path)
    assert list(found.items()) == list(MANY.items())
    assert damage is None
    assert path.stat().st_mode & 0o777 == 0o600


def test_without_drafts_there_is_no_file(path: Path) -> None:
    assert read(path) == ({}, None)
    write(path, {})
    write(path, MANY)
    write(path, {})
    assert not path.exists()


@pytest.mark.parametrize("data", BROKEN, ids=lambda data: repr(data[:20]))
def test_a_file_that_cannot_be_used_is_kept_aside(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    found, damage = read(path)
    assert found == {}
    assert damage is not None
    assert Path(damage.kept).read_bytes() == data
    assert not path.exists()


def test_a_file_cut_anywhere_starts_with_none_and_keeps_it(path: Path) -> None:
    write(path, MANY)
    whole = path.read_bytes()
    for end in range(len(whole) - 1):
        path.write_bytes(whole[:end])
        found, damage = read(path)
        assert (found, damage is None) == ({}, False), end


@pytest.mark.parametrize("make", [os.mkdir, os.mkfifo])
def test_something_else_in_its_place_is_put_aside_unopened(path: Path, make: object) -> None:
    make(path)  # type: ignore[operator]
    assert read(path)[1] is not None


def test_of_too_many_the_newest_are_kept(path: Path) -> None:
    write(path, {("c", str(number)): "x" for number in range(MOST + 5)})
    assert list(read(path)[0]) == [("c", str(number)) for number in range(5, MOST + 5)]


def test_the_file_stays_within_its_size(path: Path) -> None:
    write(path, {("c", str(number)): "ü" * 100_000 for number in range(20)})
    assert path.stat().st_size <= MAX_SIZE
    found, damage = read(path)
    assert damage is None
    assert list(found)[-1] == ("c", "19")


def test_a_disk_that_refuses_is_an_error(path: Path) -> None:
    (path.parent / "drafts.json.new").mkdir()
    with pytest.raises(FileFault):
        write(path, MANY)
    path.mkdir()
    with pytest.raises(FileFault):
        write(path, {})


@given(st.dictionaries(st.tuples(st.text(), st.text()), st.text(), max_size=5))
def test_every_text_comes_back(given_drafts: dict[tuple[str, str], str]) -> None:
    data = drafts._file_of(given_drafts)
    assert json.loads(data)["version"] == 1
    assert drafts._parse(data) == given_drafts
