from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from kitdesk.store.looks import Looks, read_looks
from kitdesk.store.settings import Settings, save


def looks(found: Looks) -> tuple[object, ...]:
    return found.theme, found.density, found.language, found.text_size, found.window


AT_FIRST: tuple[object, ...] = ("system", "comfortable", "system", 100, {})


def test_what_was_saved_is_read(tmp_path: Path) -> None:
    kept = Settings(theme="dark", density="compact", language="ru", text_size=125, window={"around": "0 79"})
    save(tmp_path / "settings.json", kept)
    found = looks(read_looks(tmp_path / "settings.json"))
    assert found == ("dark", "compact", "ru", 125, {"around": "0 79"})


def test_without_settings_all_is_as_at_first(tmp_path: Path) -> None:
    found = read_looks(tmp_path / "settings.json")
    assert looks(found) == AT_FIRST
    assert all(value == getattr(Settings(), name) for name, value in vars(found).items())


@pytest.mark.parametrize(
    "written",
    [
        b"",
        b"{",
        b"[" * 100_000,
        b"\xff",
        b"[]",
        b'{"theme": ["dark"], "density": null, "language": 5, "text_size": "100", "window": []}',
        b'{"text_size": 79, "theme": "pink", "window": {"around": 5}}',
    ],
)
def test_what_does_not_fit_is_as_at_first(tmp_path: Path, written: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(written)
    assert looks(read_looks(tmp_path / "settings.json")) == AT_FIRST


def test_one_that_does_not_fit_leaves_the_others(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"theme": "pink", "density": "compact"}))
    assert looks(read_looks(tmp_path / "settings.json")) == ("system", "compact", "system", 100, {})


@pytest.mark.skipif(os.name != "posix", reason="Windows has no FIFOs")
def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "settings.json")
    assert looks(read_looks(tmp_path / "settings.json")) == AT_FIRST
