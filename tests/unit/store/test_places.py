from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from kitdesk.model.errors import FileFault
from kitdesk.store.places import Places


def test_kitdesk_home_moves_everything_under_one_folder(tmp_path: Path) -> None:
    home = tmp_path / "with blank & ünïcödé"
    places = Places.find({"KITDESK_HOME": str(home)})
    assert places.root == home
    assert {path.parent for path in (places.settings, places.journal, places.lock)} == {home}
    assert stat.S_IMODE(home.stat().st_mode) == 0o700


def test_a_relative_home_does_not_move_with_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert Places.find({"KITDESK_HOME": "here"}).root == tmp_path / "here"


@pytest.mark.parametrize("value", [{}, {"KITDESK_HOME": ""}])
def test_without_it_the_systems_folder_for_data_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, value: dict[str, str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert Places.find(value).root == tmp_path / "kitdesk"


def test_a_user_without_a_home_is_told_what_to_set(tmp_path: Path) -> None:
    program = (
        "import os, platformdirs, tempfile; from kitdesk.store.places import Places\n"  # in reach for now
        "os.setuid(4711) if os.geteuid() == 0 else None\n"
        "import pwd; pwd.getpwuid = lambda uid: {}[uid]\n"
        "try: Places.find({})\n"
        "except Exception as error: print(type(error).__name__, error)"
    )
    env = {"PATH": os.environ["PATH"]}
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, env=env, cwd=tmp_path, timeout=30, check=True
    )
    assert b"FileFault" in done.stdout
    assert b"no home folder is known" in done.stdout
    assert b"set KITDESK_HOME" in done.stdout
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_folders_place_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "home").touch()
    with pytest.raises(FileFault):
        Places.find({"KITDESK_HOME": str(tmp_path / "home")})


@pytest.mark.parametrize(("given", "mode"), [(False, 0o700), (True, 0o755)])
def test_the_usual_folder_is_closed_to_others_and_a_chosen_one_left_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: bool, mode: int
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    root = tmp_path / "kitdesk"
    for folder in (root, root / "served"):
        folder.mkdir()
        folder.chmod(0o755)
    places = Places.find({"KITDESK_HOME": str(root)} if given else {})
    assert stat.S_IMODE(root.stat().st_mode) == mode
    assert stat.S_IMODE(places.served.stat().st_mode) == 0o700
