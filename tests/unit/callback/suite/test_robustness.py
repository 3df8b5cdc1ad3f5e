"""What no Kit sends is signed rightly, arrives as it is meant to be, and is judged by what comes of it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from kitdesk.callback.suite import robustness
from kitdesk.callback.suite.suite import GRACE, Suite
from kitdesk.callback.suite.target import Target
from kitdesk.model.conformance import Finding, Grade
from kitdesk.model.expectations import Expectations
from kitdesk.model.signature import sign
from kitdesk.transport.http import Answer, Request
from kitdesk.transport.server import Limits, Server
from tests.support.raw_server import Behaviour, Peer, answer, misbehaving
from tests.support.suites import TARGET

pytestmark = pytest.mark.anyio
NAMES = [trial.check.name.removeprefix("robustness.") for trial in robustness.TRIALS]
BROKEN = ["half-body"]
WHOLE = [name for name in NAMES if name not in BROKEN]
MAY_BE_TAKEN = ["wrong-content-type", "huge-body", "deep-json", "long-header"]


@asynccontextmanager
async def lenient(status: int) -> AsyncIterator[tuple[str, list[Request]]]:
    """Has no limits, and answers *status* to whatever comes."""
    got: list[Request] = []

    async def take(request: Request) -> Answer:
        got.append(request)
        return Answer.text("as asked", status)

    server = await Server.start(take, limits=Limits(header_bytes=1 << 20, body_bytes=64 << 20, patience=30))
    try:
        yield f"{server.url}/callback", got
    finally:
        await server.close()


async def finding(url: str, name: str, within: float = 2.0, grace: float = GRACE) -> Finding:
    target = Target(url, TARGET.salt, TARGET.api_token)
    report = await Suite(target, Expectations(within=within), grace=grace).run([f"robustness.{name}"])
    return report.findings[0]


@pytest.mark.parametrize("name", WHOLE)
async def test_it_is_signed_rightly_so_that_the_signature_is_no_reason_to_refuse_it(name: str) -> None:
    async with lenient(200) as (url, got):
        await finding(url, name)
    for request in got:
        text = request.body.decode()
        near = text.partition("event_id")[2].lstrip('": ')[:36]
        assert request.all("Authorization") == (sign(TARGET.salt, TARGET.api_token, near),)


async def test_what_arrives_is_what_was_meant() -> None:
    async with lenient(400) as (url, got):
        for name in WHOLE:
            await finding(url, name)
    methods, bodies = [request.method for request in got], [request.body for request in got]
    assert methods[:2] == ["PUT", "DELETE"]
    assert set(methods[2:]) == {"POST"}
    assert got[2].header("Content-Type") == "text/plain"
    for body in bodies[3:5]:
        with pytest.raises(ValueError, match=r"Expecting|Extra"):
            json.loads(body)
    assert len(bodies[5]) > 5 << 20
    assert bodies[6].count(b"[") >= 100_000
    assert len(got[7].header("X-Kitdesk") or "") == 100_000
    assert got[8].header("Content-Length") is None
    assert json.loads(bodies[8])["event_type"] == "send_message"


@pytest.mark.parametrize("name", WHOLE)
async def test_a_refusal_passes(name: str) -> None:
    async with lenient(400) as (url, _):
        found = await finding(url, name)
    assert found.grade is (Grade.WARNING if name == "chunked-body" else Grade.PASSED)


@pytest.mark.parametrize("status", [405, 501])
async def test_a_method_may_be_not_allowed_or_not_implemented(status: int) -> None:
    async with lenient(status) as (url, _):
        assert (await finding(url, "wrong-method")).grade is Grade.PASSED


@pytest.mark.parametrize("name", WHOLE)
async def test_what_is_taken_fails_or_warns_where_the_contract_leaves_it_open(name: str) -> None:
    async with lenient(200) as (url, _):
        found = await finding(url, name)
    if name == "chunked-body":
        assert found.grade is Grade.PASSED
    elif name in MAY_BE_TAKEN:
        assert (found.grade, found.check.unverified) == (Grade.WARNING, True)
        assert "leave this open" in str(found.advice)
        assert not str(found.advice).startswith("Kit's public documents")
    else:
        assert found.grade is Grade.FAILED
        assert str(found.advice).startswith("Answer 40")


@pytest.mark.parametrize("name", WHOLE)
async def test_a_server_that_fails_over_it_fails(name: str) -> None:
    async with lenient(500) as (url, _):
        found = await finding(url, name)
    assert found.grade is Grade.FAILED
    assert "your server failed" in str(found.came)


async def _close(peer: Peer) -> None:
    await peer.reader.read(1)


async def _close_at_the_end(peer: Peer) -> None:
    await peer.reader.read()


async def _refuse_at_the_end(peer: Peer) -> None:
    await peer.reader.read()
    await peer.say(answer(b"", status=b"400 Bad Request"))


async def _take_the_half(peer: Peer) -> None:
    await peer.reader.readuntil(b"\r\n\r\n")
    await peer.say(answer(b""))


async def _read_slowly(peer: Peer) -> None:
    await asyncio.sleep(60)


async def test_a_line_too_slow_for_a_huge_body_is_no_fault_of_the_server() -> None:
    async with misbehaving(_read_slowly) as server:
        found = await finding(server.url, "huge-body", within=0.3, grace=0.2)
    assert found.grade is Grade.WARNING
    assert "could not be sent as a whole" in str(found.came)


async def test_the_time_that_a_huge_body_takes_to_be_sent_does_not_count() -> None:
    async def take_a_while(peer: Peer) -> None:
        await asyncio.sleep(0.7)
        got = 0
        while got < 5 << 20:
            got += len(await peer.reader.read(1 << 20))
        await peer.say(answer(b"", status=b"413 Too Large"))

    async with misbehaving(take_a_while) as server:
        found = await finding(server.url, "huge-body", within=0.6, grace=20)
    assert found.seconds > 0.6
    assert found.grade is Grade.PASSED


async def _deaf(peer: Peer) -> None:
    while True:
        await peer.say(b"HTTP/1.1 100 Continue\r\n\r\n")
        await asyncio.sleep(0.01)


@pytest.mark.parametrize("name", [name for name in NAMES if name != "chunked-body"])
async def test_a_server_that_hangs_up_passes(name: str) -> None:
    async with misbehaving(_close) as server:
        found = await finding(server.url, name)
    assert found.grade is Grade.PASSED
    assert "The connection was closed" in str(found.came)


@pytest.mark.parametrize(
    ("behaviour", "grade"),
    [
        (_close_at_the_end, Grade.PASSED),
        (_refuse_at_the_end, Grade.PASSED),
        (_take_the_half, Grade.FAILED),
    ],
)
async def test_half_a_body_may_be_waited_for_but_not_taken(behaviour: Behaviour, grade: Grade) -> None:
    async with misbehaving(behaviour) as server:
        assert (await finding(server.url, "half-body", within=0.6)).grade is grade


async def test_a_server_that_hangs_on_half_a_body_fails() -> None:
    async with misbehaving(_deaf) as server:
        found = await finding(server.url, "half-body", within=0.3, grace=0.4)
    assert found.grade is Grade.FAILED
    assert "none came within" in str(found.came)
    assert found.seconds < 2
