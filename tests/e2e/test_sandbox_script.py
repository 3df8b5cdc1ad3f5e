"""What the documents tell of scripts holds: the recipe for CI, read by a JUnit reader, and the examples."""

from __future__ import annotations

import os
import re
import shlex
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from junitparser import JUnitXml, TestCase, TestSuite

from kitdesk.model.channel import Credentials
from kitdesk.sandbox.defaults import API_TOKEN, SALT
from kitdesk.sandbox.script.deeds import DEEDS
from kitdesk.sandbox.script.outcome import Verdict
from kitdesk.sandbox.script.reading import parse_script, read_script
from tests.support.careless_server import careless_server
from tests.support.played import stage
from tests.support.shop_server import shop_server
from tests.support.sources import ROOT

PAGE = (ROOT / "docs" / "sandbox-script.md").read_text(encoding="utf-8")
EXAMPLES = sorted((ROOT / "docs" / "examples").glob("*.toml"))
(RECIPE,) = re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL)
PATIENCE = 120.0


class Job:
    """A CI job: the documented shell script, with ``kitdesk`` and ``your_server`` as its commands."""

    def __init__(self, folder: Path, script: str) -> None:
        self.folder = folder
        (folder / "session.toml").write_text(script, encoding="utf-8")
        install(folder / "kitdesk", "-m", "kitdesk")
        install(folder / "your_server", "-m", "tests.support.shop_server", "--kit", more='"$KIT_IM_API_URL"')
        recipe = RECIPE
        for port in ("8080", "8090"):
            recipe = recipe.replace(port, str(free_port()))
        path = os.pathsep.join((str(folder), os.environ["PATH"]))
        done = subprocess.run(
            ["/bin/sh", "-c", recipe],
            cwd=folder,
            env=os.environ | {"PATH": path, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=PATIENCE,
        )
        self.status = done.returncode
        self.complaints = done.stderr

    @property
    def suite(self) -> TestSuite:
        (suite,) = JUnitXml.fromfile(str(self.folder / "kit.xml"))
        assert isinstance(suite, TestSuite)
        return suite

    @property
    def cases(self) -> list[TestCase]:
        """The cases that a reader of JUnit finds."""
        return list(self.suite)


def install(command: Path, *arguments: str, more: str = "") -> None:
    """Make a command that runs Python with *arguments*."""
    command.write_text(f'#!/bin/sh\nexec {shlex.join([sys.executable, *arguments])} {more} "$@"\n')
    command.chmod(0o755)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as sock:
        return int(sock.getsockname()[1])


@pytest.fixture
def job(tmp_path: Path) -> Callable[[str], Job]:
    return lambda script: Job(tmp_path, script)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_a_right_server_passes_each_example(example: Path, job: Callable[[str], Job]) -> None:
    done = job(example.read_text(encoding="utf-8"))
    assert done.status == 0, done.complaints + (done.folder / "kit.log").read_text()
    script = read_script(example)
    assert done.suite.name == script.title
    assert [case.name for case in done.cases] == [f"{step.number}. {step.name}" for step in script.steps]
    assert all(case.is_passed for case in done.cases)


def test_a_missed_step_fails_the_job_and_is_named(job: Callable[[str], Job]) -> None:
    example = (ROOT / "docs/examples/first-contact.toml").read_text(encoding="utf-8")
    done = job(example.replace("within = 10 ", "within = 3 ").replace("/looking for it/", "/I am a parrot/"))
    assert done.status == 1
    assert (
        "Step 5 (It has reached Anna, who repeats it) was missed. No event that fits came" in done.complaints
    )
    assert (done.suite.tests, done.suite.failures, done.suite.skipped) == (8, 1, 3)
    missed = done.cases[4]
    assert missed.is_failure
    assert missed.result[0].message == (
        "No event that fits came within 3 s. Of those that came, newest first: "
        "text is “Hello, I am looking for it.”."
    )
    assert [case.is_skipped for case in done.cases] == [False] * 5 + [True] * 3


def test_a_script_that_cannot_be_played_fails_the_job(job: Callable[[str], Job]) -> None:
    done = job("[[step]]\nexpect = 'logout'\n")
    assert done.status != 0
    assert "Step 1 (line 1): expect cannot be “logout”. Give one of login, refresh, event, request." in (
        done.complaints
    )
    assert not (done.folder / "kit.xml").exists()


@pytest.mark.anyio
async def test_a_careless_server_is_found_out() -> None:
    """It does again what comes again, and answers 500 when Kit does not answer."""
    toml = (ROOT / "docs/examples/faults.toml").read_text(encoding="utf-8")
    port, credentials = free_port(), Credentials(api_token=API_TOKEN, salt=SALT)
    async with stage(toml, f"http://127.0.0.1:{port}/callback") as on_stage:
        playing = on_stage.tasks.start(on_stage.player.play(), "script")
        async with shop_server(credentials, on_stage.kit.send, port, behind=careless_server):
            outcomes = await playing
    missed = [outcome.step.name for outcome in outcomes if outcome.verdict is not Verdict.MET]
    assert missed == [
        "It took effect once",
        "The server answers callbacks whatever becomes of its own calls",
    ]


def test_every_script_on_the_page_can_be_played() -> None:
    scripts = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    assert scripts
    assert [parse_script(script.encode()).posts for script in scripts] == [True] * len(scripts)


def test_every_key_is_told_of_on_the_page() -> None:
    told = set(re.findall(r"`(\w+)`", "".join(re.findall(r"^\| (.*?) \|", PAGE, re.MULTILINE))))
    assert set(DEEDS) <= told
    keys = {key for path in EXAMPLES for key in re.findall(r"^(\w+) =", path.read_text(), re.MULTILINE)}
    assert keys <= told | {"name"}


def test_every_example_is_linked_on_the_page() -> None:
    assert re.findall(r"\]\(examples/(.*?)\)", PAGE) == [
        "first-contact.toml",
        "token-expiry.toml",
        "faults.toml",
    ]
    assert {path.name for path in EXAMPLES} == set(re.findall(r"\]\(examples/(.*?)\)", PAGE))
