"""R6: malformed and forged callbacks: none is accepted, none makes the receiver fail, and it goes on."""

from __future__ import annotations

import socket
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

from kitdesk.store.received import MOST_HELD
from tests.support.bad_callbacks import a_bad_callback, bad_callbacks
from tests.support.receiver_process import Connection, ReceiverProcess, receiver_process

AT_ONCE = 8
GOOD_EVERY = 100


def run(folder: Path, size: int, dice: Random) -> str:
    with receiver_process(folder, patience=2.0) as receiver, ThreadPoolExecutor(AT_ONCE) as pool:
        bad = list(bad_callbacks(receiver.path).values())
        bad += [a_bad_callback(receiver.path, dice) for _ in range(size - len(bad))]
        assert _good(receiver, 0) == 200, "until one has verified, a mismatch is answered 200"
        answers: Counter[int] = Counter()
        for first in range(0, len(bad), GOOD_EVERY):
            chosen = bad[first : first + GOOD_EVERY]
            for data, statuses in zip(
                chosen, pool.map(lambda data: _send(receiver.port, data), chosen), strict=True
            ):
                assert all(status == 100 or 400 <= status < 500 for status in statuses), (
                    f"{statuses} to {data[:600]!r}"
                )
                answers.update(statuses or [0])
            assert _good(receiver, first + 1) == 200
        stored = [event_id for (event_id,) in receiver.query("SELECT event_id FROM events ORDER BY row")]
        assert stored == ["good-0", *(f"good-{first + 1}" for first in range(0, len(bad), GOOD_EVERY))]
        held = "SELECT count(*) FROM exchanges WHERE event IS NULL AND channel_id = 'acme'"
        assert receiver.query(held)[0][0] <= MOST_HELD
        assert receiver.end() == ([], "")
    told = ", ".join(f"{number:,} × {status or 'closed'}" for status, number in answers.most_common())
    return f"none accepted: {told}"


def _good(receiver: ReceiverProcess, number: int) -> int:
    with Connection(receiver.port) as connection:
        return connection.post(receiver.path, f"good-{number}")


def _send(port: int, data: bytes) -> list[int]:
    """The statuses of all answers to these bytes."""
    answer = bytearray()
    with socket.create_connection(("127.0.0.1", port), 30) as connection:
        try:
            connection.sendall(data)
            connection.shutdown(socket.SHUT_WR)
            while more := connection.recv(65536):
                answer += more
        except (ConnectionResetError, BrokenPipeError):
            pass
    heads = [line.split() for line in bytes(answer).split(b"\r\n") if line.startswith(b"HTTP/1.1 ")]
    return [int(head[1]) for head in heads]
