"""R8: connections that are idle, or stop within a header or a body: each is dropped, and callbacks go on."""

from __future__ import annotations

import selectors
import socket
import time
from contextlib import ExitStack
from pathlib import Path
from random import Random

from tests.support.callbacks import a_callback, signature, wire
from tests.support.receiver_process import Connection, ReceiverProcess, receiver_process

PATIENCE = 5.0
"""Seconds as in the app, whose goal is 10; a short trial has a tenth of both."""
GOAL = 2 * PATIENCE


def run(folder: Path, size: int, dice: Random) -> str:
    patience, goal = (PATIENCE, GOAL) if size >= 100 else (PATIENCE / 10, GOAL / 10)
    with receiver_process(folder, patience) as receiver, ExitStack() as stack:
        opened: dict[socket.socket, float] = {}
        for number in range(size):
            stuck = stack.enter_context(socket.create_connection(("127.0.0.1", receiver.port), 30))
            stuck.sendall(_beginning(receiver, number, dice))
            opened[stuck] = time.monotonic()
        waited, answered = _wait_until_dropped(receiver, opened)
        assert receiver.end() == ([], "")
    worst = max(waited)
    assert worst < goal + 1.0, f"one stood for {worst:.1f} s"  # one for a machine that is busy
    meanwhile = f"{len(answered):,} callbacks answered meanwhile, at worst in {1000 * max(answered):.0f} ms"
    return f"all dropped within {worst:.1f} s; {meanwhile}"


def _beginning(receiver: ReceiverProcess, number: int, dice: Random) -> bytes:
    """Nothing, a part of the headers, or all of them with a part of the body."""
    whole = wire(receiver.path, a_callback(), f"Authorization: {signature()}")
    head = whole.index(b"\r\n\r\n") + 4
    return (b"", whole[: dice.randrange(1, head)], whole[: dice.randrange(head, len(whole))])[number % 3]


def _wait_until_dropped(
    receiver: ReceiverProcess, opened: dict[socket.socket, float]
) -> tuple[list[float], list[float]]:
    """How long each stood, and how long good callbacks took meanwhile, in seconds."""
    waited: list[float] = []
    answered: list[float] = []
    with selectors.DefaultSelector() as selector, Connection(receiver.port) as good:
        for each in opened:
            selector.register(each, selectors.EVENT_READ, each)
        while len(waited) < len(opened):
            began = time.monotonic()
            assert good.post(receiver.path, f"good-{len(answered)}") == 200
            answered.append(time.monotonic() - began)
            for key, _ in selector.select(0.02):
                stuck: socket.socket = key.data
                if not _more(stuck):
                    selector.unregister(stuck)
                    waited.append(time.monotonic() - opened[stuck])
    return waited, answered


def _more(stuck: socket.socket) -> bytes:
    """What the receiver says, nothing once the connection is gone."""
    try:
        return stuck.recv(65536)
    except ConnectionResetError:
        return b""
