from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kitdesk.callback.suite.suite import CHECKS
from kitdesk.sandbox.defaults import API_TOKEN, CHANNEL_UUID, SALT
from tests.support.integrator_process import integrator_process
from tests.support.sources import ROOT

COMMAND = (sys.executable, "-m", "kitdesk", "check-callback")
PATIENCE = 120.0
SECRETS = {"KIT_SALT": SALT.reveal(), "KIT_API_TOKEN": API_TOKEN.reveal()}
FEW = "--only=genuine.agent,genuine.photo,forged.wrong-salt"


def start(
    arguments: Sequence[str], command: Sequence[str] = COMMAND, **environment: str
) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*command, *arguments],
        cwd=ROOT,
        env=os.environ | SECRETS | environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def run(*arguments: str, command: Sequence[str] = COMMAND, **environment: str) -> tuple[int, list[str], str]:
    with start(arguments, command, **environment) as process:
        out, told = process.communicate(timeout=PATIENCE)
    return process.returncode, out.splitlines(), told


@pytest.fixture(scope="module")
def right() -> Iterator[str]:
    with integrator_process("right") as url:
        yield url


@pytest.fixture(scope="module")
def careless() -> Iterator[str]:
    with integrator_process("careless") as url:
        yield url


def test_a_server_that_passes_is_status_0_with_a_line_a_check(right: str) -> None:
    status, out, told = run(right, FEW)
    assert (status, told) == (0, "")
    assert out[0] == f"3 checks of {right}"
    assert [line.split()[:2] for line in out[1:4]] == [
        ["passed", "genuine.agent"],
        ["passed", "genuine.photo"],
        ["passed", "forged.wrong-salt"],
    ]
    assert out[-1].startswith("None of 3 checks failed. It took ")


def test_a_server_that_fails_is_status_1_with_what_to_do(careless: str) -> None:
    status, out, told = run(careless, FEW)
    assert (status, told) == (1, "")
    assert any(line.startswith("failed          forged.wrong-salt: ") for line in out)
    assert any(line.startswith("  What to do      ") for line in out)
    assert out[-1].startswith("1 of 3 checks failed. It took ")


def test_the_reports_are_written(careless: str, tmp_path: Path) -> None:
    junit, html, ndjson = (tmp_path / name for name in ("junit.xml", "report.html", "evidence.ndjson"))
    status, out, _ = run(careless, FEW, f"--junit={junit}", f"--html={html}", f"--ndjson={ndjson}")
    assert status == 1
    assert out[-1] == f"Written: {junit}, {html}, {ndjson}"
    assert ET.parse(junit).getroot().attrib["failures"] == "1"
    assert "1 of 3 checks failed." in html.read_text(encoding="utf-8")
    assert len(ndjson.read_text(encoding="ascii").splitlines()) == 5
    assert sorted(path.name for path in tmp_path.iterdir()) == ["evidence.ndjson", "junit.xml", "report.html"]


def test_what_is_off_is_not_made(careless: str) -> None:
    status, out, _ = run(careless, FEW, "--off", "forged")
    assert status == 0
    assert out[3].startswith("not made        forged.wrong-salt ")


def test_other_expectations_make_another_verdict(right: str) -> None:
    assert run(right, "--only=genuine.agent", "--accepted=202")[0] == 1
    assert run(right, "--only=forged.wrong-salt", "--refused=403")[0] == 1


def test_what_a_server_makes_of_a_callback_shows_in_the_sandbox(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with integrator_process("right", "--kit", f"http://127.0.0.1:{port}") as url:
        status, out, told = run(url, FEW, "--sandbox", str(port), f"--ndjson={tmp_path / 'evidence'}")
    assert (status, told) == (0, "")
    assert out[0] == f"Sandbox: http://127.0.0.1:{port} for account sandbox, channel {CHANNEL_UUID}"
    assert json.loads((tmp_path / "evidence").read_text().splitlines()[0])["observed"] is True


def test_the_checks_are_listed_with_names_and_titles() -> None:
    status, out, told = run("--list")
    assert (status, told) == (0, "")
    assert [line.split()[0] for line in out] == [check.name for check in CHECKS]


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (("--only=forged.no-such",), "There is no check “forged.no-such”."),
        (("--off=nothing",), "There is no check “nothing”."),
        (("--only=forged", "--off=forged"), "Every check is switched off. Leave some on."),
        (("--junit={here}",), "The report {here} cannot be written: something else than a file"),
        (("--html={here}/no/such.html",), "The report {here}/no/such.html cannot be written: no such file"),
        (
            ("--ca-file={here}/none.pem",),
            "The certificate authorities in {here}/none.pem cannot be read: no such",
        ),
        (
            ("--ca-file={here}/bad.pem",),
            "The certificate authorities in {here}/bad.pem cannot be read: no certificate",
        ),
        (("--sandbox={port}",), "Port {port} on 127.0.0.1 is taken by another program."),
        (("--sandbox=192.0.2.1:0",), "The sandbox cannot listen on 192.0.2.1 port 0: "),
    ],
)
def test_what_cannot_be_run_as_asked_is_status_2_before_anything_is_sent(
    arguments: Sequence[str], problem: str, tmp_path: Path
) -> None:
    (tmp_path / "bad.pem").write_text("no certificate")
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        words = {"here": str(tmp_path), "port": str(port)}
        asked = [word.format_map(words) for word in arguments]
        status, out, told = run(f"http://127.0.0.1:{port}/", *asked)
        server.setblocking(False)
        with pytest.raises(BlockingIOError):
            server.accept()
    assert (status, out) == (2, [])
    assert told.startswith(problem.format_map(words))
    assert told.count("\n") == 1


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_it_and_what_was_found_is_written(number: signal.Signals, tmp_path: Path) -> None:
    report = tmp_path / "junit.xml"
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        process = start([url, "--only=genuine", f"--junit={report}", "--within=60"])
        waiting, _ = silent.accept()
    with process, waiting:
        began = time.monotonic()
        process.send_signal(number)
        out, told = process.communicate(timeout=PATIENCE)
    assert process.returncode == 128 + number
    assert told == ""
    assert time.monotonic() - began < 5
    assert "Stopped early: no check ran. It took " in out
    properties = {each.attrib["name"]: each.attrib["value"] for each in ET.parse(report).iter("property")}
    assert properties["stopped"] == "true"


def test_a_reader_that_goes_away_changes_no_status(right: str) -> None:
    with start([right, FEW]) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.wait(PATIENCE) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""


def test_without_a_standard_output_it_does_not_start(right: str) -> None:
    status, _, told = run(right, command=("/bin/sh", "-c", 'exec "$@" >&-', "sh", *COMMAND))
    assert status == 2
    assert told == "Standard output is closed, but what each check came to is told there.\n"


def test_it_runs_on_a_machine_without_qt(right: str) -> None:
    program = (
        "import sys\n"
        "for name in ('PySide6', 'shiboken6', 'qasync'): sys.modules[name] = None\n"
        "from kitdesk.__main__ import main\n"
        "sys.exit(main(['check-callback', *sys.argv[1:]]))\n"
    )
    status, _, told = run(right, FEW, command=(sys.executable, "-c", program))
    assert (status, told) == (0, "")
