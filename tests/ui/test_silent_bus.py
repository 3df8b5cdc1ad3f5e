from __future__ import annotations

import os
import socket
import threading
import time
from pathlib import Path

import pytest

from kitdesk.ui.silent_bus import PATIENCE, hide_silent_bus
from tests.support.session_bus import KeyringBus, silent_bus

VARIABLE = "DBUS_SESSION_BUS_ADDRESS"


@pytest.mark.parametrize("greets", [True, False])
def test_a_bus_that_does_not_answer_is_hidden_until_it_is_shown_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, greets: bool
) -> None:
    with silent_bus(tmp_path, greets=greets) as address:
        monkeypatch.setenv(VARIABLE, address)
        began = time.monotonic()
        show = hide_silent_bus()
        assert time.monotonic() - began < PATIENCE + 1.0
        assert os.environ[VARIABLE] != address
        show()
        assert os.environ[VARIABLE] == address


def test_one_that_is_found_without_the_variable_is_hidden_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with silent_bus(tmp_path, greets=True):
        (tmp_path / "bus").symlink_to(tmp_path / "silent")
        show = hide_silent_bus()
        assert VARIABLE in os.environ
        show()
        assert VARIABLE not in os.environ


def test_one_that_answers_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bus = KeyringBus(tmp_path)
    monkeypatch.setenv(VARIABLE, bus.env[VARIABLE])
    with bus.running():
        began = time.monotonic()
        hide_silent_bus()
        assert time.monotonic() - began < PATIENCE
        assert os.environ[VARIABLE] == bus.env[VARIABLE]


@pytest.mark.parametrize(
    "address", ["", "unix:path=/nowhere", "unix:abstract=nobody,guid=7", "tcp:host=a", "autolaunch:", ";;=,"]
)
def test_what_leads_nowhere_is_left_to_qt(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv(VARIABLE, address)
    hide_silent_bus()
    assert os.environ[VARIABLE] == address


@pytest.mark.parametrize("answer", [b"REJECTED EXTERNAL\r\n", b""])
def test_one_that_turns_us_away_is_left_to_qt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: bytes
) -> None:
    def turn_away() -> None:
        connection, _ = listener.accept()
        with connection:
            connection.recv(9999)
            connection.sendall(answer)

    address = f"unix:path={tmp_path / 'bus'}"
    monkeypatch.setenv(VARIABLE, address)
    with socket.create_server(str(tmp_path / "bus"), family=socket.AF_UNIX) as listener:
        thread = threading.Thread(target=turn_away)
        thread.start()
        hide_silent_bus()
        thread.join()
    assert os.environ[VARIABLE] == address
