"""Checks of Kit's chair and what came of them, as values."""

from __future__ import annotations

from typing import Any

from kitdesk.model.conformance import Check, Finding, Grade, Group, Report
from kitdesk.model.sentence import sentence
from kitdesk.model.states import SUITE_CHECK
from tests.support.timeline_values import an_exchange


def a_check(name: str = "genuine.text", **members: Any) -> Check:
    """A check of the group that its name begins with."""
    group = Group[name.partition(".")[0].upper()]
    told = {word: sentence(f"{word} of {name}") for word in ("title", "sends", "expects", "why")}
    return Check(name, group, **(told | members))


def a_finding(check: Check, grade: Grade = Grade.PASSED, **members: Any) -> Finding:
    """What came of a check, with one exchange."""
    proof = (an_exchange(purpose=SUITE_CHECK, status=200),)
    given: dict[str, Any] = {"came": sentence(f"came of {check.name}"), "exchanges": proof, "seconds": 0.012}
    return Finding(check, grade, **(given | members))


def a_report(*findings: Finding, **members: Any) -> Report:
    """A run against a server on this machine."""
    return Report("http://127.0.0.1:9/callback", 1_700_000_000.0, 4.2, findings, **members)


CHECKS = tuple(
    a_check(name)
    for name in (
        "genuine.text",
        "genuine.photo",
        "forged.no-header",
        "forged.wrong-salt",
        "spelling.upper-case",
        "hole.changed-body",
        "delivery.same-event-twice",
        "robustness.half-body",
    )
)
