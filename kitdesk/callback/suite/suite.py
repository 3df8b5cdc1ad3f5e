"""Runs the checks of a Callback URL one after the other, and gathers what they find."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence

from kitdesk.callback.suite import delivery, forged, genuine, hole, robustness, spelling
from kitdesk.callback.suite.bench import Bench, Observer, Trial
from kitdesk.callback.suite.judging import Result
from kitdesk.callback.suite.target import Target
from kitdesk.model.conformance import Check, Finding, Grade, Group, Report, all_unsigned
from kitdesk.model.errors import InputError
from kitdesk.model.expectations import Expectations
from kitdesk.model.masking import Mask
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, sentence
from kitdesk.model.timeline import Exchange
from kitdesk.transport.client import GuardedClient

GRACE = 5.0
"""For how many seconds a late answer is still waited for, so that a slow server is told from a silent one."""
_ENOUGH = 3
"""So many checks without any answer, from the first on, say that nobody answers here; so many genuine
callbacks refused, that none will be taken.
"""
_TRIALS: dict[str, Trial] = {
    trial.check.name: trial
    for group in (genuine, forged, spelling, hole, delivery, robustness)
    for trial in group.TRIALS
}
CHECKS: tuple[Check, ...] = tuple(trial.check for trial in _TRIALS.values())
"""All there are, in the order they are made: a careful server refuses only once it has taken a callback."""


def chosen(only: Sequence[str]) -> tuple[Check, ...]:
    """The checks of these names and groups (``forged.no-header``, ``forged``, ``forged.*``), all for none.

    Raises `InputError` for a name that no check has.
    """
    wanted = [name.strip().lower().removesuffix(".*") for name in only]
    for name in wanted:
        if not any(_is_of(check, name) for check in CHECKS):
            groups = dict.fromkeys(check.name.partition(".")[0] for check in CHECKS)
            raise InputError(_UNKNOWN, name=name, groups=", ".join(groups))
    return tuple(check for check in CHECKS if not wanted or any(_is_of(check, name) for name in wanted))


class Suite:
    """One run against *target*, which may be stopped. *record* gets each exchange as it was made.

    Each check ends within a bounded time whatever the server does; a late answer is waited for through a
    *grace* of so many seconds. With an *observer* it is seen what the server makes of a callback.
    """

    def __init__(
        self,
        target: Target,
        expectations: Expectations,
        *,
        observer: Observer | None = None,
        record: Callable[[Exchange], None] = lambda exchange: None,
        on_started: Callable[[Check], None] = lambda check: None,
        on_finding: Callable[[Finding], None] = lambda finding: None,
        grace: float = GRACE,
    ) -> None:
        self._target = target
        self._expectations = expectations
        self._observer = observer
        self._record = record
        self._on_started = on_started
        self._on_finding = on_finding
        self._grace = grace
        self._under_way: asyncio.Timeout | None = None

    async def run(self, only: Sequence[str] = ()) -> Report:
        """Make the chosen checks. Raises `InputError` for an unknown name."""
        checks, findings = chosen(only), list[Finding]()
        at, began = time.time(), time.perf_counter()
        http = self._client()
        self._under_way = under_way = asyncio.timeout(None)
        try:
            async with under_way:
                for check in checks:
                    self._on_started(check)
                    findings.append(await self._finding(check, http, findings))
                    self._on_finding(findings[-1])
        except TimeoutError:
            if not under_way.expired():
                raise
        finally:
            self._under_way = None
            await http.aclose()
        return Report(
            url=Mask(self._target.salt, self._target.api_token).text(self._target.url),
            at=at,
            seconds=time.perf_counter() - began,
            findings=tuple(findings),
            expectations=self._expectations,
            observed=self._observer is not None,
            stopped=under_way.expired(),
        )

    def stop(self) -> None:
        """End the check under way and make no further one; `run` then returns what was found so far."""
        if self._under_way is not None:
            self._under_way.reschedule(0)

    def _client(self) -> GuardedClient:
        """The run's own, so that no call outlasts its grace."""
        target, deadline = self._target, self._expectations.within + self._grace
        return GuardedClient(deadline, route=target.route, plain_http=target.plain_http)

    async def _finding(self, check: Check, http: GuardedClient, before: Sequence[Finding]) -> Finding:
        if check.name in self._expectations.switched_off:
            return Finding(check, Grade.SKIPPED, sentence(_SWITCHED_OFF))
        if hindrance := _hindrance(check, before):
            return Finding(check, Grade.SKIPPED, sentence(hindrance, count=_ENOUGH), hindered=True)
        bench = Bench(
            check, self._target, self._expectations, http, observer=self._observer, record=self._record
        )
        began = time.perf_counter()
        result = await _TRIALS[check.name].perform(bench)
        return Finding(
            check,
            _grade(result, before),
            result.came,
            _advice(result, check),
            tuple(bench.exchanges),
            time.perf_counter() - began,
            result.hindered,
        )


def _grade(result: Result, before: Sequence[Finding]) -> Grade:
    """What hinders a check fails the run: it fails the first one, unless it was a failure before."""
    failed = any(finding.grade is Grade.FAILED for finding in before)
    return Grade.FAILED if result.hindered and not failed else result.grade


def _advice(result: Result, check: Check) -> Sentence | None:
    """What to do; a warning where the contract leaves open what is right says so, after it."""
    if not (check.unverified and result.grade is Grade.WARNING):
        return result.advice
    return sentence(_LEFT_OPEN) if result.advice is None else sentence(_BUT_OPEN, advice=result.advice)


def _hindrance(check: Check, before: Sequence[Finding]) -> str:
    """Why it makes no sense to make *check*; empty mostly. Another spelling may be the one that is taken."""
    if _nobody_answers(before):
        return _NOBODY
    return _NONE_TAKEN if check.group is not Group.SPELLING and all_unsigned(before, _ENOUGH) else ""


def _nobody_answers(findings: Sequence[Finding]) -> bool:
    """Whether whatever was made so far failed without any answer, and that was enough to say so."""
    made = [finding for finding in findings if finding.exchanges]
    return len(made) >= _ENOUGH and all(
        finding.grade in (Grade.FAILED, Grade.SKIPPED) and exchange.status is None
        for finding in made
        for exchange in finding.exchanges
    )


def _is_of(check: Check, name: str) -> bool:
    """Whether *name* is this check's, or its group's."""
    return name in (check.name, check.name.partition(".")[0])


_UNKNOWN = QT_TRANSLATE_NOOP(
    "model", "There is no check “{name}”. Name one as a report does, forged.wrong-salt, or a group: {groups}."
)
_NOBODY = QT_TRANSLATE_NOOP("model", "Not made, since {count} checks before it got no answer at all.")
_NONE_TAKEN = QT_TRANSLATE_NOOP(
    "model", "Not made, since {count} genuine callbacks before it were refused, and none was taken."
)
_LEFT_OPEN = QT_TRANSLATE_NOOP("model", "Kit's public documents leave this open, so it is only a warning.")
_BUT_OPEN = QT_TRANSLATE_NOOP(
    "model", "{advice} Kit's public documents leave this open, so it is only a warning."
)
_SWITCHED_OFF = QT_TRANSLATE_NOOP("model", "It is switched off in the expectations, and was not made.")
