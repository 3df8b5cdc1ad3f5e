"""Writes events until it is killed, and says which are stored: ``journal_program JOURNAL FIRST``.

It prints ``stored N`` once event N is durable, ``answered N`` when its exchange and state were handed over,
and ``kept N`` when these are durable too.
"""

from __future__ import annotations

import asyncio
import sys
from functools import partial
from pathlib import Path

from kitdesk.model.states import State
from kitdesk.store.journal import Journal
from tests.support.timeline_values import an_event, an_exchange


async def run(path: Path, first: int) -> None:
    journal = await Journal.open(path)
    number = first
    while True:
        event = await journal.add_event(an_event(number, client_id=f"client-{number % 5}"))
        say(f"stored {number}")
        journal.add_exchange(event.channel_id, an_exchange(request_body=event.body), event.row)
        kept = journal.set_state(event.row, State.SENT)
        say(f"answered {number}")
        kept.add_done_callback(partial(lambda number, _: say(f"kept {number}"), number))
        number += 1


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(run(Path(sys.argv[1]), int(sys.argv[2])))
