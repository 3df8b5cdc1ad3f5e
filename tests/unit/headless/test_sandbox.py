from __future__ import annotations

import json
import signal
import subprocess
import sys
import time

import pytest

from tests.support.kit_requests import EVENT
from tests.support.sandbox_process import COMMAND, PATIENCE, sandbox_process


def run(*arguments: str) -> tuple[int, str, str]:
    done = subprocess.run(
        [*COMMAND, *arguments], capture_output=True, text=True, check=False, timeout=PATIENCE
    )
    return done.returncode, done.stdout, done.stderr


def test_the_first_line_has_its_coordinates_as_they_were_asked_for() -> None:
    asked = {
        "domain": "acme-test",
        "api_token": "api-token-1",
        "channel_uuid": "11111111-2222-4333-8444-555555555555",
        "salt": "s4lt",
    }
    options = [word for name, value in asked.items() for word in (f"--{name.replace('_', '-')}", value)]
    with sandbox_process(*options) as sandbox:
        assert sandbox.coordinates == asked | {"url": sandbox.url}
        assert sandbox.log_in().keys() == {"access_token", "refresh_token"}


def test_what_it_got_are_json_lines_at_once_and_without_secrets() -> None:
    with sandbox_process() as sandbox:
        pair = sandbox.log_in()
        seen = sandbox.read_line()
        assert seen is not None
        assert (seen["purpose"], seen["status"]) == ("login", 200)
        body = {**EVENT, "leak": [pair["access_token"], sandbox.coordinates["api_token"]]}
        channel = sandbox.coordinates["channel_uuid"]
        assert sandbox.post(f"/{channel}", json.dumps(body).encode())[0] == 401
        seen = sandbox.read_line()
        assert seen is not None
        assert seen["refused"].startswith("the Authorization header is missing")
        assert seen["event"] == {**EVENT, "leak": ["••••••••", "••••••••"]}


def test_lifetimes_are_taken_over() -> None:
    with sandbox_process("--access-lifetime", "0.5", "--refresh-lifetime", "7") as sandbox:
        from kitdesk.model.secret import Secret
        from kitdesk.model.token import stated_lifetime

        pair = sandbox.log_in()
        assert stated_lifetime(Secret(pair["access_token"]), 900) == pytest.approx(0.5)
        assert stated_lifetime(Secret(pair["refresh_token"]), 86400) == pytest.approx(7)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_quickly_and_quietly(number: signal.Signals) -> None:
    with sandbox_process() as sandbox:
        sandbox.log_in()
        began = time.monotonic()
        sandbox.process.send_signal(number)
        rest, told = sandbox.process.communicate(timeout=PATIENCE)
        assert sandbox.process.returncode == 0
        assert told == ""
        assert json.loads(rest)["purpose"] == "login"
        assert time.monotonic() - began < 3


def test_it_ends_when_nobody_reads_its_output_any_more() -> None:
    with sandbox_process() as sandbox:
        assert sandbox.process.stdout is not None
        sandbox.process.stdout.close()
        assert sandbox.post("/x/y")[0] == 404
        assert sandbox.process.wait(PATIENCE) == 0
        assert sandbox.process.stderr is not None
        assert sandbox.process.stderr.read() == ""


def test_a_caller_that_reads_only_the_first_line_does_not_hold_it_up() -> None:
    with sandbox_process() as sandbox:
        for _ in range(30):
            assert sandbox.post(f"/x/{'y' * 10_000}")[0] == 404
        sandbox.process.terminate()
        assert sandbox.process.wait(PATIENCE) == 0


def test_without_a_standard_output_it_does_not_start() -> None:
    shell = 'exec "$@" >&-'
    done = subprocess.run(
        ["/bin/sh", "-c", shell, "sh", *COMMAND],
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        timeout=PATIENCE,
    )
    assert done.returncode == 1
    assert done.stderr == "Standard output is closed, but the sandbox tells its address there.\n"


def test_a_taken_port_is_one_sentence_and_status_1() -> None:
    with sandbox_process() as sandbox:
        port = sandbox.url.rpartition(":")[2]
        status, out, told = run("--port", port)
        assert (status, out) == (1, "")
        assert told.startswith(f"Port {port} on 127.0.0.1 is taken by another program. ")
        assert told.count("\n") == 1


@pytest.mark.parametrize("host", ["192.0.2.1", "no.such.host.invalid"])
def test_an_address_it_cannot_have_is_one_sentence_and_status_1(host: str) -> None:
    status, out, told = run("--host", host)
    assert (status, out) == (1, "")
    assert told.startswith(f"The sandbox cannot listen on {host} port 0: ")
    assert told.count("\n") == 1


def test_it_runs_on_a_machine_without_qt() -> None:
    program = (
        "import sys\n"
        "for name in ('PySide6', 'shiboken6', 'qasync'): sys.modules[name] = None\n"
        "from kitdesk.__main__ import main\n"
        "sys.exit(main(['sandbox']))\n"
    )
    with sandbox_process(command=(sys.executable, "-c", program)) as sandbox:
        sandbox.log_in()
        assert sandbox.end() == (0, "")
