from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from keyring.backends import fail

from kitdesk.model.channel import SANDBOX_ID, Credentials
from kitdesk.model.errors import KeyringFault
from kitdesk.model.secret import Secret
from kitdesk.store.secrets import Vault
from tests.support.memory_keyring import MemoryKeyring
from tests.support.session_bus import KeyringBus, silent_bus

ROOT = Path(__file__).parents[3]
TOKEN = "canary-4711-token"
SECRETS = Credentials(Secret(TOKEN), Secret("canary-4711-salt"))


def run_vault(folder: Path, deed: str, env: Mapping[str, str], token: str = TOKEN) -> dict[str, Any]:
    """What one run of a program with a vault on *folder* saw; it must have ended soon."""
    common = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "PYTHONPATH": str(ROOT),
        "XDG_RUNTIME_DIR": str(folder),
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.vault_program", str(folder), deed, token],
        env=common | dict(env),
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert TOKEN not in done.stdout + done.stderr
    seen: dict[str, Any] = json.loads(done.stdout)
    assert not seen["imported_early"]
    return seen


def odd(name: str, folder: Path) -> dict[str, str]:
    return {
        "PYTHON_KEYRING_BACKEND": f"tests.support.odd_keyrings.{name}",
        "KEYRING_FILE": str(folder / "keyring.json"),
    }


def assert_kept_for_this_run_only(seen: dict[str, Any], folder: Path, reason: str) -> None:
    assert seen["kept_for_this_run"]
    assert reason in seen["fault"]
    assert len(seen["told"]) == 1, "told once, not at every question"
    assert not files_with(TOKEN, folder)


def files_with(text: str, folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and text.encode() in path.read_bytes()]


def test_a_real_keyring_gives_back_in_the_next_run_what_it_was_given(tmp_path: Path) -> None:
    bus = KeyringBus(tmp_path)
    with bus.running(), bus.keyring(password="open"):
        written = run_vault(tmp_path, "write", bus.env)
        later = run_vault(tmp_path, "read", bus.env)
        elsewhere = run_vault(tmp_path / "home", "read", bus.env)
    assert written["kept_for_this_run"]
    assert written["fault"] == later["fault"] == ""
    assert later["found"]
    assert elsewhere["empty"], "two data folders share no secrets"
    assert not files_with(TOKEN, tmp_path)


def test_a_locked_keyring_is_told_and_secrets_are_kept_for_this_run(tmp_path: Path) -> None:
    bus = KeyringBus(tmp_path)
    with bus.running():
        with bus.keyring(password="open"):
            run_vault(tmp_path, "write", bus.env)
        with bus.keyring(password=None):
            seen = run_vault(tmp_path, "write", bus.env)
    assert seen["empty"]
    assert_kept_for_this_run_only(seen, tmp_path, "Failed to unlock the collection")


def test_a_silent_bus_costs_one_deadline_and_not_one_for_every_question(tmp_path: Path) -> None:
    with silent_bus(tmp_path, greets=True) as address:
        seen = run_vault(tmp_path, "write", {"DBUS_SESSION_BUS_ADDRESS": address})
    assert_kept_for_this_run_only(seen, tmp_path, "it does not answer")
    assert 2.9 < seen["first"] < 4
    assert seen["seconds"] - seen["first"] < 0.5


def test_a_bus_that_does_not_even_greet_is_given_up_as_soon(tmp_path: Path) -> None:
    with silent_bus(tmp_path, greets=False) as address:
        seen = run_vault(tmp_path, "write", {"DBUS_SESSION_BUS_ADDRESS": address})
    assert_kept_for_this_run_only(seen, tmp_path, "The system keyring cannot keep secrets")
    assert seen["seconds"] < 4


def test_without_any_keyring_secrets_are_kept_for_this_run(tmp_path: Path) -> None:
    seen = run_vault(tmp_path, "write", {})
    assert_kept_for_this_run_only(seen, tmp_path, "there is none that protects them")


def test_a_keyring_that_is_switched_off_is_none(tmp_path: Path) -> None:
    seen = run_vault(tmp_path, "write", {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"})
    assert_kept_for_this_run_only(seen, tmp_path, "there is none that protects them")


def test_a_broken_keyring_is_told_without_the_secret_that_its_message_quotes(tmp_path: Path) -> None:
    seen = run_vault(tmp_path, "write", odd("Failing", tmp_path))
    assert_kept_for_this_run_only(seen, tmp_path, "RuntimeError")
    assert "no room" not in seen["fault"]


@pytest.mark.anyio
async def test_why_there_is_no_keyring_is_told_in_the_language_of_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("keyring.get_keyring", fail.Keyring)
    vault, faults = Vault(tmp_path), list[KeyringFault]()
    vault.on_fault = faults.append
    await vault.read("a")
    await vault.close()
    (fault,) = faults
    told = fault.sentence.fill("{reason}", lambda inner: inner.template.upper())
    assert told == "THERE IS NONE THAT PROTECTS THEM"


def test_a_denied_access_is_told(tmp_path: Path) -> None:
    seen = run_vault(tmp_path, "write", odd("Denying", tmp_path))
    assert_kept_for_this_run_only(seen, tmp_path, "Access denied by the user")


@pytest.mark.parametrize(
    ("keyring", "reason"), [("Short", "PasswordSetError"), ("Truncating", "something else")]
)
def test_a_secret_too_long_for_the_keyring_is_kept_for_this_run(
    tmp_path: Path, keyring: str, reason: str
) -> None:
    seen = run_vault(tmp_path, "write", odd(keyring, tmp_path), token="long" * 500)
    assert seen["kept_for_this_run"]
    assert reason in seen["fault"]


def test_a_keyring_that_gives_another_value_back_is_not_trusted(tmp_path: Path) -> None:
    seen = run_vault(tmp_path, "write", odd("Lying", tmp_path))
    assert seen["kept_for_this_run"]
    assert "something else than it was given" in seen["fault"]


def test_what_somebody_else_wrote_is_told_and_not_taken_for_secrets(tmp_path: Path) -> None:
    run_vault(tmp_path, "write", odd("FileKeyring", tmp_path))
    kept = json.loads((tmp_path / "keyring.json").read_text())
    (tmp_path / "keyring.json").write_text(json.dumps(dict.fromkeys(kept, '{"api_token": 7}')))
    seen = run_vault(tmp_path, "read", odd("FileKeyring", tmp_path))
    assert seen["empty"]
    assert "was not written by kitdesk" in seen["fault"]


@pytest.mark.anyio
async def test_a_late_answer_is_dropped_and_the_next_question_gets_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import keyring

    from tests.support.odd_keyrings import Slow

    monkeypatch.setenv("KEYRING_FILE", str(tmp_path / "keyring.json"))
    monkeypatch.setattr(Slow, "answered", False)
    before = keyring.get_keyring()
    keyring.set_keyring(Slow())  # type: ignore[no-untyped-call]
    vault = Vault(tmp_path, deadline=0.1)
    try:
        assert await vault.read("a") == Credentials()
        assert vault.fault
        assert await vault.read("a") == Credentials(), "it is still busy with the first question"
        while vault.fault:
            await vault.write("a", SECRETS)
    finally:
        keyring.set_keyring(before)
    assert "canary-4711-salt" in (tmp_path / "keyring.json").read_text()


@pytest.mark.anyio
async def test_secrets_are_replaced_and_erased(tmp_path: Path, memory_keyring: MemoryKeyring) -> None:
    vault = Vault(tmp_path)
    await vault.write("a", SECRETS)
    await vault.write("a", Credentials(Secret("new")))
    assert await vault.read("a") == Credentials(Secret("new"))
    await vault.erase("a")
    await vault.erase("never stored")
    assert await vault.read("a") == Credentials()
    assert memory_keyring.kept == {}
    assert vault.fault is None


@pytest.mark.anyio
async def test_secrets_that_could_not_be_read_are_not_replaced_by_empty_ones(
    tmp_path: Path, memory_keyring: MemoryKeyring
) -> None:
    """Whoever saves a channel's colour while the keyring is locked keeps the channel's token."""
    await Vault(tmp_path).write("a", SECRETS)
    vault = Vault(tmp_path)
    memory_keyring.locked = True
    assert await vault.read("a") == Credentials()
    await vault.write("a", Credentials())
    memory_keyring.locked = False
    assert await vault.write("a", Credentials(salt=Secret("new salt"))) == Credentials(
        SECRETS.api_token, Secret("new salt")
    )
    assert await Vault(tmp_path).read("a") == Credentials(SECRETS.api_token, Secret("new salt"))
    assert vault.fault is None
    await vault.write("a", Credentials())
    assert await Vault(tmp_path).read("a") == Credentials(), "what is known can be emptied"


@pytest.mark.anyio
async def test_closed_it_leaves_no_thread_behind(tmp_path: Path, memory_keyring: MemoryKeyring) -> None:
    before = threading.active_count()
    vault = Vault(tmp_path)
    await vault.close()
    await vault.read("a")
    assert threading.active_count() == before + 1
    await vault.close()
    assert threading.active_count() == before


@pytest.mark.anyio
async def test_the_sandbox_never_reaches_the_keyring(tmp_path: Path, memory_keyring: MemoryKeyring) -> None:
    vault = Vault(tmp_path)
    await vault.write(SANDBOX_ID, SECRETS)
    assert await vault.read(SANDBOX_ID) == Credentials()
    await vault.erase(SANDBOX_ID)
    assert memory_keyring.kept == {}


@pytest.mark.anyio
async def test_the_secrets_of_a_channels_network_are_kept_beside_its_own(
    tmp_path: Path, memory_keyring: MemoryKeyring
) -> None:
    """A channel without any leaves what an earlier kitdesk can read, and the other way round."""
    vault = Vault(tmp_path)
    full = Credentials(Secret("t"), Secret("s"), Secret("p ä"), Secret("q"))
    await vault.write("a", full)
    await vault.write("b", SECRETS)
    assert [await vault.read("a"), await vault.read("b")] == [full, SECRETS]
    assert "passphrase" not in json.loads(dict(memory_keyring.kept)[_service(tmp_path), "b"])
    await vault.close()


def _service(folder: Path) -> str:
    return f"kitdesk {folder.resolve()}"


TRAP = """
from keyring.backend import KeyringBackend

class Trap(KeyringBackend):
    priority = 99

    def get_password(self, service, username):
        print("trapped", flush=True)

    def set_password(self, service, username, password):
        pass

    def delete_password(self, service, username):
        pass
"""
READ = """
import asyncio, sys
from pathlib import Path
from kitdesk.store.secrets import Vault
if sys.argv[2] == "packed":
    sys.frozen = True
asyncio.run(Vault(Path(sys.argv[1])).read("channel-1"))
"""


@pytest.mark.parametrize(("how", "said"), [("packed", ""), ("installed", "trapped\n")])
def test_the_packed_program_gives_secrets_to_no_keyring_that_others_name(
    tmp_path: Path, how: str, said: str
) -> None:
    """Where it is installed with Python, keyring's own settings are for whoever installed it."""
    settings = tmp_path / "python_keyring"
    settings.mkdir()
    (settings / "trap.py").write_text(TRAP)
    named = f"[backend]\ndefault-keyring=trap.Trap\nkeyring-path={settings}\n"
    (settings / "keyringrc.cfg").write_text(named)
    done = subprocess.run(
        [sys.executable, "-c", READ, str(tmp_path), how],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "XDG_CONFIG_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=20,
        check=True,
    )
    assert done.stdout == said
