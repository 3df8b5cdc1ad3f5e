"""Orders to a program with a window, for its loop: each is a line of its input, and answered with a line.

An order is a JSON array: a verb and its arguments. See `asked` for the other side.
"""

from __future__ import annotations

import asyncio
import json
import sys
from inspect import isawaitable
from threading import Thread

from kitdesk.tour.pilot import NotSeen

READY = {"ready": True}


async def obey(verbs: object) -> None:
    """Do what comes by the public methods of *verbs*, and answer what they return, until the input ends."""
    orders: asyncio.Queue[str] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def listen() -> None:
        for line in sys.stdin:
            loop.call_soon_threadsafe(orders.put_nowait, line)
        loop.call_soon_threadsafe(orders.put_nowait, "")

    Thread(target=listen, name="orders", daemon=True).start()
    answer(READY)
    while order := await orders.get():
        verb, *arguments = json.loads(order)
        try:
            done = getattr(verbs, verb)(*arguments)
            answer({"done": await done if isawaitable(done) else done})
        except NotSeen as failure:
            answer({"failed": str(failure)})


def answer(value: object) -> None:
    print(json.dumps(value), flush=True)
