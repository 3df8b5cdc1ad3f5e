from __future__ import annotations

import pytest

from kitdesk.desk.writing.advice import advice_on


@pytest.mark.parametrize(
    "item",
    [
        {"type": "photo", "file_url": "https://example.com/a.png"},
        {"type": "photo", "file_url": "HTTPS://EXAMPLE.COM/a.png"},
        {"type": "photo"},
        {"latitude": 90, "longitude": -180},
        {"latitude": True},
        {"file_url": 7},
        [],
        None,
    ],
)
def test_what_is_usual_gets_none(item: object) -> None:
    assert list(advice_on(item)) == []


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ({"file_url": "C:\\parcel.jpg"}, "file_url"),
        ({"file_url": "https://"}, "file_url"),
        ({"file_url": "https://a/b c"}, "file_url"),
        ({"file_url": "javascript:alert(1)"}, "file_url"),
        ({"avatar": "http://a/b"}, "avatar"),
        ({"latitude": -90.01}, "latitude"),
        ({"longitude": 181}, "longitude"),
        ({"longitude": 10**399}, "longitude"),
    ],
)
def test_what_is_odd_is_named(item: object, name: str) -> None:
    assert [named for named, _ in advice_on(item)] == [name]


def test_a_blank_in_a_web_address_is_what_is_said_of_it() -> None:
    [(_, said)] = advice_on({"file_url": "https://example.com/x y.png"})
    assert "has a blank in it" in str(said)


@pytest.mark.parametrize("host", ["127.0.0.1:8787", "localhost", "[::1]:80"])
def test_an_address_of_this_machine_is_told(host: str) -> None:
    [(name, said)] = advice_on({"type": "photo", "file_url": f"http://{host}/a.png"})
    assert name == "file_url"
    assert "on this machine" in str(said)
