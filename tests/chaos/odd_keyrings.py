"""R11: keyrings in which secrets cannot be kept: the window comes, says so, and no secret is written."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from random import Random

from kitdesk.model.channel import SANDBOX_ID, Channel
from kitdesk.store.settings import Settings, save
from tests.support.desktop import Desktop, desktop
from tests.support.programs import path_of
from tests.support.session_bus import KeyringBus, silent_bus
from tests.support.sources import ROOT
from tests.support.spellings import spellings

WITHIN = 3.0
"""Seconds; on a machine so busy that the usual window takes long, twice as long as that."""
Variables = Mapping[str, str]


def run(folder: Path, size: int, dice: Random) -> str:
    """*size* is how many of the states, in any order."""
    took: dict[str, float] = {}
    with desktop(folder) as display:
        usual = _try("works", folder, display, "canary")
        for name in dice.sample(list(STATES), size):
            took[name] = _try(name, folder, display, f"canary-{dice.randbytes(12).hex()}")
            assert took[name] < max(WITHIN, 2 * usual), f"{name}: the window took {took[name]:.1f} s"
    slowest = max(took, key=lambda name: took[name])
    window = f"the window came within {took[slowest]:.1f} s ({slowest}), else in {usual:.1f} s"
    return f"{size} states, all told, no secret written; {window}"


def _try(name: str, parent: Path, display: Desktop, secret: str) -> float:
    """Start the program with a keyring in one of the states, or one that works. How long its window took."""
    state, words = STATES.get(name, WORKS)
    folder = parent / name
    folder.mkdir()
    token = f"token-{secret}" + "-long" * 400 * (name == "too long")
    home = folder / "data"
    home.mkdir()
    save(home / "settings.json", Settings((Channel(SANDBOX_ID, "Sandbox"), Channel("old", "Old"))))
    with state(folder, home) as variables:
        environment = _environment(display, folder, home, variables)
        took, told = _run(environment, token, f"salt-{secret}")
    assert any(words in text for text in told) == bool(words), f"{name}: “{words}” is not told: {told}"
    files = [path for path in folder.rglob("*") if path.is_file() and path.name != "keyring.json"]
    written = {path.name: path.read_bytes() for path in files}
    assert "journal.sqlite" in written
    for canary in (token, f"salt-{secret}"):
        hits = [
            where for where, data in written.items() for each in spellings(canary).values() if each in data
        ]
        assert hits == [], f"{name}: it is in {hits}"
    return took


def _environment(display: Desktop, folder: Path, home: Path, variables: Variables) -> dict[str, str]:
    """No bus but that of the state."""
    left_out = ("DBUS_SESSION_BUS_ADDRESS", "PYTHON_KEYRING_BACKEND", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
    kept = {name: value for name, value in display.environment.items() if name not in left_out}
    return kept | {"XDG_RUNTIME_DIR": str(folder), "KITDESK_HOME": str(home)} | dict(variables)


def _run(environment: dict[str, str], token: str, salt: str) -> tuple[float, list[str]]:
    """How long the window took to come, and all that it told."""
    given = {"url": "http://127.0.0.1:9", "domain": "acme", "api_token": token, "salt": salt}
    given["channel_uuid"] = "00000000-0000-4000-8000-00000000c0de"
    pipe = subprocess.PIPE
    command = [sys.executable, "-m", "tests.support.keyring_program", json.dumps(given)]
    began = time.monotonic()
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=pipe, stderr=pipe, text=True) as program:
        try:
            look = [path_of("xdotool"), "search", "--sync", "--onlyvisible", "--pid", str(program.pid)]
            subprocess.run(look, env=environment, check=True, timeout=30, stdout=subprocess.DEVNULL)
            took = time.monotonic() - began
            said, complaints = program.communicate(timeout=60)
        finally:
            program.kill()
    assert program.returncode == 0, complaints[-3_000:]
    assert "Traceback" not in complaints, complaints[-3_000:]
    assert token not in said + complaints
    return took, [text for line in said.splitlines() for text in json.loads(line)]


def _odd(name: str) -> Callable[[Path, Path], AbstractContextManager[Variables]]:
    """One of `tests.support.odd_keyrings`."""
    backend = f"tests.support.odd_keyrings.{name}"

    def state(folder: Path, _home: Path) -> AbstractContextManager[Variables]:
        file = str(folder / "keyring.json")
        return nullcontext({"PYTHON_KEYRING_BACKEND": backend, "KEYRING_FILE": file})

    return state


@contextmanager
def _locked(folder: Path, home: Path) -> Iterator[Variables]:
    """The real gnome-keyring, which keeps something and is not unlocked."""
    bus = KeyringBus(folder)
    store = f"import keyring; keyring.set_password('kitdesk {home.resolve()}', 'old', '{{}}')"
    with bus.running():
        with bus.keyring("open"):
            subprocess.run([sys.executable, "-c", store], env=dict(bus.env), check=True, timeout=30)
        with bus.keyring(None):
            yield {name: bus.env[name] for name in bus.env if name != "PATH"}


@contextmanager
def _silent(folder: Path, _home: Path) -> Iterator[Variables]:
    with silent_bus(folder, greets=True) as address:
        yield {"DBUS_SESSION_BUS_ADDRESS": address}


STATES: Mapping[str, tuple[Callable[[Path, Path], AbstractContextManager[Variables]], str]] = {
    "none": (lambda folder, home: nullcontext({}), "there is none that protects them"),
    "null": (
        lambda folder, home: nullcontext({"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}),
        "there is none that protects them",
    ),
    "fails": (_odd("Failing"), "RuntimeError"),
    "locked": (_locked, "Failed to unlock the collection"),
    "denied": (_odd("Denying"), "Access denied by the user"),
    "silent": (_silent, "it does not answer"),
    "too long": (_odd("Truncating"), "something else than it was given"),
    "wrong value": (_odd("Lying"), "something else than it was given"),
}
"""Each with what the person is told."""
WORKS = (_odd("FileKeyring"), "")
