"""What the page *Suite* says of a check, of a group of them, and of a run, in words."""

from __future__ import annotations

from collections.abc import Sequence

from kitdesk.model.conformance import Check, Finding, Group, Report
from kitdesk.model.sentence import Sentence
from kitdesk.ui.tables.grade_words import (
    NEEDS_A_LOOK,
    counts_brief,
    counts_text,
    grade_text,
    grade_tone,
    group_text,
)
from kitdesk.ui.text import duration_text, shown, told, translate
from kitdesk.ui.theme import GRID
from kitdesk.ui.widgets.text_page import Paragraph


def check_paragraphs(check: Check, finding: Finding | None) -> Sequence[Paragraph]:
    """All there is to know of a check, first what came of it."""
    written = [Paragraph(told(check.title), "bold")]
    took = translate("check_words", "not run yet")
    if finding is not None:
        took = duration_text(finding.seconds)
        came = f"{grade_text(finding.grade)}: {shown(told(finding.came))}"
        written.append(Paragraph(came, tone=grade_tone(finding.grade)))
        if finding.advice is not None:
            written += _part(translate("check_words", "What to do"), finding.advice)
    written += _part(translate("check_words", "What is sent"), check.sends)
    written += _part(translate("check_words", "What is expected"), check.expects)
    if finding is None or not finding.hindered:
        written += _part(translate("check_words", "Why it matters"), check.why)
    if check.unverified:
        written.append(Paragraph(_unverified(), "small", "muted", GRID))
    written.append(Paragraph(f"{check.name} · {took}", "small", "muted", GRID))
    return written


def group_paragraphs(group: Group) -> Sequence[Paragraph]:
    """What the checks of a group are for."""
    about = {
        Group.GENUINE: translate(
            "check_words",
            "What Kit sends in everyday work, correctly signed: your server should take all of it.",
        ),
        Group.FORGED: translate(
            "check_words",
            "What somebody could send who knows your address and not your secrets: your server should refuse "
            "all of it.",
        ),
        Group.SPELLING: translate(
            "check_words",
            "Spellings of a signature that the public contract leaves open. Information: it shows what your "
            "server would do if Kit wrote it that way.",
        ),
        Group.HOLE: translate(
            "check_words",
            "The signature does not cover the body, so who captures one callback can send another body under "
            "it. Information, with advice on how to live with it.",
        ),
        Group.DELIVERY: translate(
            "check_words",
            "Callbacks that come twice, out of order, late or many at once: your server should answer each "
            "in time. Whether each took effect once is seen only with the sandbox as its Kit.",
        ),
        Group.ROBUSTNESS: translate(
            "check_words",
            "Requests that no Kit sends: your server should refuse them, and neither break nor hang.",
        ),
    }
    return [Paragraph(group_text(group), "bold"), Paragraph(about[group], above=4)]


def report_text(report: Report, checks: int) -> str:
    """What a run came to: ``✕ 3 failed · ✓ 50 passed · 4.21 s``, after its cause where it is one thing."""
    said = [counts_text(report.grades), duration_text(report.seconds)]
    if report.cause is not None:
        said.insert(0, told(report.cause))
    if report.stopped:
        stopped = translate("check_words", "Stopped after {done} of {count}")
        said.insert(0, stopped.format(done=len(report.findings), count=checks))
    return " · ".join(filter(None, said))


def report_brief(report: Report) -> str:
    """The same in little room: ``✕ 3 failed · ! 2 · ✓ 50 passed``; empty where it has to be told in full."""
    return "" if report.cause is not None or report.stopped else counts_brief(report.grades)


def report_tone(report: Report) -> str:
    """The colour's name that goes with it."""
    grades = report.grades
    worst = next((grade for grade in NEEDS_A_LOOK if grades[grade]), None)
    if worst is not None:
        return grade_tone(worst)
    return "muted" if report.stopped or not report.findings else "ok"


def _part(heading: str, text: Sentence) -> list[Paragraph]:
    return [Paragraph(heading, "small", "muted", GRID), Paragraph(shown(told(text)))]


def _unverified() -> str:
    return translate("check_words", "The public contract leaves open what is right here.")
