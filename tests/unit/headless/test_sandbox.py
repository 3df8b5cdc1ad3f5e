from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from typing import Any

import pytest

from kitdesk.model.secret import Secret
from kitdesk.model.signature import Outcome, verify
from kitdesk.sandbox.defaults import API_TOKEN, SALT
from tests.support.callback_listener import CallbackListener
from tests.support.kit_requests import EVENT
from tests.support.sandbox_process import COMMAND, PATIENCE, SandboxProcess, sandbox_process


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
        from kitdesk.model.token import stated_lifetime

        pair = sandbox.log_in()
        assert stated_lifetime(Secret(pair["access_token"]), 900) == pytest.approx(0.5)
        assert stated_lifetime(Secret(pair["refresh_token"]), 86400) == pytest.approx(7)


def told(sandbox: SandboxProcess, key: str) -> dict[str, Any]:
    """The next line that it prints with *key* in it."""
    while (line := sandbox.read_line()) is not None:
        if key in line:
            return line
    raise AssertionError(f"it ended without a line with {key}")


@pytest.mark.parametrize("sender", ["agent", "bot"])
def test_it_echoes_to_a_callback_url_and_tells_what_came_of_it(sender: str) -> None:
    with CallbackListener() as listener:
        options = ("--callback-url", listener.url, "--echo", "--echo-as", sender, "--delay", "0.01")
        with sandbox_process(*options) as sandbox:
            pair = sandbox.log_in()
            assert sandbox.send(EVENT, pair["access_token"])[0] == 200
            posted = told(sandbox, "callback")
        header, callback = listener.got[0]
    assert callback["event_data"]["message"]["text"] == "hello"
    assert callback["event_data"]["sender_data"]["sender_type"] == sender
    salt, token = sandbox.coordinates["salt"], sandbox.coordinates["api_token"]
    assert verify(header, Secret(salt), Secret(token), callback["event_id"]).outcome is Outcome.VERIFIED
    assert posted["host"] == listener.url.split("/")[2]
    assert (posted["callback"], posted["client_id"], posted["status"]) == ("send_message", "c-1", 200)
    assert posted["event_id"] == callback["event_id"]


def test_it_can_begin_with_the_test_request() -> None:
    with CallbackListener() as listener:
        with sandbox_process("--callback-url", listener.url, "--test-request") as sandbox:
            posted = told(sandbox, "callback")
        header, callback = listener.got[0]
    assert (posted["callback"], posted["status"], callback) == ("test request", 200, None)
    assert verify(header, SALT, API_TOKEN, None).outcome is Outcome.VERIFIED


def test_a_callback_that_cannot_be_posted_is_told_with_the_reason() -> None:
    with sandbox_process("--callback-url", "http://127.0.0.1:1/", "--test-request") as sandbox:
        posted = told(sandbox, "callback")
        assert "127.0.0.1 could not be reached" in posted["error"]
        assert sandbox.end() == (0, "")


def test_faults_strike_as_asked_and_are_told() -> None:
    options = [
        "--fault",
        "429",
        "--retry-after",
        "9",
        "--fault-on",
        "event",
        "--fault-times",
        "2",
        "--latency",
        "0.01",
    ]
    with sandbox_process(*options) as sandbox:
        pair = sandbox.log_in()
        assert [sandbox.send(EVENT, pair["access_token"])[0] for _ in range(3)] == [429, 429, 200]
        assert told(sandbox, "fault")["fault"] == "429 with Retry-After: 9, 0.01 s late"
        assert told(sandbox, "event")["refused"] == "a fault on demand"
        assert "refused" not in told(sandbox, "event")


def test_a_connection_is_dropped_after_the_event_was_taken() -> None:
    with sandbox_process("--fault", "drop", "--fault-on", "event", "--fault-after") as sandbox:
        pair = sandbox.log_in()
        with pytest.raises(OSError, match=r"closed connection|reset"):
            sandbox.send(EVENT, pair["access_token"])
        seen = told(sandbox, "fault")
    assert seen["fault"] == "a dropped connection, request taken"
    assert seen.keys().isdisjoint({"status", "refused"})


def test_the_first_refresh_can_be_refused() -> None:
    with sandbox_process("--refuse-refresh") as sandbox:
        form = f"refresh_token={sandbox.log_in()['refresh_token']}".encode()
        target, kind = "/api/v3/botService/refreshToken", "application/x-www-form-urlencoded"
        assert [sandbox.post(target, form, kind)[0] for _ in range(2)] == [401, 200]


def test_the_api_token_can_be_revoked() -> None:
    with sandbox_process("--revoked", "logins") as sandbox:
        target = "/api/v3/botService/login?domain=sandbox&access_token=sandbox-api-token"
        form = b"channel_uuid=00000000-0000-4000-8000-00000000c0de"
        status, answer = sandbox.post(target, form, "application/x-www-form-urlencoded")
        assert (status, "was revoked" in str(answer)) == (401, True)


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
