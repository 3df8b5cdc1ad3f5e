"""Making, opening and migrating a journal, while a statement fails: it is the old one, or the new one."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from pathlib import Path
from random import Random

from kitdesk.model.errors import JournalFault, JournalOutdated
from kitdesk.store import schema
from kitdesk.store.journal import Journal
from tests.chaos.failing.cases import cases, some
from tests.support.failing_sqlite import Disk, failing_disk
from tests.support.journal_state import state_on_disk
from tests.support.sample_journal import RELEASED, sample

NAME = "journal.sqlite"


def run(folder: Path, share: float, dice: Random) -> str:
    every = {"none": None} | {f"version {version}": sample(version) for version in RELEASED}
    journals = some(every.items(), share, dice)
    tried = 0
    with failing_disk() as disk:
        for name, data in journals:
            statements, wanted = _open_one(folder / name, data, disk)
            for at, fault in cases(statements, share, dice):
                tried += 1
                where = f"{name}, statement {at}, {fault}"
                _fail_once(folder / where, data, disk, (at, fault))
                assert state_on_disk(folder / where / NAME) == wanted, f"{where}: something is missing"
    return f"{tried:,} failures with {len(journals)} journals"


def _open_one(folder: Path, data: bytes | None, disk: Disk) -> tuple[int, str]:
    """How many statements that takes, and what is in it."""
    _put(folder, data)
    disk.fail(0)
    asyncio.run(_open(folder / NAME))
    return len(disk.said), state_on_disk(folder / NAME)


def _fail_once(folder: Path, data: bytes | None, disk: Disk, case: tuple[int, str]) -> None:
    """Have it fail, then open it."""
    _put(folder, data)
    disk.fail(*case)
    with suppress(JournalFault, JournalOutdated):
        asyncio.run(_open(folder / NAME))
    assert disk.has_failed, folder.name
    disk.fail(0)
    backups = [path for path in folder.iterdir() if "backup" in path.name]
    kept = [path.read_bytes() for path in (folder / NAME, *backups) if path.exists()]
    assert data in (None, sample(schema.VERSION), *kept), f"{folder.name}: the old one is gone"
    damaged = asyncio.run(_open(folder / NAME))
    assert damaged is None, f"{folder.name}: it is called damaged"
    names = sorted(path.name for path in folder.iterdir())
    assert names in ([NAME], [NAME, f"{NAME}.v1-backup"]), f"{folder.name}: {names}"


def _put(folder: Path, data: bytes | None) -> None:
    folder.mkdir()
    if data is not None:
        (folder / NAME).write_bytes(data)


async def _open(path: Path) -> object:
    """What was wrong with it, once it was opened and closed."""
    journal = await Journal.open(path)
    await journal.close()
    return journal.damaged
