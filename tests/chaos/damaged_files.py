"""R5: damaged journals, and settings cut at every byte: it starts, and what is damaged is kept aside."""

from __future__ import annotations

import asyncio
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from random import Random

from kitdesk.model.channel import SANDBOX_ID, Channel
from kitdesk.store.journal import Journal
from kitdesk.store.settings import Settings, load, save
from tests.support.asked import asked
from tests.support.damages import DAMAGES
from tests.support.opening_program import Seen
from tests.support.sample_journal import sample, write_1, write_2

NAME = "journal.sqlite"
Open = Callable[[Path], Seen]


def run(folder: Path, size: int, dice: Random) -> str:
    """*size* is how many journals; from 200 on, settings are cut at every byte, else at that many."""
    with _windows() as open_window:
        journals = _damage_journals(folder, size, dice, open_window)
        settings = _cut_settings(folder, size, dice, open_window)
    return f"{journals}; {settings}"


def _damage_journals(folder: Path, size: int, dice: Random, open_window: Open) -> str:
    whole = [asyncio.run(_a_journal(folder / NAME)), (sample(1), b"\0" * 5_000)]
    kinds = dice.sample(list(DAMAGES), len(DAMAGES))
    came: Counter[str] = Counter()
    for number in range(size):
        kind = kinds[number % len(kinds)]
        main, wal = DAMAGES[kind](*whole[number // len(kinds) % len(whole)], dice)
        home = folder / f"journal {number}"
        home.mkdir()
        files = {NAME: main, f"{NAME}-wal": wal}
        for name, data in files.items():
            if data is not None:
                (home / name).write_bytes(data)
        came[_judge(home, files, open_window, kind)] += 1
    return f"{size} journals: " + ", ".join(f"{times} {what}" for what, times in came.most_common())


def _judge(home: Path, files: dict[str, bytes | None], open_window: Open, kind: str) -> str:
    """What became of a damaged journal."""
    before = _events(home, files)
    seen = open_window(home)
    asides = [path for path in home.iterdir() if path.name.startswith((f"{NAME}.damaged", f"{NAME}.newer"))]
    if asides:
        kept = [path.read_bytes() for path in asides]
        given = [data for data in files.values() if data is not None]
        assert all(data in kept for data in given), f"{kind}: it was not kept as it was"
        name = f"kept as {str(asides[0]).removesuffix('-wal').removesuffix('-shm')}"
        assert any(name in text for text in seen.banners), f"{kind}: nobody was told"
        assert seen.sent, f"{kind}: the new one does not work: {seen.banners}"
        return "kept aside"
    after = _events(home, {})
    assert before is None or after is None or set(before) <= set(after), f"{kind}: events are gone"
    if seen.sent and not seen.banners:
        return "usable as they are"
    assert seen.banners, f"{kind}: nobody was told"
    return "told" if not seen.sent else "usable, and told"


def _events(home: Path, files: dict[str, bytes | None]) -> list[int] | None:
    """The rows of the events that SQLite finds in a journal, or a copy of *files*; None where it cannot."""
    place = home
    if files:
        place = home.with_name(f"{home.name} copy")
        place.mkdir()
        for name, data in files.items():
            if data is not None:
                (place / name).write_bytes(data)
    with (
        suppress(sqlite3.Error, UnicodeDecodeError),
        closing(sqlite3.connect(f"file:{place / NAME}?mode=ro", uri=True)) as db,
    ):
        return [row for (row,) in db.execute("SELECT row FROM events NOT INDEXED")]
    return None


async def _a_journal(path: Path) -> tuple[bytes, bytes]:
    """One at work: its main file, and its WAL with what came last."""
    journal = await Journal.open(path)
    await write_1(journal)
    await journal.close()
    journal = await Journal.open(path)
    await write_2(journal)
    files = _read(path), _read(path.with_name(f"{NAME}-wal"))
    await journal.close()
    return files


def _read(path: Path) -> bytes:
    return path.read_bytes()


def _cut_settings(folder: Path, size: int, dice: Random, open_window: Open) -> str:
    """Every cut is read; the window is opened on some of them."""
    original = folder / "settings.json"
    save(original, _some_settings())
    data = original.read_bytes()
    cuts = range(len(data)) if size >= 200 else sorted(dice.sample(range(len(data)), size))
    opened = set(dice.sample(cuts, max(1, size // 10)))
    for length in cuts:
        home = folder / f"settings {length}"
        home.mkdir()
        path = home / "settings.json"
        path.write_bytes(data[:length])
        if length in opened:
            told = "".join(open_window(home).banners)
        else:
            settings, damage = load(path)
            assert settings == Settings()
            told = str(damage)
        kept = home / "settings.json.damaged-1"
        assert kept.read_bytes() == data[:length], f"cut at byte {length}, it was not kept"
        assert str(kept) in told, f"cut at byte {length}, nobody was told"
    return f"settings cut at {len(cuts):,} of {len(data):,} bytes, all kept and told"


def _some_settings() -> Settings:
    channels = tuple(Channel(f"channel-{number}", f"Канал {number}") for number in range(3))
    return Settings(channels=(Channel(SANDBOX_ID, "Sandbox"), *channels), window={"geometry": "AdnQyw"})


@contextmanager
def _windows() -> Iterator[Open]:
    """Opens the window on a folder."""
    with asked("opening_program") as program:
        yield lambda home: Seen(**program.ask("open", str(home)))
