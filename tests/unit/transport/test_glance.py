"""Looking at the beginning of a stranger's file: whatever it is, it ends in time and takes little."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from kitdesk.model.errors import KitError, NotReached, Unanswered
from kitdesk.model.route import Route
from kitdesk.tasks import Tasks
from kitdesk.transport.client import Call
from kitdesk.transport.glance import Glance, Onlooker
from kitdesk.transport.stopwatch import Stopwatch
from tests.support.bad_servers import BAD_SERVERS
from tests.support.certificates import authority
from tests.support.file_servers import giving
from tests.support.raw_server import Behaviour, misbehaving, silent

pytestmark = pytest.mark.anyio


async def look(
    url: str,
    most: int = 100,
    method: str = "GET",
    onlooker: Onlooker | None = None,
    watch: Stopwatch | None = None,
) -> Glance:
    onlooker = onlooker or Onlooker(deadline=5)
    found = await onlooker.look_up(url)
    return await onlooker.glance(Call(method, url, (("Connection", "close"),)), found, most, watch)


async def test_status_headers_and_the_beginning_are_told() -> None:
    async with misbehaving(giving(b"x" * 500, "text/plain", ranges=False)) as server:
        watch = Stopwatch()
        glance = await look(f"{server.url}/a", watch=watch)
        assert (glance.status, glance.body, glance.whole) == (200, b"x" * 100, False)
        assert glance.all("content-type") == ("text/plain",)
        assert watch.timing.connect is not None
        assert (await look(f"{server.url}/a", 500)).whole


async def test_head_brings_a_length_and_no_body() -> None:
    async with misbehaving(giving(b"x" * 500)) as server:
        glance = await look(f"{server.url}/a", method="HEAD")
        assert (glance.body, glance.whole, glance.all("Content-Length")) == (b"", True, ("500",))


async def test_ten_gigabytes_are_not_taken() -> None:
    async with misbehaving(giving(b"x" * 70_000, length=10**10)) as server:
        glance = await look(f"{server.url}/a", 1_000)
        assert (len(glance.body), glance.whole, glance.all("Content-Length")) == (
            1_000,
            False,
            (str(10**10),),
        )


async def test_tls_is_spoken_and_the_certificate_counts(tmp_path: Path) -> None:
    route = Route(ca_file=authority().save(tmp_path / "ca.pem"))
    async with misbehaving(giving(b"x"), authority().server(tmp_path)) as server:
        url = f"https://localhost:{server.port}/a"
        assert (await look(url, onlooker=Onlooker(route=route))).status == 200
        with pytest.raises(NotReached, match="authority"):
            await look(url)


async def test_a_closed_port_is_told() -> None:
    async with misbehaving(giving(b"x")) as server:
        url = f"{server.url}/a"
    with pytest.raises(NotReached, match="refused"):
        await look(url)


@pytest.mark.parametrize("behaviour", BAD_SERVERS.values(), ids=BAD_SERVERS)
async def test_no_server_holds_it_up_or_breaks_it(behaviour: Behaviour) -> None:
    async with misbehaving(behaviour) as server:
        began = time.monotonic()
        try:
            glance = await look(f"{server.url}/a", onlooker=Onlooker(deadline=1))
            assert len(glance.body) <= 100
        except KitError:
            pass
        assert time.monotonic() - began < 2


@pytest.mark.parametrize("length", [b"-1", b"x", b"1e9", b"5, 6", b""])
async def test_an_odd_length_is_no_answer(length: bytes) -> None:
    said = b"HTTP/1.1 200 OK\r\nContent-Length: " + length + b"\r\n\r\nhello"
    async with misbehaving(giving(b"x", head=said)) as server:
        with pytest.raises(Unanswered, match="not HTTP"):
            await look(f"{server.url}/a", method="HEAD")


async def test_it_can_be_given_up() -> None:
    async with silent() as (url, asked):
        tasks = Tasks()
        looking = tasks.start(look(url), "look")
        await asked.wait()
        await tasks.close()
        assert looking.cancelled()
