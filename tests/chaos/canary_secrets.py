"""R10: after a whole session with all its failures, twelve secrets are in no byte that was written."""

from __future__ import annotations

import json
import os
import resource
import signal
import string
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from random import Random

from tests.support.gates import hearing_gate
from tests.support.notification_server import notification_server
from tests.support.sandbox_process import sandbox_process
from tests.support.session_bus import KeyringBus
from tests.support.sources import ROOT
from tests.support.spellings import spellings

SECRETS = ("API token", "salt", "chair's API token", "chair's salt", "proxy password", "passphrase")
"""Two more are the first two backwards, and four are the tokens of the first login and refresh."""
ODD = "/+&%=\"'<>?\\;,"
LENGTH = 36


def run(folder: Path, size: int, dice: Random) -> str:
    """*size* is how many secrets there are: all."""
    secrets = {name: _secret(dice) for name in SECRETS}
    with _desktop(folder) as (environment, outside), ExitStack() as stack:
        given = ("--api-token", secrets["API token"], "--salt", secrets["salt"], "--domain", "acme")
        sandbox = stack.enter_context(sandbox_process(*given))
        answers: list[bytes] = []
        url = stack.enter_context(hearing_gate(sandbox.url, answers.append))
        told = _session(folder, environment, _coordinates(sandbox.coordinates, url, secrets))
        told |= _crash(folder, environment)
        sandbox.process.terminate()
        said = sandbox.process.communicate()
    canaries = secrets | _backwards(secrets) | _tokens(answers)
    assert len(canaries) == size, sorted(canaries)
    written = told | outside | {"the sandbox": "".join(said).encode()} | _files(folder)
    found = [
        f"{name}, {spelling}, in {place}"
        for name, secret in canaries.items()
        for spelling, spelled in spellings(secret).items()
        for place, data in written.items()
        if spelled in data
    ]
    assert not found, found
    return _told(canaries, written)


def _told(canaries: Mapping[str, str], written: Mapping[str, bytes]) -> str:
    size = sum(map(len, written.values())) / 1e6
    ways = len(spellings(canaries["salt"]))
    searched = f"{len(written)} files and outputs, {size:.1f} MB"
    return f"{len(canaries)} secrets in {ways} spellings: none in {searched}"


def _secret(dice: Random) -> str:
    """With everything in it that some encoding changes."""
    letters = [*dice.sample(ODD, len(ODD)), *dice.choices(string.ascii_letters + string.digits, k=LENGTH)]
    dice.shuffle(letters)
    return "".join(letters[:LENGTH])


def _coordinates(sandbox: Mapping[str, str], url: str, secrets: Mapping[str, str]) -> str:
    chair = {"api_token": secrets["chair's API token"], "salt": secrets["chair's salt"]}
    more = {"proxy_password": secrets["proxy password"], "passphrase": secrets["passphrase"]}
    return json.dumps({**sandbox, "url": url, "chair": chair, **more})


def _backwards(secrets: Mapping[str, str]) -> dict[str, str]:
    """What the channel had that was set up wrong."""
    return {f"{name} backwards": secrets[name][::-1] for name in ("API token", "salt")}


def _tokens(answers: list[bytes]) -> dict[str, str]:
    """The first two pairs of tokens that Kit gave."""
    results = [json.loads(answer)["result"] for answer in answers]
    pairs = [each for each in results if isinstance(each, dict) and "refresh_token" in each][:2]
    return {f"{name} {at}": token for at, pair in enumerate(pairs, 1) for name, token in pair.items()}


def _session(folder: Path, environment: dict[str, str], coordinates: str) -> dict[str, bytes]:
    """What it printed; see `tests.support.canary_session`."""
    home = folder / "home" / "data" / "kitdesk"
    command = [sys.executable, "-m", "tests.support.canary_session", str(home), coordinates]
    done = subprocess.run(
        command, env=environment, cwd=folder / "work", capture_output=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stderr.decode()[-3_000:]
    assert b"faults of the keyring: None" in done.stdout, "the keyring kept nothing"
    assert b"it broke with" in done.stderr, "the crash was not told"
    return {"standard output": done.stdout, "standard error": done.stderr}


def _crash(folder: Path, environment: dict[str, str]) -> dict[str, bytes]:
    """Let the program itself crash with its secrets in memory, where the system would keep all of that."""
    pipe = subprocess.PIPE
    with subprocess.Popen(
        [sys.executable, "-m", "kitdesk"], env=environment, cwd=folder / "work", stdout=pipe, stderr=pipe
    ) as window:
        most = resource.getrlimit(resource.RLIMIT_CORE)[1]
        resource.prlimit(window.pid, resource.RLIMIT_CORE, (most, most))
        try:
            window.communicate(timeout=5)
        except subprocess.TimeoutExpired:
            window.send_signal(signal.SIGABRT)
        said, complained = window.communicate(timeout=30)
    assert window.returncode == -signal.SIGABRT, complained
    return {"output of the crash": said + complained}


def _files(folder: Path) -> dict[str, bytes]:
    files = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    suffixes = {Path(name).suffix for name in files}
    assert {".html", ".kitdesk", ".har", ".csv", ".txt", ".keyring"} <= suffixes, suffixes
    names = {Path(name).name for name in files}
    assert {"journal.sqlite", "journal.sqlite-wal", "settings.json"} <= names, names
    return files


@contextmanager
def _desktop(folder: Path) -> Iterator[tuple[dict[str, str], dict[str, bytes]]]:
    """A session whose folders are all in *folder*, with a keyring and notifications; what these were told."""
    bus = KeyringBus(folder)
    outside: dict[str, bytes] = {}
    for name in ("temp", "work"):
        (folder / name).mkdir()
    own = {"TMPDIR": str(folder / "temp"), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    for name in ("CONFIG", "CACHE", "STATE"):
        own[f"XDG_{name}_HOME"] = str(folder / "home" / name.lower())
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON_")}
    environment.pop("KITDESK_HOME", None)
    with bus.running(), bus.keyring("open"), notification_server(bus.env["DBUS_SESSION_BUS_ADDRESS"]) as news:
        yield environment | dict(bus.env) | own, outside
        assert news.told, "nothing was announced"
        outside["notifications"] = repr(news.told).encode()
