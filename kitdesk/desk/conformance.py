"""The suite of Kit's chair at a channel's desk: one run at a time, journaled, and the last report kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from kitdesk.callback.suite.bench import Observer
from kitdesk.callback.suite.suite import CHECKS, Suite
from kitdesk.callback.suite.target import Target
from kitdesk.desk.news import Tell
from kitdesk.desk.recording import recorder
from kitdesk.model.channel import Channel
from kitdesk.model.conformance import Check, Finding, Report
from kitdesk.store.journal import Journal


class Conformance:
    """Finds out what a server makes of Kit's callbacks. *observer* sees what it then sends to the sandbox."""

    def __init__(self, journal: Journal, tell: Tell, observer: Observer) -> None:
        self._journal = journal
        self._tell = tell
        self._observer = observer
        self._suite: Suite | None = None
        self._kept: tuple[str, Report] | None = None

    def report(self, channel_id: str) -> Report | None:
        """What the last run found, if it was made for this channel."""
        return self._kept[1] if self._kept is not None and self._kept[0] == channel_id else None

    async def run(
        self,
        channel: Channel,
        target: Target,
        only: Sequence[str] = (),
        *,
        on_started: Callable[[Check], None] = lambda check: None,
        on_finding: Callable[[Finding], None] = lambda finding: None,
    ) -> Report:
        """Run the suite as *channel* expects it. What checks of a part found takes its place in the report.

        A check that *only* names is run even if it is switched off.
        """
        if self._suite is not None:
            raise RuntimeError("the suite is running")
        off = tuple(name for name in channel.expectations.switched_off if name not in only)
        self._suite = Suite(
            target,
            replace(channel.expectations, switched_off=off),
            observer=self._observer if channel.is_sandbox else None,
            record=recorder(self._journal, self._tell, channel.id),
            on_started=on_started,
            on_finding=on_finding,
        )
        before = self.report(channel.id) if only else None
        try:
            report = await self._suite.run(only)
        finally:
            self._suite = None
        if before is not None and before.url == report.url:
            report = _joined(before, report)
        self._kept = (channel.id, report)
        return report

    def stop(self) -> None:
        """End the run that is under way, if one is."""
        if self._suite is not None:
            self._suite.stop()


def _joined(before: Report, after: Report) -> Report:
    """A whole report, and in it what checks of a part found since."""
    found = {finding.check.name: finding for finding in (*before.findings, *after.findings)}
    findings = tuple(found[check.name] for check in CHECKS if check.name in found)
    return replace(
        after,
        findings=findings,
        seconds=before.seconds + after.seconds,
        stopped=before.stopped or after.stopped,
    )
