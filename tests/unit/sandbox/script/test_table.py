from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from kitdesk.model.errors import InputError
from kitdesk.sandbox.script.table import Table

VALUES = {
    "text": "hello",
    "number": 1.5,
    "whole": 7,
    "flag": True,
    "table": {"a": 1},
    "tables": [{"a": 1}, {"a": 2}],
    "list": [1],
}


def test_values_are_given_as_what_they_are_asked_for() -> None:
    table = Table(VALUES)
    assert table.text("text") == "hello"
    assert table.choice("text", ("hello", "bye")) == "hello"
    assert table.read("text", str.upper, None) == "HELLO"
    assert table.number("number", 0, 2, 0) == 1.5
    assert table.number("whole", 0, 9, 0) == 7.0
    assert table.whole("whole", 0, 9, 0) == 7
    assert table.flag("flag") is True
    assert table.table("table").names == ("a",)
    assert [each.given("a") for each in table.tables("tables")] == [1, 2]


def test_what_is_not_there_is_its_default() -> None:
    table = Table({})
    assert table.text("x", "y") == "y"
    assert table.choice("x", ("a",), "") == ""
    assert table.read("x", str.upper, None) is None
    assert (table.number("x", 0, 9, 2), table.whole("x", 0, 9, 3), table.flag("x")) == (2, 3, False)
    assert table.table("x").names == ()
    assert table.tables("x") == []


@pytest.mark.parametrize(
    ("ask", "problem"),
    [
        (lambda table: table.text("missing"), "missing must be a text in quotes."),
        (lambda table: table.text("whole"), "whole must be a text in quotes."),
        (lambda table: table.read("whole", str, None), "whole must be a text in quotes."),
        (lambda table: table.choice("text", ("a", "b")), "text cannot be “hello”. Give one of a, b."),
        (lambda table: table.number("text", 0, 9, 0), "text must be a number from 0 to 9"),
        (lambda table: table.number("flag", 0, 9, 0), "flag must be a number from 0 to 9"),
        (lambda table: table.number("number", 2, 9, 0), "number must be a number from 2 to 9"),
        (lambda table: table.whole("number", 0, 9, 0), "number must be a whole number from 0 to 9"),
        (lambda table: table.whole("flag", 0, 9, 0), "flag must be a whole number from 0 to 9"),
        (lambda table: table.flag("whole"), "whole must be true or false"),
        (lambda table: table.table("list"), "list must be a table {{ … }}."),
        (lambda table: table.tables("list"), "list must be tables: write [[list]] above each"),
        (lambda table: table.tables("table"), "table must be tables"),
    ],
)
def test_what_cannot_be_used_is_refused_with_a_way_out(ask: Callable[[Table], object], problem: str) -> None:
    with pytest.raises(InputError) as caught:
        ask(Table(VALUES))
    assert str(caught.value).startswith(problem.replace("{{", "{").replace("}}", "}"))


def test_what_nobody_asked_for_is_refused_with_what_is_known() -> None:
    table = Table({"txt": "a", "name": "b"})
    table.text("name")
    table.text("text", "")
    with pytest.raises(InputError, match=r"“txt” says nothing in a step\. Known there: name, text\."):
        table.need_no_more("a step")
    table.given("txt")
    table.need_no_more("a step")


@pytest.mark.parametrize("value", [dt.date(2026, 1, 1), float("nan"), float("inf"), [[dt.time(1)]]])
def test_what_json_has_no_place_for_is_refused(value: object) -> None:
    with pytest.raises(InputError, match="JSON has none of them"):
        Table({"x": value}).need_json()
