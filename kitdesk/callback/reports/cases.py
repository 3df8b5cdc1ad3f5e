"""A run of the suite as JUnit has it: one case a check. Only a failed check is a failure there."""

from __future__ import annotations

from kitdesk import __version__
from kitdesk.callback.reports.junit import Case, Suite
from kitdesk.callback.reports.telling import cause, expected, outcome, parts, short_name, slug, verdict
from kitdesk.model.conformance import Finding, Grade, Report

_MOST_EXCHANGES = 60


def suite_of(report: Report) -> Suite:
    """What `junit.as_xml` writes of *report*."""
    return Suite(
        name="kitdesk check-callback",
        at=report.at,
        seconds=report.seconds,
        cases=tuple(map(_case, report.findings)),
        properties={
            "url": report.url,
            "verdict": verdict(report),
            **({"cause": cause(report)} if report.cause else {}),
            "expectations": expected(report.expectations),
            "observed": str(report.observed).lower(),
            "stopped": str(report.stopped).lower(),
            "kitdesk": __version__,
        },
    )


def _case(finding: Finding) -> Case:
    grade, check = finding.grade, finding.check
    came = str(finding.came)
    return Case(
        group=slug(check.group),
        name=short_name(check),
        seconds=finding.seconds,
        failure=came if grade is Grade.FAILED else "",
        skipped=came if grade is Grade.SKIPPED else "",
        text="" if grade is Grade.SKIPPED else _text(finding),
    )


def _text(finding: Finding) -> str:
    told = [f"{finding.check.title} ({finding.grade})"]
    told += [f"{label}: {text}" for label, text in parts(finding)]
    exchanges = finding.exchanges
    told += [f"{each.method} {each.url}: {outcome(each)}" for each in exchanges[:_MOST_EXCHANGES]]
    if len(exchanges) > _MOST_EXCHANGES:
        told.append(f"… and {len(exchanges) - _MOST_EXCHANGES} more requests")
    return "\n".join(told)
