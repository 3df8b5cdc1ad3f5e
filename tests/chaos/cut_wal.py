"""R3: a WAL cut anywhere, as a power loss leaves it: what is there was committed up to a moment."""

from __future__ import annotations

import asyncio
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random

from kitdesk.model.deletion import Scope
from kitdesk.model.evidence import Fact
from kitdesk.model.states import Direction, State
from kitdesk.store import rows
from kitdesk.store.journal import Journal
from kitdesk.store.opening import open_for_writing
from tests.support.journal_state import state_of, state_on_disk
from tests.support.timeline_values import a_body, an_event, an_exchange

STEP = 64
LEAST = 200_000
"""Bytes of the WAL."""


def run(folder: Path, size: int, dice: Random) -> str:
    """*size* is how often it is cut; so often or oftener at every 64th byte of a WAL that is as large."""
    main, wal, committed = asyncio.run(_work(folder / "journal.sqlite", max(LEAST, size * STEP), dice))
    step = max(STEP, len(wal) // size // STEP * STEP)
    lengths = [*range(0, len(wal), step), len(wal)]
    copy = folder / "copy.sqlite"
    before = 0
    for length in lengths:
        copy.write_bytes(main)
        copy.with_name("copy.sqlite-wal").write_bytes(wal[:length])
        found = _found(copy)
        assert found in committed[before:], f"cut at byte {length}, it is none of the states that it had"
        before = committed.index(found, before)
    assert before == len(committed) - 1, "the whole WAL is not all that was committed"
    cuts = f"a WAL of {len(wal):,} bytes cut {len(lengths):,} times, every {step} bytes"
    return f"{cuts}: always one of the {len(committed):,} states that were committed, in their order"


async def _work(path: Path, least: int, dice: Random) -> tuple[bytes, bytes, list[str]]:
    """Let a journal do its work until its WAL has so many bytes: both files, and what was committed when."""
    journal = await Journal.open(path)
    committed = [state_on_disk(path)]
    while len((files := _files(path))[1]) < least:
        await _do_something(journal, len(committed), dice)
        committed.append(state_on_disk(path))
    await journal.close()
    return *files, committed


def _files(path: Path) -> tuple[bytes, bytes]:
    return path.read_bytes(), Path(f"{path}-wal").read_bytes()


async def _do_something(journal: Journal, number: int, dice: Random) -> None:
    """One commit of any kind."""
    client_id = f"client-{dice.randrange(5)}"
    body = a_body(number, client_id) + bytes(dice.randrange(3_000))
    event = an_event(number, client_id=client_id, body=body)
    came = replace(event, channel_id="acme", direction=Direction.IN, event_id=f"in-{dice.randrange(number)}")
    match dice.randrange(6):
        case 0 | 1:
            await journal.add_event(event)
        case 2 | 3:
            await journal.receive(replace(came, state=State.VERIFIED), an_exchange(request_body=body))
        case 4:
            await journal.hold_back("acme", an_exchange(purpose="callback", request_body=body))
        case 5 if number % 20:
            journal.note_evidence("acme", {(Fact.SEPARATORS, "a colon"): 1}, float(number))
            journal.mark_seen("acme", client_id, number)
            await journal.set_state(dice.randrange(1, number + 1), State.SENT, "It is there.")
        case _:
            await journal.house.delete(Scope("acme", client_id=client_id), lambda deleted: None)


def _found(path: Path) -> str:
    """What a journal holds that is opened after the power came back, and works."""
    connection, damaged, _kept = open_for_writing(path)
    with closing(connection):
        assert damaged is None, damaged
        found = state_of(connection)
        rows.add_event(connection, an_event(1_000_000))
    return found
