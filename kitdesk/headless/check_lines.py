"""What ``kitdesk check-callback`` prints for people: a line for each check as it ends, then the summary."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from kitdesk.callback.reports.telling import cause, parts, verdict
from kitdesk.model.conformance import Check, Finding, Grade, Report
from kitdesk.model.duration import duration

_GRADE_WIDTH = max(map(len, Grade))
_LABEL_WIDTH = len("Why it matters")
_COLOURS = {
    Grade.PASSED: "32",
    Grade.FAILED: "1;31",
    Grade.WARNING: "33",
    Grade.INFORMATION: "36",
    Grade.NOT_OBSERVABLE: "2",
    Grade.SKIPPED: "2",
}


def wants_colours(stream: TextIO) -> bool:
    """Whether somebody looks at *stream* in a terminal that knows colours, and wants them."""
    knows = os.environ.get("TERM") != "dumb" and (os.name == "posix" or "WT_SESSION" in os.environ)
    return stream.isatty() and knows and not os.environ.get("NO_COLOR")


@dataclass(frozen=True)
class CheckLines:
    """The lines of one run over *checks*, aligned."""

    checks: Sequence[Check]
    colours: bool = False

    def beginning(self, url: str) -> str:
        """What is about to be done."""
        count = len(self.checks)
        return f"{count} check{'s' if count > 1 else ''} of {url}"

    def line(self, finding: Finding) -> str:
        """What a check came to."""
        name = f"{finding.check.name:{max(len(check.name) for check in self.checks)}}"
        return f"{self._word(finding.grade)}  {name}  {finding.came}"

    def told_at_once(self, finding: Finding) -> bool:
        """Whether it is worth a line of its own: the many that were not even tried have one together."""
        return bool(finding.exchanges) or not finding.hindered

    def summary(self, report: Report, written: Sequence[Path]) -> Iterator[str]:
        """What to do about the failed ones, the verdict, and where the reports are."""
        untried = [finding for finding in report.findings if not self.told_at_once(finding)]
        if untried:
            first, *others = untried
            more = f" and {len(others)} more" if others else ""
            yield f"{self._word(first.grade)}  {first.check.name}{more}  {first.came}"
        for finding in report.findings:
            if finding.grade is Grade.FAILED:
                yield ""
                yield f"{self._word(finding.grade)}  {finding.check.name}: {finding.check.title}"
                yield from (f"  {label:{_LABEL_WIDTH}}  {text}" for label, text in parts(finding))
        yield ""
        if report.cause is not None:
            yield cause(report)
        yield f"{verdict(report)} It took {duration(report.seconds)}."
        if written:
            yield f"Written: {', '.join(map(str, written))}"

    def _word(self, grade: Grade) -> str:
        word = f"{grade:{_GRADE_WIDTH}}"
        return f"\x1b[{_COLOURS[grade]}m{word}\x1b[0m" if self.colours else word


def listed(checks: Sequence[Check]) -> Iterator[str]:
    """Every check with its name and what is tried."""
    width = max(len(check.name) for check in checks)
    return (f"{check.name:{width}}  {check.title}" for check in checks)
