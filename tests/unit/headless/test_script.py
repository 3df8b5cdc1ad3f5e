from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, parse

import pytest

from tests.support.callback_listener import CallbackListener
from tests.support.kit_requests import EVENT
from tests.support.sandbox_process import COMMAND, PATIENCE, SandboxProcess, sandbox_process

TALK = """
title = "Talk"

[[step]]
expect = "event"
text = "hello"

[[step]]
name = "An answer"
reply = "Hello {{client_id}}"
"""
IMPATIENT = '[[step]]\nexpect = "login"\nwithin = 0.05\n[[step]]\nwait = 0\n'
PATIENT = '[[step]]\nexpect = "login"\nwithin = 60\n[[step]]\nwait = 0\n'


@pytest.fixture
def script(tmp_path: Path) -> Path:
    return tmp_path / "talk.toml"


def run(*arguments: object) -> tuple[int, str, str]:
    command = [*COMMAND, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=PATIENCE)
    return done.returncode, done.stdout, done.stderr


def rest_of(sandbox: SandboxProcess) -> tuple[int, list[dict[str, Any]], str]:
    """Wait for its end: exit status, the lines that are left, standard error."""
    out, told = sandbox.process.communicate(timeout=PATIENCE)
    return sandbox.process.returncode, [json.loads(line) for line in out.splitlines()], told


def cases(junit: Path) -> list[Element]:
    return parse(junit).getroot().findall("testsuite/testcase")


@pytest.mark.parametrize("said_where", ["option", "script"])
def test_a_script_that_is_met_ends_with_status_0(script: Path, said_where: str) -> None:
    junit = script.with_suffix(".xml")
    with CallbackListener() as listener:
        named = f'callback_url = "{listener.url}"\n' if said_where == "script" else ""
        script.write_text(named + TALK)
        options = [] if named else ["--callback-url", listener.url]
        with sandbox_process("--script", str(script), "--junit", str(junit), *options) as sandbox:
            pair = sandbox.log_in()
            assert sandbox.send(EVENT, pair["access_token"])[0] == 200
            status, lines, told = rest_of(sandbox)
        assert [callback["event_data"]["message"]["text"] for _, callback in listener.got] == ["Hello c-1"]
    assert (status, told) == (0, "")
    assert [line.get("purpose") or line.get("callback") or line.get("outcome") for line in lines] == [
        "login",
        "event",
        "met",
        "send_message",
        "met",
    ]
    assert lines[-1]["name"] == "An answer"
    assert [case.get("name") for case in cases(junit)] == ["1. expect event, hello", "2. An answer"]
    assert [list(case) for case in cases(junit)] == [[], []]


def test_a_missed_step_is_told_and_ends_with_status_1(script: Path) -> None:
    junit = script.with_suffix(".xml")
    script.write_text(IMPATIENT)
    status, out, told = run("--script", script, "--junit", junit)
    assert status == 1
    assert told == "Step 1 (expect login) was missed. No login came within 0.05 s.\n"
    assert [json.loads(line).get("outcome") for line in out.splitlines()] == [None, "missed", "skipped"]
    assert [[child.tag for child in case] for case in cases(junit)] == [["failure"], ["skipped"]]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_before_the_end_is_a_miss_with_a_report(script: Path, number: signal.Signals) -> None:
    junit = script.with_suffix(".xml")
    script.write_text(PATIENT)
    with sandbox_process("--script", str(script), "--junit", str(junit)) as sandbox:
        began = time.monotonic()
        sandbox.process.send_signal(number)
        status, lines, told = rest_of(sandbox)
        assert time.monotonic() - began < 3
    assert status == 1
    assert told == "Step 1 (expect login) was missed. The script was ended while this step was under way.\n"
    assert [line["outcome"] for line in lines] == ["missed", "skipped"]
    assert [[child.tag for child in case] for case in cases(junit)] == [["failure"], ["skipped"]]


@pytest.mark.parametrize(
    ("toml", "problem"),
    [
        ("[[step]]\nwait = -1\n", "cannot be played. Step 1 (line 1): wait must be a number from 0 to 3600"),
        ('[[step]]\ntest_request = "GET"\n', "posts callbacks, but says not where to. Give --callback-url,"),
    ],
)
def test_a_script_that_cannot_be_played_is_one_sentence_and_status_2(
    script: Path, toml: str, problem: str
) -> None:
    script.write_text(toml)
    status, out, told = run("--script", script)
    assert (status, out) == (2, "")
    assert problem in told
    assert told.count("\n") == 1


def test_a_script_that_is_not_there_is_one_sentence_and_status_2(script: Path) -> None:
    status, out, told = run("--script", script)
    assert (status, out) == (2, "")
    assert told.endswith("cannot be read: no such file or directory. Give another file.\n")


def test_a_report_that_cannot_be_written_is_told_before_anything_is_played(script: Path) -> None:
    script.write_text("[[step]]\nwait = 0\n")
    status, out, told = run("--script", script, "--junit", script.parent / "none" / "a.xml")
    assert (status, out) == (2, "")
    assert "a.xml cannot be written: no such file or directory. Name another file." in told


def test_a_report_that_cannot_be_written_in_the_end_is_told(script: Path) -> None:
    junit = script.with_suffix(".xml")
    script.write_text('[[step]]\nexpect = "login"\nwithin = 60\n')
    with sandbox_process("--script", str(script), "--junit", str(junit)) as sandbox:
        junit.mkdir()
        sandbox.log_in()
        status, _lines, told = rest_of(sandbox)
    assert status == 1
    assert "cannot be written: " in told


def test_it_is_played_on_a_machine_without_qt(script: Path) -> None:
    script.write_text("[[step]]\nwait = 0\n")
    program = (
        "import sys\n"
        "for name in ('PySide6', 'shiboken6', 'qasync'): sys.modules[name] = None\n"
        "from kitdesk.__main__ import main\n"
        f"sys.exit(main(['sandbox', '--script', {str(script)!r}]))\n"
    )
    command = [sys.executable, "-c", program]
    assert subprocess.run(command, capture_output=True, check=False, timeout=PATIENCE).returncode == 0
