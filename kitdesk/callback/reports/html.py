"""A run of the suite as one HTML file for people."""

from __future__ import annotations

from collections import Counter

from kitdesk.callback.reports.html_evidence import evidence, plain
from kitdesk.callback.reports.html_page import page_foot, page_head
from kitdesk.callback.reports.telling import cause, date, expected, parts, slug, verdict
from kitdesk.model.conformance import Finding, Grade, Group, Report
from kitdesk.model.duration import duration

SHAPES = {
    Grade.PASSED: "✓",
    Grade.FAILED: "✕",
    Grade.WARNING: "△",
    Grade.INFORMATION: "i",
    Grade.NOT_OBSERVABLE: "?",
    Grade.SKIPPED: "–",
}
_TITLE = "Callback URL check"
_KEPT = "Secrets are masked; the digests of signatures are none."


def as_page(report: Report) -> bytes:
    """A whole file in UTF-8."""
    failed = [finding for finding in report.findings if finding.grade is Grade.FAILED]
    sections = [_summary(report), _failures(failed), *(_group(report, group) for group in Group)]
    title = f"{verdict(report)} {_TITLE}"
    return f"{page_head(title)}{''.join(sections)}{page_foot(_KEPT)}".encode()


def _summary(report: Report) -> str:
    counts = "".join(f"<li>{_state(grade, report.grades[grade])}</li>" for grade in Grade)
    seen = "seen in a sandbox that ran beside it" if report.observed else "not seen: no sandbox ran beside it"
    facts = [
        ("Callback URL", f"<code>{plain(report.url)}</code>"),
        ("When", f"{date(report.at)}; it took {duration(report.seconds)}"),
        ("Expectations", plain(expected(report.expectations))),
        ("Effects", seen),
    ]
    mark = Grade.FAILED if report.failed else Grade.WARNING if report.stopped else Grade.PASSED
    shape = f'<span class="mark {slug(mark)}" aria-hidden="true">{SHAPES[mark]}</span>'
    because = f'<p class="cause">{plain(cause(report))}</p>' if report.cause else ""
    return (
        f'<p class="of">{_TITLE}</p><h1>{shape}<span>{plain(verdict(report))}</span></h1>'
        f"{because}"
        f'<ul class="counts">{counts}</ul><dl>{_list(facts)}</dl>'
    )


def _failures(failed: list[Finding]) -> str:
    return f"<h2>What failed</h2>{''.join(map(_card, failed))}" if failed else ""


def _group(report: Report, group: Group) -> str:
    """What failed stands above already, and is only named here."""
    findings = [finding for finding in report.findings if finding.check.group is group]
    if not findings:
        return ""
    cards = (_pointer(each) if each.grade is Grade.FAILED else _card(each) for each in findings)
    counts = Counter(finding.grade for finding in findings)
    told = ", ".join(f"{counts[grade]} {grade}" for grade in Grade if counts[grade])
    return f"<h2>{group} <small>{told}</small></h2>{''.join(cards)}"


def _card(finding: Finding) -> str:
    facts = [(label, plain(text)) for label, text in parts(finding)]
    if finding.check.unverified and finding.grade not in (Grade.FAILED, Grade.WARNING):  # which say it
        facts.append(("Unverified", "Kit’s public documents leave open what is right here."))
    return (
        f'<article class="card {slug(finding.grade)}" id="{plain(finding.check.name)}">{_head(finding)}'
        f"<dl>{_list(facts)}</dl>{evidence(finding.exchanges)}</article>"
    )


def _pointer(finding: Finding) -> str:
    above = f'<a href="#{plain(finding.check.name)}">See above, under What failed</a>'
    return f'<article class="card failed">{_head(finding)}<p class="above">{above}</p></article>'


def _head(finding: Finding) -> str:
    check = finding.check
    return (
        f'<div class="head"><div>{_state(finding.grade)}</div><h3>{plain(check.title)}</h3>'
        f"<code>{plain(check.name)}</code><time>{duration(finding.seconds)}</time></div>"
    )


def _state(grade: Grade, count: int | None = None) -> str:
    number = "" if count is None else f"<span>{count}</span>"
    kind = "none" if count == 0 else slug(grade)
    shape = f'<span aria-hidden="true">{SHAPES[grade]}</span>'
    return f'<span class="state {kind}">{shape}{number}<span>{grade}</span></span>'


def _list(facts: list[tuple[str, str]]) -> str:
    return "".join(f"<div><dt>{label}</dt><dd>{told}</dd></div>" for label, told in facts)
