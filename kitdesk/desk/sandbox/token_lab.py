"""The token lab: does something to a sandbox channel's tokens, and says whether what should happen did."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum

from kitdesk.desk.channel_desk import ChannelDesk
from kitdesk.desk.writing.drafting import EVENT_ID, member, new_draft, with_text
from kitdesk.model.errors import KitError
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, sentence
from kitdesk.model.states import EVENT, LOGIN, REFRESH, State
from kitdesk.model.timeline import Event, Exchange
from kitdesk.model.token import ACCESS_LIFETIME, REFRESH_LIFETIME
from kitdesk.sandbox.faults import Fault, Kind, Revoked
from kitdesk.sandbox.kit import SandboxKit
from kitdesk.sandbox.seen import Seen

CLIENT_ID = "token-lab"
"""The customer whose message an experiment sends."""
_TEXT = "Token lab"
_MARGIN = 0.5
"""Seconds after the end of a token at which a message certainly needs another one."""


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
        said = sentence(_SHORT_LIVES, seconds=f"{plan.lives[0] + _MARGIN:g}")
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


class TokenLab:
    """Makes experiments on the *channel* of the sandbox's *kit*, one at a time; *on_change* is told of news.

    What it is told of by `note_exchange`, `note_seen` and `note_event` is counted while one is under way.
    """

    def __init__(
        self, kit: SandboxKit, channel: Callable[[], ChannelDesk], on_change: Callable[[], None]
    ) -> None:
        self.account: Account | None = None
        self._kit = kit
        self._channel = channel
        self._on_change = on_change
        self._event_id = ""

    @property
    def is_tidy(self) -> bool:
        """Whether the sandbox treats tokens as documented."""
        kit = self._kit
        lives = (kit.access_lifetime, kit.refresh_lifetime) == (ACCESS_LIFETIME, REFRESH_LIFETIME)
        return lives and kit.fault is None and kit.revoked is None and not kit.refuses_refresh

    async def run(self, plan: Plan) -> None:
        """Begin anew with a living pair, do what *plan* says, and send a message. Raises `StorageError`."""
        self.account, self._event_id = None, ""
        self._put_right()
        self._on_change()
        channel = self._channel()
        with suppress(KitError):  # the account says what came of it
            await channel.kit.keeper.log_in()
        self.account = Account(plan)
        self._arm(plan)
        self._on_change()
        with suppress(KitError):
            await self._prepare(plan, channel)
        await self._send(channel)

    async def tidy(self) -> None:
        """Let the sandbox treat tokens as documented again, and have such a pair."""
        self.account = None
        self._put_right()
        self._on_change()
        with suppress(KitError):
            await self._channel().kit.keeper.log_in()

    def note_exchange(self, exchange: Exchange) -> None:
        """A login or a refresh of the channel was answered, or not."""
        if exchange.purpose not in (LOGIN, REFRESH):
            return
        good, bad = (
            (What.LOGGED_IN, What.LOGIN_REFUSED)
            if exchange.purpose == LOGIN
            else (What.REFRESHED, What.REFRESH_REFUSED)
        )
        failed = bad if exchange.status is not None else What.UNANSWERED
        self._note(failed if exchange.error else good)

    def note_seen(self, seen: Seen) -> None:
        """The sandbox got something; only the experiment's message counts."""
        if seen.purpose == EVENT and self._event_id and member(seen.event, EVENT_ID) == self._event_id:
            self._note(What.MESSAGE_REFUSED if seen.refused else What.MESSAGE_TAKEN)

    def note_event(self, event: Event) -> None:
        """Something became of an event; when it is the experiment's, that ends it."""
        over = event.state not in (State.QUEUED, State.SENDING)
        if self.account is not None and event.event_id == self._event_id and over:
            self.account = replace(self.account, state=event.state)
            self._event_id = ""
            self._on_change()

    def _note(self, what: What) -> None:
        if self.account is not None and self.account.state is None:
            happened = (*self.account.happened, (time.time(), what))
            self.account = replace(self.account, happened=happened)
            self._on_change()

    def _arm(self, plan: Plan) -> None:
        kit = self._kit
        match plan.experiment:
            case Experiment.SHORT_LIVES:
                kit.access_lifetime, kit.refresh_lifetime = plan.lives
            case Experiment.REFUSED_REFRESH:
                kit.refuses_refresh = True
            case Experiment.LIVE_401:
                kit.fault = Fault(Kind.UNAUTHORIZED, on=EVENT, times=plan.times)
            case Experiment.REVOKED:
                kit.revoked = plan.reach

    async def _prepare(self, plan: Plan, channel: ChannelDesk) -> None:
        """Bring the tokens to where the message finds something out. Raises `KitError`."""
        if plan.experiment is Experiment.REFUSED_REFRESH:
            channel.expire()
        elif plan.experiment is Experiment.SHORT_LIVES:
            await channel.kit.keeper.log_in()
            await asyncio.sleep(plan.lives[0] + _MARGIN)
        elif plan.experiment is Experiment.REVOKED and plan.reach is Revoked.LOGINS:
            await channel.kit.keeper.log_in()

    async def _send(self, channel: ChannelDesk) -> None:
        draft = with_text(new_draft({"client_id": CLIENT_ID}), _TEXT)
        self._event_id = str(member(draft, EVENT_ID))
        await channel.send(json.dumps(draft).encode(), CLIENT_ID)

    def _put_right(self) -> None:
        kit = self._kit
        kit.access_lifetime, kit.refresh_lifetime = ACCESS_LIFETIME, REFRESH_LIFETIME
        kit.fault, kit.revoked, kit.refuses_refresh = None, None, False


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
