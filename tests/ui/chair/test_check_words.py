from __future__ import annotations

import pytest

from kitdesk.model.conformance import Grade, Group
from kitdesk.model.sentence import sentence
from kitdesk.ui.chair.check_words import check_paragraphs, group_paragraphs, report_text, report_tone
from kitdesk.ui.widgets.text_page import Paragraph
from tests.support.conformance import UNSIGNED
from tests.support.findings import CHECKS, a_check, a_finding, a_report


def texts(paragraphs: object) -> list[str]:
    assert isinstance(paragraphs, list)
    return [paragraph.text for paragraph in paragraphs if isinstance(paragraph, Paragraph)]


def test_a_check_that_was_not_run_says_what_it_would_do() -> None:
    said = texts(check_paragraphs(CHECKS[0], None))
    assert said == [
        "title of genuine.text",
        "What is sent",
        "sends of genuine.text",
        "What is expected",
        "expects of genuine.text",
        "Why it matters",
        "why of genuine.text",
        "genuine.text · not run yet",
    ]


def test_what_came_and_what_to_do_stand_first() -> None:
    finding = a_finding(CHECKS[0], Grade.FAILED, advice=sentence("Refuse it."), seconds=0.5)
    said = texts(check_paragraphs(CHECKS[0], finding))
    assert said[1:4] == ["✕ failed: came of genuine.text", "What to do", "Refuse it."]
    assert said[-1] == "genuine.text · 500 ms"


def test_what_the_contract_leaves_open_is_said() -> None:
    said = texts(check_paragraphs(a_check(unverified=True), None))
    assert said[-2] == "The public contract leaves open what is right here."


def test_a_strangers_answer_is_made_harmless() -> None:
    finding = a_finding(CHECKS[0], came=sentence("Answered {what}.", what="\u202e<b>"))
    assert texts(check_paragraphs(CHECKS[0], finding))[1] == "✓ passed: Answered \\u202e<b>."


@pytest.mark.parametrize("group", list(Group))
def test_every_group_says_what_it_is_for(group: Group) -> None:
    assert len(texts(group_paragraphs(group))) == 2


def test_a_run_is_told_with_its_counts_and_its_time() -> None:
    report = a_report(a_finding(CHECKS[0], Grade.FAILED), a_finding(CHECKS[1]))
    assert report_text(report, 8) == "✕ 1 failed · ✓ 1 passed · 4.20 s"
    stopped = a_report(a_finding(CHECKS[0]), stopped=True)
    assert report_text(stopped, 8) == "Stopped after 1 of 8 · ✓ 1 passed · 4.20 s"


@pytest.mark.parametrize(
    ("grades", "tone"),
    [
        ([Grade.PASSED, Grade.FAILED], "bad"),
        ([Grade.PASSED, Grade.WARNING], "warn"),
        ([Grade.PASSED, Grade.INFORMATION], "ok"),
        ([], "muted"),
    ],
)
def test_a_run_has_the_colour_of_its_worst(grades: list[Grade], tone: str) -> None:
    findings = [a_finding(check, grade) for check, grade in zip(CHECKS, grades, strict=False)]
    assert report_tone(a_report(*findings)) == tone


def test_the_cause_of_all_is_told_first() -> None:
    assert report_text(UNSIGNED, 8).startswith("Every genuine callback was refused, so salt or API token")


def test_who_was_hindered_is_accused_of_nothing() -> None:
    said = texts(check_paragraphs(CHECKS[2], a_finding(CHECKS[2], Grade.SKIPPED, hindered=True)))
    assert "Why it matters" not in said
