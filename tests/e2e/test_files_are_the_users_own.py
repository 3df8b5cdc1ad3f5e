"""Whatever a session writes is for its user alone from the first moment on, whatever the umask."""

from __future__ import annotations

import asyncio
import os
import stat
from collections.abc import Iterator
from contextlib import aclosing, contextmanager
from pathlib import Path

import pytest

from kitdesk.desk.exports.formats import Export, Format
from kitdesk.desk.exports.saving import save
from kitdesk.desk.exports.source import Source
from kitdesk.store.places import Places
from kitdesk.ui.inspector.body_view import BodyView
from kitdesk.ui.single_instance import SingleInstance
from tests.support.workplace import Workplace, workplace

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.usefixtures("qapp", "memory_keyring"),
    pytest.mark.skipif(os.name != "posix", reason="rights are other things there"),
]
WRITTEN = {
    "body",
    "drafts.json",
    "export.ndjson",
    "journal.sqlite",
    "journal.sqlite-shm",
    "journal.sqlite-wal",
    "lock",
    "picture.png",
    "Mine.json",
    "settings.json",
}


@contextmanager
def everybody_may() -> Iterator[None]:
    """New files are for everybody, unless it is said otherwise when they are made."""
    before = os.umask(0)
    try:
        yield
    finally:
        os.umask(before)


class Watch:
    """Looks at all files and folders under one again and again, also at those that do not stay."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.seen: set[str] = set()
        self.open: set[str] = set()

    async def look_on(self) -> None:
        while True:
            self.look()
            await asyncio.sleep(0)

    def look(self) -> None:
        for path in self._folder.rglob("*"):
            try:
                mode = path.lstat().st_mode
            except FileNotFoundError:
                continue
            self.seen.add(path.name)
            if stat.S_IMODE(mode) & 0o077:
                self.open.add(f"{path.relative_to(self._folder)} {stat.filemode(mode)}")


async def use(work: Workplace, at: Path) -> None:
    """Have everything written that a person can."""
    desk = work.desk
    await work.send("Hello")
    for kept in (desk.personas, desk.templates, desk.samples):
        kept.save("Mine", '{"client_data": {"client_id": "c-1"}}')
    await desk.serving.add_data("picture.png", b"\x89PNG")
    [customer] = await desk.journal.customers(desk.current.channel.id)
    source = Source(desk.current.channel, customer.client_id, customer.name)
    export = Export(desk.journal, source, desk.current.credentials, Format.NDJSON)
    async with aclosing(export) as file:
        await save(at / "export.ndjson", file)
    view = BodyView("body", work.window)
    view.show_body(b"a body")
    view.save_to(str(at / "body"))
    view.deleteLater()
    work.type("A draft")
    await work.pilot.until((at / "drafts.json").exists, "the draft on disk")


def make(folder: Path, mode: int) -> None:
    folder.mkdir(exist_ok=True)
    folder.chmod(mode)


async def test_all_files_are_the_users_own(tmp_path: Path) -> None:
    home = tmp_path / "new" / "home"
    watch = Watch(tmp_path)
    with everybody_may():
        instance = SingleInstance(Places.find({"KITDESK_HOME": str(home)}).lock)
        async with workplace(home) as work:
            watching = asyncio.get_running_loop().create_task(watch.look_on())
            await work.until_ready()
            await use(work, home)
            watch.look()
            watching.cancel()
    watch.look()
    assert instance.first
    assert watch.seen >= WRITTEN
    assert watch.open == set()


async def test_what_was_open_to_others_is_closed(home: Path) -> None:
    async with workplace(home) as work:
        await work.until_ready()
        await work.desk.serving.add_data("picture.png", b"\x89PNG")
    for name in ("journal.sqlite", "served"):
        (home / name).chmod(0o777)
    async with workplace(home) as work:
        await work.until_ready()
        watch = Watch(home)
        watch.look()
        assert watch.open == set()


async def test_a_folder_that_others_may_change_is_told(home: Path) -> None:
    make(home, 0o775)
    async with workplace(home) as work:
        await work.until_ready()
        [banner] = [text for text in work.banners() if "chmod" in text]
        assert f"chmod go-w {home}" in banner
    make(home, 0o755)
    async with workplace(home) as work:
        await work.until_ready()
        assert not [text for text in work.banners() if "chmod" in text]
