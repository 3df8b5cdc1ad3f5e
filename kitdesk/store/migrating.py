"""Bringing the journal of an earlier version to this one: a copy is changed, and the original is kept."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from contextlib import closing
from itertools import chain, count
from pathlib import Path

from kitdesk.model.errors import JournalOutdated
from kitdesk.model.sentence import QT_TRANSLATE_NOOP
from kitdesk.store import schema, sqlite
from kitdesk.store.files import reason_of, sync_folder
from kitdesk.store.sqlite import connect, is_corruption, pragma

BEGUN = QT_TRANSLATE_NOOP(
    "model",
    "The journal is of version {version} and is being brought to version {wanted}. For a million messages "
    "that takes half a minute.",
)
DONE = QT_TRANSLATE_NOOP(
    "model",
    "The journal was brought to version {wanted}. It is kept as it was in {kept}; delete that file when all "
    "is well.",
)
_CACHE = 256 << 10
"""KiB of memory that a large journal is changed in; a small one takes no more than it has."""


def bring_up_to_date(path: Path, version: int) -> Path:
    """Let the journal of *version* in *path* become one of this version. Returns where it is kept as it was.

    Whenever this is killed, *path* is the old journal or the new one, whole. Raises `JournalOutdated`, and
    `sqlite3.Error` for one that is damaged; nothing was changed then.
    """
    new = path.with_name(f"{path.name}.new")
    try:
        _copy(path, new)
        _migrate(new, version)
        return _replace(path, new, version)
    except OSError as error:
        reason = reason_of(error)
    except sqlite3.Error as error:
        if is_corruption(error):
            raise
        reason = sqlite.reason_of(error)
    finally:
        new.unlink(missing_ok=True)
    size = path.stat().st_size / 1e6
    raise JournalOutdated(str(path), version, schema.VERSION, reason, max(1, round(size)))


def _copy(path: Path, new: Path) -> None:
    """Copy *path*, its WAL included, with room for ``incremental_vacuum``. Nobody else may have it open."""
    new.unlink(missing_ok=True)
    new.touch(mode=0o600)
    with closing(connect(path, "rw")) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        if not pragma(db, "auto_vacuum"):
            db.execute("PRAGMA auto_vacuum = INCREMENTAL")
        db.execute("VACUUM INTO ?", (str(new),))
    if path.with_name(f"{path.name}-wal").exists():  # else SQLite has deleted it with the last connection
        raise OSError(errno.EBUSY, "another program holds it")


def _migrate(new: Path, version: int) -> None:
    """Change the copy, which is of no use before it is complete: so it needs no care but at the end."""
    with closing(connect(new, "rw")) as db:
        for setting in ("journal_mode = OFF", "synchronous = OFF", f"cache_size = -{_CACHE}"):
            db.execute(f"PRAGMA {setting}").fetchall()
        schema.migrate(db, version)
        db.execute("PRAGMA journal_mode = WAL").fetchall()
    with new.open("rb+") as file:
        os.fsync(file.fileno())


def _replace(path: Path, new: Path, version: int) -> Path:
    """Keep *path* under a name of its own, and let *new* take its place."""
    endings = chain([""], (f"-{number}" for number in count(2)))
    names = (path.with_name(f"{path.name}.v{version}-backup{ending}") for ending in endings)
    kept = next(name for name in names if not os.path.lexists(name) or name.samefile(path))
    if not os.path.lexists(kept):  # else the last start was killed between here and the end
        _keep(path, kept)
    new.replace(path)
    sync_folder(path.parent)
    return kept


def _keep(path: Path, kept: Path) -> None:
    try:
        kept.hardlink_to(path)
    except OSError:  # not every file system can
        partial = kept.with_name(f"{kept.name}.new")
        try:
            partial.touch(mode=0o600)
            shutil.copy2(path, partial)
            with partial.open("rb+") as file:
                os.fsync(file.fileno())
            partial.rename(kept)
        except OSError:
            partial.unlink(missing_ok=True)
            raise
    sync_folder(path.parent)
