"""A desktop's server of notifications, on a bus of the test's own: keeps what it is told, can be clicked."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.support.session_bus import KeyringBus

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"


@dataclass(frozen=True)
class Told:
    """One call of Notify: *number* is the server's id for it, *replaces* the one that it was to replace."""

    number: int
    replaces: int
    title: str
    text: str
    icon: str


class NotificationServer:
    def __init__(self, address: str) -> None:
        self.told: list[Told] = []
        self.closed: list[int] = []
        self._connection: DBusConnection = open_dbus_connection(bus=address)
        self._connection.send_and_get_reply(message_bus.RequestName(NAME), timeout=10)
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def click(self, number: int) -> None:
        """A person clicks a notification, which closes it."""
        self._signal("ActionInvoked", "us", (number, "default"))
        self._signal("NotificationClosed", "uu", (number, 2))

    def stop(self) -> None:
        self._connection.sock.shutdown(2)
        self._thread.join()
        self._connection.close()

    def _signal(self, member: str, signature: str, body: tuple[Any, ...]) -> None:
        self._connection.send(new_signal(DBusAddress(PATH, NAME, NAME), member, signature, body))

    def _serve(self) -> None:
        with suppress(OSError, EOFError):
            while True:
                message = self._connection.receive()
                if message.header.message_type is MessageType.method_call:
                    self._answer(message)

    def _answer(self, call: Any) -> None:
        match call.header.fields[HeaderFields.member]:
            case "Notify":
                _app, replaces, icon, title, text, _actions, _hints, _time = call.body
                number = replaces or len(self.told) + 1
                self.told.append(Told(number, replaces, title, text, icon))
                reply = new_method_return(call, "u", (number,))
            case "CloseNotification":
                self.closed.append(call.body[0])
                reply = new_method_return(call)
            case _:
                reply = new_method_return(call, "ssss", ("test", "kitdesk", "1", "1.2"))
        self._connection.send(reply)


@contextmanager
def desktop_bus(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a session bus that this process is on."""
    home = folder / "bus"
    home.mkdir()
    bus = KeyringBus(home)
    address = bus.env["DBUS_SESSION_BUS_ADDRESS"]
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with bus.running():
        yield address


@contextmanager
def notification_server(address: str) -> Iterator[NotificationServer]:
    server = NotificationServer(address)
    try:
        yield server
    finally:
        server.stop()
