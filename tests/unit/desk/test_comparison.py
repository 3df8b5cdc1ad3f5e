from __future__ import annotations

import json
import subprocess
import time
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.desk.comparison import Line, Part, Section, compare, patch
from kitdesk.model.timeline import Exchange
from tests.support.programs import path_of

ONE = Exchange(
    "event", 0.0, "POST", "https://kit/uuid", (("A", "1"), ("B", "2")), b'{"a":1,"b":[2,3]}', 200, (), b"OK"
)


def lines(section: Section) -> list[Line]:
    """All of them, the unchanged ones too where there is a change."""
    return [line for hunk in section.hunks(1_000_000) for line in hunk.lines()]


def signed(section: Section) -> list[str]:
    return [line.sign + line.text for line in lines(section)]


def of(part: Part, left: Exchange, right: Exchange) -> Section:
    return next(section for section in compare(left, right) if section.part is part)


def bodies(left: bytes, right: bytes) -> Section:
    return of(Part.REQUEST_BODY, replace(ONE, request_body=left), replace(ONE, request_body=right))


def test_the_same_has_no_difference() -> None:
    sections = compare(ONE, ONE)
    assert [section.part for section in sections] == list(Part)
    assert [list(section.hunks()) for section in sections] == [[]] * 4
    assert patch(sections, "a", "b") == ""


def test_headers_are_compared_in_order() -> None:
    other = replace(ONE, request_headers=(("B", "2"), ("C", "3")), method="GET")
    assert signed(of(Part.REQUEST, ONE, other)) == [
        "-POST https://kit/uuid",
        "-A: 1",
        "+GET https://kit/uuid",
        " B: 2",
        "+C: 3",
    ]


def test_json_is_compared_member_by_member() -> None:
    section = bodies(b'{"a":1,"b":[2,3]}', b'{ "a": 1, "b": [2, 4] }')
    assert signed(section) == [" {", '   "a": 1,', '   "b": [', "     2,", "-    3", "+    4", "   ]", " }"]
    assert section.notes == ()


def test_that_another_member_follows_is_no_difference() -> None:
    section = bodies(b'{"a":1}', b'{"a":1,"b":2}')
    assert signed(section) == [" {", '   "a": 1', '+  "b": 2', " }"]


def test_the_same_json_in_another_spelling_is_told() -> None:
    section = bodies(b'{"a":"\\u0416"}', '{"a": "Ж"}'.encode())
    assert not section.changes
    assert "The same JSON" in str(section.notes[0])


def test_what_is_not_json_on_both_sides_is_compared_as_text() -> None:
    assert signed(bodies(b'{"a":1}', b"<html>")) == ['-{"a":1}', "+<html>"]


def test_what_is_no_text_is_compared_byte_by_byte() -> None:
    assert signed(bodies(b"\xff\x00", b"ab"))[0].startswith("-000000  ff 00")


def test_a_missing_answer_is_compared_by_its_error() -> None:
    failed = replace(ONE, status=None, answer_body=b"", error="No byte came.")
    assert signed(of(Part.ANSWER, ONE, failed)) == ["-HTTP 200", "+No byte came."]
    assert signed(of(Part.ANSWER_BODY, ONE, failed)) == ["-OK"]


def test_what_differs_within_a_line_is_known() -> None:
    section = bodies(b'{"text": "Hello Anna"}', b'{"text": "Hello Ben"}')
    minus, plus = (line for line in lines(section) if line.sign != " ")
    assert [line.text[slice(*line.changed)] for line in (minus, plus)] == ["Anna", "Ben"]


def test_lines_that_are_hardly_alike_are_not_picked_apart() -> None:
    assert {line.changed for line in lines(bodies(b"abcdefgh", b"zyxwvuth"))} == {(0, 0)}


def test_unchanged_stretches_are_skipped() -> None:
    left = [str(number) for number in range(100)]
    right = [*left[:10], "new", *left[10:50], "fifty", *left[51:]]
    section = bodies("\n".join(left).encode(), "\n".join(right).encode())
    first, second = section.hunks()
    assert (first.skipped, first.heading, len(list(first.lines()))) == (7, "@@ -8,6 +8,7 @@", 7)
    assert (second.skipped, second.heading) == (34, "@@ -48,7 +49,7 @@")
    assert (section.added, section.removed) == (2, 1)


texts = st.lists(st.sampled_from(["a", "b", "c", "{", "", " "]), max_size=40).map("\n".join)


@given(texts, texts)
def test_both_sides_can_be_read_from_the_lines(left: str, right: str) -> None:
    if left != right:
        section = bodies(left.encode(), right.encode())
        found = lines(section)
        assert "\n".join(line.text for line in found if line.sign != "+") == left
        assert "\n".join(line.text for line in found if line.sign != "-") == right
        assert section.added == sum(line.sign == "+" for line in found)
        assert section.removed == sum(line.sign == "-" for line in found)


def test_the_unified_diff_is_one_for_patch(tmp_path: Path) -> None:
    left = "\n".join(str(number) for number in range(100))
    right = "first\n" + left.replace("17", "seven\nteen").replace("\n50", "") + "\nlast"
    text = patch([bodies(left.encode(), right.encode())], "left", "right")
    (tmp_path / "left").write_text(left + "\n")
    command = [path_of("patch"), "--fuzz=0", "--verbose", "left"]
    done = subprocess.run(command, cwd=tmp_path, input=text, text=True, capture_output=True, check=True)
    assert "offset" not in done.stdout
    assert (tmp_path / "left").read_text() == right + "\n"


@pytest.mark.parametrize("kind", ["different", "repeated", "one line", "one column"])
def test_the_largest_bodies_end_soon(kind: str) -> None:
    size = 1 << 20
    left, right = {
        "different": [json.dumps([f"{side}{n}" for n in range(60_000)]) for side in "ab"],
        "repeated": [json.dumps([n * step % 120 for n in range(150_000)]) for step in (1, 7)],
        "one line": ["x" * size, "x" * (size - 1) + "y"],
        "one column": ["\n" * size, "\n" * (size - 1) + "y"],
    }[kind]
    began = time.process_time()
    section = bodies(left[:size].encode(), right[:size].encode())
    first = [line for hunk in section.hunks() for line in islice(hunk.lines(), 5_000)]
    assert time.process_time() - began < 10  # a second; the machine may be busy
    assert first
    assert bool(section.notes) == (kind in ("different", "repeated"))
