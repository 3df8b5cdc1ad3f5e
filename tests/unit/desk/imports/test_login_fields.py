from __future__ import annotations

import pytest

from kitdesk.desk.imports.login_fields import login_fields

LOGIN = "https://kit.example:8443/api/v3/botService/login"


def test_a_login_holds_all_but_the_salt() -> None:
    url = f"{LOGIN}?domain=acme%20test&access_token=a%2Bb&more=1"
    assert login_fields(url, {"channel_uuid": "u", "other": "x"}) == {
        "base_url": "https://kit.example:8443",
        "account_name": "acme test",
        "api_token": "a+b",
        "channel_uuid": "u",
    }


def test_what_is_not_written_out_is_left_open() -> None:
    assert login_fields("{{base}}/api/v3/botService/login/?domain={{a}}&access_token=", {}) == {}


@pytest.mark.parametrize(
    "url", ["", "https://[", "https://kit.example/api/v3/botService/refreshToken", LOGIN + "x"]
)
def test_another_request_holds_nothing(url: str) -> None:
    assert login_fields(url, {"channel_uuid": "u"}) == {}
