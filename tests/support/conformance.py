"""Checks, findings and reports for tests; each test names only the members that it is about."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kitdesk.model.conformance import Check, Finding, Grade, Group, Report
from kitdesk.model.sentence import sentence
from kitdesk.model.states import SUITE_CHECK
from tests.support.timeline_values import an_exchange

URL = "https://shop.example/kit/callback"


def a_check(name: str = "forged.wrong-salt", **members: Any) -> Check:
    """A check of the group that its *name* says."""
    check = Check(
        name=name,
        group=Group[name.partition(".")[0].upper()],
        title=sentence("A callback signed with another salt"),
        sends=sentence("An agent's message whose signature was made with another security salt."),
        expects=sentence("It is refused."),
        why=sentence("Whoever knows your Callback URL could write to your customers in your agent's name."),
    )
    return replace(check, **members)


def a_finding(grade: Grade = Grade.PASSED, name: str = "forged.wrong-salt", **members: Any) -> Finding:
    """What came of `a_check`, with one exchange."""
    finding = Finding(
        check=a_check(name),
        grade=grade,
        came=sentence("Answered {status} after 12 ms.", status=200 if grade is Grade.FAILED else 401),
        advice=sentence("Compare the header with the signature.") if grade is Grade.FAILED else None,
        exchanges=(an_exchange(purpose=SUITE_CHECK, url=URL),),
        seconds=0.0125,
    )
    return replace(finding, **members)


def a_report(*findings: Finding, **members: Any) -> Report:
    """A run that took 2.5 s."""
    return replace(Report(url=URL, at=1_700_000_000.5, seconds=2.5, findings=findings), **members)


UNSIGNED = a_report(
    a_finding(
        Grade.FAILED,
        "genuine.agent",
        exchanges=(an_exchange(purpose=SUITE_CHECK, url=URL, status=401, request_body=b"{}"),),
    )
)
"""A run with a salt that the server does not know."""
