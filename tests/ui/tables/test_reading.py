from __future__ import annotations

import json
import time

import pytest

from kitdesk.model.states import Direction
from kitdesk.ui.language import Language
from kitdesk.ui.tables.reading import Card, Reading, read_event
from tests.support.conversations import HOSTILE, event

pytestmark = pytest.mark.usefixtures("qapp")


def test_text_and_attachments_are_read_from_the_body() -> None:
    reading = read_event(
        event(
            payload=[
                {"type": "document", "file_name": "a.pdf", "file_url": "https://cdn.example/a.pdf"},
                {"type": "photo", "file_url": "https://cdn.example/x/b?c=d"},
                {"type": "location", "latitude": 1.5, "longitude": 2, "address": "Main Street"},
                {"type": "contact", "name": "Ann", "number": 123},
                {"type": "hologram"},
            ]
        )
    )
    assert reading.text == "Hello"
    assert reading.cards == (
        Card("PDF", "a.pdf", "document · cdn.example", "https://cdn.example/a.pdf"),
        Card("PHO", "b", "photo · cdn.example", "https://cdn.example/x/b?c=d"),
        Card("GEO", "Main Street", "location · 1.5, 2"),
        Card("TEL", "Ann", "contact · 123"),
        Card("HOL", "hologram", "hologram"),
    )


@pytest.mark.parametrize(
    ("sender", "said", "tag"),
    [
        ({"sender_display_name": "Maria K.", "sender_type": "agent"}, "Maria K. · agent", ""),
        ({"sender_username": "maria", "is_bot": False}, "maria", ""),
        ({"sender_display_name": "Helper", "sender_type": "bot", "is_bot": True}, "Helper", "BOT"),
        ({"is_bot": True}, "", "BOT"),
        ({"sender_type": "queue", "is_bot": True}, "queue", ""),
        ({"sender_type": 7, "sender_display_name": []}, "7", ""),
    ],
)
def test_who_answered_is_named(sender: dict[str, object], said: str, tag: str) -> None:
    reading = read_event(event(direction=Direction.IN, sender=sender))
    assert (reading.sender, reading.tag) == (said, tag)


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("CLOSED_BY_AGENT", "Conversation closed by agent Maria · CLOSED_BY_AGENT"),
        ("CLOSED_BY_BOT", "Conversation closed by bot Maria · CLOSED_BY_BOT"),
        (
            "CLOSED_BY_CLIENT_TIMEOUT",
            "Conversation closed, the customer was silent too long · CLOSED_BY_CLIENT_TIMEOUT",
        ),
        ("CLOSED_BY_UNKNOWN_REASON", "Conversation closed · CLOSED_BY_UNKNOWN_REASON"),
        (None, "Conversation closed"),
    ],
)
def test_a_closing_is_a_line_of_its_own(reason: object, told: str) -> None:
    body = {"event_data": {"close_reason": reason, "sender_data": {"sender_display_name": "Maria"}}}
    closing = event(kind="close_conversation", direction=Direction.IN, body=json.dumps(body).encode())
    assert read_event(closing).system == told


def test_a_closing_by_nobody_in_particular_names_nobody() -> None:
    body = json.dumps({"event_data": {"close_reason": "CLOSED_BY_AGENT"}}).encode()
    closing = event(kind="close_conversation", direction=Direction.IN, body=body)
    assert read_event(closing).system == "Conversation closed by agent · CLOSED_BY_AGENT"


@pytest.mark.parametrize("raw", [b"{no json", b"", b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_json_is_shown_as_it_stands_and_marked(raw: bytes) -> None:
    reading = read_event(event(text="", body=raw))
    assert reading.mark == "not JSON"
    assert reading.text == raw.decode("utf-8", "replace")


@pytest.mark.parametrize(
    "value",
    [
        None,
        7,
        [],
        {},
        {"event_data": 1},
        {"event_data": {"message": []}},
        {"event_data": {"message": {"payload": 1}}},
    ],
)
def test_any_json_has_a_reading(value: object) -> None:
    assert read_event(event(text="", body=json.dumps(value).encode())).mark


@pytest.mark.parametrize(
    "item", [None, 1, [], {}, {"type": []}, {"type": "photo", "file_url": "http://[", "file_name": {}}]
)
def test_any_attachment_has_a_card(item: object) -> None:
    assert len(read_event(event(payload=[item])).cards) == 1


@pytest.mark.parametrize(("kind", "named"), [("typing_started", "typing_started"), ("", "(no event_type)")])
def test_an_event_of_an_unknown_type_is_named_by_it(kind: str, named: str) -> None:
    """A line if it came, for nobody said it; a bubble if it was sent, where it can be sent again."""
    body = b'{"event_data": {"sender_data": {}}}'
    came = read_event(event(kind=kind, text="", body=body, direction=Direction.IN))
    assert came == Reading(system=f"{named}: an event type that kitdesk does not know")
    assert read_event(event(kind=kind, text="", body=body)) == Reading(
        body.decode(), mark=f"of the type {named}"
    )


def test_what_has_too_many_parts_is_not_taken_apart() -> None:
    """A megabyte of attachments would stall the window for a quarter of a second, and there may be ten."""
    began = time.process_time()
    reading = read_event(event(text="Hello", body=b'{"event_data": [' + b"{}," * 300_000 + b"{}]}"))
    assert time.process_time() - began < 0.05
    assert reading.text == "Hello"
    assert "Inspector" in reading.mark


def test_many_attachments_are_counted() -> None:
    cards = read_event(event(payload=[{"type": "photo"}] * 1_000)).cards
    assert len(cards) == 21
    assert cards[-1].title == "980 more"


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_name_stays_on_its_line(text: str) -> None:
    card = read_event(event(payload=[{"type": text, "file_name": text, "file_url": text}])).cards[0]
    assert "\n" not in card.title + card.detail
    assert "\u202e" not in card.title + card.detail
    assert len(card.mark) <= 4


def test_kinds_and_agents_have_names_in_the_language_of_the_window(language: Language) -> None:
    language.choose("ru")
    try:
        attached = read_event(event(payload=[{"type": "contact", "name": "Ann", "number": 1}]))
        answer = {"sender_display_name": "Maria K.", "sender_type": "agent"}
        assert attached.cards == (Card("TEL", "Ann", "контакт · 1"),)
        assert read_event(event(direction=Direction.IN, sender=answer)).sender == "Maria K. · оператор"
    finally:
        language.choose("en")
