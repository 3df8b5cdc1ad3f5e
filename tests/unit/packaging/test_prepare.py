"""What is installed is what the lock files say, and runs nothing meanwhile."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from prepare import locked, pip


def a_source_package(folder: Path) -> Path:
    """A package that is no wheel, and writes a file when it is made one; in *folder*, with a lock file."""
    trace = folder / "it-ran"
    setup = (
        f"import setuptools\nopen({str(trace)!r}, 'w').close()\nsetuptools.setup(name='odd', version='1')\n"
    )
    archive = folder / "odd-1.tar.gz"
    with tarfile.open(archive, "w:gz") as file:
        for name, text in (
            ("setup.py", setup),
            ("PKG-INFO", "Metadata-Version: 1.0\nName: odd\nVersion: 1\n"),
        ):
            told = tarfile.TarInfo(f"odd-1/{name}")
            told.size = len(text)
            file.addfile(told, io.BytesIO(text.encode()))
    digest = hashlib.sha256(archive.read_bytes()).hexdigest()
    (folder / "lock.txt").write_text(f"odd==1 --hash=sha256:{digest}\n")
    return trace


@pytest.mark.parametrize("wheels_only", [True, False])
def test_a_package_that_is_no_wheel_is_not_installed_and_runs_nothing(
    tmp_path: Path, wheels_only: bool
) -> None:
    trace = a_source_package(tmp_path)
    options = [each for each in locked(tmp_path / "lock.txt") if wheels_only or each != ":all:"]
    if not wheels_only:
        options.remove("--only-binary")
    done = subprocess.run(
        [*pip(Path(sys.executable)), *options, "--no-build-isolation", "--target", tmp_path / "to"],
        env=os.environ | {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert trace.exists() is not wheels_only, done.stderr
    if wheels_only:
        assert done.returncode != 0
        assert "No matching distribution found for odd==1" in done.stderr


def test_a_package_with_another_hash_is_not_installed(tmp_path: Path) -> None:
    (tmp_path / "lock.txt").write_text(f"odd==1 --hash=sha256:{'0' * 64}\n")
    with tarfile.open(tmp_path / "odd-1-py3-none-any.whl", "w"):
        pass
    done = subprocess.run(
        [*pip(Path(sys.executable)), *locked(tmp_path / "lock.txt"), "--target", tmp_path / "to"],
        env=os.environ | {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode != 0
    assert "HASHES" in done.stderr
