"""What is in the repository fits every machine."""

from __future__ import annotations

import json
import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from audit import LOCKS
from prepare import NODE

from tests.support.sources import ROOT

# Each is written in two pieces, so that this file does not find itself.
FOREIGN = re.compile(
    "|".join(
        first + second
        for first, second in (
            (r"(?<![\w.])/wor", r"k/\w"),
            (r"(?<![\w.])/roo", r"t/\w"),
            (r"(?<![\w.])/hom", r"e/\w"),
            (r"(?<![\w.])/User", r"s/\w"),
            (r"(?<![\w.])/op", r"t/pypi"),
            (r"py", r"pi\.org"),
            (r"python", r"hosted\.org"),
            (r"index", r"-url"),
            (r"npm", r"js\.(org|com)"),
            (r"find", r"-links"),
        )
    )
)


def _tracked_texts() -> list[tuple[str, str]]:
    command = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z"]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\0")
    files = [ROOT / name for name in names if name and (ROOT / name).is_file()]
    return [(str(file.relative_to(ROOT)), file.read_bytes().decode("utf-8", "replace")) for file in files]


def test_no_file_names_a_machine_or_a_package_index() -> None:
    found = [(name, match[0]) for name, text in _tracked_texts() for match in FOREIGN.finditer(text)]
    assert found == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: str(lock.relative_to(ROOT)))
def test_a_lock_pins_every_package_with_hashes(lock: Path) -> None:
    pins = re.split(r"\n(?=\w)", lock.read_text().strip())
    assert len(pins) > (0 if {"fuzz", "node"} & set(lock.parts) else 20)
    assert all("==" in pin and "--hash=sha256:" in pin for pin in pins)


def test_one_command_pins_all_of_them_anew() -> None:
    how = (ROOT / "Makefile").read_text().partition("\nlock:\n")[2]
    made = {ROOT / path for path in re.findall(r"--output-file (\S+)", how)}
    assert made == set(LOCKS)
    assert "--prefix tests/node" in how


def test_node_packages_are_pinned_with_hashes_and_run_nothing_when_they_are_installed() -> None:
    packages = json.loads((NODE / "package-lock.json").read_text())["packages"]
    pinned = {name: each for name, each in packages.items() if name}
    assert all(each["integrity"].startswith("sha512-") for each in pinned.values())
    assert not [name for name, each in pinned.items() if each.get("hasInstallScript")]


def direct_dependencies() -> set[str]:
    """What is asked for by its name, for kitdesk itself and for what is done with it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    asked = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    asked += project["build-system"]["requires"]
    for file in (
        path for folder in ("docs", "packaging", "tests") for path in ROOT.glob(f"{folder}/**/*.in")
    ):
        asked += [line for line in file.read_text().splitlines() if line and not line.startswith("#")]
    asked += json.loads((NODE / "package.json").read_text())["dependencies"]
    return {re.split(r"[<>=; ]", each)[0] for each in asked}


def test_the_readme_says_of_each_direct_dependency_why_it_is_there_and_of_nothing_else() -> None:
    section = (ROOT / "README.md").read_text().split("## Dependencies")[1].split("\n## ")[0]
    rows = re.findall(r"^\| (.+?) \| .{8,} \|$", section, re.MULTILINE)
    told = {name for row in rows for name in re.sub(r" \(.*\)", "", row).split(", ")} - {"package"}
    assert told == direct_dependencies()
