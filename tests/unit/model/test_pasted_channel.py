from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.errors import InputError
from kitdesk.model.pasted_channel import read_channel_link, read_env, read_pasted

UUID = "8b5c1f0e-1111-4222-8333-444455556666"
EU = "https://kit-im-eu.voximplant.com"
LINK = {"base_url": EU, "channel_uuid": UUID}


@pytest.mark.parametrize(
    "text",
    [
        f"https://kit-im-eu.voximplant.com/{UUID}",
        f"  https://kit-im-eu.voximplant.com/{UUID}/\r\n",
        f"\ufeffhttps://KIT-IM-EU.voximplant.com/{UUID.upper()}\u200b",
        f"kit-im-eu.voximplant.com/{UUID}",
        f"https://kit-im-eu.voximplant.com/{{{UUID}}}\u00a0",
    ],
)
def test_a_channel_link_fills_host_and_uuid(text: str) -> None:
    assert read_pasted(text) == LINK


def test_a_bare_uuid_or_host_fills_its_one_field() -> None:
    assert read_pasted(f"{{{UUID}}}") == {"channel_uuid": UUID}
    assert read_pasted("kit-im-ru2.voximplant.com/") == {"base_url": "https://kit-im-ru2.voximplant.com"}


def test_the_vendors_env_fills_everything_it_names() -> None:
    text = (
        f"# kit\nKIT_IM_API_URL={LINK['base_url']}\nKIT_API_TOKEN='tok'\nKIT_CHANNEL_UUID={UUID}\nOTHER=1\n"
    )
    assert read_pasted(text) == LINK | {"api_token": "tok"}


def test_a_postman_environment_fills_what_it_names_in_any_letter_case() -> None:
    values = [
        {"key": "kit_account_name", "value": "acme"},
        {"key": "api_token", "value": "tok"},
        {"key": "x"},
        7,
    ]
    text = json.dumps({"name": "Kit", "values": values})
    assert read_pasted(text) == {"account_name": "acme", "api_token": "tok"}
    assert read_pasted(json.dumps({"values": values}, indent=1)) == {
        "account_name": "acme",
        "api_token": "tok",
    }


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "no channel link, no .env"),
        ("hello", "no channel link, no .env"),
        ("A=1", "None of KIT_IM_API_URL"),
        ('{"values": []}', "no Postman environment"),
        ('{"values": {"a": [1]}}', "no Postman environment"),
        ('{"values": ', "not JSON"),
        ("https://example.com/not-a-uuid", "no channel UUID"),
        (f"http://example.com/{UUID}", "in the clear"),
        ("x" * (10 << 20), "10,485,760 characters"),
    ],
)
def test_anything_else_is_refused_with_what_to_copy(text: str, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        read_pasted(text)


def test_the_value_of_a_token_is_not_quoted_in_a_refusal() -> None:
    with pytest.raises(InputError) as caught:
        read_pasted("s3cr3t-token")
    assert "s3cr3t" not in str(caught.value)


@pytest.mark.parametrize("filler", [" ", "KIT_API_TOKEN=a ", "#", "\n", "'", "KIT_API_TOKEN= #", "{"])
def test_the_largest_paste_is_read_in_linear_time(filler: str) -> None:
    started = time.perf_counter()
    with contextlib.suppress(InputError):
        read_pasted("KIT_API_TOKEN=a" + filler * ((100_000 - 20) // len(filler)) + "b")
    assert time.perf_counter() - started < 2


@given(st.uuids())
def test_every_uuid_round_trips_through_its_link(value: object) -> None:
    assert read_channel_link(f"{EU}/{value}") == (EU, str(value))


@pytest.mark.parametrize("text", ["", UUID, "kit-im-eu.voximplant.com", "hello", f"{EU}/"])
def test_what_is_no_channel_link_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        read_channel_link(text)


def test_the_vendors_env_is_read_with_quotes_comments_and_exports() -> None:
    text = (
        "\ufeffKIT_IM_API_URL=https://kit-im-eu.voximplant.com # eu\r\n"
        "export KIT_ACCOUNT_NAME = 'acme'\r\n"
        '  KIT_API_TOKEN="a#b=c" # the token\r\n'
        f"KIT_CHANNEL_UUID={UUID}\n"
        "KIT_SALT=s4#lt\n# KIT_SALT=old\nINTERCOM_API_TOKEN=other\n"
    )
    assert read_env(text) == {
        "base_url": EU,
        "account_name": "acme",
        "api_token": "a#b=c",
        "channel_uuid": UUID,
        "salt": "s4#lt",
    }


@pytest.mark.parametrize("text", ["", "hello", "KIT_OTHER=1", "kit_api_token=x", "=", "KIT_API_TOKEN"])
def test_a_text_without_the_vendors_names_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="KIT_IM_API_URL"):
        read_env(text)


@pytest.mark.parametrize("value", [" " * 90_000 + "b", "'" * 90_000, "# " * 40_000, "a #" * 30_000])
def test_a_long_line_of_an_env_is_read_in_linear_time(value: str) -> None:
    started = time.perf_counter()
    read_env(f"KIT_API_TOKEN=a{value}")
    assert time.perf_counter() - started < 1


@given(st.text())
@pytest.mark.parametrize("read", [read_pasted, read_channel_link, read_env])
def test_any_text_is_read_or_refused(read: Callable[[str], object], text: str) -> None:
    with contextlib.suppress(InputError):
        assert read(text)
