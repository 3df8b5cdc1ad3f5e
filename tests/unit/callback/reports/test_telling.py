from __future__ import annotations

import pytest

from kitdesk.callback.reports.telling import (
    cause,
    date,
    expected,
    outcome,
    parts,
    short_name,
    slug,
    verdict,
)
from kitdesk.model.conformance import Grade, Group, Report
from kitdesk.model.expectations import Expectations
from kitdesk.model.timeline import Timing
from tests.support.conformance import UNSIGNED, a_check, a_finding, a_report
from tests.support.timeline_values import an_exchange

PASSED, FAILED, WARNED, OFF = (
    a_finding(grade) for grade in (Grade.PASSED, Grade.FAILED, Grade.WARNING, Grade.SKIPPED)
)


@pytest.mark.parametrize(
    ("report", "told"),
    [
        (a_report(PASSED, PASSED, OFF), "None of 2 checks failed, 1 was not made."),
        (a_report(PASSED, FAILED, OFF, OFF), "1 of 2 checks failed, 2 were not made."),
        (a_report(PASSED), "The one check did not fail."),
        (a_report(PASSED, FAILED, OFF), "1 of 2 checks failed, 1 was not made."),
        (a_report(FAILED), "1 of 1 check failed."),
        (a_report(PASSED, WARNED), "None of 2 checks failed, 1 ended with a warning."),
        (a_report(FAILED, WARNED, WARNED), "1 of 3 checks failed, 2 ended with a warning."),
        (a_report(OFF), "No check ran."),
        (a_report(stopped=True), "Stopped early: no check ran."),
        (a_report(FAILED, PASSED, stopped=True), "Stopped early: 1 of 2 checks failed."),
    ],
)
def test_a_run_is_told_in_one_sentence(report: Report, told: str) -> None:
    assert verdict(report) == told


def test_why_it_matters_is_told_where_it_went_wrong() -> None:
    assert [label for label, _ in parts(PASSED)] == ["Sent", "Expected", "Came"]
    assert [label for label, _ in parts(FAILED)] == [
        "Sent",
        "Expected",
        "Came",
        "Why it matters",
        "What to do",
    ]
    assert ("Came", "Answered 200 after 12 ms.") in parts(FAILED)


def test_who_was_hindered_is_accused_of_nothing() -> None:
    hindered = a_finding(Grade.FAILED, hindered=True)
    assert [label for label, _ in parts(hindered)] == ["Sent", "Expected", "Came", "What to do"]


def test_the_cause_of_all_is_told_where_there_is_one() -> None:
    assert cause(UNSIGNED).startswith("Every genuine callback was refused, so salt or API token differ")
    assert cause(a_report(PASSED, FAILED)) == ""


def test_machines_get_names_that_no_wording_changes() -> None:
    assert (slug(Group.HOLE), slug(Grade.NOT_OBSERVABLE)) == ("hole", "not_observable")
    assert short_name(a_check("forged.wrong-salt")) == "wrong-salt"


def test_what_was_expected_is_told() -> None:
    told = expected(Expectations(accepted="200", within=2.5))
    assert told == "200 says accepted, 4xx says refused, and an answer may take 2.5 s"


def test_what_came_of_a_request_is_its_status_or_why_there_is_none() -> None:
    timing = Timing(total=0.0125)
    assert outcome(an_exchange(timing=timing)) == "200 (12 ms)"
    assert outcome(an_exchange(timing=timing, status=None, error="It hung up.")) == "It hung up. (12 ms)"
    assert outcome(an_exchange(timing=timing, error="Cut.")) == "200; Cut. (12 ms)"
    assert outcome(an_exchange(timing=timing, status=None)) == "no answer (12 ms)"


def test_a_moment_is_told_in_universal_time() -> None:
    assert date(1_700_000_000.5) == "2023-11-14 22:13:20 UTC"
