from __future__ import annotations

import csv
import json
import os
import socket
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from kitdesk.model.channel import Channel
from kitdesk.model.secret import Secret
from kitdesk.model.signature import sign
from kitdesk.store.settings import Settings, save
from tests.support.callback_listener import CallbackListener
from tests.support.sandbox_process import SandboxProcess, sandbox_process

ROOT = Path(__file__).parents[2]
LOCUST = Path(sys.prefix + "-load", "bin", "locust")
PATIENCE = 60.0
PRODUCTION = Channel(
    "shop",
    "Shop",
    base_url="http://127.0.0.1:9",
    channel_uuid="11111111-1111-4111-8111-111111111111",
    production=True,
    chair_url="http://127.0.0.1:9/callback",
)


def start(home: Path, *arguments: str, **variables: str) -> subprocess.Popen[str]:
    """Locust with our file."""
    if not LOCUST.is_file():
        pytest.fail(f"{LOCUST} is missing, but this test runs it; `make test` installs it")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("KIT_")}
    return subprocess.Popen(
        [str(LOCUST), "-f", "docs/load/locustfile.py", *arguments],
        cwd=ROOT,
        env=environment | {"PYTHONPATH": str(ROOT), "KITDESK_HOME": str(home)} | variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def run(home: Path, *arguments: str, **variables: str) -> tuple[int, str]:
    """Exit status and output."""
    with start(home, "--headless", *arguments, **variables) as process:
        said, _ = process.communicate(timeout=PATIENCE)
        return process.returncode, said


def counted(prefix: Path) -> Mapping[str, tuple[int, int]]:
    """Requests and failures by name."""
    with Path(f"{prefix}_stats.csv").open() as file:
        rows = list(csv.DictReader(file))
    return {row["Name"]: (int(row["Request Count"]), int(row["Failure Count"])) for row in rows}


def free_port() -> str:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return str(listener.getsockname()[1])


def logins(sandbox: SandboxProcess) -> int:
    """How often somebody logged in to a sandbox, which ends by that."""
    sandbox.process.terminate()
    told, _ = sandbox.process.communicate(timeout=PATIENCE)
    return sum(json.loads(line).get("purpose") == "login" for line in told.splitlines())


def run_distributed(home: Path, *arguments: str) -> Mapping[str, tuple[int, int]]:
    """What a master and two workers counted. The secrets are the workers' alone."""
    port, secrets = free_port(), {"KIT_API_TOKEN": "t0ken", "KIT_SALT": "s4lt"}
    as_master = ("--headless", "--master", "--expect-workers", "2", "--master-bind-port", port)
    master = start(
        home, *arguments, *as_master, "-u", "8", "-r", "8", "-t", "4s", "--csv", str(home / "load")
    )
    workers = [start(home, "--worker", "--master-port", port, **secrets) for _ in range(2)]
    said = [process.communicate(timeout=PATIENCE)[0] for process in (master, *workers)]
    assert [process.returncode for process in (master, *workers)] == [0, 0, 0], said
    assert not any("t0ken" in each or "s4lt" in each for each in said)
    return counted(home / "load")


def test_the_customers_of_two_workers_write_to_the_sandbox_and_each_worker_logs_in_once(
    tmp_path: Path,
) -> None:
    with sandbox_process("--api-token", "t0ken", "--salt", "s4lt") as sandbox:
        found = run_distributed(tmp_path, "Customer", "--kit-url", sandbox.url)
        assert logins(sandbox) == 2
    assert found["login"] == (2, 0)
    assert found["event"][0] >= 8
    assert found["event"][1] == 0


def test_what_two_workers_post_to_a_callback_url_is_signed_as_kit_does(tmp_path: Path) -> None:
    with CallbackListener() as listener:
        found = run_distributed(tmp_path, "Kit", "--callback-url", listener.url)
    counted_there, failed = found["send_message"]
    assert failed == 0
    assert counted_there <= len(listener.got) <= counted_there + 8  # at the end some were under way
    assert len({callback["client_data"]["client_id"] for _, callback in listener.got}) == 8
    for signature, callback in listener.got:
        assert signature == sign(Secret("s4lt"), Secret("t0ken"), callback["event_id"])


def test_an_access_token_that_dies_is_refreshed_on_the_way(tmp_path: Path) -> None:
    with sandbox_process("--access-lifetime", "2") as sandbox:
        arguments = (
            "-u",
            "4",
            "-r",
            "4",
            "-t",
            "6s",
            "--csv",
            str(tmp_path / "load"),
            "--kit-url",
            sandbox.url,
        )
        assert run(tmp_path, "Customer", *arguments)[0] == 0
    found = counted(tmp_path / "load")
    assert found["login"] == (1, 0)
    assert found["token refresh"][0] >= 1
    assert not any(failed for _, failed in found.values())


def test_a_wrong_api_token_is_told_without_it(tmp_path: Path) -> None:
    with sandbox_process() as sandbox:
        arguments = ("Customer", "-u", "1", "-t", "6s", "--kit-url", sandbox.url)
        status, said = run(tmp_path, *arguments, KIT_API_TOKEN="wr0ng")
    assert status == 1
    assert "Kit refused the login" in said
    assert "wr0ng" not in said


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("Customer", "--kit-url", "eu"), "kit-im-eu.voximplant.com is not this machine"),
        (
            ("Kit", "--callback-url", "https://a.example/c", "--allow-host", "b.example"),
            "a.example is not this",
        ),
        (("Customer",), "Give --kit-url"),
        (("Kit",), "Give --callback-url"),
        (("Kit", "--callback-url", PRODUCTION.chair_url), "kitdesk marks as production"),
        (
            ("Customer", "--kit-url", PRODUCTION.base_url, "--channel-uuid", PRODUCTION.channel_uuid),
            "kitdesk marks as production",
        ),
    ],
)
def test_what_may_not_be_put_under_load_is_refused(
    tmp_path: Path, arguments: tuple[str, ...], why: str
) -> None:
    save(tmp_path / "settings.json", Settings(channels=(*Settings().channels, PRODUCTION)))
    status, said = run(tmp_path, *arguments, "-u", "1", "-t", "1s")
    assert status == 2
    assert why in said
