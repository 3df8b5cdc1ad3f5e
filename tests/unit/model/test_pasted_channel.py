from __future__ import annotations

import contextlib
import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.errors import InputError
from kitdesk.model.pasted_channel import read_pasted

UUID = "8b5c1f0e-1111-4222-8333-444455556666"
LINK = {"base_url": "https://kit-im-eu.voximplant.com", "channel_uuid": UUID}


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


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(InputError):
        assert read_pasted(text)
