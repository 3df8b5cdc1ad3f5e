from __future__ import annotations

import pytest

from kitdesk.model.conformance import Check, Finding, Grade, Group, Report
from kitdesk.model.sentence import sentence

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
