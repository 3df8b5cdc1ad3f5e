"""P3: 1,000 sends in a row, each durable in the journal before its first byte leaves."""

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
from kitdesk.model.timeline import State
from kitdesk.store.journal import Journal
from tests.bench.table import Comparison

SENDS = 1_000
Coordinates = dict[str, str]


def compare(folder: Path, runs: int) -> Comparison:
    ours, theirs = [], []
    with _sandbox(folder / "sandbox.jsonl") as coordinates:
        for run in range(runs):
            ours.append(asyncio.run(_through_the_desk(folder / f"desk-{run}.sqlite", coordinates)))
            theirs.append(_plainly(folder / f"plain-{run}.sqlite", coordinates))
    return Comparison(f"{SENDS:,} sends, each durable", "/s", ours, theirs, "at least 0.85 ×")


async def _through_the_desk(file: Path, coordinates: Coordinates) -> float:
    """Sends a second, as the composer's button does them."""
    journal = await Journal.open(file)
    channel = Channel(
        "bench", "Bench", coordinates["url"], coordinates["domain"], coordinates["channel_uuid"]
    )
    credentials = Credentials(Secret(coordinates["api_token"]), Secret(coordinates["salt"]))
    desk = ChannelDesk(channel, credentials, journal, lambda news: None, boot_clock)
    try:
        await _send(desk, "login")
        began = time.perf_counter()
        for number in range(SENDS):
            await _send(desk, str(number))
        return SENDS / (time.perf_counter() - began)
    finally:
        await desk.close()
        await journal.close()


async def _send(desk: ChannelDesk, name: str) -> None:
    event = await (await desk.send(_body(name), "bench"))
    assert event.state is State.SENT, event.note


def _plainly(file: Path, coordinates: Coordinates) -> float:
    """Sends a second of the least that a program can do: commit, post, look at the status."""
    with closing(sqlite3.connect(file)) as db, httpx.Client(base_url=coordinates["url"]) as client:
        db.executescript(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE sent (body BLOB)"
        )
        headers = {
            "Authorization": f"Bearer {_log_in(client, coordinates)}",
            "Content-Type": "application/json",
        }
        began = time.perf_counter()
        for number in range(SENDS):
            body = _body(str(number))
            with db:
                db.execute("INSERT INTO sent VALUES (?)", (body,))
            answer = client.post(f"/{coordinates['channel_uuid']}", content=body, headers=headers)
            assert answer.status_code == 200, answer.text
        return SENDS / (time.perf_counter() - began)


def _log_in(client: httpx.Client, coordinates: Coordinates) -> str:
    query = {"domain": coordinates["domain"], "access_token": coordinates["api_token"]}
    form = {"channel_uuid": coordinates["channel_uuid"]}
    answer = client.post("/api/v3/botService/login", params=query, data=form)
    return str(answer.json()["result"]["access_token"])


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
