from __future__ import annotations

import pytest

from kitdesk.callback.reports.html_evidence import evidence, plain
from tests.support.timeline_values import an_exchange


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#x27;"),
        ("\u202egnp.exe", "\\u202egnp.exe"),
        ("\x1b[31m\x00\r", "\\x1b[31m\\x00\\r"),
        ("a\u00a0b\u200dc", "a\\xa0b\\u200dc"),
        ("\ud800", "\\ud800"),
        ("Привет, 你好\n\t", "Привет, 你好\n\t"),
    ],
)
def test_anybodys_text_is_shown_as_it_is_and_nothing_in_it_is_invisible(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_a_request_is_shown_with_its_answer_and_the_times_of_its_steps() -> None:
    shown = evidence((an_exchange(),))
    assert "<summary>Evidence: 1 request with its answer</summary>" in shown
    assert "Host: 127.0.0.1\nX-Twice: a\nX-Twice: é" in shown
    assert "{&quot;event_id&quot;: &quot;event-1&quot;}\\x00\\xff" in shown
    assert "{&quot;success&quot;: true}" in shown
    assert "Time: connect 1 ms, first byte 2 ms, in all 2 ms" in shown


def test_without_an_answer_the_reason_stands_in_its_place() -> None:
    shown = evidence((an_exchange(status=None, error="It hung up.", answer_headers=(), answer_body=b""),))
    assert "It hung up. (2 ms)" in shown
    assert "Answer" not in shown


def test_a_long_body_is_cut_and_says_where_the_whole_is() -> None:
    shown = evidence((an_exchange(answer_body=b"x" * 65_536),))
    assert "x" * 2_000 + "</pre>" in shown
    assert "x" * 2_001 not in shown
    assert "Cut after 2,000 characters of 65,536 bytes: the NDJSON file has the whole." in shown


def test_of_many_requests_the_first_are_shown_and_how_many_more_there_are() -> None:
    shown = evidence((an_exchange(),) * 50)
    assert shown.count('class="exchange"') == 12
    assert "38 more requests: the NDJSON file has the whole." in shown


def test_where_nothing_was_sent_nothing_unfolds() -> None:
    assert evidence(()) == ""
