from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from kitdesk.headless.check_lines import CheckLines, listed, wants_colours
from kitdesk.model.conformance import Grade
from tests.support.conformance import UNSIGNED, a_check, a_finding, a_report

FAILED = a_finding(Grade.FAILED)
PASSED = a_finding(name="genuine.photo")
LINES = CheckLines([FAILED.check, PASSED.check])


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_each_line_has_the_grade_the_name_and_what_came_in_columns() -> None:
    assert LINES.line(FAILED) == "failed          forged.wrong-salt  Answered 200 after 12 ms."
    assert LINES.line(PASSED) == "passed          genuine.photo      Answered 401 after 12 ms."


def test_it_begins_with_what_is_to_be_done() -> None:
    assert LINES.beginning("https://x/") == "2 checks of https://x/"
    assert CheckLines([a_check()]).beginning("https://x/") == "1 check of https://x/"


def test_the_summary_says_what_to_do_about_the_failed_ones_and_where_the_reports_are() -> None:
    report = a_report(PASSED, FAILED)
    assert list(LINES.summary(report, [Path("a.xml"), Path("b.html")])) == [
        "",
        "failed          forged.wrong-salt: A callback signed with another salt",
        "  Sent            An agent's message whose signature was made with another security salt.",
        "  Expected        It is refused.",
        "  Came            Answered 200 after 12 ms.",
        f"  Why it matters  {FAILED.check.why}",
        "  What to do      Compare the header with the signature.",
        "",
        "1 of 2 checks failed. It took 2.5 s.",
        "Written: a.xml, b.html",
    ]


def test_without_failures_and_reports_the_verdict_is_all() -> None:
    assert list(LINES.summary(a_report(PASSED), [])) == ["", "The one check did not fail. It took 2.5 s."]


def test_a_colour_takes_no_room() -> None:
    assert (
        CheckLines(LINES.checks, colours=True)
        .line(FAILED)
        .startswith("\x1b[1;31mfailed        \x1b[0m  forged")
    )


@pytest.mark.skipif(os.name != "posix", reason="Windows has more than one kind of terminal")
def test_colours_are_for_terminals_and_for_those_who_want_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert wants_colours(Terminal())
    assert not wants_colours(io.StringIO())
    monkeypatch.setenv("NO_COLOR", "1")
    assert not wants_colours(Terminal())
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("TERM", "dumb")
    assert not wants_colours(Terminal())


def test_checks_are_listed_with_what_is_tried() -> None:
    assert list(listed([FAILED.check, PASSED.check])) == [
        "forged.wrong-salt  A callback signed with another salt",
        "genuine.photo      A callback signed with another salt",
    ]


def test_the_cause_of_all_is_told_with_the_verdict() -> None:
    *_, cause, verdict = LINES.summary(UNSIGNED, [])
    assert cause.startswith("Every genuine callback was refused, so salt or API token differ")
    assert verdict.startswith("1 of 1 check failed.")


def test_what_was_not_even_tried_is_told_in_one_line() -> None:
    untried = [
        a_finding(Grade.SKIPPED, name, hindered=True, exchanges=()) for name in ("forged.swapped", "hole.x")
    ]
    asked = a_finding(Grade.SKIPPED, hindered=True)
    assert [LINES.told_at_once(finding) for finding in (*untried, asked)] == [False, False, True]
    told = list(LINES.summary(a_report(FAILED, asked, *untried), []))
    assert told[0] == "not made        forged.swapped and 1 more  Answered 401 after 12 ms."
    assert [line for line in told if line.startswith("not made")] == told[:1]
