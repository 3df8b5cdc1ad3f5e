"""A desk that takes callbacks, as a process of its own, and what a stranger or Kit sends to it."""

from __future__ import annotations

import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

from tests.support.callbacks import a_callback, signature, wire
from tests.support.sources import ROOT

PATIENCE = 30.0


class ReceiverProcess:
    """Posts go to *path* on *port*; *started_in* seconds after its start it listened."""

    def __init__(self, process: subprocess.Popen[str], folder: Path) -> None:
        began = time.monotonic()
        self.process = process
        self._journal = folder / "journal.sqlite"
        assert process.stdout
        words = process.stdout.readline().split()
        assert words[:1] == ["listening"], f"it ended with {process.wait()}: {process.communicate()[1]}"
        self.started_in = time.monotonic() - began
        address = urlsplit(words[1])
        self.port, self.path = address.port or 0, address.path

    def query(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """What stands in its journal."""
        with closing(sqlite3.connect(f"file:{self._journal}?mode=ro", uri=True)) as journal:
            return journal.execute(query, values).fetchall()

    def end(self) -> tuple[list[str], str]:
        """Ask it to end: the alarms that it gave, and what it said on standard error."""
        said, told = self.process.communicate(timeout=PATIENCE)
        assert self.process.returncode == 0, told
        return [line.removeprefix("alarm ") for line in said.splitlines()], told


def program(folder: Path, patience: float = 0.0, forward_url: str = "") -> list[str]:
    """The command of `tests.support.receiving_program`."""
    command = [sys.executable, "-m", "tests.support.receiving_program", str(folder), str(patience)]
    return [*command, forward_url] if forward_url else command


@contextmanager
def receiver_process(folder: Path, patience: float = 0.0, forward_url: str = "") -> Iterator[ReceiverProcess]:
    """Run it for as long as the block lasts, if it does not end before."""
    pipe = subprocess.PIPE
    process = subprocess.Popen(
        program(folder, patience, forward_url), cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe, text=True
    )
    with process:
        try:
            yield ReceiverProcess(process, folder)
        finally:
            process.kill()


class Connection:
    """A kept-alive connection to a port of this machine."""

    def __init__(self, port: int, patience: float = PATIENCE) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), patience)
        self._answers = self.socket.makefile("rb")

    def send(self, data: bytes) -> int:
        """The status of the answer to a request; 0 for a connection that is closed instead."""
        self.socket.sendall(data)
        return self.status()

    def post(self, path: str, event_id: str, body: bytes | None = None) -> int:
        """Post a callback as Kit does."""
        body = a_callback(event_id) if body is None else body
        return self.send(wire(path, body, f"Authorization: {signature(event_id)}", keep_alive=True))

    def status(self) -> int:
        """The status of the next answer, which is read to its end."""
        head = self._answers.readline()
        length = 0
        while (line := self._answers.readline()) not in (b"\r\n", b""):
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        self._answers.read(length)
        return int(head.split()[1]) if head else 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._answers.close()
        self.socket.close()
