from __future__ import annotations

import sqlite3
from random import Random

import pytest

from kitdesk.store import index, rows
from tests.support.timeline_values import a_body, an_event


def add(db: sqlite3.Connection, count: int) -> None:
    for number in range(count):
        rows.add_event(db, an_event(number))


def settle(db: sqlite3.Connection) -> None:
    while index.advance(db, 3):
        while index.merge(db):
            pass


def indexed(db: sqlite3.Connection, word: str = "hello") -> list[int]:
    found = db.execute("SELECT rowid FROM event_words WHERE event_words MATCH ? ORDER BY rowid", (word,))
    return [row for (row,) in found]


def words(db: sqlite3.Connection, table: str = "event_words") -> list[str]:
    db.execute(f"CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab (main, {table}, row)")
    found = [word for (word,) in db.execute("SELECT term FROM temp.vocabulary")]
    db.execute("DROP TABLE temp.vocabulary")
    return found


def test_new_events_are_indexed_in_steps(db: sqlite3.Connection) -> None:
    add(db, 5)
    assert index.missing(db) == (True, 0.0)
    assert [index.advance(db, 2) for _ in range(4)] == [True, True, True, False]
    assert indexed(db) == [1, 2, 3, 4, 5]
    assert index.missing(db) == (False, 0.0)


def test_what_was_there_before_the_index_is_indexed_after_what_is_new(db: sqlite3.Connection) -> None:
    add(db, 8)
    index.begin_anew(db)
    assert index.missing(db) == (False, 1.0)
    add(db, 2)
    shares = []
    while index.advance(db, 3):
        shares.append((indexed(db), round(index.missing(db)[1], 1)))
    assert shares == [
        ([9, 10], 0.8),
        ([6, 7, 8, 9, 10], 0.5),
        ([3, 4, 5, 6, 7, 8, 9, 10], 0.2),
        ([*range(1, 11)], 0.0),
    ]


def test_an_empty_journal_has_nothing_to_index(db: sqlite3.Connection) -> None:
    assert not index.advance(db, 9)
    assert index.missing(db) == (False, 0.0)


def test_what_is_deleted_leaves_no_word_behind(db: sqlite3.Connection) -> None:
    bodies = (a_body(client_phone="+7916"), b"{broken \xff", b"", b'{"a": "\\ud800\\u0000x"}', b"[[[[")
    for number, body in enumerate(bodies):
        rows.add_event(db, an_event(number, body=body))
    index.advance(db, 3)
    db.execute("DELETE FROM events")
    index.advance(db, 9)
    assert words(db) == words(db, "event_ids") == []
    assert index.missing(db) == (False, 0.0)


def test_deleted_words_are_overwritten_in_the_end(db: sqlite3.Connection) -> None:
    def pages() -> bytes:
        return b"".join(page for (page,) in db.execute("SELECT block FROM event_words_data"))

    for number in range(40):
        rows.add_event(db, an_event(number, body=b'{"a": "canary%d"}' % (number % 2)))
        settle(db)
    assert b"canary" in pages()
    db.execute("DELETE FROM events WHERE row % 2 = 1")
    settle(db)
    assert indexed(db, "canary0") == []
    assert len(indexed(db, "canary1")) == 20
    db.execute("DELETE FROM events")
    settle(db)
    assert b"canary" not in pages()


@pytest.mark.parametrize("seed", range(20))
def test_rows_that_come_again_are_indexed_again(db: sqlite3.Connection, seed: int) -> None:
    """SQLite gives the highest rows to new events when the last ones were deleted."""
    dice = Random(seed)
    for _ in range(30):
        match dice.randrange(3):
            case 0:
                add(db, dice.randrange(4))
            case 1:
                index.advance(db, dice.randrange(1, 4))
            case _:
                there = [row for (row,) in db.execute("SELECT row FROM events")]
                for row in dice.sample(there, dice.randrange(len(there) + 1)):
                    db.execute("DELETE FROM events WHERE row = ?", (row,))
    settle(db)
    assert indexed(db) == [row for (row,) in db.execute("SELECT row FROM events ORDER BY row")]


def test_a_customer_cannot_go_before_the_events(db: sqlite3.Connection) -> None:
    """Without the customer, the index could not tell which words to forget."""
    add(db, 1)
    with pytest.raises(sqlite3.IntegrityError, match="after its events"):
        db.execute("DELETE FROM customers")
    db.execute("DELETE FROM events")
    db.execute("DELETE FROM customers")


def test_small_pieces_are_brought_together(db: sqlite3.Connection) -> None:
    for _ in range(8):
        add(db, 1)
        index.advance(db, 9)
    assert index.merge(db)
    while index.merge(db):
        pass
    assert len(indexed(db)) == 8


@pytest.mark.parametrize(
    ("body", "there", "not_there"),
    [
        (a_body(client_phone="+7916"), "7916 phone hello client-1", "message send event data"),
        (b'{"text": "\\u0416\\u0443\\u043a", "n": 7.5}', "жук n 7.5", "u0416"),
        ("{broken Жук".encode(), "broken жук", ""),
        (b'{"a": true, "b": null, "c": []}', "", "true a b c"),
        (b'{"event_type": "typing_started"}', "typing started", ""),
        ('{"a": "Ёж"}'.encode(), "еж", "ёж"),
    ],
)
def test_values_and_rare_names_are_indexed_decoded(
    db: sqlite3.Connection, body: bytes, there: str, not_there: str
) -> None:
    rows.add_event(db, an_event(body=body))
    index.advance(db, 1)
    found = words(db)
    assert {part for word in there.split() for part in word.replace(".", "-").split("-")} <= set(found)
    assert not set(not_there.split()) & set(found)


def test_a_huge_event_is_indexed_in_part(db: sqlite3.Connection) -> None:
    rows.add_event(db, an_event(body=b'{"a": "' + b"hello " * 200_000 + b'needle"}'))
    index.advance(db, 1)
    assert indexed(db) == [1]
    assert indexed(db, "needle") == []
