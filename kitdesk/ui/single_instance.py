"""One kitdesk a data folder: the first start holds it, a second one raises the first window and ends."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QTimer, Signal

from kitdesk.model.errors import FileFault
from kitdesk.store.files import make_folder

_PATIENCE = 10.0
"""Seconds a second start waits for the ear of a first one that may be starting itself."""
_LONGEST_PATH = 32 << 10
"""Bytes of a path that are heard."""
_PAUSE = 0.02
"""Seconds between two looks."""


class SingleInstance(QObject):
    """Holds *lock* until the process ends, however it ends. Raises `FileFault` when it cannot be written.

    A later start knocks by a file that says what is to be opened, and was heard when that file is gone: a
    socket of Qt's would take 3 MB of QtNetwork.
    """

    raise_requested = Signal()
    file_wanted = Signal(object)
    """A later start was to open the file at this `Path`."""

    def __init__(self, lock: Path) -> None:
        super().__init__()
        self._lock = QLockFile(str(lock))
        self._lock.setStaleLockTime(0)  # a holder that lives is never stale, however long it has lived
        self._door = lock.with_name(f"{lock.name}.door")
        with _for_this_user():
            self.first = self._lock.tryLock(0)
        if not self.first and self._lock.error() is not QLockFile.LockError.LockFailedError:
            raise FileFault(str(lock), "it cannot be written")

    def listen(self) -> None:
        """Hear later starts, and those that wait already."""
        with suppress(FileFault):  # the journal, in the same folder, tells of what is wrong with it
            watcher = QFileSystemWatcher([str(make_folder(self._door))], self)
            watcher.directoryChanged.connect(self._hear)
            QTimer.singleShot(0, self, self._hear)  # once it is connected

    def raise_first(self, file: str = "") -> bool:
        """Ask the holder to show its window, and to open *file*; False when it does not answer."""
        knock = self._door / f"{os.getpid()}.knock"
        end = time.monotonic() + _PATIENCE
        try:
            make_folder(self._door)
            written = knock.with_suffix(".new")
            with _for_this_user():
                written.write_bytes(file.encode(errors="surrogateescape"))
            written.replace(knock)
            while knock.exists() and time.monotonic() < end:
                time.sleep(_PAUSE)
            knock.unlink()
        except FileNotFoundError:
            return True
        except (OSError, FileFault):
            pass
        return False

    def close(self) -> None:
        """Let go of the folder."""
        for watcher in self.findChildren(QFileSystemWatcher):
            watcher.deleteLater()
        self._lock.unlock()

    def _hear(self) -> None:
        for knock in self._door.glob("*.knock"):
            with suppress(OSError):
                with knock.open("rb") as said:
                    file = said.read(_LONGEST_PATH).decode(errors="surrogateescape")
                knock.unlink()
                self.raise_requested.emit()
                if file:
                    self.file_wanted.emit(Path(file))


@contextmanager
def _for_this_user() -> Iterator[None]:
    """Files that are made meanwhile are for this user alone."""
    before = os.umask(0o077)
    try:
        yield
    finally:
        os.umask(before)
