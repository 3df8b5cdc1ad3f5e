"""Fetching a picture to look at: only pictures, only so large, and never from inside unless asked."""

from __future__ import annotations

import pytest

from kitdesk.desk.checks.picture import MOST, fetch_picture
from kitdesk.desk.checks.trail import Trail, none_refused
from kitdesk.model.errors import InputError, LeadsInside
from kitdesk.transport.glance import Onlooker
from tests.support.bad_servers import BAD_SERVERS
from tests.support.connections import connections
from tests.support.file_servers import BOMB, a_png, giving, sending_on
from tests.support.raw_server import Behaviour, misbehaving

pytestmark = pytest.mark.anyio


def here() -> Trail:
    return Trail(Onlooker(deadline=1), none_refused)


async def test_a_picture_is_fetched_whole_with_where_it_came_from() -> None:
    async with misbehaving(sending_on({"/a": "/b.png"}, giving(a_png()))) as server:
        picture = await fetch_picture(f" {server.url}/a ", here())
        assert (picture.data, picture.content_type) == (a_png(), "image/png")
        assert picture.host == f"127.0.0.1:{server.port}"


async def test_what_it_is_called_does_not_count_but_its_first_bytes() -> None:
    async with misbehaving(giving(b"GIF89a....", "text/plain")) as server:
        assert (await fetch_picture(f"{server.url}/a.txt", here())).content_type == "image/gif"


@pytest.mark.parametrize(
    ("behaviour", "said"),
    [
        (giving(b"<!DOCTYPE html>", "image/png"), "text/html"),
        (giving(b"<svg xmlns='x'/>", "image/png"), r"image/svg\+xml"),
        (giving(b"II*\0", "image/tiff"), "image/tiff"),
        (giving(b"", "image/png"), "image/png"),
        (giving(b"no", status=b"404 Not Found"), "status 404"),
        (giving(a_png() + bytes(MOST)), "more than 10 MB"),
        (giving(a_png() + bytes(MOST), length=10**10), "more than 10 MB"),
        (BOMB, "What 127.0.0.1"),
    ],
)
async def test_anything_else_is_refused_with_the_reason(behaviour: Behaviour, said: str) -> None:
    async with misbehaving(behaviour) as server:
        with pytest.raises(InputError, match=said):
            await fetch_picture(f"{server.url}/a.png", here())


@pytest.mark.parametrize("behaviour", BAD_SERVERS.values(), ids=BAD_SERVERS)
async def test_every_server_ends_in_a_sentence(behaviour: Behaviour) -> None:
    async with misbehaving(behaviour) as server:
        with pytest.raises(InputError):
            await fetch_picture(f"{server.url}/a.png", here())


async def test_nothing_inside_is_asked_unless_that_is_wanted() -> None:
    async with misbehaving(giving(a_png())) as server:
        with connections() as made, pytest.raises(LeadsInside):
            await fetch_picture(f"{server.url}/a.png", Trail(Onlooker()))
        assert made == []


@pytest.mark.parametrize("url", ["", "file:///etc/passwd", "javascript:alert(1)", r"\\host\share\a.png"])
async def test_only_web_addresses_are_asked(url: str) -> None:
    with connections() as made, pytest.raises(InputError):
        await fetch_picture(url, here())
    assert made == []
