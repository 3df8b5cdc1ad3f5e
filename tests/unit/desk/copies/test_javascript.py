from __future__ import annotations

import pytest

from kitdesk.desk.copies import recipe
from kitdesk.desk.copies.javascript import javascript
from kitdesk.model.channel import Channel
from kitdesk.model.errors import InputError
from kitdesk.model.timeline import Exchange

CHANNEL = Channel("c", "c", "https://kit.example", "acme", "uuid")


@pytest.mark.parametrize(("method", "body"), [("TRACE", b""), ("GET", b"x"), ("HEAD", b"x")])
def test_what_fetch_cannot_send_is_refused_with_a_way_out(method: str, body: bytes) -> None:
    exchange = Exchange("callback", 0.0, method, "https://mine.example/hook", (), body)
    with pytest.raises(InputError, match=f"{method}.*Copy it as cURL"):
        javascript(recipe.recipe_of(exchange))


def test_what_can_be_read_is_left_to_be_read() -> None:
    copy = javascript(recipe.event(CHANNEL, '{"text": "“Ж” 🎉"}'.encode()))
    assert r"""body: Buffer.from("{\"text\": \"“Ж” 🎉\"}"),""" in copy
    assert """["Authorization", "Bearer " + accessToken],""" in copy
