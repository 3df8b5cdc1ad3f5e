from __future__ import annotations

import pytest

from kitdesk.model.conformance import Check, Finding, Grade, Group, Report
from kitdesk.model.sentence import sentence
from tests.support.conformance import UNSIGNED, a_finding, a_report
from tests.support.timeline_values import an_exchange

_WORDS = sentence("-")
_CHECK = Check("genuine.test-request", Group.GENUINE, _WORDS, _WORDS, _WORDS, _WORDS)


def report(*grades: Grade) -> Report:
    return Report("http://127.0.0.1/", 0.0, 1.0, tuple(Finding(_CHECK, grade, _WORDS) for grade in grades))


@pytest.mark.parametrize("grade", [grade for grade in Grade if grade is not Grade.FAILED])
def test_only_a_failed_check_fails_a_run(grade: Grade) -> None:
    assert not report(Grade.PASSED, grade).failed
    assert report(Grade.FAILED, grade).failed


def test_the_findings_of_a_grade_are_counted() -> None:
    counted = report(Grade.PASSED, Grade.WARNING, Grade.PASSED).grades
    assert (counted[Grade.PASSED], counted[Grade.WARNING], counted[Grade.FAILED]) == (2, 1, 0)


def test_other_secrets_are_the_cause_of_all_if_no_genuine_callback_was_taken() -> None:
    (refused,) = UNSIGNED.findings
    taken = a_finding(name="genuine.bot", exchanges=(an_exchange(status=200, request_body=b"{}"),))
    tested = a_finding(
        name="genuine.test-request-get", exchanges=(an_exchange(status=200, request_body=b""),)
    )
    lost = a_finding(Grade.FAILED, "genuine.bot", exchanges=(an_exchange(status=404, request_body=b"{}"),))
    assert "salt or API token differ" in str(UNSIGNED.cause)
    assert a_report(refused, tested).cause == UNSIGNED.cause
    assert [a_report(refused, other).cause for other in (taken, lost)] == [None, None]
    assert [a_report(tested).cause, a_report().cause] == [None, None]


def test_a_spelling_that_is_taken_is_the_cause_of_all() -> None:
    spelled = a_finding(Grade.INFORMATION, "spelling.blanks", exchanges=(an_exchange(status=200),))
    told = str(a_report(*UNSIGNED.findings, spelled).cause)
    assert "spelled otherwise (A callback signed with another salt)" in told
