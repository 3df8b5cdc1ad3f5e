from __future__ import annotations

import json
import subprocess
import sys
from itertools import count
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.desk.writing import drafting
from kitdesk.desk.writing.drafting import Summary, new_draft, read_draft, summary_of, to_text
from kitdesk.model.errors import InputError
from kitdesk.model.strict_json import read_json
from kitdesk.store.rows import storable

CLIENT = {"client_id": "107804195"}
names = st.text(max_size=8)
json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=10,
)
unknown = st.dictionaries(names.map(lambda name: "x-" + name), json_values, max_size=3)


def counted() -> Any:
    numbers = count(1)
    return lambda: f"id-{next(numbers)}"


def test_a_new_draft_has_ids_and_nothing_unset() -> None:
    assert new_draft(CLIENT, counted()) == {
        "client_data": {"client_id": "107804195"},
        "event_id": "id-1",
        "event_type": "send_message",
        "event_data": {"message": {"message_id": "id-2"}},
    }


@given(unknown, unknown, unknown, st.text(), st.lists(json_values, max_size=3))
def test_changes_in_the_form_keep_every_member_it_does_not_know(
    top: dict[str, Any], data: dict[str, Any], message: dict[str, Any], text: str, payload: list[Any]
) -> None:
    written = new_draft(CLIENT, counted())
    written = {**top, **written, "event_data": {**data, "message": {**message, "message_id": "m"}}}
    draft = read_draft(to_text(written))
    draft = drafting.with_text(draft, text[:1000])
    draft = drafting.with_payload(draft, payload)
    draft = drafting.with_new_ids(draft, counted())
    draft = drafting.with_client_data(draft, {"client_id": "2"})
    again = read_json(to_text(draft))
    assert isinstance(again, dict)
    assert {name: again[name] for name in top} == top
    assert {name: again["event_data"][name] for name in data} == data
    assert {name: again["event_data"]["message"][name] for name in message} == message
    assert again["event_data"]["message"].get("text", "") == text[:1000]
    assert again["event_data"]["message"].get("payload", []) == payload


def test_what_is_emptied_is_left_out_with_the_objects_around_it() -> None:
    draft = drafting.with_member(new_draft(CLIENT), ("client_data", "utm", "source"), "news")
    draft = drafting.with_text(draft, "Hello")
    assert drafting.member(draft, ("client_data", "utm")) == {"source": "news"}
    draft = drafting.with_member(draft, ("client_data", "utm", "source"), "")
    draft = drafting.with_text(draft, "")
    assert drafting.member(draft, drafting.CLIENT_DATA) == CLIENT
    assert "text" not in drafting.member(draft, ("event_data", "message"))


def test_zero_and_false_are_values_and_not_left_out() -> None:
    draft = drafting.with_member(new_draft(CLIENT), ("client_data", "location", "latitude"), 0.0)
    assert drafting.member(draft, ("client_data", "location")) == {"latitude": 0.0}


def test_a_change_leaves_the_former_draft_as_it_was() -> None:
    before = new_draft(CLIENT)
    copy = json.loads(to_text(before))
    drafting.with_text(before, "Hello")
    assert before == copy


@given(json_values)
def test_the_text_of_a_draft_reads_back_as_the_same(value: Any) -> None:
    assert read_json(to_text({"x": value})) == {"x": value}


def test_characters_that_hide_or_turn_the_text_are_escaped_and_emoji_stay() -> None:
    text = to_text({"a": "\u202egnp.exe\u2028\ud800", "b": "👩\u200d👧 привет\u00a0!"})
    assert "\\u202egnp.exe\\u2028\\ud800" in text
    assert "👩\u200d👧 привет\u00a0!" in text
    text.encode()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("", "line 1"),
        ("[]", "object"),
        ('{"client_data": 7}', "client_data"),
        ('{"event_data": []}', "event_data"),
        ('{"event_data": {"message": "x"}}', "event_data.message"),
        ('{"event_data": {"message": {"text": 7}}}', "event_data.message.text"),
        ('{"event_data": {"message": {"payload": {}}}}', "event_data.message.payload"),
        ('{"event_id": 7}', "event_id"),
        (json.dumps({"event_data": {"message": {"text": "x" * 20_001}}}), "20001"),
    ],
)
def test_json_that_the_form_cannot_show_is_refused_with_the_reason(text: str, named: str) -> None:
    with pytest.raises(InputError) as caught:
        read_draft(text)
    assert named in str(caught.value)


def test_a_draft_without_some_or_all_members_is_still_a_draft() -> None:
    assert read_draft("{}") == {}


def test_empty_is_what_has_neither_text_nor_attachment() -> None:
    draft = new_draft(CLIENT)
    assert drafting.is_empty(draft)
    assert not drafting.is_empty(drafting.with_text(draft, "x"))
    assert not drafting.is_empty(drafting.with_payload(draft, [{"type": "photo"}]))


def test_a_body_is_summed_up_by_its_ids_and_text() -> None:
    body = to_text(drafting.with_text(new_draft(CLIENT, counted()), "Hello")).encode()
    assert summary_of(body) == Summary("107804195", "id-1", "id-2", "Hello")


def test_numbers_for_ids_are_written_out_and_what_is_no_scalar_is_empty() -> None:
    body = (
        b'{"client_data": {"client_id": 7}, "event_id": [1], "event_data": {"message": {"message_id": true}}}'
    )
    assert summary_of(body) == Summary(client_id="7")


@given(st.binary() | json_values.map(lambda value: json.dumps(value).encode()))
def test_any_body_is_summed_up_in_texts_that_can_be_stored(body: bytes) -> None:
    summary = summary_of(body)
    for text in (summary.client_id, summary.event_id, summary.message_id, summary.text):
        text.encode()


def test_a_lone_surrogate_in_a_body_is_summed_up_as_something_storable() -> None:
    body = b'{"event_data": {"message": {"text": "a\\ud800b"}}}'
    assert summary_of(body).text == "a\ufffdb"


def test_importing_it_does_not_import_pydantic() -> None:
    code = (
        "import sys; from kitdesk.desk.writing import advice, drafting; sys.exit('pydantic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_an_id_with_half_a_character_is_the_same_in_both_directions() -> None:
    body = b'{"client_data": {"client_id": "a\\ud800b \\ud83d\\ude42"}}'
    assert summary_of(body).client_id == storable("a\ud800b \U0001f642") == "a\ufffdb \U0001f642"
