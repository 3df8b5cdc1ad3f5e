"""P3: sends in a row, each durable in the journal before its first byte leaves.

The yardstick comes in two kinds: httpx's client for asyncio, which a program with a window needs, and its
blocking one, which is faster.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import httpx

from kitdesk.clock import boot_clock
from kitdesk.desk.channel_desk import ChannelDesk
from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.secret import Secret
from kitdesk.model.states import State
from kitdesk.store.journal import Journal
from tests.bench.bench import Bench
from tests.bench.table import Comparison, at_least

Coordinates = dict[str, str]


def compare(folder: Path, sends: int, runs: int) -> list[Comparison]:
    desk, plain, blocking = [], [], []
    with _sandbox(folder / "sandbox.jsonl") as coordinates:
        for run in range(runs):
            desk.append(asyncio.run(_through_the_desk(folder / f"desk-{run}.sqlite", coordinates, sends)))
            plain.append(asyncio.run(_plainly(folder / f"plain-{run}.sqlite", coordinates, sends)))
            blocking.append(_blocking(folder / f"blocking-{run}.sqlite", coordinates, sends))
    return [
        Comparison("sends, beside httpx", "/s", desk, plain, at_least(0.85)),
        Comparison("sends, beside blocking httpx", "/s", desk, blocking, at_least(0.85)),
    ]


async def _through_the_desk(file: Path, coordinates: Coordinates, sends: int) -> float:
    """Sends a second, as the composer's button does them."""
    journal = await Journal.open(file)
    channel = Channel(
        "bench", "Bench", coordinates["url"], coordinates["domain"], coordinates["channel_uuid"]
    )
    credentials = Credentials(Secret(coordinates["api_token"]), Secret(coordinates["salt"]))
    desk = ChannelDesk(channel, credentials, journal, lambda news: None, boot_clock)
    try:
        await desk.start()
        await _send(desk, "login")
        began = time.perf_counter()
        for number in range(sends):
            await _send(desk, str(number))
        return sends / (time.perf_counter() - began)
    finally:
        await desk.close()
        await journal.close()


async def _send(desk: ChannelDesk, name: str) -> None:
    event = await (await desk.send(_body(name), "bench"))
    assert event.state is State.SENT, event.note


async def _plainly(file: Path, coordinates: Coordinates, sends: int) -> float:
    """Sends a second of the least that a program can do: commit, post, look at the status."""
    headers = _log_in(coordinates)
    with closing(_journal(file)) as db:
        async with httpx.AsyncClient(base_url=coordinates["url"], headers=headers) as client:
            began = time.perf_counter()
            for number in range(sends):
                body = _committed(db, number)
                answer = await client.post(coordinates["channel_uuid"], content=body)
                assert answer.status_code == 200, answer.text
            return sends / (time.perf_counter() - began)


def _blocking(file: Path, coordinates: Coordinates, sends: int) -> float:
    """The same without a loop, so that nothing else could happen meanwhile."""
    headers = _log_in(coordinates)
    with closing(_journal(file)) as db, httpx.Client(base_url=coordinates["url"], headers=headers) as client:
        began = time.perf_counter()
        for number in range(sends):
            answer = client.post(coordinates["channel_uuid"], content=_committed(db, number))
            assert answer.status_code == 200, answer.text
        return sends / (time.perf_counter() - began)


def _journal(file: Path) -> sqlite3.Connection:
    db = sqlite3.connect(file)
    db.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE sent (body BLOB)")
    return db


def _committed(db: sqlite3.Connection, number: int) -> bytes:
    body = _body(str(number))
    with db:
        db.execute("INSERT INTO sent VALUES (?)", (body,))
    return body


def _log_in(coordinates: Coordinates) -> dict[str, str]:
    """The headers of a session."""
    query = {"domain": coordinates["domain"], "access_token": coordinates["api_token"]}
    form = {"channel_uuid": coordinates["channel_uuid"]}
    answer = httpx.post(f"{coordinates['url']}/api/v3/botService/login", params=query, data=form)
    token = answer.json()["result"]["access_token"]
    return {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}


def _body(name: str) -> bytes:
    message = {"message_id": f"m-{name}", "text": f"Message {name} of a thousand"}
    event = {
        "client_data": {"client_id": "bench"},
        "event_id": f"e-{name}",
        "event_type": "send_message",
        "event_data": {"message": message},
    }
    return json.dumps(event).encode()


@contextmanager
def _sandbox(output: Path) -> Iterator[Coordinates]:
    """A sandbox in a process of its own, so that it works for both sides alike. It writes to *output*."""
    with output.open("wb") as file:
        process = subprocess.Popen([sys.executable, "-m", "kitdesk", "sandbox"], stdout=file)
    try:
        while b"\n" not in (line := output.read_bytes()):
            assert process.poll() is None, "the sandbox ended"
            time.sleep(0.05)
        yield json.loads(line.partition(b"\n")[0])
    finally:
        process.terminate()
        process.wait()


BENCH = Bench(compare, "sends", 1_000)
