from __future__ import annotations

import base64
import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kitdesk.callback.reports.ndjson import as_lines
from kitdesk.model.conformance import Finding, Grade
from kitdesk.model.sentence import sentence
from tests.support.conformance import UNSIGNED, URL, a_finding, a_report
from tests.support.timeline_values import an_exchange


def lines(*findings: Finding) -> list[Any]:
    return [json.loads(line) for line in as_lines(a_report(*findings)).splitlines()]


def test_the_run_comes_first_then_each_finding_then_the_summary() -> None:
    run, *findings, summary = lines(a_finding(), a_finding(Grade.FAILED, "genuine.photo"))
    assert (run["line"], run["format"], run["url"], run["at"]) == ("run", 1, URL, 1_700_000_000.5)
    assert run["expectations"] == {"accepted": "2xx", "refused": "4xx", "within": 5.0, "switched_off": []}
    told = [(each["line"], each["name"], each["group"], each["grade"]) for each in findings]
    assert told == [
        ("finding", "forged.wrong-salt", "forged", "passed"),
        ("finding", "genuine.photo", "genuine", "failed"),
    ]
    assert (summary["line"], summary["failed"], summary["stopped"]) == ("summary", True, False)
    assert summary["verdict"] == "1 of 2 checks failed."
    assert summary["grades"] == {
        "passed": 1,
        "failed": 1,
        "warning": 0,
        "information": 0,
        "not_observable": 0,
        "skipped": 0,
    }


def test_a_finding_says_all_that_is_known_of_its_check() -> None:
    finding = lines(a_finding(Grade.FAILED))[1]
    assert finding["title"] == "A callback signed with another salt"
    assert finding["expects"] == "It is refused."
    assert finding["came"] == "Answered 200 after 12 ms."
    assert finding["advice"] == "Compare the header with the signature."
    assert finding["seconds"] == 0.0125
    assert lines(a_finding())[1]["advice"] is None


def test_an_exchange_is_kept_whole_with_its_headers_in_order() -> None:
    exchange = lines(a_finding())[1]["exchanges"][0]
    assert exchange["request_headers"] == [["Host", "127.0.0.1"], ["X-Twice", "a"], ["X-Twice", "\xe9"]]
    assert base64.b64decode(exchange["request_body"]["base64"]) == b'{"event_id": "event-1"}\x00\xff'
    assert exchange["answer_body"] == {"text": '{"success": true}'}
    assert (exchange["status"], exchange["error"]) == (200, "")
    assert exchange["timing"]["total"] == 0.0025
    assert exchange["timing"]["dns"] is None


@given(st.binary(), st.text(st.characters(exclude_categories=())))
def test_whatever_a_stranger_sent_is_plain_ascii_on_one_line(body: bytes, text: str) -> None:
    headers = (("X", text),)
    exchange = an_exchange(answer_body=body, answer_headers=headers, error=text, url=text)
    written = as_lines(a_report(a_finding(came=sentence("{text}", text=text), exchanges=(exchange,))))
    assert written.isascii()
    assert written.count(b"\n") == 3
    assert json.loads(written.splitlines()[1])["exchanges"][0]["answer_headers"] == [["X", text]]


def test_the_cause_of_all_is_told_where_there_is_one() -> None:
    assert "salt or API token differ" in json.loads(as_lines(UNSIGNED).splitlines()[-1])["cause"]
    assert lines(a_finding())[-1]["cause"] is None
