"""A window in which somebody writes on and on, to be killed: it prints what is on the disk."""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

import keyring

from kitdesk import backstage
from kitdesk.app import make_application
from tests.support.memory_keyring import MemoryKeyring
from tests.support.workplace import workplace


async def write_on(home: Path) -> None:
    async with workplace(home) as work:
        await work.until_ready()
        print(work.written(), flush=True)
        for number in count(1):
            before = (home / "drafts.json").stat().st_mtime_ns if (home / "drafts.json").exists() else 0
            work.type(f" {number}")
            await work.pilot.until(
                lambda before=before: (
                    (home / "drafts.json").exists()  # type: ignore[misc]
                    and (home / "drafts.json").stat().st_mtime_ns != before
                ),
                "it on the disk",
            )
            print(work.written(), flush=True)


if __name__ == "__main__":
    keyring.set_keyring(MemoryKeyring())
    backstage.run(make_application(["kitdesk"]), write_on(Path(sys.argv[1])))
