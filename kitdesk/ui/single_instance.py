"""One kitdesk a data folder: the first start holds it, a second one raises the first window and ends."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QThread, Signal

from kitdesk.model.errors import FileFault

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

_PATIENCE = 10.0
"""Seconds a second start waits for the ear of a first one that may be starting itself."""
_LONGEST_PATH = 32 << 10
"""Bytes of a path that are heard."""
_PAUSE = 50
"""Milliseconds between two tries."""


class SingleInstance(QObject):
    """Holds *lock* until the process ends, however it ends. Raises `FileFault` when it cannot be written."""

    raise_requested = Signal()
    file_wanted = Signal(object)
    """A later start was to open the file at this `Path`."""

    def __init__(self, lock: Path) -> None:
        super().__init__()
        self._lock = QLockFile(str(lock))
        self._lock.setStaleLockTime(0)  # a holder that lives is never stale, however long it has lived
        self._name = f"kitdesk-{hashlib.sha256(str(lock.resolve()).encode()).hexdigest()[:24]}"
        with _for_this_user():
            self.first = self._lock.tryLock(0)
        if not self.first and self._lock.error() is not QLockFile.LockError.LockFailedError:
            raise FileFault(str(lock), "it cannot be written")

    def listen(self) -> None:
        """Hear later starts; not before the first paint, since it imports QtNetwork."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)  # left behind by a crash: the lock proves that nobody listens
        self._server.newConnection.connect(self._on_new_connection)
        self._server.listen(self._name)

    def raise_first(self, file: str = "") -> bool:
        """Ask the holder to show its window, and to open *file*; False when it does not answer."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415

        socket = QLocalSocket(self)
        end = time.monotonic() + _PATIENCE
        while not (heard := self._reaches(socket, file)) and time.monotonic() < end:
            QThread.msleep(_PAUSE)
        return heard

    def close(self) -> None:
        """Let go of the folder."""
        self._server.close()
        self._lock.unlock()

    def _reaches(self, socket: QLocalSocket, file: str) -> bool:
        socket.connectToServer(self._name)
        heard = socket.waitForConnected(_PAUSE)
        if heard and file:
            socket.write(file.encode(errors="surrogateescape"))
            socket.waitForBytesWritten(_PAUSE)
        socket.disconnectFromServer()
        return heard

    def _on_new_connection(self) -> None:
        connection = self._server.nextPendingConnection()
        self.raise_requested.emit()
        connection.waitForDisconnected(_PAUSE)  # whoever it is says all at once
        file = bytes(connection.read(_LONGEST_PATH).data()).decode(errors="surrogateescape")
        connection.deleteLater()
        if file:
            self.file_wanted.emit(Path(file))


@contextmanager
def _for_this_user() -> Iterator[None]:
    """Files that Qt makes meanwhile are for this user alone."""
    before = os.umask(0o077)
    try:
        yield
    finally:
        os.umask(before)
