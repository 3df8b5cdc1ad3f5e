from __future__ import annotations

import json
from typing import Any

import pytest

from kitdesk.desk.exports.members import line
from kitdesk.desk.imports.members import Odd, object_of, text_of, told_from
from kitdesk.model.timeline import Told
from tests.support import exports
from tests.support.timeline_values import an_exchange


def written(told: Told) -> Any:
    return json.loads(json.dumps(line(told)))


def test_a_line_says_the_same_when_it_is_read_back() -> None:
    told = Told(exports.incoming(1, body=b"\xff"), (exports.callback(), an_exchange(status=None)))
    value = written(told)
    assert written(told_from(value)) == value


@pytest.mark.parametrize(
    ("name", "odd"),
    [
        ("direction", "up"), ("state", []), ("at", True), ("at", "now"), ("body", None),
        ("body", {"base64": "?"}),
        ("kind", 7),
        ("number", "1"), ("number", True), ("number", 1 << 31), ("deliveries", -1),
        ("exchanges", {}), ("exchanges", [{}]), ("line", "other"),
    ],
)  # fmt: skip
def test_a_member_that_is_odd_makes_the_line_odd(name: str, odd: object) -> None:
    with pytest.raises(Odd):
        told_from(written(Told(exports.outgoing(1))) | {name: odd})


@pytest.mark.parametrize("odd", ["200", True, -1, 10**300])
def test_a_status_that_is_odd_makes_the_line_odd(odd: object) -> None:
    value = written(Told(None, (an_exchange(),)))
    value["exchanges"][0]["status"] = odd
    with pytest.raises(Odd):
        told_from(value)


@pytest.mark.parametrize("odd", [[["a"]], [["a", 1]], ["ab"], "ab", None])
def test_headers_that_are_odd_make_the_line_odd(odd: object) -> None:
    value = written(Told(None, (an_exchange(),)))
    value["exchanges"][0]["request_headers"] = odd
    with pytest.raises(Odd):
        told_from(value)


def test_what_is_no_object_and_no_text_is_empty() -> None:
    assert object_of([]) == {}
    assert text_of({"a": 7}, "a") == ""
