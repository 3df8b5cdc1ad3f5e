from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.desk.writing import drafting
from kitdesk.desk.writing.draft_check import check
from kitdesk.desk.writing.drafting import new_draft, to_text
from kitdesk.desk.writing.json_flaws import MOST

GOOD = drafting.with_text(new_draft({"client_id": "1"}), "Hello")


def with_(path: tuple[str, ...], value: object) -> str:
    """The good draft's text with one member changed, empty values too."""
    changed: Any = json.loads(to_text(GOOD))
    inner = changed
    for name in path[:-1]:
        inner = inner.setdefault(name, {})
    inner[path[-1]] = value
    return json.dumps(changed)


def test_a_good_message_has_no_flaw() -> None:
    assert check(to_text(GOOD)) == []


@pytest.mark.parametrize(
    ("text", "at", "word"),
    [
        ("", "", "no JSON"),
        ('{"a": 1,}', "}", "one too many"),
        ('{"a": [1,]}', "]", "one too many"),
        ("{a: 1}", "a", "double quotes"),
        ('{"a" 1}', "1", "colon"),
        ('["a" "b"]', '"b"', "comma"),
        ('{"a": "b}', '"b}', "closing quote"),
        ('{"a": "\n"}', "\n", "line break"),
        (r'{"a": "\q"}', r"\q", "backslash"),
        (r'{"a": "\u12"}', "u12", "hexadecimal"),
        ("{} x", "x", "Remove what follows"),
        ("{“a”: 1}", "“", "typographic"),
        ('{"a": 1 // note\n}', "//", "comment"),
        ("\ufeff{}", "\ufeff", "byte order mark"),
        ('{"a": 1, "a": 2}', '"a": 2', "twice"),
        ('{"a": NaN}', "NaN", "NaN"),
        ('{"a": ', "", "ends too early"),
    ],
)
def test_what_is_no_json_is_told_plainly_at_its_place(text: str, at: str, word: str) -> None:
    (flaw,) = check(text)
    assert text[flaw.start :].startswith(at)
    assert at or flaw.start >= len(text.rstrip())
    assert word in str(flaw.sentence)
    assert flaw.breaks


MESSAGE = ("event_data", "message")


@pytest.mark.parametrize(
    ("text", "at", "words"),
    [
        (with_(("client_data",), {}), "{}", "client_data.client_id is missing"),
        (with_(("client_data", "client_id"), 7.25), "7.25", "client_data.client_id must be text"),
        (with_(("client_data", "client_id"), ""), '""', "client_data.client_id is empty"),
        (with_(("client_data", "utm"), 7.25), "7.25", "must be an object"),
        (with_(("event_type",), "typing"), '"typing"', 'must be "send_message"'),
        (with_(("client_data", "client_phone"), None), "null", "client_phone is null. Leave it out instead"),
        (with_((*MESSAGE, "payload"), [{"type": "contact", "number": None}]), "null", "number is null"),
        (with_((*MESSAGE, "payload"), {"a": 1}), '{"a": 1}', "must be a list"),
        (with_((*MESSAGE, "payload"), [{"type": "zip"}]), '"zip"', "“zip” is no attachment type"),
        (with_((*MESSAGE, "payload"), [{"x": 1}]), '{"x"', "payload[0] has no type"),
        (with_((*MESSAGE, "payload"), [7.25]), "7.25", "payload[0] must be an object"),
        (with_((*MESSAGE, "payload"), [{"type": "location", "latitude": "5"}]), '"5"', "must be a number"),
        (
            with_((*MESSAGE, "payload"), [{"type": "contact", "number": []}]),
            "[]",
            "text in quotes or a number",
        ),
    ],
)
def test_a_breach_of_the_schema_is_told_plainly_at_its_place(text: str, at: str, words: str) -> None:
    (flaw,) = check(text)
    assert flaw.start == text.index(at)
    assert words in str(flaw.sentence)
    assert flaw.breaks


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (to_text(new_draft({"client_id": "1"})), "neither text nor attachment"),
        (with_((*MESSAGE, "payload"), [{"type": "photo", "file_url": "ftp://a/b"}]), "no web address"),
        (with_((*MESSAGE, "payload"), [{"type": "photo", "file_url": "http://a/b"}]), "not encrypted"),
        (with_(("client_data", "location"), {"latitude": 91}), "-90 to 90"),
    ],
)
def test_advice_does_not_stop_a_message(text: str, words: str) -> None:
    flaws = check(text)
    assert words in str(flaws[0].sentence)
    assert not any(flaw.breaks for flaw in flaws)


@pytest.mark.parametrize(
    ("said", "filled_in_would_help"),
    [
        ("{{client_id}}", True),
        ("{{client_data.client_id}}", True),
        ("{{name}}", False),
        ("{{client_data.x}}", False),
    ],
)
def test_a_variable_that_stands_in_a_message_is_told(said: str, filled_in_would_help: bool) -> None:
    text = with_((*MESSAGE, "text"), f"I am {said}.")
    (flaw,) = check(text)
    assert text[flaw.start : flaw.end] == said
    assert (flaw.breaks, flaw.wants_filling) == (False, filled_in_would_help)
    assert said in str(flaw.sentence)


def test_flaws_come_in_the_order_of_the_text() -> None:
    flaws = check('{"event_id": 1, "client_data": 2, "event_type": 3, "event_data": 4}')
    assert [flaw.start for flaw in flaws if flaw.breaks] == [13, 31, 48, 65]


def test_no_more_flaws_are_told_than_anyone_reads() -> None:
    assert len(check(with_((*MESSAGE, "payload"), [7] * 1000))) == MOST


@given(
    st.text()
    | st.recursive(
        st.none() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)
    ).map(json.dumps)
)
def test_any_text_is_checked_and_every_flaw_lies_within_it(text: str) -> None:
    for flaw in check(text):
        assert 0 <= flaw.start <= flaw.end <= len(text)
        assert str(flaw.sentence)
