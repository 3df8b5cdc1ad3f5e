"""What came of the steps of a script: for a line of output, and as JUnit has it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kitdesk.callback.reports.junit import Case, Suite
from kitdesk.sandbox.line import line_of
from kitdesk.sandbox.script.steps import Script, Step


class Verdict(StrEnum):
    """What became of a step; only when all are met has the script passed."""

    MET = "met"
    MISSED = "missed"
    SKIPPED = "skipped"


@dataclass(frozen=True)
class Outcome:
    """*why* tells why a step was not met. *at* is Unix time, *seconds* how long it took."""

    step: Step
    verdict: Verdict
    why: str = ""
    at: float = 0.0
    seconds: float = 0.0

    def line(self) -> str:
        """For the output of a sandbox."""
        return line_of(
            {
                "at": round(self.at, 3),
                "step": self.step.number,
                "name": self.step.name,
                "outcome": self.verdict,
                "why": self.why,
                "seconds": round(self.seconds, 3),
            }
        )


def passed(outcomes: Sequence[Outcome]) -> bool:
    """Whether every step was met."""
    return all(outcome.verdict is Verdict.MET for outcome in outcomes)


def as_suite(script: Script, outcomes: Sequence[Outcome]) -> Suite:
    """One case for each step, in their order; *outcomes* are those of all steps."""
    return Suite(
        name=script.title,
        at=outcomes[0].at,
        seconds=sum(outcome.seconds for outcome in outcomes),
        cases=tuple(_case(script, outcome) for outcome in outcomes),
    )


def _case(script: Script, outcome: Outcome) -> Case:
    return Case(
        group=script.title,
        name=f"{outcome.step.number}. {outcome.step.name}",
        seconds=outcome.seconds,
        failure=outcome.why if outcome.verdict is Verdict.MISSED else "",
        skipped=outcome.why if outcome.verdict is Verdict.SKIPPED else "",
    )
