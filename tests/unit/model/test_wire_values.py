from __future__ import annotations

import json
from typing import Any

import pytest
from pydantic import ValidationError

from kitdesk.model.wire import (
    ClosingCallback,
    MessageCallback,
    OtherCallback,
    flaws,
    read_callback,
    read_outgoing,
)

FULL: dict[str, Any] = {
    "client_data": {
        "client_id": "107804195",
        "client_phone": "79161234567",
        "client_avatar": "https://example.com/a.png",
        "client_display_name": "Anna",
        "client_email": "anna@example.com",
        "client_language": "en",
        "utm": {"source": "s", "campaign": "c", "content": "c", "medium": "m", "term": "t"},
        "page": {"url": "https://example.com", "title": "Home"},
        "location": {
            "latitude": 55,
            "longitude": 37.6,
            "country": "Russia",
            "country_code": "RU",
            "region": "Moscow",
            "region_code": "MOW",
            "city": "Moscow",
            "ip_address": "203.0.113.7",
        },
        "device": {"type": "mobile", "model": "Pixel", "user_agent": "Mozilla"},
    },
    "event_id": "e",
    "event_type": "send_message",
    "event_data": {
        "message": {
            "message_id": "m",
            "text": "Hello",
            "payload": [
                *(
                    {"type": kind, "file_name": "f", "file_url": "u"}
                    for kind in ("photo", "audio", "video", "document")
                ),
                {"type": "location", "latitude": 1.5, "longitude": 2, "address": "There"},
                {"type": "contact", "name": "Anna", "number": 79161234567, "avatar": "u"},
            ],
        }
    },
}


def message(**members: object) -> dict[str, object]:
    return {**FULL, "event_data": {"message": {"message_id": "m", **members}}}


def paths_of_flaws(value: object) -> set[tuple[str | int, ...]]:
    with pytest.raises(ValidationError) as caught:
        read_outgoing(value)
    return {path for path, _ in flaws(caught.value)}


def test_every_documented_member_goes_out_as_it_came_in() -> None:
    assert json.loads(read_outgoing(FULL).to_json()) == FULL


def test_unset_members_are_left_out() -> None:
    least = {"client_data": {"client_id": "1"}, "event_id": "e", "event_type": "send_message", **message()}
    least["client_data"] = {"client_id": "1"}
    assert json.loads(read_outgoing(least).to_json()) == least


def test_members_that_the_contract_does_not_list_are_kept() -> None:
    more = {**message(buttons=[{"x": 1}]), "extra": {"deep": None}}
    assert json.loads(read_outgoing(more).to_json()) == more


def test_half_a_character_goes_out_as_it_came() -> None:
    half = {**FULL, "event_id": "\ud83d", "more": ["\udc4b"]}
    assert json.loads(read_outgoing(half).to_json()) == half


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ({**FULL, "client_data": {}}, ("client_data", "client_id")),
        ({**FULL, "client_data": {"client_id": 7}}, ("client_data", "client_id")),
        ({**FULL, "event_id": None}, ("event_id",)),
        ({**FULL, "event_type": "close_conversation"}, ("event_type",)),
        ({**FULL, "event_data": {"message": {}}}, ("event_data", "message", "message_id")),
        ({**FULL, "client_data": {"client_id": "1", "utm": None}}, ("client_data", "utm")),
        (message(text=None), ("event_data", "message", "text")),
        (
            message(payload=[{"type": "contact", "number": None}]),
            ("event_data", "message", "payload", 0, "number"),
        ),
        (message(text=["a"]), ("event_data", "message", "text")),
        (message(payload={}), ("event_data", "message", "payload")),
        (message(payload=[{"type": "sticker"}]), ("event_data", "message", "payload", 0)),
        (
            message(payload=[{"type": "photo", "file_url": 1}]),
            ("event_data", "message", "payload", 0, "file_url"),
        ),
        (
            message(payload=[{"type": "location", "latitude": "1"}]),
            ("event_data", "message", "payload", 0, "latitude"),
        ),
        (
            message(payload=[{"type": "location", "latitude": True}]),
            ("event_data", "message", "payload", 0, "latitude"),
        ),
        ([], ()),
    ],
)
def test_a_breach_of_the_schema_is_told_with_its_path(value: object, path: tuple[str | int, ...]) -> None:
    assert path in paths_of_flaws(value)


def test_all_breaches_are_told_at_once() -> None:
    assert len(paths_of_flaws({})) == 4


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({"event_type": "send_message", "event_data": {"message": {"message_id": "m"}}}, MessageCallback),
        (
            {"event_type": "close_conversation", "event_data": {"close_reason": "CLOSED_BY_AGENT"}},
            ClosingCallback,
        ),
        ({"event_type": "typing_started", "event_data": {"x": 1}}, OtherCallback),
    ],
)
def test_a_callback_is_read_by_its_event_type(value: dict[str, object], kind: type) -> None:
    callback = read_callback({"client_data": {"client_id": "1"}, "event_id": "e", **value})
    assert type(callback) is kind
    assert json.loads(callback.to_json())["event_type"] == value["event_type"]


def test_unknown_payload_and_sender_types_and_nulls_of_callbacks_are_no_error_and_kept() -> None:
    value = {
        "client_data": {"client_id": "1", "new": True},
        "event_id": "e",
        "event_type": "send_message",
        "event_data": {
            "message": {"message_id": "m", "payload": [{"type": "sticker", "id": 7}, {"type": "photo"}, {}]},
            "sender_data": {"sender_id": 7, "sender_type": "supervisor", "sender_email": None},
        },
    }
    assert json.loads(read_callback(value).to_json()) == value


@pytest.mark.parametrize("event_id", [7, [], None, {}])
def test_a_callback_with_an_event_id_that_is_no_text_is_refused(event_id: object) -> None:
    with pytest.raises(ValidationError):
        read_callback({"client_data": {"client_id": "1"}, "event_id": event_id, "event_type": "x"})
