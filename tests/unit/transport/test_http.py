"""Requests and answers as values."""

from __future__ import annotations

from kitdesk.transport.http import Answer, Request

REQUEST = Request("GET", "/a%20b?x=1&y=?", (("X-One", "1"), ("x-one", "2"), ("Host", "h")), b"", "127.0.0.1")


def test_a_header_is_found_whatever_its_case_and_every_value_is_kept() -> None:
    assert REQUEST.header("X-ONE") == "1"
    assert REQUEST.all("X-One") == ("1", "2")
    assert REQUEST.header("Authorization") is None


def test_the_target_falls_apart_at_the_first_question_mark() -> None:
    assert (REQUEST.path, REQUEST.query) == ("/a%20b", "x=1&y=?")


def test_answers_say_what_they_hold() -> None:
    assert Answer.json({"ü": 1}, 201) == Answer(
        201, (("Content-Type", "application/json"),), '{"ü": 1}'.encode()
    )
    assert Answer.text("OK").headers == (("Content-Type", "text/plain; charset=utf-8"),)
