"""R7: one ``event_id`` over and over, on many connections, and with other bodies: it stays one event."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

from tests.support.callbacks import a_callback
from tests.support.receiver_process import Connection, ReceiverProcess, receiver_process

CONNECTIONS = 50
OTHERS = 20
"""How many of the deliveries bring another body."""


def run(folder: Path, size: int, dice: Random) -> str:
    first = a_callback("evt-1")
    race = [first] * (size // 2)
    later = [first] * (size - len(race) - OTHERS)
    later += [a_callback("evt-1", message={"text": f"forged {number}"}) for number in range(OTHERS)]
    dice.shuffle(later)
    with receiver_process(folder) as receiver:
        _post(receiver, race)
        _post(receiver, later)
        events = receiver.query("SELECT event_id, body, deliveries, altered FROM events")
        kept = receiver.query("SELECT request_body FROM exchanges WHERE event NOT NULL")
        assert receiver.end() == (["evt-1"], "")
    assert events == [("evt-1", first, size, 1)]
    assert sorted(body for (body,) in kept) == sorted(race + later)
    return f"one event, {len(kept):,} deliveries under it, the first body, one alarm"


def _post(receiver: ReceiverProcess, bodies: Sequence[bytes]) -> None:
    """Post all of them on many connections at once."""

    def post_some(at: int) -> list[int]:
        with Connection(receiver.port) as connection:
            return [connection.post(receiver.path, "evt-1", body) for body in bodies[at::CONNECTIONS]]

    with ThreadPoolExecutor(CONNECTIONS) as pool:
        for statuses in pool.map(post_some, range(CONNECTIONS)):
            assert set(statuses) <= {200}
