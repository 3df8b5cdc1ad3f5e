"""A D-Bus of the test's own: with the real gnome-keyring on it, or one that never answers."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.support.programs import path_of


class KeyringBus:
    """A session bus in *folder*, and a gnome-keyring that keeps its files there."""

    def __init__(self, folder: Path) -> None:
        self._runtime = folder / "runtime"
        self._runtime.mkdir(mode=0o700)
        home = folder / "home"
        home.mkdir()
        self.env: Mapping[str, str] = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(self._runtime),
            "XDG_DATA_HOME": str(home / "data"),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={self._runtime}/bus",
        }

    @contextmanager
    def running(self) -> Iterator[None]:
        """The bus itself."""
        address = self.env["DBUS_SESSION_BUS_ADDRESS"]
        command = [path_of("dbus-daemon"), "--session", "--nofork", "--nopidfile", f"--address={address}"]
        with self._program([*command, "--print-address=1"]) as bus:
            assert bus.stdout
            assert bus.stdout.readline(), "dbus-daemon said no address"
            yield

    @contextmanager
    def keyring(self, password: str | None) -> Iterator[None]:
        """gnome-keyring on the bus; it stays locked without a password."""
        command = [path_of("gnome-keyring-daemon"), "--foreground", "--components=secrets"]
        with self._program([*command, "--unlock"] if password else command) as daemon:
            assert daemon.stdin
            daemon.stdin.write((password or "").encode())
            daemon.stdin.close()
            self._wait_for("org.freedesktop.secrets")
            yield

    def _wait_for(self, name: str) -> None:
        from jeepney import DBusAddress, new_method_call
        from jeepney.bus_messages import message_bus
        from jeepney.io.blocking import open_dbus_connection

        with open_dbus_connection(bus=self.env["DBUS_SESSION_BUS_ADDRESS"]) as connection:
            while not connection.send_and_get_reply(message_bus.NameHasOwner(name), timeout=10).body[0]:
                pass
            service = DBusAddress("/org/freedesktop/secrets", name, "org.freedesktop.DBus.Peer")
            connection.send_and_get_reply(new_method_call(service, "Ping"), timeout=10)

    @contextmanager
    def _program(self, command: list[str]) -> Iterator[subprocess.Popen[bytes]]:
        pipe = subprocess.PIPE
        program = subprocess.Popen(
            command, env=dict(self.env), stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL
        )
        with program:
            try:
                yield program
            finally:
                program.terminate()


@contextmanager
def silent_bus(folder: Path, *, greets: bool) -> Iterator[str]:
    """The address of a bus that takes every connection, and at most *greets* whoever comes."""
    with socket.create_server(str(folder / "silent"), family=socket.AF_UNIX) as listener:
        greeter = threading.Thread(target=_serve, args=[listener, greets], daemon=True)
        greeter.start()
        yield f"unix:path={folder / 'silent'}"
        listener.shutdown(socket.SHUT_RDWR)  # ends the accept
        greeter.join()


def _serve(listener: socket.socket, greets: bool) -> None:
    """Keep every connection open until the listener is shut down."""
    with contextlib.ExitStack() as connections, contextlib.suppress(OSError):
        while True:
            connection = connections.enter_context(listener.accept()[0])
            if greets:
                _greet(connection)


def _greet(connection: socket.socket) -> None:
    """The D-Bus authentication, and no word after it."""
    with connection.makefile("rb") as lines:
        for line in lines:
            if line.startswith(b"BEGIN"):
                break
            connection.sendall(_AUTHENTICATION.get(line.split()[0], b"ERROR\r\n"))


_AUTHENTICATION = {
    b"\0AUTH": b"OK 0123456789abcdef0123456789abcdef\r\n",
    b"NEGOTIATE_UNIX_FD": b"AGREE_UNIX_FD\r\n",
}
