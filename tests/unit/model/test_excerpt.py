from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.excerpt import LONGEST_BODY, ROOM, Excerpt, excerpt, marked
from kitdesk.model.timeline import Event
from tests.support.timeline_values import a_body, an_event


def told(found: Excerpt) -> str:
    """What is marked, in brackets."""
    return "".join(f"[{text}]" if hit else text for text, hit in found)


def an_order() -> Event:
    body = {"client_data": {"client_id": "c-1", "client_phone": "+79161234567", "utm": {"source": "spring"}}}
    body |= {"event_data": {"message": {"text": "Hello", "payload": [{"type": "photo", "size": 7}]}}}
    return an_event(body=json.dumps(body).encode(), event_id="evt-4471-ab", text="Hello")


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        ("hel", "[Hel]lo"),
        ("7916", "client_phone: +[7916]1234567"),
        ("source", "[source]: spring"),
        ("4471-a", "event_id: evt-[4471-a]b"),
        ("spr photo", "type: [photo]"),
        ("phone", "client_[phone]: +79161234567"),
        ("id", "Hello"),
        ("nowhere", "Hello"),
        ("", "Hello"),
    ],
)
def test_the_first_place_that_has_a_hit_is_shown(terms: str, expected: str) -> None:
    assert told(excerpt(an_order(), terms.split())) == expected


def test_the_place_that_has_most_of_it_is_preferred() -> None:
    body = a_body(1, "agent-7", client_email="agent-7@kit.example")
    found = excerpt(an_event(text="the agent", body=body), ["agent-7@kit.example"])
    assert told(found) == "client_email: [agent-7@kit.example]"


def test_case_and_marks_make_no_difference_and_only_words_beginnings_count() -> None:
    event = an_event(text="Пришёл Jürgen, bejurgen")
    assert told(excerpt(event, ["ПРИШЕЛ", "jurg"])) == "[Пришёл] [Jürg]en, bejurgen"


def test_a_long_text_is_cut_around_the_first_hit() -> None:
    event = an_event(text="word " * 300 + "needle " + "word " * 300)
    found = told(excerpt(event, ["needle"]))
    assert found.startswith("…word ")
    assert found.endswith("…")
    assert "[needle]" in found
    assert len(found) < ROOM + 10


def test_a_body_that_is_no_json_is_looked_at_as_it_stands() -> None:
    event = an_event(text="", body=b'{"broken": needle \xff')
    assert told(excerpt(event, ["needle"])) == '{"broken": [needle] \ufffd'


def test_a_huge_body_is_left_alone() -> None:
    event = an_event(text="Hello", body=b"needle " * LONGEST_BODY)
    assert told(excerpt(event, ["needle"])) == "Hello"


def test_names_are_marked_wherever_a_term_stands() -> None:
    assert told(marked("Anna Petrova", ["trov", "AN"])) == "[An]na Pe[trov]a"
    assert told(marked("a.b", ["."])) == "a[.]b"
    assert told(marked("Anna", [])) == "Anna"


@given(st.text(), st.lists(st.text(min_size=1), max_size=3))
def test_an_excerpt_is_made_of_what_is_there(text: str, terms: list[str]) -> None:
    event = an_event(text=text, body=b"")
    found = "".join(piece for piece, _ in excerpt(event, terms)).strip("…")
    places = (text, f"event_id: {event.event_id}", f"message_id: {event.message_id}")
    assert any(found in place for place in places)
    assert "".join(piece for piece, _ in marked(text, terms)) == text[:4_000]
