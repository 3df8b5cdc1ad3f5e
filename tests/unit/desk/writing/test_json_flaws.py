from __future__ import annotations

from collections.abc import Iterator

from kitdesk.desk.writing.drafting import Flaw
from kitdesk.desk.writing.json_flaws import Places, flaw, flaws_of


def _twice(_value: object, found: Places) -> Iterator[Flaw]:
    yield flaw(found, ("b",), "{member} is odd.", breaks=False)
    yield flaw(found, ("a", "missing"), "{member} is missing.")
    yield flaw(found, ("b",), "{member} is odd.", breaks=False)


def test_what_the_rules_say_is_told_once_and_in_the_order_of_the_text() -> None:
    text = '{"a": {"x": 1}, "b": 22}'
    told = [(text[each.start : each.end], str(each.sentence)) for each in flaws_of(text, _twice)]
    assert told == [("{", "a.missing is missing."), ("22", "b is odd.")]


def test_of_what_is_no_json_only_that_is_told() -> None:
    [told] = flaws_of('{"a": 1,}', _twice)
    assert (told.start, str(told.sentence)) == (8, "The comma before this } is one too many. Remove it.")
