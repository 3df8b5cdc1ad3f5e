"""``kitdesk tour``: the main job without hands, and a failure where something is amiss."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kitdesk.store.looks import LANGUAGES

STEPS = (
    "Check the channel",
    "Log in",
    "Send a text",
    *(
        f"Send an attachment: {kind}"
        for kind in ("photo", "audio", "video", "document", "location", "contact")
    ),
    "Send with an expired token",
    "Send it anyway and be refused",
    "Have the agent reply",
    "Take a forged callback",
    "Take another body under a known signature",
    "Close the conversation",
    "Search while typing",
    "Open what was found",
    "Resend the same ids",
    "Send while Kit is out of reach",
    "See both go out later",
    "Calculate a signature",
    "Verify a signature",
    "Have a mismatch explained",
    "Run the suite against a careless server",
    "Show only what needs a look",
    "See a forged callback taken",
    "Inspect the forged callback",
)
BROKEN = """
import sys
from kitdesk import __main__
from kitdesk.tour import signing
from kitdesk.tour import pilot

async def calculate(hands):
    patience, pilot._PATIENCE = pilot._PATIENCE, 0.2
    right, signing.sign = signing.sign, lambda *_: "another digest"
    try:
        await calculated(hands)
    finally:
        pilot._PATIENCE, signing.sign = patience, right

(title, calculated), *others = signing.STEPS
signing.STEPS = ((title, calculate), *others)
sys.exit(__main__.main(["tour"]))
"""

CRASHING = """
import sys
from kitdesk import __main__
from kitdesk.tour import signing

async def verify(hands):
    1 / 0

signing.STEPS = tuple(
    (title, verify if title == "Verify a signature" else step) for title, step in signing.STEPS
)
sys.exit(__main__.main(["tour"]))
"""


def run(*command: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    return subprocess.run(
        [sys.executable, "-W", "error", *command],
        env=environment | {"KITDESK_HOME": os.devnull},  # the tour has a folder of its own
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def colours(picture: QImage) -> int:
    """How many colours a grid of points on it has."""
    points = ((x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7))
    return len({picture.pixel(x, y) for x, y in points})


def step_of(line: str) -> str:
    """The step that a line is about."""
    match = re.match(r" *\d+  \w+ +(.*) \(\d", line)
    assert match, line
    return match[1]


def test_it_takes_every_step_shows_each_and_says_nothing_else(tmp_path: Path) -> None:
    done = run("-m", "kitdesk", "tour", "--screenshots", str(tmp_path / "pictures"))
    assert done.stderr == ""
    assert done.returncode == 0, done.stdout
    *steps, total = done.stdout.splitlines()
    assert total == f"{len(steps)} steps, 0 failed"
    assert [line.split()[1] for line in steps] == ["ok"] * len(steps)
    taken = [step_of(line) for line in steps]
    assert [step for step in STEPS if step not in taken] == []
    pictures = [QImage(str(file)) for file in sorted((tmp_path / "pictures").iterdir())]
    assert len(pictures) == len(steps)
    assert {(picture.width(), picture.height()) for picture in pictures} == {(1280, 800)}
    assert min(map(colours, pictures)) > 20
    assert all(one != next_one for one, next_one in pairwise(pictures))


def test_size_theme_and_scale_show_in_the_pictures(tmp_path: Path) -> None:
    options = ("--size", "900x600", "--theme", "dark", "--scale", "2")
    done = run("-m", "kitdesk", "tour", "--screenshots", str(tmp_path), *options)
    assert (done.returncode, done.stderr) == (0, "")
    picture = QImage(str(next(tmp_path.iterdir())))
    assert (picture.width(), picture.height()) == (1800, 1200)
    assert picture.pixelColor(4, picture.height() - 4).lightness() < 80


def test_a_step_that_fails_is_named_and_the_others_are_taken() -> None:
    done = run("-c", BROKEN)
    assert done.returncode == 1
    failed = [line for line in done.stdout.splitlines() if "FAILED" in line]
    assert [step_of(line) for line in failed] == ["Calculate a signature"]
    assert "not seen within 0.2 s: the right digest" in failed[0]
    assert done.stdout.splitlines()[-1].endswith("1 failed")
    assert "ok      Send a text" in done.stdout


def test_a_step_that_breaks_fails_and_the_others_are_taken() -> None:
    done = run("-c", CRASHING)
    assert (done.returncode, done.stderr) == (1, "")
    failed = [line for line in done.stdout.splitlines() if "FAILED" in line]
    assert [step_of(line) for line in failed] == ["Verify a signature"]
    assert failed[0].endswith("ZeroDivisionError: division by zero")
    assert "ok      Have a mismatch explained" in done.stdout


@pytest.mark.parametrize("language", LANGUAGES[2:])
def test_it_is_taken_in_every_language(language: str) -> None:
    done = run("-m", "kitdesk", "tour", "--language", language)
    assert done.returncode == 0, done.stdout


def test_a_language_that_the_window_does_not_speak_is_told() -> None:
    done = run("-m", "kitdesk", "tour", "--language", "xx")
    assert done.returncode == 2
    assert "'xx'" in done.stderr
