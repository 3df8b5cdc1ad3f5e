from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.desk.imports.postman import MAX_BODY, filled_in, is_collection, read_collection
from kitdesk.model.channel import Channel
from kitdesk.model.errors import InputError
from kitdesk.model.pasted_channel import read_pasted
from tests.support.node import run_node
from tests.support.sentences import read_or_told

CHANNEL = Channel("c", "Acme", "https://kit.example", "acme", "00000000-0000-4000-8000-00000000c0de")
KEYS = st.sampled_from(
    ["item", "request", "url", "raw", "body", "mode", "method", "name", "variable", "key", "value"]
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=25,
)


def collection(*items: Any, **members: Any) -> dict[str, Any]:
    return {"info": {"name": "c"}, "item": list(items), **members}


def post(url: object = "https://kit.example/{{KIT_CHANNEL_UUID}}", raw: object = "{}", **members: Any) -> Any:
    request = {"method": "POST", "url": url, "body": {"mode": "raw", "raw": raw}, **members}
    return {"name": "Post", "request": request}


def test_the_messages_of_a_collection_that_postman_wrote_are_found_with_their_variables_filled_in() -> None:
    value = json.loads(run_node("write_collection.js", "collection"))
    assert is_collection(value)
    found = read_collection(value, CHANNEL)
    assert [draft.name for draft in found.drafts] == ["Messages / Hello", "Messages / Deep / Bare"]
    assert found.passed == 3
    first = json.loads(found.drafts[0].text)
    assert first["client_data"]["client_id"] == "c-Rīga"
    assert first["event_data"]["message"]["text"] == "Hello from Rīga"
    ids = {first["event_id"], first["event_data"]["message"]["message_id"]}
    assert len({UUID(each) for each in ids}) == 2
    assert not any(draft.remarks for draft in found.drafts)


def test_what_a_login_says_of_its_channel_is_found_beside_the_messages() -> None:
    url = "{{host}}/api/v3/botService/login?domain=acme&access_token={{KIT_API_TOKEN}}"
    body = {"mode": "urlencoded", "urlencoded": [{"key": "channel_uuid", "value": "{{uuid}}"}]}
    variables = [
        {"key": "host", "value": "https://kit.example"},
        {"key": "uuid", "value": CHANNEL.channel_uuid},
    ]
    found = read_collection(collection(post(url, body=body), post(), variable=variables), CHANNEL)
    assert len(found.drafts) == 1
    assert found.fields == {
        "base_url": "https://kit.example",
        "account_name": "acme",
        "channel_uuid": CHANNEL.channel_uuid,
    }


def test_a_login_alone_is_enough_and_may_be_in_pieces() -> None:
    url = {
        "protocol": "https",
        "host": ["kit", "example"],
        "path": ["api", "v3", "botService", "login"],
        "query": [{"key": "access_token", "value": "t"}, {"key": "domain", "value": "x", "disabled": True}],
    }
    found = read_collection(collection(post(url)), CHANNEL)
    assert found.fields == {"base_url": "https://kit.example", "api_token": "t"}


def test_an_environment_that_postman_wrote_fills_a_channel() -> None:
    fields = read_pasted(run_node("write_collection.js", "environment"))
    assert fields["base_url"] == "https://kit-im-eu.voximplant.com"
    assert fields["api_token"] == "api-token-1"


@pytest.mark.parametrize(
    "url",
    [
        "{{base}}/00000000-0000-4000-8000-00000000c0de",
        "https://kit.example/00000000-0000-4000-8000-00000000C0DE/?a=b",
        "{{base}}/{{channelUuid}}",
        "{{base}}/:channel_uuid",
        {"raw": "{{KIT_IM_API_URL}}/{{KIT_CHANNEL_UUID}}"},
        {"host": ["{{base}}"], "path": ["{{KIT_CHANNEL_UUID}}"]},
    ],
)
def test_a_post_to_a_channel_is_a_message(url: object) -> None:
    assert len(read_collection(collection(post(url)), CHANNEL).drafts) == 1


@pytest.mark.parametrize(
    "item",
    [
        post("https://example.com/hook"),
        post("https://kit.example/api/v3/botService/refreshToken"),
        post(method="GET"),
        post(raw=" "),
        post(body={"mode": "urlencoded", "urlencoded": []}),
        {"name": "bare", "request": "https://kit.example/{{KIT_CHANNEL_UUID}}"},
        {"name": "odd", "request": 7},
        "odd",
    ],
)
def test_anything_else_is_passed_over(item: object) -> None:
    with pytest.raises(InputError, match="No request of this collection posts a message"):
        read_collection(collection(item), CHANNEL)


def test_what_is_not_known_stays_and_is_named() -> None:
    [draft] = read_collection(collection(post(raw='{"a": "{{b}} {{ c }}"}')), CHANNEL).drafts
    assert draft.text == '{"a": "{{b}} {{ c }}"}'
    assert str(draft.remarks[0]) == "Not known, and left as they are: b, c. Fill them in by hand."


def test_no_secret_is_filled_in() -> None:
    [draft] = read_collection(collection(post(raw="{{KIT_API_TOKEN}}")), CHANNEL).drafts
    assert draft.text == "{{KIT_API_TOKEN}}"


def test_variables_in_circles_end() -> None:
    assert filled_in("{{a}}", {"a": "{{b}}", "b": "{{a}}"}) in ("{{a}}", "{{b}}")


def test_variables_that_multiply_are_refused() -> None:
    variables = {"a": "{{b}}" * 1_000, "b": "{{c}}" * 1_000, "c": "x" * 1_000}
    with pytest.raises(InputError, match=f"more than {MAX_BODY:,} characters"):
        filled_in("{{a}}", variables)


def test_too_many_requests_are_refused() -> None:
    with pytest.raises(InputError, match="more than 5,000 requests"):
        read_collection(collection(*[post()] * 5_001), CHANNEL)


def test_a_collection_of_postmans_api_is_unwrapped() -> None:
    assert is_collection({"collection": collection(post())})
    assert read_collection({"collection": collection(post())}, CHANNEL).drafts


@given(JSON)
def test_any_value_is_a_collection_or_one_clear_sentence(value: object) -> None:
    is_collection(value)
    read_or_told(lambda: read_collection(value, CHANNEL))
