"""What is in the repository fits every machine."""

from __future__ import annotations

import re
import subprocess

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


def test_the_lock_pins_every_package_with_hashes() -> None:
    pins = re.split(r"\n(?=\w)", (ROOT / "requirements.lock").read_text().strip())
    assert len(pins) > 20
    assert all("==" in pin and "--hash=sha256:" in pin for pin in pins)
