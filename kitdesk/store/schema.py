"""The tables of the journal, and the steps that led to them."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from kitdesk.model.folding import fold

MIGRATIONS = (
    (
        """
        CREATE TABLE customers (
            row INTEGER PRIMARY KEY,
            channel_id TEXT NOT NULL,
            client_id TEXT NOT NULL,
            name TEXT NOT NULL,
            events INTEGER NOT NULL,
            UNIQUE (channel_id, client_id)
        ) STRICT
        """,
        """
        CREATE TABLE events (
            row INTEGER PRIMARY KEY,
            customer INTEGER NOT NULL REFERENCES customers,
            direction TEXT NOT NULL,
            kind TEXT NOT NULL,
            event_id TEXT NOT NULL,
            message_id TEXT NOT NULL,
            state TEXT NOT NULL,
            at REAL NOT NULL,
            note TEXT NOT NULL,
            text TEXT NOT NULL,
            body BLOB NOT NULL
        ) STRICT
        """,
        "CREATE INDEX events_of_customer ON events (customer, row)",
        """
        CREATE INDEX events_unfinished ON events (state)
        WHERE state IN ('queued', 'sending', 'failed', 'unknown')
        """,
        """
        CREATE TABLE exchanges (
            row INTEGER PRIMARY KEY,
            channel_id TEXT NOT NULL,
            event INTEGER REFERENCES events,
            purpose TEXT NOT NULL,
            at REAL NOT NULL,
            method TEXT NOT NULL,
            url TEXT NOT NULL,
            status INTEGER,
            error TEXT NOT NULL,
            dns REAL,
            connect REAL,
            tls REAL,
            first_byte REAL,
            total REAL NOT NULL,
            request_headers TEXT NOT NULL,
            answer_headers TEXT NOT NULL,
            request_body BLOB NOT NULL,
            answer_body BLOB NOT NULL
        ) STRICT
        """,
        "CREATE INDEX exchanges_of_event ON exchanges (event) WHERE event IS NOT NULL",
        "CREATE INDEX exchanges_of_channel ON exchanges (channel_id, row) WHERE event IS NULL",
    ),
    (
        "ALTER TABLE customers ADD COLUMN last INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE customers ADD COLUMN unread INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE customers ADD COLUMN seen INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE events ADD COLUMN number INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE events ADD COLUMN deliveries INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE events ADD COLUMN altered INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE exchanges ADD COLUMN verdict TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE exchanges ADD COLUMN reason TEXT NOT NULL DEFAULT ''",
        """
        UPDATE events SET number = counted.number
        FROM (
            SELECT row, row_number() OVER (PARTITION BY customer ORDER BY row) AS number FROM events
        ) AS counted
        WHERE counted.row = events.row
        """,
        """
        UPDATE customers
        SET last = (SELECT max(row) FROM events WHERE customer = customers.row), seen = events
        """,
        """
        CREATE TRIGGER events_counted AFTER INSERT ON events BEGIN
            UPDATE customers SET last = new.row, unread = unread + (new.direction = 'in')
            WHERE row = new.customer;
        END
        """,
        "DROP INDEX events_of_customer",
        "CREATE UNIQUE INDEX events_of_customer ON events (customer, number)",
        "CREATE INDEX events_received ON events (event_id) WHERE direction = 'in'",
        "CREATE INDEX customers_of_channel ON customers (channel_id, last)",
        """
        CREATE INDEX exchanges_held ON exchanges (channel_id, row)
        WHERE event IS NULL AND purpose IN ('callback', 'test request')
        """,
        "CREATE INDEX exchanges_at ON exchanges (channel_id, at) WHERE event IS NULL",
        """
        CREATE TABLE evidence (
            channel_id TEXT NOT NULL,
            fact TEXT NOT NULL,
            shown TEXT NOT NULL,
            times INTEGER NOT NULL,
            first_at REAL NOT NULL,
            last_at REAL NOT NULL,
            PRIMARY KEY (channel_id, fact, shown)
        ) STRICT, WITHOUT ROWID
        """,
        # What searches look in: see `search` and `index`.
        "ALTER TABLE customers ADD COLUMN folded TEXT NOT NULL DEFAULT ''",
        "UPDATE customers SET folded = folded(name || char(10) || client_id)",
        "CREATE INDEX events_lost ON events (state) WHERE state IN ('refused', 'discarded')",
        """
        CREATE VIRTUAL TABLE event_words USING fts5 (
            words, content = '', columnsize = 0, detail = none, prefix = '1 2 3 4 5 6 7 8',
            tokenize = 'unicode61 remove_diacritics 2'
        )
        """,
        """
        CREATE VIRTUAL TABLE event_ids USING fts5 (
            ids, content = '', columnsize = 0, detail = none, tokenize = 'trigram'
        )
        """,
        "INSERT INTO event_words (event_words, rank) VALUES ('automerge', 0)",
        "INSERT INTO event_ids (event_ids, rank) VALUES ('automerge', 0)",
        """
        CREATE VIEW event_texts AS
        SELECT
            events.row AS row,
            mark || 'c' || hex(channel_id) || ' ' || mark || direction || ' ' || mark || CASE kind
                WHEN 'send_message' THEN 'message' WHEN 'close_conversation' THEN 'closing' ELSE 'other'
            END || CASE WHEN is_json THEN (
                SELECT coalesce(group_concat(' ' || mark || CASE
                    WHEN atom IN ('photo', 'audio', 'video', 'document', 'location', 'contact') THEN atom
                    ELSE 'other'
                END, ''), '')
                FROM json_tree(wire, '$.event_data.message.payload') WHERE key = 'type'
            ) ELSE '' END || ' ' || substr(replace(replace(replace(CASE WHEN is_json THEN (
                SELECT coalesce(group_concat(CASE
                    WHEN key IN ('client_id', 'event_type', 'text', 'type') THEN atom
                    WHEN typeof(key) = 'integer' THEN atom
                    ELSE key || ' ' || atom
                END, ' '), '')
                FROM json_tree(wire) WHERE type IN ('text', 'integer', 'real')
                AND NOT (key IN ('event_id', 'message_id') AND atom IN (event_id, message_id))
                AND NOT (key = 'event_type' AND atom = 'send_message')
            ) ELSE wire END, mark, ' '), 'ё', 'е'), 'Ё', 'Е'), 1, 50000) AS words,
            ' ' || event_id || ' ' || message_id || ' ' AS ids
        FROM (
            SELECT *, CAST(body AS TEXT) AS wire, json_valid(CAST(body AS TEXT)) AS is_json,
                char(57344) AS mark
            FROM events
        ) AS events JOIN customers ON customers.row = customer
        """,
        """
        CREATE TABLE event_index (
            low INTEGER NOT NULL, high INTEGER NOT NULL, stale INTEGER NOT NULL
        ) STRICT
        """,
        "INSERT INTO event_index SELECT coalesce(max(row), 0) + 1, coalesce(max(row), 0) + 1, 0 FROM events",
        """
        CREATE TRIGGER events_unindexed BEFORE DELETE ON events
        WHEN old.row >= (SELECT low FROM event_index) AND old.row < (SELECT high FROM event_index)
        BEGIN
            INSERT INTO event_words (event_words, rowid, words)
            SELECT 'delete', row, words FROM event_texts WHERE row = old.row;
            INSERT INTO event_ids (event_ids, rowid, ids)
            SELECT 'delete', row, ids FROM event_texts WHERE row = old.row;
            UPDATE event_index SET stale = 1 WHERE stale <> 1;
        END
        """,
        """
        CREATE TRIGGER events_index_shrunk AFTER DELETE ON events
        WHEN old.row >= (SELECT high - 1 FROM event_index)
        BEGIN
            UPDATE event_index SET
                low = min(low, (SELECT coalesce(max(row), 0) + 1 FROM events)),
                high = min(high, (SELECT coalesce(max(row), 0) + 1 FROM events));
        END
        """,
        """
        CREATE TRIGGER customers_after_their_events BEFORE DELETE ON customers
        WHEN EXISTS (SELECT 1 FROM events WHERE customer = old.row)
        BEGIN
            SELECT raise(ABORT, 'a customer is deleted after its events');
        END
        """,
    ),
)
"""What each schema version added, statement by statement; a released one never changes."""
VERSION = len(MIGRATIONS)


def migrate(connection: sqlite3.Connection, version: int, goal: int = VERSION) -> None:
    """Bring a journal of *version* to *goal*, whole or not at all."""
    connection.create_function("folded", 1, fold, deterministic=True)
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statements in MIGRATIONS[version:goal]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {goal}")
        connection.execute("COMMIT")
    except sqlite3.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def is_whole(connection: sqlite3.Connection, version: int) -> bool:
    """Whether everything that a journal of *version* consists of is there, as it was made."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as model:
        migrate(model, 0, version)
        return _tables(model) <= _tables(connection)


def _tables(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    return set(connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL"))
