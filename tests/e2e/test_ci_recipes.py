"""What the documents tell integrators to put into CI runs as it stands there, with their own JUnit reader."""

from __future__ import annotations

import json
import os
import re
import shlex
import socket
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from junitparser import JUnitXml, TestCase, TestSuite

from kitdesk.callback.suite.suite import CHECKS
from tests.support.sources import ROOT

PAGE = (ROOT / "docs" / "check-callback.md").read_text(encoding="utf-8")
PLAIN, WITH_SANDBOX = re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL)
SALT, API_TOKEN = "recipe-salt-7", "recipe-api-token-7"
PATIENCE = 180.0


@dataclass(frozen=True)
class Job:
    """A CI job: its folder, and what its script came to."""

    folder: Path
    status: int
    printed: str
    complaints: str

    @property
    def cases(self) -> list[TestCase]:
        """The cases that a reader of JUnit finds."""
        (suite,) = JUnitXml.fromfile(str(self.folder / "callback.xml"))
        assert isinstance(suite, TestSuite)
        return list(suite)


@pytest.fixture
def job(tmp_path: Path) -> Callable[[str, str], Job]:
    """Runs a script with ``kitdesk`` and ``your_server``, which is right or careless, as its commands."""

    def run(script: str, kind: str) -> Job:
        commands, folder = tmp_path / "bin", tmp_path / "job"
        commands.mkdir()
        folder.mkdir()
        install(commands / "kitdesk", "-m", "kitdesk")
        kit = '${KIT_IM_API_URL:+--kit "$KIT_IM_API_URL"}'
        secrets = '--salt "$KIT_SALT" --api-token "$KIT_API_TOKEN"'
        install(commands / "your_server", "-m", f"tests.support.{kind}_server", more=f"{secrets} {kit}")
        for port in ("8080", "8090"):
            script = script.replace(port, str(free_port()))
        path = os.pathsep.join((str(commands), os.environ["PATH"]))
        secret = {"KIT_SALT": SALT, "KIT_API_TOKEN": API_TOKEN}
        done = subprocess.run(
            ["/bin/sh", "-c", script],
            cwd=folder,
            env=os.environ | secret | {"PATH": path, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=PATIENCE,
        )
        return Job(folder, done.returncode, done.stdout, done.stderr)

    return run


def install(command: Path, *arguments: str, more: str = "") -> None:
    """Make a command that runs Python with *arguments*."""
    command.write_text(f'#!/bin/sh\nexec {shlex.join([sys.executable, *arguments])} {more} "$@"\n')
    command.chmod(0o755)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as sock:
        return int(sock.getsockname()[1])


def test_a_right_server_passes_the_job(job: Callable[[str, str], Job]) -> None:
    done = job(PLAIN, "right")
    assert done.status == 0, done.printed + done.complaints
    assert {f"{case.classname}.{case.name}" for case in done.cases} == {check.name for check in CHECKS}
    assert all(case.is_passed for case in done.cases)
    assert "None of" in (done.folder / "callback.html").read_text(encoding="utf-8")


def test_a_careless_server_fails_the_job_with_each_fault_named(job: Callable[[str, str], Job]) -> None:
    done = job(PLAIN, "careless")
    assert done.status == 1, done.printed + done.complaints
    failed = {f"{case.classname}.{case.name}": case for case in done.cases if case.is_failure}
    assert {name for name in failed if name.startswith("forged.")} == {
        check.name for check in CHECKS if check.name.startswith("forged.")
    }
    assert {"genuine.unknown-event", "robustness.not-json", "robustness.deep-json"} <= failed.keys()
    (failure,) = failed["forged.wrong-salt"].result
    assert "the forged callback was taken" in failure.message
    assert all(part in failure.text for part in ("Sent: ", "Expected: ", "Why it matters: ", "What to do: "))


@pytest.mark.parametrize(("kind", "status"), [("right", 0), ("careless", 1)])
def test_with_a_sandbox_it_is_seen_what_took_effect_once(
    kind: str, status: int, job: Callable[[str, str], Job]
) -> None:
    done = job(WITH_SANDBOX, kind)
    assert done.status == status, done.printed + done.complaints
    (twice,) = [case for case in done.cases if case.name == "same-event-twice"]
    assert twice.is_failure == (kind == "careless")
    lines = (done.folder / "callback.ndjson").read_text(encoding="ascii").splitlines()
    assert json.loads(lines[0])["observed"] is True
    assert json.loads(lines[-1])["grades"]["not_observable"] == 0


def test_secrets_can_be_piped_in(job: Callable[[str, str], Job]) -> None:
    piped = f"unset KIT_SALT KIT_API_TOKEN; printf 'KIT_SALT={SALT}\\nKIT_API_TOKEN={API_TOKEN}\\n' | kitdesk"
    script = PLAIN.replace("kitdesk", piped).replace("--junit", "--only forged --secrets-from-stdin --junit")
    done = job(script, "right")
    assert done.status == 0, done.printed + done.complaints
    assert {case.classname for case in done.cases} == {"forged"}


def test_no_secret_of_the_job_is_printed_or_reported(job: Callable[[str, str], Job]) -> None:
    script = WITH_SANDBOX.replace("/callback ", f"/callback?key={API_TOKEN} ")
    done = job(script.replace("--junit", "--html callback.html --junit"), "careless")
    assert done.status == 1, done.printed + done.complaints
    written = b"".join(path.read_bytes() for path in done.folder.iterdir())
    for secret in (SALT, API_TOKEN):
        assert secret not in done.printed + done.complaints
        assert secret.encode() not in written
