from __future__ import annotations

import json

from kitdesk.sandbox.line import line_of


def test_a_line_leaves_out_what_is_empty_and_keeps_what_is_zero() -> None:
    assert json.loads(line_of({"status": 0, "error": "", "event": None, "done": False})) == {
        "status": 0,
        "done": False,
    }


def test_a_line_is_one_line_of_ascii() -> None:
    line = line_of({"text": "Käse\n😀"})
    assert line.isascii()
    assert line.isprintable()
