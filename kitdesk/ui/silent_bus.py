"""A session bus that takes connections and says nothing: Qt waits half a minute for it before any window."""

from __future__ import annotations

import _socket  # what is public of it takes ten times as long to import, before the first frame
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

PATIENCE = 0.3
"""Seconds; a bus answers within a millisecond."""
_VARIABLE = "DBUS_SESSION_BUS_ADDRESS"
_NOWHERE = "unix:path=/nowhere"


def hide_silent_bus() -> Callable[[], None]:
    """Let Qt find no session bus instead of one that does not answer. It does not look for one again.

    Returns what shows it to others again, who ask it with deadlines of their own: the keyring's thread.
    """
    address = os.environ.get(_VARIABLE)
    place = _place_of(address) if sys.platform == "linux" else ""
    if not place or not _is_silent(place):
        return lambda: None
    os.environ[_VARIABLE] = _NOWHERE

    def show() -> None:
        del os.environ[_VARIABLE]
        if address is not None:
            os.environ[_VARIABLE] = address

    return show


def _place_of(address: str | None) -> str:
    """The socket of the first bus of an address, or of where one is without; empty for none that is known."""
    if address is None:
        usual = Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere"), "bus")
        return str(usual) if usual.exists() else ""
    kind, _, members = address.partition(";")[0].partition(":")
    named = dict(each.partition("=")[::2] for each in members.split(",")) if kind == "unix" else {}
    if "abstract" in named:
        return "\0" + unquote(named["abstract"])
    return unquote(named.get("path", ""))


def _is_silent(place: str) -> bool:
    """Whether somebody listens there who does not answer a greeting."""
    connection = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
    until = time.monotonic() + PATIENCE
    came = b""
    try:
        connection.settimeout(PATIENCE)
        connection.connect(place)
        connection.send(_greeting())
        while not came.partition(b"\r\n")[2]:
            connection.settimeout(max(0.001, until - time.monotonic()))
            more = connection.recv(4096)
            came += more
            if not more or not came.startswith(b"O"):  # it turns us away, and lets Qt know as soon
                return False
    except TimeoutError:
        return True
    except OSError:  # there is none, which Qt finds out as fast
        return False
    finally:
        connection.close()
    return False


def _greeting() -> bytes:
    """Who we are and a first call, at once: what comes after the first line answers it."""
    who = str(os.getuid()).encode().hex().encode()
    return b"\0AUTH EXTERNAL " + who + b"\r\nBEGIN\r\n" + _HELLO


def _field(code: int, kind: bytes, value: bytes) -> bytes:
    """A field of a message's header, as D-Bus writes it."""
    return bytes((code, 1)) + kind + b"\0" + len(value).to_bytes(4, "little") + value + b"\0"


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 8)


_FIELDS = b"".join(
    (
        _padded(_field(1, b"o", b"/org/freedesktop/DBus")),
        _padded(_field(2, b"s", b"org.freedesktop.DBus")),
        _padded(_field(6, b"s", b"org.freedesktop.DBus")),
        _field(3, b"s", b"Hello"),
    )
)
_HELLO = b"l\1\0\1" + bytes(4) + b"\1\0\0\0" + len(_FIELDS).to_bytes(4, "little") + _padded(_FIELDS)
