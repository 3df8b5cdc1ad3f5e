"""Dropped files at the receiver's address: exactly what was dropped, to whoever has the address."""

from __future__ import annotations

import asyncio
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from kitdesk.desk.desk import Desk
from kitdesk.desk.news import Trouble
from kitdesk.model.deletion import Scope
from kitdesk.model.errors import FileFault, InputError
from kitdesk.model.served import Served
from kitdesk.model.states import State
from kitdesk.transport.client import Call, GuardedClient
from kitdesk.transport.reply import Reply
from tests.support.desks import Heard, open_desk
from tests.support.timeline_values import an_event

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("memory_keyring")]
DATA = bytes(range(256)) * 1_000


def a_file(folder: Path, name: str = "parcel.jpg", data: bytes = DATA) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


async def asked(url: str, method: str = "GET", **headers: str) -> Reply:
    http = GuardedClient()
    try:
        given = tuple((name.replace("_", "-"), value) for name, value in headers.items())
        return await http.send(Call(method, url, given))
    finally:
        await http.aclose()


def header(reply: Reply, name: str) -> str:
    return dict(reply.headers).get(name, "")


async def test_whoever_has_the_address_gets_what_was_dropped(tmp_path: Path) -> None:
    async with open_desk(tmp_path / "home", Heard()) as desk:
        original = a_file(tmp_path)
        served = await desk.serving.add(original)
        original.unlink()
        reply = await asked(desk.serving.url(served))
        assert (reply.status, reply.body) == (200, DATA)
        assert header(reply, "Content-Type") == "image/jpeg"
        assert header(reply, "X-Content-Type-Options") == "nosniff"
        assert header(reply, "Content-Disposition").startswith('inline; filename="parcel.jpg"')


async def test_a_head_request_gets_all_but_the_file(tmp_path: Path) -> None:
    async with open_desk(tmp_path / "home", Heard()) as desk:
        reply = await asked(desk.serving.url(await desk.serving.add(a_file(tmp_path))), "HEAD")
        assert (reply.status, reply.body, header(reply, "Content-Length")) == (200, b"", "256000")


@pytest.mark.parametrize(
    ("wanted", "status", "body"),
    [
        ("bytes=0-3", 206, DATA[:4]),
        ("bytes=255999-", 206, DATA[-1:]),
        ("bytes=100-9999999", 206, DATA[100:]),
        ("bytes=-5", 206, DATA[-5:]),
        ("bytes=-9999999", 206, DATA),
        ("bytes=256000-", 416, b""),
        ("bytes=-0", 416, b""),
        ("bytes=0-1,4-5", 200, DATA),
        ("bytes=5-2", 200, DATA),
        ("bytes=-", 200, DATA),
        ("lines=1-2", 200, DATA),
    ],
)
async def test_one_part_can_be_asked_for(tmp_path: Path, wanted: str, status: int, body: bytes) -> None:
    async with open_desk(tmp_path / "home", Heard()) as desk:
        url = desk.serving.url(await desk.serving.add(a_file(tmp_path)))
        reply = await asked(url, Range=wanted)
        assert (reply.status, reply.body) == (status, body)
        if status == 206:
            assert header(reply, "Content-Range").endswith("/256000")


async def test_an_empty_file_is_served_too(tmp_path: Path) -> None:
    async with open_desk(tmp_path / "home", Heard()) as desk:
        reply = await asked(desk.serving.url(await desk.serving.add(a_file(tmp_path, data=b""))))
        assert (reply.status, reply.body) == (200, b"")


async def test_nothing_else_is_answered(tmp_path: Path) -> None:
    async with open_desk(tmp_path / "home", Heard()) as desk:
        served = await desk.serving.add(a_file(tmp_path))
        base = desk.outside.base
        for path in (
            "/file/",
            f"/file/{served.key}",
            f"/file/{served.key}/",
            f"/file/{served.key}/other.jpg",
            f"/file/{served.key}/../{served.key}/parcel.jpg",
            f"/file/{'0' * 32}/parcel.jpg",
            f"/x/file/{served.key}/parcel.jpg",
        ):
            assert (await asked(f"{base}{path}")).status == 404, path
        reply = await asked(desk.serving.url(served), "POST")
        assert (reply.status, header(reply, "Allow")) == (405, "GET, HEAD")


@pytest.mark.parametrize("name", ["page.html", "drawing.svg", "data.bin", "a.pdf"])
async def test_what_a_browser_might_run_is_for_saving_only(tmp_path: Path, name: str) -> None:
    async with open_desk(tmp_path / "home", Heard()) as desk:
        reply = await asked(desk.serving.url(await desk.serving.add(a_file(tmp_path, name))))
        assert header(reply, "Content-Disposition").startswith("attachment;")
        assert header(reply, "Content-Security-Policy").startswith("sandbox")


@pytest.mark.parametrize(
    "name", ['a"b;c.png', "Чек № 5.png", "a%20b.png", "x" * 200 + ".png", "a\u202eb.png"]
)
async def test_an_odd_name_harms_neither_address_nor_headers(tmp_path: Path, name: str) -> None:
    async with open_desk(tmp_path / "home", Heard()) as desk:
        served = await desk.serving.add(a_file(tmp_path, name))
        reply = await asked(desk.serving.url(served))
        assert reply.status == 200
        assert "\u202e" not in served.name
        assert header(reply, "Content-Disposition").count('"') == 2


async def test_a_proxy_may_spell_the_address_in_another_way(tmp_path: Path) -> None:
    async with open_desk(tmp_path / "home", Heard()) as desk:
        url = desk.serving.url(await desk.serving.add(a_file(tmp_path, "a(1).png")))
        assert (await asked(url.replace("%28", "("))).status == 200


async def test_it_is_served_after_a_restart_and_no_more_once_it_is_removed(tmp_path: Path) -> None:
    async with open_desk(tmp_path / "home", Heard()) as desk:
        served = await desk.serving.add(a_file(tmp_path))
    async with open_desk(tmp_path / "home", Heard()) as desk:
        assert desk.serving.files == (served,)
        url = desk.serving.url(served)
        assert (await asked(url)).status == 200
        await desk.serving.remove(served)
        assert (await asked(url)).status == 404
    async with open_desk(tmp_path / "home", Heard()) as desk:
        assert desk.serving.files == ()


async def test_a_copy_that_was_taken_away_behind_our_back_is_not_found(tmp_path: Path) -> None:
    async with open_desk(tmp_path / "home", Heard()) as desk:
        served = await desk.serving.add(a_file(tmp_path))
        (tmp_path / "home" / "served" / served.key / served.name).unlink()
        assert (await asked(desk.serving.url(served))).status == 404


async def test_it_is_known_at_every_address_that_it_had(tmp_path: Path) -> None:
    async with open_desk(tmp_path / "home", Heard()) as desk:
        served = await desk.serving.add_data("image.png", b"png")
        assert desk.serving.find(f"https://gone.trycloudflare.com{served.path}") == served
        assert desk.serving.find("https://example.com/a.png") is None
        desk.change_settings(public_address="https://kit.example/in")
        assert desk.serving.url(served) == f"https://kit.example/in{served.path}"


async def test_what_cannot_be_served_is_told(tmp_path: Path) -> None:
    async with open_desk(tmp_path / "home", Heard()) as desk:
        with pytest.raises(InputError, match="folder"):
            await desk.serving.add(tmp_path)
        assert desk.serving.files == ()


async def test_a_folder_that_cannot_be_used_stops_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "served").touch()
    heard = Heard()
    async with open_desk(tmp_path / "home", heard) as desk:
        assert desk.listening.receiver is not None
        assert [type(trouble) for trouble in heard.troubles()] == [FileFault]
    assert heard.of(Trouble)


async def test_many_may_fetch_it_at_once(tmp_path: Path) -> None:
    async with open_desk(tmp_path / "home", Heard()) as desk:
        url = desk.serving.url(await desk.serving.add(a_file(tmp_path)))
        replies = await asyncio.gather(*(asked(url) for _ in range(20)))
        assert {reply.body for reply in replies} == {DATA}


async def sent(desk: Desk, served: Served, client_id: str = "client-1") -> None:
    """A message with the file attached, and what came of it."""
    body = an_event(int(served.key[:6], 16), client_id=client_id).body
    payload = b'{"type": "photo", "file_url": "%s"}' % desk.serving.url(served).encode()
    at = body.rindex(b'"message": {') + len(b'"message": {')
    ended = await desk.channel("sandbox").send(
        body[:at] + b'"payload": [' + payload + b"], " + body[at:], client_id
    )
    assert (await ended).state is State.SENT


async def test_it_goes_with_the_last_message_that_has_it_attached(tmp_path: Path) -> None:
    async with open_desk(tmp_path / "home", Heard()) as desk:
        once, twice, never = [await desk.serving.add_data(f"{n}.png", b"png") for n in range(3)]
        await sent(desk, once)
        await sent(desk, twice)
        await sent(desk, twice, "client-2")
        assert [await desk.serving.mentions(each) for each in (once, twice, never)] == [1, 2, 0]
        await desk.house.delete(Scope("sandbox", "client-1"), lambda _deleted: None)
        assert [*desk.serving.files] == [twice, never]
        await desk.house.delete(Scope("sandbox"), lambda _deleted: None)
        assert [*desk.serving.files] == [never]


def test_an_address_cannot_be_guessed() -> None:
    from kitdesk.desk.receiving.serving import _new_key

    assert len({_new_key() for _ in range(1_000)}) == 1_000
    assert urlsplit(f"https://a.example/{_new_key()}").path[1:].isalnum()
