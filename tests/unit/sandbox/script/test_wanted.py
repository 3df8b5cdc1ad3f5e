from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.errors import InputError
from kitdesk.sandbox.script.wanted import ANYTHING, SEARCHED, Member, Pattern, Wanted, client_of
from kitdesk.sandbox.seen import Seen

TEXT = ("event_data", "message", "text")


def seen(purpose: str = "event", refused: str = "", **message: Any) -> Seen:
    event = {"client_data": {"client_id": "c-1"}, "event_data": {"message": message}}
    return Seen(0.0, "POST", "/c0de", 401 if refused else 200, purpose, refused, event)


def wanted(text: str) -> Wanted:
    return Wanted("event", (Member("text", TEXT, Pattern.read(text)),))


@pytest.mark.parametrize(
    ("spelled", "text", "fits"),
    [
        ("order", "order", True),
        ("order", "order 17", False),
        (r"/order \d+/", "my order 17", True),
        ("/^order$/", "order", True),
        ("/(?i)ORDER/", "order", True),
        ("/", "/", True),
        ("//", "", True),
        ("/a", "/a", True),
        ("", "", True),
    ],
)
def test_a_text_must_be_the_same_and_an_expression_must_be_found(spelled: str, text: str, fits: bool) -> None:
    assert Pattern.read(spelled).fits(text) is fits


def test_an_expression_sees_the_beginning_of_a_long_text_only() -> None:
    assert Pattern.read("/a$/").fits("a" * SEARCHED * 2)
    assert not Pattern.read("/b/").fits("a" * SEARCHED + "b")
    assert Pattern.read("a" * 20_000).fits("a" * 20_000)


def test_a_megabyte_is_searched_in_no_time() -> None:
    began = time.monotonic()
    assert not Pattern.read("/[ab]*c/").fits("ab" * 500_000)
    assert time.monotonic() - began < 5


@pytest.mark.parametrize("spelled", ["/(/", "/[/", "/*/", "/a{99999999999}/", f"/{'(' * 500}/"])
def test_what_is_no_expression_is_refused(spelled: str) -> None:
    with pytest.raises(InputError, match="is no regular expression"):
        Pattern.read(spelled)


def test_an_expression_has_a_longest_length() -> None:
    with pytest.raises(InputError, match="longer than 1000 characters"):
        Pattern.read(f"/{'a' * 1_000}/")


@pytest.mark.parametrize(
    ("looked_for", "came", "why"),
    [
        (wanted("hello"), seen(text="hello"), ""),
        (wanted("hello"), seen(text="hi"), "text is “hi”"),
        (wanted("hello"), seen(text=None), "it has no text"),
        (wanted("7"), seen(text=7), ""),
        (wanted("hello"), seen("login", text="hello"), "it is another call"),
        (wanted("hello"), seen(refused="no token", text="hello"), "it was refused: no token"),
        (Wanted(), seen("login"), ""),
        (Wanted("login"), seen("login"), ""),
        (Wanted("event", refused=ANYTHING), seen(), "it was not refused"),
        (Wanted("event", refused=ANYTHING), seen(refused="x"), ""),
        (
            Wanted("event", refused=Pattern.read("/expired/")),
            seen(refused="no token"),
            "the reason of its refusal is “no token”",
        ),
        (Wanted("event", payload=Pattern.read("photo")), seen(payload=[1, {"type": "photo"}]), ""),
        (Wanted("event", payload=Pattern.read("photo")), seen(), "it has no attachment of type photo"),
        (
            Wanted("event", payload=Pattern.read("photo")),
            seen(payload=7),
            "it has no attachment of type photo",
        ),
    ],
)
def test_what_is_not_wanted_is_told_why(looked_for: Wanted, came: Seen, why: str) -> None:
    assert looked_for.misfit(came) == why


@pytest.mark.parametrize(
    "event", [None, "no JSON", [], {}, {"event_data": []}, {"event_data": {"message": 7}}]
)
def test_whatever_came_in_the_place_of_an_event_is_not_wanted(event: object) -> None:
    assert wanted("x").misfit(Seen(0.0, "POST", "/c0de", 200, "event", "", event)) == "it has no text"
    assert client_of(event) == ""


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["client_data", "client_id", "event_data", "message", "text", "payload", "type"]),
            inner,
        )
    ),
    max_leaves=12,
)


@given(JSON)
def test_no_event_is_too_odd_to_be_looked_at(event: object) -> None:
    looked_for = Wanted("event", wanted("/a/").members, Pattern.read("photo"))
    assert looked_for.misfit(Seen(0.0, "POST", "/c0de", 200, "event", "", event)).isprintable()
    assert client_of(event) is not None


def test_a_member_is_found_in_a_list_by_its_position() -> None:
    place = ("event_data", "message", "payload", "1", "file_name")
    member = Member("file_name", place, Pattern.read("b.jpg"))
    came = seen(payload=[{"file_name": "a.jpg"}, {"file_name": "b.jpg"}])
    assert member.misfit(came.event) == ""
    assert member.misfit(seen(payload=[{}]).event) == "it has no file_name"


def test_an_event_names_its_customer() -> None:
    assert client_of(seen().event) == "c-1"


@pytest.mark.parametrize(
    ("looked_for", "came", "told"),
    [
        (wanted("hi"), seen(text="hi"), "text is “hi”; client_id is “c-1”"),
        (
            wanted("/stop/"),
            seen(text="a" * 90 + " stop it"),
            f"text is “…{'a' * 19} stop it”; client_id is “c-1”",
        ),
        (
            Wanted("event"),
            seen(payload=[{"type": "photo"}]),
            "client_id is “c-1”; its attachments are of type photo",
        ),
        (
            Wanted("event", (Member("message_id", (*TEXT[:2], "message_id"), ANYTHING),), refused=ANYTHING),
            seen(refused="no token", text="hi", message_id=7),
            "message_id is “7”; text is “hi”; client_id is “c-1”; it was refused: no token",
        ),
        (Wanted("login"), Seen(0.0, "POST", "/oauth/login", 200, "login"), "POST /oauth/login"),
        (Wanted(), Seen(0.0, "POST", "/x", 400, event="no JSON"), "POST /x"),
    ],
)
def test_what_fits_is_told_in_words(looked_for: Wanted, came: Seen, told: str) -> None:
    assert looked_for.misfit(came) == ""
    assert looked_for.told(came) == told
