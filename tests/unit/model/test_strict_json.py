from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.errors import NotJson
from kitdesk.model.strict_json import MAX_DEPTH, json_or_none, nearest_place, places, read_json

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)
laid_out = st.sampled_from(
    [{"indent": 2}, {"separators": (",", ":")}, {"indent": "\t", "ensure_ascii": False}]
)


def offset_of(text: str | bytes) -> int:
    with pytest.raises(NotJson) as caught:
        read_json(text)
    return caught.value.offset


@given(json_values, laid_out)
def test_reads_what_json_writes(value: object, layout: dict[str, object]) -> None:
    assert read_json(json.dumps(value, **layout)) == value  # type: ignore[arg-type]


@given(st.text() | st.binary())
def test_anything_else_is_refused_at_a_place_within_the_text(text: str | bytes) -> None:
    offset = 0
    try:
        read_json(text)
    except NotJson as error:
        offset = error.offset
    assert 0 <= offset <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "NaN",
        "-Infinity",
        "1e400",
        "9" * 309,
        "-1" + "0" * 308,
        '{"a": 1, "a": 1}',
        "[" * 100_000,
        "",
        "\ufeff{}",
    ],
)
def test_what_two_readers_could_take_differently_is_refused(text: str) -> None:
    with pytest.raises(NotJson):
        read_json(text)


@pytest.mark.parametrize("text", ["9" * 308, "-" + "9" * 307])
def test_every_whole_number_can_become_a_float(text: str) -> None:
    number = read_json(text)
    assert isinstance(number, int)
    assert float(number)


@pytest.mark.parametrize("body", [b"\xff{}", "{}".encode("utf-16"), b'"\xed\xa0\x80"', b"\x1f\x8b\x08"])
def test_bytes_that_are_not_utf8_are_refused(body: bytes) -> None:
    with pytest.raises(NotJson):
        read_json(body)


def test_a_repeated_member_is_refused_at_its_second_name() -> None:
    text = '{"a": {"x": 1, "y": 2, "x": 3}, broken'
    assert offset_of(text) == text.rindex('"x"')


def test_a_number_too_large_is_refused_where_it_stands_not_where_a_text_says_the_same() -> None:
    assert offset_of('["1e999", 1e999]') == 10


def test_nesting_is_refused_where_it_gets_too_deep() -> None:
    assert offset_of("[" * (MAX_DEPTH + 5)) == MAX_DEPTH


def test_brackets_within_texts_are_no_nesting() -> None:
    assert read_json(json.dumps("[" * 1000)) == "[" * 1000


def test_what_is_refused_is_none_for_who_only_looks_for_members() -> None:
    assert json_or_none(b'{"a": 1}') == {"a": 1}
    assert json_or_none(b"\xff") is json_or_none('{"a": 1, "a": 2}') is None


def values_with_paths(value: object, path: tuple[str | int, ...] = ()) -> dict[tuple[str | int, ...], object]:
    found = {path: value}
    if isinstance(value, dict | list):
        for name, inner in value.items() if isinstance(value, dict) else enumerate(value):
            found |= values_with_paths(inner, (*path, name))
    return found


@given(json_values, laid_out)
def test_every_value_is_found_again_by_its_place(value: object, layout: dict[str, object]) -> None:
    text = json.dumps(value, **layout)  # type: ignore[arg-type]
    found = places(text)
    assert {path: json.loads(text[start:end]) for path, (start, end) in found.items()} == values_with_paths(
        value
    )


def test_a_missing_member_is_placed_at_the_nearest_value_around_it() -> None:
    text = '{"a": {"b": 1}}'
    assert nearest_place(places(text), ("a", "c", 0)) == (6, 14)
