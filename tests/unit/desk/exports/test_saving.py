from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from kitdesk.desk.exports.saving import save
from kitdesk.model.errors import FileFault

pytestmark = pytest.mark.anyio


async def pieces(*chunks: bytes, then: BaseException | None = None) -> AsyncIterator[bytes]:
    for chunk in chunks:
        yield chunk
    if then is not None:
        raise then


def names(folder: Path) -> list[str]:
    return [each.name for each in folder.iterdir()]


async def test_pieces_become_one_file_for_this_user_alone(tmp_path: Path) -> None:
    path, told = tmp_path / "a.json", []
    size = await save(path, pieces(b"a" * 300_000, b"b" * 300_000, b"c"), lambda: told.append(1))
    assert path.read_bytes() == b"a" * 300_000 + b"b" * 300_000 + b"c"
    assert size == 600_001
    assert len(told) == 2
    assert path.stat().st_mode & 0o777 == 0o600


async def test_what_stood_there_stays_when_it_is_given_up(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"before")
    with pytest.raises(ZeroDivisionError):
        await save(path, pieces(b"half", then=ZeroDivisionError()))
    assert path.read_bytes() == b"before"
    assert names(tmp_path) == ["a.json"]


async def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileFault):
        await save(tmp_path / "missing" / "a.json", pieces(b"a"))
    (tmp_path / "folder").mkdir()
    with pytest.raises(FileFault):
        await save(tmp_path / "folder", pieces(b"a"))
    assert names(tmp_path) == ["folder"]
