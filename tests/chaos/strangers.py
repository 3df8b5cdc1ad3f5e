"""R9: strange hosts, origins, content types: a receiver goes by the signature, a sandbox by all of them."""

from __future__ import annotations

import json
from collections import Counter
from itertools import product
from pathlib import Path
from random import Random

from kitdesk.sandbox.defaults import CHANNEL_UUID
from tests.support.callbacks import a_callback, signature, wire
from tests.support.kit_requests import EVENT
from tests.support.receiver_process import Connection, receiver_process
from tests.support.sandbox_process import sandbox_process

OWN_HOSTS = ("127.0.0.1:{port}", "localhost", "[::1]:{port}")
HOSTS = (*OWN_HOSTS, "kitdesk.example.com", "127.0.0.1.evil.example:{port}")
ORIGINS = ("", "null", "https://kit-im-eu.voximplant.com", "http://127.0.0.1:{port}")
JSON = "application/json"
TYPES = (JSON, "text/plain", "")
COMBINATIONS = list(product(HOSTS, ORIGINS, TYPES))


def run(folder: Path, size: int, dice: Random) -> str:
    """*size* and *dice* change nothing: all combinations are tried."""
    assert len(COMBINATIONS) == 60
    return f"receiver: {_try_receiver(folder)}; sandbox: {_try_sandbox()}"


def _try_receiver(folder: Path) -> str:
    answers: Counter[int] = Counter()
    with receiver_process(folder) as receiver:
        for number, combination in enumerate(COMBINATIONS):
            for event_id, signed in ((f"evt-{number}", f"evt-{number}"), ("forged", "evt-0")):
                signed_as = f"Authorization: {signature(signed)}"
                status = _send(receiver.port, receiver.path, a_callback(event_id), signed_as, combination)
                assert status == (200 if event_id == signed else 401), combination
                answers[status] += 1
        assert receiver.query("SELECT count(*) FROM events") == [(len(COMBINATIONS),)]
        assert receiver.end() == ([], "")
    return _told(answers)


def _try_sandbox() -> str:
    answers: Counter[int] = Counter()
    with sandbox_process() as sandbox:
        bearer = f"Authorization: Bearer {sandbox.log_in()['access_token']}"
        port = int(sandbox.url.rpartition(":")[2])
        for combination in COMBINATIONS:
            host, origin, content_type = combination
            status = _send(port, f"/{CHANNEL_UUID}", json.dumps(EVENT).encode(), bearer, combination)
            own = host in OWN_HOSTS and not origin and content_type == JSON
            assert status == 200 if own else 400 <= status < 500, combination
            answers[status] += 1
    return _told(answers)


def _send(port: int, path: str, body: bytes, authorization: str, combination: tuple[str, str, str]) -> int:
    host, origin, content_type = (each.format(port=port) for each in combination)
    named = {"Origin": origin, "Content-Type": content_type}
    headers = [f"{name}: {value}" for name, value in named.items() if value]
    with Connection(port) as connection:
        return connection.send(wire(path, body, authorization, *headers, host=host))


def _told(answers: Counter[int]) -> str:
    return ", ".join(f"{number} × {status}" for status, number in sorted(answers.items()))
