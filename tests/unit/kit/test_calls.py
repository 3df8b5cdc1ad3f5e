from __future__ import annotations

import pytest

from kitdesk.kit.calls import Calls
from kitdesk.model.secret import HIDDEN, Secret
from kitdesk.transport.client import Call

CALLS = Calls("https://kit-im-eu.voximplant.com", "acme", "c0de")


def test_login_carries_the_api_token_in_its_query_and_the_channel_in_its_form() -> None:
    call = CALLS.login(Secret("a&b c"))
    assert call.url == (
        "https://kit-im-eu.voximplant.com/api/v3/botService/login?domain=acme&access_token=a%26b+c"
    )
    assert call.body == b"channel_uuid=c0de"


def test_a_refresh_has_the_refresh_token_in_its_form_and_nothing_else() -> None:
    call = CALLS.refresh(Secret("r=1"))
    assert call.url == "https://kit-im-eu.voximplant.com/api/v3/botService/refreshToken"
    assert call.body == b"refresh_token=r%3D1"
    assert "Authorization" not in dict(call.headers)


def test_an_event_goes_to_the_channel_byte_for_byte() -> None:
    call = CALLS.event(b'{"a": 1}', Secret("jwt"))
    assert (call.method, call.url) == ("POST", "https://kit-im-eu.voximplant.com/c0de")
    assert (call.body, dict(call.headers)["Authorization"]) == (b'{"a": 1}', "Bearer jwt")


@pytest.mark.parametrize("call", [CALLS.login(), CALLS.refresh(), CALLS.event(b"{}")])
def test_without_its_secret_a_call_has_dots_in_its_place(call: Call) -> None:
    assert HIDDEN in repr((call.url, call.body.decode(), call.headers))
