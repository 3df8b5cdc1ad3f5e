"""The files that are served: copies in a folder of kitdesk's own, so that originals may change or go."""

from __future__ import annotations

import os
import re
import shutil
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from kitdesk.model.errors import FileFault, InputError
from kitdesk.model.file_name import safe_name
from kitdesk.model.sentence import QT_TRANSLATE_NOOP
from kitdesk.model.served import Served
from kitdesk.store.files import make_folder, reason_of, sync_folder

MOST_EACH = 200_000_000
MOST_IN_ALL = 1_000_000_000
"""Bytes. What Kit takes is not known."""
_PIECE = 1 << 20
_KEY = re.compile(r"[0-9a-f]{32}")
_HALF = ".half"
"""Ends the name of what is being copied."""


class Shelf:
    """Each file is in a folder that has its key for a name, under the name by which it is served.

    All of it blocks: it is to be called in a thread where files are large.
    """

    def __init__(self, folder: Path, most_each: int = MOST_EACH, most_in_all: int = MOST_IN_ALL) -> None:
        self._folder = folder
        self._most_each = most_each
        self._most_in_all = most_in_all

    def read(self) -> list[Served]:
        """All that is there, the oldest first. Raises `FileFault`."""
        try:
            return sorted(self._found(), key=lambda served: served.since)
        except FileNotFoundError:
            return []
        except OSError as error:
            raise FileFault(str(self._folder), reason_of(error)) from None

    def sweep(self) -> None:
        """Take away what was half copied at a crash."""
        for half in self._folder.glob(f"*{_HALF}"):
            shutil.rmtree(half, ignore_errors=True)

    def copy(self, key: str, original: Path) -> Served:
        """Copy *original*, or what it links to, as it is now. Raises `InputError` and `FileFault`."""
        return self.keep(key, original.name, _pieces(original))

    def keep(self, key: str, name: str, pieces: Iterable[bytes]) -> Served:
        """Keep *pieces* as a file. Raises `InputError` if it is too large, and `FileFault`."""
        half = make_folder(self._folder) / f"{key}{_HALF}"
        room = min(self._most_each, self._most_in_all - sum(each.size for each in self.read()))
        try:
            half.mkdir(mode=0o700)
            file = half / safe_name(name)
            with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as opened:
                for piece in pieces:
                    room -= len(piece)
                    if room < 0:
                        raise self._too_large(name)
                    opened.write(piece)
                opened.flush()
                os.fsync(opened.fileno())
            half.rename(self._folder / key)
            sync_folder(self._folder)
        except OSError as error:
            raise FileFault(str(self._folder), reason_of(error)) from None
        finally:
            shutil.rmtree(half, ignore_errors=True)  # unless it has its name by now
        return _served(self._folder / key / file.name)

    def file(self, served: Served) -> Path:
        """Where it is."""
        return self._folder / served.key / served.name

    def remove(self, key: str) -> None:
        """Have it no more. Raises `FileFault`."""
        try:
            shutil.rmtree(self._folder / key)
            sync_folder(self._folder)
        except FileNotFoundError:
            pass
        except OSError as error:
            raise FileFault(str(self._folder / key), reason_of(error)) from None

    def _found(self) -> Iterator[Served]:
        for folder in self._folder.iterdir():
            if _KEY.fullmatch(folder.name) and folder.is_dir() and not folder.is_symlink():
                files = [each for each in folder.iterdir() if each.is_file() and not each.is_symlink()]
                if len(files) == 1:
                    yield _served(files[0])

    def _too_large(self, name: str) -> InputError:
        each, in_all = (most // 1_000_000 for most in (self._most_each, self._most_in_all))
        return InputError(_TOO_LARGE, name=name, each=each, all=in_all)


def _served(file: Path) -> Served:
    told = file.stat()
    return Served(file.parent.name, file.name, told.st_size, told.st_mtime)


def _pieces(original: Path) -> Iterator[bytes]:
    """What is in a file of anybody's; a FIFO or a device is left alone. Raises `InputError`."""
    try:
        without_waiting = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(original, os.O_RDONLY | without_waiting), "rb") as opened:
            if not stat.S_ISREG(os.fstat(opened.fileno()).st_mode):
                raise InputError(_NO_FILE, name=original.name)
            while piece := opened.read(_PIECE):
                yield piece
    except OSError as error:
        template = _FOLDER if original.is_dir() else _UNREADABLE
        raise InputError(template, name=original.name, reason=reason_of(error)) from None


_FOLDER = QT_TRANSLATE_NOOP("model", "“{name}” is a folder. Drop files, or pack the folder first.")
_NO_FILE = QT_TRANSLATE_NOOP("model", "“{name}” is no ordinary file. Drop a file.")
_UNREADABLE = QT_TRANSLATE_NOOP("model", "“{name}” cannot be read: {reason}. Check its rights.")
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "model",
    "“{name}” is too large to be served: kitdesk keeps copies of at most {each} MB each and {all} MB in all. "
    "Remove others under Message > Served files, or put this one on a server and give its URL.",
)
