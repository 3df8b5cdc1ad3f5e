"""The experiments of the token lab: what each of them does, what should happen then, and whether it did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, sentence
from kitdesk.model.states import State
from kitdesk.sandbox.faults import Revoked

_MARGIN = 0.5
"""Seconds."""


class Experiment(StrEnum):
    SHORT_LIVES = "short lives"
    REFUSED_REFRESH = "refused refresh"
    LIVE_401 = "401 to a live token"
    REVOKED = "revoked API token"


class What(StrEnum):
    """Something that happened to the tokens, or to the experiment's message."""

    LOGGED_IN = "logged in"
    LOGIN_REFUSED = "login refused"
    REFRESHED = "refreshed"
    REFRESH_REFUSED = "refresh refused"
    UNANSWERED = "no answer to a login or refresh"
    MESSAGE_TAKEN = "message taken"
    MESSAGE_REFUSED = "message refused"


class Outcome(StrEnum):
    RUNNING = "running"
    AS_EXPECTED = "as expected"
    OTHERWISE = "otherwise"


@dataclass(frozen=True)
class Plan:
    """What is to be done. *lives* are those of access and refresh tokens, in seconds; 401 is answered *times*
    times; *reach* is how far a revoked API token reaches.
    """

    experiment: Experiment
    lives: tuple[float, float] = (6.0, 60.0)
    times: int = 1
    reach: Revoked = Revoked.LOGINS

    @property
    def patience(self) -> float:
        """Seconds after a login at which a message certainly needs another access token."""
        return self.lives[0] + _MARGIN


@dataclass(frozen=True)
class Expectation:
    """The *steps* that should follow each other, *again* one that may be repeated, the message's *state*."""

    said: Sentence
    steps: Sequence[What]
    state: State
    again: What | None = None

    def is_met(self, seen: Sequence[What]) -> bool | None:
        """Whether that was *seen*; None while it still can be."""
        at = 0
        for what in seen:
            if at < len(self.steps) and what is self.steps[at]:
                at += 1
            elif not (what is self.again and at and self.steps[at - 1] is what):
                return False
        return True if at == len(self.steps) else None


@dataclass(frozen=True)
class Account:
    """What did happen, since *plan* was begun: each with its Unix time, and what became of the message."""

    plan: Plan
    happened: tuple[tuple[float, What], ...] = ()
    state: State | None = None

    @property
    def outcome(self) -> Outcome:
        expected = expectation(self.plan)
        met = expected.is_met([what for _, what in self.happened])
        if met is False or (self.state is not None and not (met and self.state is expected.state)):
            return Outcome.OTHERWISE
        return Outcome.RUNNING if self.state is None else Outcome.AS_EXPECTED

    @property
    def sent(self) -> int:
        """How often the message was taken."""
        return sum(what is What.MESSAGE_TAKEN for _, what in self.happened)


def expectation(plan: Plan) -> Expectation:
    """What a keeper of tokens should do, and what becomes of one message."""
    if plan.experiment is Experiment.SHORT_LIVES:
        steps = [What.LOGGED_IN, What.REFRESHED, What.MESSAGE_TAKEN]
        said = sentence(_SHORT_LIVES, seconds=f"{plan.patience:g}")
        return Expectation(said, steps, State.SENT, again=What.REFRESHED)
    if plan.experiment is Experiment.REFUSED_REFRESH:
        steps = [What.REFRESH_REFUSED, What.LOGGED_IN, What.MESSAGE_TAKEN]
        return Expectation(sentence(_REFUSED_REFRESH), steps, State.SENT)
    if plan.experiment is Experiment.LIVE_401:
        steps = [What.MESSAGE_REFUSED, What.REFRESHED]
        if plan.times == 1:
            return Expectation(sentence(_ONE_401), [*steps, What.MESSAGE_TAKEN], State.SENT)
        return Expectation(sentence(_MORE_401), [*steps, What.MESSAGE_REFUSED], State.REFUSED)
    if plan.reach is Revoked.LOGINS:
        return Expectation(sentence(_REVOKED_LOGINS), [What.LOGIN_REFUSED, What.MESSAGE_TAKEN], State.SENT)
    steps = [What.MESSAGE_REFUSED, What.REFRESH_REFUSED, What.LOGIN_REFUSED]
    return Expectation(sentence(_REVOKED_ALL), steps, State.REFUSED)


_SHORT_LIVES = QT_TRANSLATE_NOOP(
    "model",
    "After a login each pair is refreshed before its access token ends, or with the next message. The "
    "message, sent after {seconds} s, goes out once.",
)
_REFUSED_REFRESH = QT_TRANSLATE_NOOP(
    "model",
    "A message finds its access token expired. The refresh is refused, so the keeper logs in once, and the "
    "message goes out once.",
)
_ONE_401 = QT_TRANSLATE_NOOP(
    "model",
    "A message is refused, though its token lives. The token is refreshed once, and the message goes out "
    "once: what was refused was not taken.",
)
_MORE_401 = QT_TRANSLATE_NOOP(
    "model",
    "A message is refused, though its token lives. The token is refreshed once; the message is refused with "
    "the new one too, and stays so. Nothing is tried a third time.",
)
_REVOKED_LOGINS = QT_TRANSLATE_NOOP(
    "model",
    "A login is refused and not tried again by itself. The pair that is there lives on, so a message goes "
    "out once. Unverified: Kit may end it too.",
)
_REVOKED_ALL = QT_TRANSLATE_NOOP(
    "model",
    "A message is refused, then the refresh, then the login. Nothing is tried again, and the message stays "
    "refused. Unverified: Kit may let the pair live on.",
)
