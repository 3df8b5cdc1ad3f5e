"""Following an address: no step is taken into this machine or its network unless it was asked for (R14)."""

from __future__ import annotations

import socket

import pytest

from kitdesk.desk.checks.trail import Hop, Trail, none_refused
from kitdesk.model.addresses import is_inner
from kitdesk.model.errors import InputError, LeadsInside, NotReached
from kitdesk.transport.glance import Onlooker
from tests.support.connections import connections
from tests.support.file_servers import giving, sending_on
from tests.support.inner_addresses import INNER_HOSTS
from tests.support.raw_server import misbehaving

pytestmark = pytest.mark.anyio


def but_here(address: str) -> bool:
    """As usual, but that the address of the test's own server counts as one outside."""
    return address != "127.0.0.1" and is_inner(address)


def resolving(monkeypatch: pytest.MonkeyPatch, name: str, *addresses: str) -> list[str]:
    """Have *name* lead to *addresses*. Returns the names that are looked up, as they come."""
    real, asked = socket.getaddrinfo, list[str]()

    def look_up(host: str, port: int, **options: int) -> list[object]:
        if host != name:
            return real(host, port, **options)  # type: ignore[return-value]
        if options.get("flags"):
            raise socket.gaierror
        asked.append(host)
        return [real(address, port, type=socket.SOCK_STREAM)[0] for address in addresses]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return asked


def test_there_are_more_than_forty_spellings() -> None:
    assert len(INNER_HOSTS) >= 40


@pytest.mark.parametrize("host", INNER_HOSTS)
async def test_no_spelling_of_an_inner_address_is_connected_to(host: str) -> None:
    with connections() as made:
        for scheme in ("http", "https"):
            with pytest.raises((LeadsInside, NotReached, InputError)):
                await Trail(Onlooker(deadline=2)).follow(f"{scheme}://{host}/a.png", "GET", 10)
    assert made == []


@pytest.mark.parametrize("host", INNER_HOSTS)
async def test_nobody_is_sent_on_to_one_either(host: str) -> None:
    async with misbehaving(sending_on({"/a": f"http://{host}:9/"})) as server:
        trail = Trail(Onlooker(deadline=2))
        trail.known["127.0.0.1", server.port] = await trail.onlooker.look_up(server.url)
        with connections() as made, pytest.raises((LeadsInside, NotReached, InputError)):
            await trail.follow(f"{server.url}/a", "GET", 10)
        assert made == ["127.0.0.1"]


async def test_a_name_with_an_inner_address_among_others_is_not_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    resolving(monkeypatch, "cdn.example", "93.184.216.34", "10.0.0.7")
    with connections() as made, pytest.raises(LeadsInside, match=r"10\.0\.0\.7"):
        await Trail(Onlooker(deadline=2)).follow("http://cdn.example/a.png", "GET", 10)
    assert made == []


async def test_what_was_looked_at_is_what_is_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that leads elsewhere the next time cannot get in by that."""
    async with misbehaving(giving(b"x")) as server:
        asked = resolving(monkeypatch, "cdn.example", "127.0.0.1")
        trail = Trail(Onlooker(deadline=2), but_here)
        for method in ("HEAD", "GET"):
            await trail.follow(f"http://cdn.example:{server.port}/a", method, 10)
        assert asked == ["cdn.example"]


async def test_inner_ones_are_asked_on_request() -> None:
    async with misbehaving(giving(b"x")) as server:
        _, glance = await Trail(Onlooker(deadline=2), none_refused).follow(f"{server.url}/a", "GET", 10)
        assert glance.body == b"x"


async def test_redirects_are_followed_and_told() -> None:
    async with misbehaving(sending_on({"/a": "/b", "/b": "c?x=1#y"}, giving(b"x"))) as server:
        trail = Trail(Onlooker(deadline=2), but_here)
        at, glance = await trail.follow(f"{server.url}/a", "GET", 10)
        assert at == f"{server.url}/c?x=1"
        assert trail.hops == [Hop(302, f"{server.url}/b"), Hop(302, f"{server.url}/c?x=1")]
        assert glance.body == b"x"


@pytest.mark.parametrize(
    ("location", "said"),
    [
        ("/a", "no file"),
        ("file:///etc/passwd", "no web address"),
        ("ftp://a.example/a", "no web address"),
        ("javascript:alert(1)", "no web address"),
        ("http://user@a.example/", "no web address"),
        ("http://[::1", "no web address"),
    ],
)
async def test_a_redirect_that_leads_nowhere_is_told(location: str, said: str) -> None:
    async with misbehaving(sending_on({"/a": location}, giving(b"x"))) as server:
        with pytest.raises(InputError, match=said):
            await Trail(Onlooker(deadline=2), but_here).follow(f"{server.url}/a", "GET", 10)


async def test_redirects_come_to_an_end() -> None:
    async with misbehaving(sending_on({f"/{n}": f"/{n + 1}" for n in range(20)}, giving(b"x"))) as server:
        with pytest.raises(InputError, match="more than 5 times"):
            await Trail(Onlooker(deadline=2), but_here).follow(f"{server.url}/0", "GET", 10)
