"""What every report says of a run in the same words: its verdict, and what a finding consists of."""

from __future__ import annotations

import time

from kitdesk.model.conformance import Check, Finding, Grade, Group, Report
from kitdesk.model.duration import duration
from kitdesk.model.expectations import Expectations
from kitdesk.model.timeline import Exchange


def verdict(report: Report) -> str:
    """The whole run in one sentence."""
    skipped = report.grades[Grade.SKIPPED]
    ran = sum(report.grades.values()) - skipped
    failed, warned = report.grades[Grade.FAILED], report.grades[Grade.WARNING]
    if not ran:
        told = "no check ran"
    elif failed:
        told = f"{failed} of {_checks(ran)} failed"
    else:
        told = f"none of {_checks(ran)} failed" if ran > 1 else "the one check did not fail"
    told += f", {warned} ended with a warning" if warned else ""
    told += f", {skipped} {'was' if skipped == 1 else 'were'} not made" if skipped and ran else ""
    return f"Stopped early: {told}." if report.stopped else f"{told[0].upper()}{told[1:]}."


def cause(report: Report) -> str:
    """Why nearly all went wrong, where it is one thing, in a sentence; empty mostly."""
    return "" if report.cause is None else str(report.cause)


def parts(finding: Finding) -> tuple[tuple[str, str], ...]:
    """What was sent, expected and came; why it matters where it went wrong; what to do, if known."""
    check = finding.check
    told = [("Sent", str(check.sends)), ("Expected", str(check.expects)), ("Came", str(finding.came))]
    if finding.grade in (Grade.FAILED, Grade.WARNING) and not finding.hindered:
        told.append(("Why it matters", str(check.why)))
    if finding.advice is not None:
        told.append(("What to do", str(finding.advice)))
    return tuple(told)


def expected(expectations: Expectations) -> str:
    """What a server was held to."""
    return (
        f"{expectations.accepted} says accepted, {expectations.refused} says refused, "
        f"and an answer may take {expectations.within:g} s"
    )


def slug(value: Group | Grade) -> str:
    """What machines call it, which no translation and no better wording changes."""
    return value.name.lower()


def short_name(check: Check) -> str:
    """Its name within its group."""
    return check.name.removeprefix(f"{slug(check.group)}.")


def outcome(exchange: Exchange) -> str:
    """What came of one request: its status or why there is none, and the time it took."""
    came = exchange.error or "no answer"
    if exchange.status is not None:
        came = f"{exchange.status}; {exchange.error}" if exchange.error else str(exchange.status)
    return f"{came} ({duration(exchange.timing.total)})"


def date(at: float) -> str:
    """A moment, in a time that means the same everywhere."""
    return time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(at))


def _checks(count: int) -> str:
    return f"{count} checks" if count > 1 else "1 check"
