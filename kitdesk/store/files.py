"""Files written whole or not at all, and files that cannot be used kept aside instead of overwritten."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

from kitdesk.model.errors import FileFault, InputError
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Clause, Said


def make_folder(path: Path) -> Path:
    """*path* as a folder that is there; what is made for it is for this user alone. Raises `FileFault`."""
    try:
        for missing in reversed([each for each in path.parents if not each.exists()]):
            missing.mkdir(mode=0o700, exist_ok=True)
        path.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise FileFault(str(path), reason_of(error)) from None
    return path


def make_own(path: Path) -> None:
    """Let *path* be for this user alone, if it is there and was not: of an earlier time, or from a backup."""
    others = 0o077
    with suppress(OSError):  # what is somebody else's stays so
        if os.name == "posix" and not path.is_symlink() and path.stat().st_mode & others:
            path.chmod(path.stat().st_mode & 0o777 & ~others)


class WholeFile:
    """A file that takes the place of *path* when it is committed, for this user alone if it is *private*:
    after a crash there is the old one or the new. Each step raises `FileFault`.
    """

    def __init__(self, path: Path, private: bool = True) -> None:
        self.size = 0
        self._committed = False
        self._path = path
        self._new = path.with_name(f"{path.name}.new")
        mode = 0o600 if private else 0o666
        with self._told():
            self._new.unlink(missing_ok=True)
            self._file = os.fdopen(os.open(self._new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb")

    def write(self, data: bytes) -> None:
        with self._told():
            self._file.write(data)
        self.size += len(data)

    def commit(self) -> None:
        """Put it in its place."""
        with self._told():
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._new.replace(self._path)
            self._committed = True
            sync_folder(self._path.parent)

    def abandon(self) -> None:
        """Leave nothing of it behind, unless it was committed."""
        if not self._committed:
            with suppress(OSError):  # what could not be written cannot be flushed either
                self._file.close()
            with suppress(OSError):
                self._new.unlink(missing_ok=True)

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise FileFault(str(self._path), reason_of(error)) from None


def write_whole(path: Path, data: bytes, private: bool = True) -> None:
    """Put *data* in the place of *path*: after a crash it is the old file or the new.

    It is for this user alone, or if not *private* for whomever new files are. Raises `FileFault`; the old
    file is still there then.
    """
    file = WholeFile(path, private)
    try:
        file.write(data)
        file.commit()
    finally:
        file.abandon()


def keep_aside(path: Path, label: str, companions: tuple[str, ...] = ()) -> Path:
    """Rename *path*, and what stands beside it under the same name and a suffix, to ``path.label-N``.

    No kept file is ever overwritten. Raises `FileFault` when nothing can be renamed there.
    """
    names = (path.with_name(f"{path.name}.{label}-{number}") for number in count(1))
    kept = next(name for name in names if not _taken(name, companions))
    try:
        for suffix in ("", *companions):
            if os.path.lexists(f"{path}{suffix}"):
                Path(f"{path}{suffix}").rename(f"{kept}{suffix}")
        sync_folder(path.parent)
    except OSError as error:
        raise FileFault(str(path), reason_of(error)) from None
    return kept


def damage_of(path: Path, error: InputError, label: str = "damaged") -> tuple[str, Said, str]:
    """Keep *path* aside because of *error*. What the errors of damaged files are made of: where it was, why
    it could not be used, where it is kept. Raises `FileFault`.
    """
    why = Clause(error.sentence.template, error.sentence.values)
    return str(path), Said.of(why), str(keep_aside(path, label))


def read_bounded(path: Path, most: int, too_large: str) -> bytes:
    """What is in *path*. Raises `OSError`, and `InputError`: *too_large* if it has over *most* bytes."""
    if is_other_than_file(path):
        raise InputError(_NO_FILE)
    with path.open("rb") as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise InputError(too_large)
    return data


def is_other_than_file(path: Path) -> bool:
    """Whether something else stands there: a folder, a FIFO. It is not opened, which could block."""
    return not stat.S_ISREG(path.stat().st_mode)


def sync_folder(folder: Path) -> None:
    """Make the names in *folder* as durable as the files' contents."""
    if os.name != "posix":
        return  # Windows opens no folders, and its renames are journaled
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def reason_of(error: OSError) -> str:
    """What the system says went wrong, without the number and the path."""
    return (error.strerror or type(error).__name__).lower()


def _taken(name: Path, companions: tuple[str, ...]) -> bool:
    return any(os.path.lexists(f"{name}{suffix}") for suffix in ("", *companions))


_NO_FILE = QT_TRANSLATE_NOOP("model", "it is no file")
