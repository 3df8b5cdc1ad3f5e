from __future__ import annotations

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.desk.copies import recipe
from kitdesk.desk.copies.raw import raw_http
from kitdesk.model.channel import Channel
from kitdesk.model.errors import InputError
from kitdesk.model.raw_http import read_raw_request
from kitdesk.model.timeline import Exchange
from tests.support.copies import mirror

HEADERS = (
    ("Host", "odd.trycloudflare.com"),
    ("authorization", "30fa98ed847c66e2b79b54e31e63fe2d"),
    ("X-Odd", "caf\xc3\xa9 $x"),
    ("X-Empty", ""),
    ("X-Twice", "1"),
    ("X-Twice", "2"),
    ("Transfer-Encoding", "chunked"),
    ("Connection", "close"),
)


@pytest.mark.anyio
@pytest.mark.parametrize("body", [b"", b'{"a": "\xd0\x96"}\r\n\n', b"\x00\x1b[31m"])
async def test_it_goes_over_the_wire_as_it_is(body: bytes) -> None:
    async with mirror() as kept:
        exchange = Exchange("callback", 0.0, "POST", f"{kept.url}/hook/x1?q=%20", HEADERS, body)
        port = int(kept.url.rpartition(":")[2])
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(raw_http(recipe.recipe_of(exchange)).encode())
        assert await reader.readline() == b"HTTP/1.1 200 OK\r\n"
        writer.close()
    (got,) = kept.got
    assert (got.method, got.target, got.body) == ("POST", "/hook/x1?q=%20", body)
    kept_headers = tuple(header for header in HEADERS if header[0] != "Transfer-Encoding")
    assert [value for _, value in got.headers] == [
        *(value for _, value in kept_headers),
        str(len(body)),
    ]


def test_variables_stand_in_it_by_their_names() -> None:
    channel = Channel("c", "c", "https://kit.example:8443", "acme & co", "uuid")
    event = raw_http(recipe.event(channel, b"{}"))
    assert event.startswith("POST /uuid HTTP/1.1\r\nHost: kit.example:8443\r\n")
    assert "\r\nAuthorization: Bearer $KIT_ACCESS_TOKEN\r\nContent-Length: 2\r\n\r\n{}" in event
    login = raw_http(recipe.login(channel))
    target = "/api/v3/botService/login?domain=acme+%26+co&access_token=$KIT_API_TOKEN"
    assert login.startswith(f"POST {target} HTTP/1.1\r\n")
    assert login.endswith("\r\n\r\nchannel_uuid=uuid")


def test_the_length_of_a_secret_is_not_made_up() -> None:
    refresh = raw_http(recipe.refresh(Channel("c", "c", "https://kit.example")))
    assert "Content-Length" not in refresh
    assert refresh.endswith("\r\n\r\nrefresh_token=$KIT_REFRESH_TOKEN")


def test_bytes_that_no_text_can_hold_are_refused_with_a_way_out() -> None:
    exchange = Exchange("callback", 0.0, "POST", "http://127.0.0.1:1/x", (), b"\xff")
    with pytest.raises(InputError, match=r"no UTF-8.*Copy it as cURL"):
        raw_http(recipe.recipe_of(exchange))


@given(st.text(st.characters(codec="utf-8", exclude_characters="\r")))
def test_what_is_written_can_be_read_again(text: str) -> None:
    exchange = Exchange("callback", 0.0, "POST", "http://127.0.0.1:1/x", HEADERS[:2], text.encode())
    read = read_raw_request(raw_http(recipe.recipe_of(exchange)))
    assert (read.method, read.target, read.body) == ("POST", "/x", text)
    assert read.authorization == HEADERS[1][1]
