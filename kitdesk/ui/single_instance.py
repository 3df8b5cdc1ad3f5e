"""One kitdesk a data folder: the first start holds it, a second one raises the first window and ends."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal

from kitdesk.model.errors import FileFault

_PATIENCE = 1000
"""Milliseconds a second start waits for the first one's ear."""


class SingleInstance(QObject):
    """Holds *lock* until the process ends, however it ends. Raises `FileFault` when it cannot be written."""

    raise_requested = Signal()

    def __init__(self, lock: Path) -> None:
        super().__init__()
        self._lock = QLockFile(str(lock))
        self._lock.setStaleLockTime(0)  # a holder that lives is never stale, however long it has lived
        self._name = f"kitdesk-{hashlib.sha256(str(lock.resolve()).encode()).hexdigest()[:24]}"
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

    def raise_first(self) -> bool:
        """Ask the holder to show its window; False when it does not answer."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415

        socket = QLocalSocket(self)
        socket.connectToServer(self._name)
        heard = socket.waitForConnected(_PATIENCE)
        socket.abort()
        return heard

    def close(self) -> None:
        """Let go of the folder."""
        self._server.close()
        self._lock.unlock()

    def _on_new_connection(self) -> None:
        self._server.nextPendingConnection().deleteLater()
        self.raise_requested.emit()
