from __future__ import annotations

import os
import random
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from itertools import product
from pathlib import Path
from typing import Literal

import pytest

from kitdesk.model.errors import JournalDamaged, JournalFault
from kitdesk.model.sentence import inner
from kitdesk.store import exchanges, opening, rows, schema, sqlite
from kitdesk.store.opening import open_for_reading, open_for_writing
from tests.support.less_privileged import folder_of_nobody, give, run_less_privileged
from tests.support.timeline_values import an_event, an_exchange

SQLITES_OWN = "malformed"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A journal of some ten pages that was closed properly."""
    path = tmp_path / "journal.sqlite"
    with closing(open_for_writing(path)[0]) as db:
        fill(db, 40)
    return path


def fill(db: sqlite3.Connection, number: int, first: int = 0) -> None:
    for each in range(first, first + number):
        event = rows.add_event(db, an_event(each, client_id=f"client-{each % 5}"))
        exchanges.add_exchange(db, "sandbox", an_exchange(), event.row)


def opened(path: Path) -> tuple[int, JournalDamaged | None]:
    """How many events the journal holds, and what was wrong."""
    connection, damaged, _kept = open_for_writing(path)
    with closing(connection):
        fill(connection, 1, first=1000)  # it can be written, whatever was there
        return connection.execute("SELECT count(*) FROM events").fetchone()[0] - 1, damaged


def assert_kept_aside(path: Path, reason: str) -> Path:
    """A new journal takes the place of what is there, which is kept unchanged."""
    before = path.read_bytes() if path.is_file() else None
    number, damaged = opened(path)
    assert number == 0
    assert damaged
    assert reason in damaged.reason
    assert inner(damaged.reason) or reason == SQLITES_OWN, "it can be told in other languages"
    kept = Path(damaged.kept)
    assert before is None or kept.read_bytes() == before
    return kept


def test_a_new_journal_is_for_its_user_alone_and_complete_at_once(tmp_path: Path) -> None:
    connection, damaged, _kept = open_for_writing(tmp_path / "journal.sqlite")
    with closing(connection):
        assert damaged is None
        fill(connection, 1)
        names = sorted(path.name for path in tmp_path.iterdir())
        assert names == ["journal.sqlite", "journal.sqlite-shm", "journal.sqlite-wal"]
        assert {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {0o600}
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)


def test_what_was_stored_is_there_when_it_is_opened_again(path: Path) -> None:
    assert opened(path) == (40, None)


def test_the_reading_connection_sees_what_is_committed_and_cannot_write(path: Path) -> None:
    with closing(open_for_writing(path)[0]) as writing, closing(open_for_reading(path)) as reading:
        fill(writing, 1)
        assert reading.execute("SELECT count(*) FROM events").fetchone() == (41,)
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            fill(reading, 1)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def text(path: Path) -> None:
    path.write_text("Dear journal, " * 1000)


def header_only(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100])


def half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def zeros(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def without_a_table(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("DROP TABLE exchanges")


def with_values_of_other_types(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.executescript("ALTER TABLE customers RENAME TO c; CREATE TABLE customers AS SELECT * FROM c")
        db.execute("UPDATE customers SET name = x'00', client_id = NULL, channel_id = 4611686018427387904")
        db.commit()


def of_another_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as db:
        db.executescript("PRAGMA journal_mode = WAL; CREATE TABLE events (a)")


@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        (empty, "it is empty"),
        (text, "it is no journal of kitdesk"),
        (header_only, SQLITES_OWN),
        (half, SQLITES_OWN),
        (zeros, "it is no journal of kitdesk"),
        (without_a_table, "its tables are not those of a journal"),
        (with_values_of_other_types, "its tables are not those of a journal"),
        (of_another_program, "its tables are not those of a journal"),
    ],
)
def test_what_is_damaged_is_kept_aside(path: Path, damage: Callable[[Path], None], reason: str) -> None:
    damage(path)
    assert assert_kept_aside(path, reason).name == "journal.sqlite.damaged-1"


def test_the_journal_of_a_newer_kitdesk_is_kept_and_not_called_damaged(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version = 99")
    assert assert_kept_aside(path, "its version is 99, and this").name == "journal.sqlite.newer-1"


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo], ids=["folder", "FIFO"])
def test_what_is_no_file_is_moved_away_unopened(tmp_path: Path, make: Callable[[Path], None]) -> None:
    path = tmp_path / "journal.sqlite"
    make(path)
    assert_kept_aside(path, "it is no file")


def test_a_wal_without_its_journal_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    (tmp_path / "journal.sqlite-wal").write_bytes(b"events once acknowledged")
    kept = assert_kept_aside(path, "the main file is missing")
    assert Path(f"{kept}-wal").read_bytes() == b"events once acknowledged"


def test_the_wal_of_another_journal_is_never_merged(path: Path, tmp_path: Path) -> None:
    other, stolen = tmp_path / "other.sqlite", tmp_path / "journal.sqlite-wal"
    with closing(open_for_writing(other)[0]) as db:
        fill(db, 3)
        shutil.copy(f"{other}-wal", stolen)
    wal = stolen.read_bytes()
    kept = assert_kept_aside(path, "its -wal belongs to another journal")
    assert Path(f"{kept}-wal").read_bytes() == wal


def test_a_wal_of_rubbish_does_not_touch_the_journal(path: Path) -> None:
    Path(f"{path}-wal").write_bytes(b"rubbish " * 1000)
    assert opened(path) == (40, None)


def test_a_wal_that_is_cut_leaves_the_beginning_of_what_was_committed(tmp_path: Path) -> None:
    """R3 of the quality goals at small figures: nothing but a prefix, and ever more of it."""
    path, copy = tmp_path / "journal.sqlite", tmp_path / "copy.sqlite"
    with closing(open_for_writing(path)[0]) as db:
        fill(db, 30)
        main, wal = path.read_bytes(), Path(f"{path}-wal").read_bytes()
    assert len(wal) > 200_000
    found = []
    for length in [*range(0, len(wal), 6151), len(wal)]:
        copy.write_bytes(main)
        Path(f"{copy}-wal").write_bytes(wal[:length])
        connection, damaged, _kept = open_for_writing(copy)
        with closing(connection):
            assert damaged is None
            events = [row[0] for row in connection.execute("SELECT event_id FROM events ORDER BY row")]
        assert events == [f"event-{number}" for number in range(len(events))]
        found.append(len(events))
    assert found == sorted(found)
    assert found[-1] == 30


def test_one_flipped_bit_in_any_page_never_stops_the_start_or_loses_the_file(
    path: Path, tmp_path: Path
) -> None:
    whole = path.read_bytes()
    dice = random.Random(20240607)
    for place in [
        *range(0, 100, 3),
        *(page + dice.randrange(4096) for page in range(0, len(whole), 4096) for _ in "123"),
    ]:
        flipped = bytearray(whole)
        flipped[place] ^= 1 << dice.randrange(8)
        folder = tmp_path / f"{place}"
        folder.mkdir()
        (folder / "journal.sqlite").write_bytes(flipped)
        number, damaged = opened(folder / "journal.sqlite")
        assert (Path(damaged.kept).read_bytes() == flipped) if damaged else number == 40, f"byte {place}"


def test_an_index_of_another_index_is_seen_before_anything_is_to_be_written(
    path: Path, tmp_path: Path
) -> None:
    whole = path.read_bytes()
    with closing(sqlite3.connect(path)) as db:
        roots = [at for (at,) in db.execute("SELECT rootpage - 1 FROM sqlite_master WHERE type = 'index'")]
    pages = [whole[at * 4096 : (at + 1) * 4096] for at in roots]
    for number, (at, page) in enumerate(product(roots, pages)):
        changed = whole[: at * 4096] + page + whole[(at + 1) * 4096 :]
        folder = tmp_path / f"{number}"
        folder.mkdir()
        (folder / "journal.sqlite").write_bytes(changed)
        events, damaged = opened(folder / "journal.sqlite")
        assert (Path(damaged.kept).read_bytes() == changed) if damaged else events == 40


def test_what_another_process_holds_is_an_error_and_works_afterwards(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "LOCK_PATIENCE", 0.05)
    hold = (
        "import sqlite3, sys; db = sqlite3.connect(sys.argv[1], isolation_level=None); "
        "db.execute('BEGIN EXCLUSIVE'); print('held', flush=True); sys.stdin.read()"
    )
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", hold, str(path)], stdin=pipe, stdout=pipe) as holder:
        assert holder.stdout
        holder.stdout.readline()
        with pytest.raises(JournalFault, match="another program holds it"):
            open_for_writing(path)
        holder.communicate()
    assert opened(path) == (40, None)


def test_a_read_only_medium_is_an_error_and_nothing_is_moved() -> None:
    program = """
import sys
import urllib.parse  # which pathlib imports late, from where nobody may not read
from pathlib import Path
from kitdesk.model.errors import JournalFault
from kitdesk.store.opening import open_for_writing
# as nobody
for name in ("journal.sqlite", "unreadable", "missing"):
    try:
        open_for_writing(Path(sys.argv[1], name))
    except JournalFault as fault:
        print(fault.reason)
"""
    with folder_of_nobody() as folder:
        for name, mode in (("journal.sqlite", 0o444), ("unreadable", 0o000)):
            open_for_writing(folder / name)[0].close()
            give(folder / name)
            (folder / name).chmod(mode)
        folder.chmod(0o555)
        reasons = run_less_privileged(program, str(folder)).splitlines()
        assert sorted(path.name for path in folder.iterdir()) == ["journal.sqlite", "unreadable"]
    assert reasons == ["it is read-only", "permission denied", "permission denied"]


def test_a_disk_without_room_for_a_new_journal_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = ("PRAGMA max_page_count = 2", *schema.MIGRATIONS[0])
    monkeypatch.setattr(schema, "MIGRATIONS", (small,))
    with pytest.raises(JournalFault, match="the disk is full"):
        open_for_writing(tmp_path / "journal.sqlite")
    monkeypatch.undo()
    assert opened(tmp_path / "journal.sqlite") == (0, None), "what the first try left is in nobody's way"


def test_a_large_journal_is_not_read_through_at_the_start(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "CHECKED_SIZE", 0)
    said: list[str] = []

    def watched(path: Path, mode: Literal["ro", "rw"]) -> sqlite3.Connection:
        connection = sqlite.connect(path, mode)
        connection.set_trace_callback(said.append)
        return connection

    monkeypatch.setattr(opening, "connect", watched)
    assert opened(path) == (40, None)
    assert said
    assert not any("_check" in statement for statement in said)
