"""Files written whole or not at all, and files that cannot be used kept aside instead of overwritten."""

from __future__ import annotations

import os
import stat
from itertools import count
from pathlib import Path

from kitdesk.model.errors import FileFault


def make_folder(path: Path) -> Path:
    """*path* as a folder that is there; a new one is for this user alone. Raises `FileFault`."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise FileFault(str(path), reason_of(error)) from None
    return path


def write_whole(path: Path, data: bytes, private: bool = True) -> None:
    """Put *data* in the place of *path*: after a crash it is the old file or the new.

    It is for this user alone, or if not *private* for whomever new files are. Raises `FileFault`; the old
    file is still there then.
    """
    new = path.with_name(f"{path.name}.new")
    mode = 0o600 if private else 0o666
    try:
        new.unlink(missing_ok=True)
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise FileFault(str(path), reason_of(error)) from None


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
