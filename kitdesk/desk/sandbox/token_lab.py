"""The token lab: does something to a sandbox channel's tokens, and says whether what should happen did."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from kitdesk.desk.channel_desk import ChannelDesk
from kitdesk.desk.news import EventChanged, ExchangeMade, News, SandboxChanged, SandboxSaw, Tell
from kitdesk.desk.sandbox.experiments import Account, Experiment, Plan, What
from kitdesk.desk.writing.drafting import EVENT_ID, member, new_draft, with_text
from kitdesk.model.channel import SANDBOX_ID
from kitdesk.model.errors import KitError
from kitdesk.model.states import EVENT, LOGIN, REFRESH, State
from kitdesk.model.timeline import Event, Exchange
from kitdesk.model.token import ACCESS_LIFETIME, REFRESH_LIFETIME
from kitdesk.sandbox.faults import Fault, Kind, Revoked
from kitdesk.sandbox.kit import SandboxKit
from kitdesk.sandbox.seen import Seen

CLIENT_ID = "token-lab"
"""The customer whose message an experiment sends."""
_TEXT = "Token lab"


class TokenLab:
    """Makes experiments on the *channel* of the sandbox's *kit*, one at a time, and tells that it changed.

    What it hears is counted while one is under way.
    """

    def __init__(self, kit: SandboxKit, channel: Callable[[], ChannelDesk], tell: Tell) -> None:
        self.account: Account | None = None
        self._kit = kit
        self._channel = channel
        self._tell = tell
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
        self._tell(SandboxChanged())
        channel = self._channel()
        with suppress(KitError):  # the account says what came of it
            await channel.kit.keeper.log_in()
        self.account = Account(plan)
        self._arm(plan)
        self._tell(SandboxChanged())
        with suppress(KitError):
            await self._prepare(plan, channel)
        await self._send(channel)

    async def tidy(self) -> None:
        """Let the sandbox treat tokens as documented again, and have such a pair."""
        self.account = None
        self._put_right()
        self._tell(SandboxChanged())
        with suppress(KitError):
            await self._channel().kit.keeper.log_in()

    def hear(self, news: News) -> None:
        """Count what the desk tells."""
        match news:
            case ExchangeMade(channel_id, exchange) if channel_id == SANDBOX_ID:
                self._note_exchange(exchange)
            case SandboxSaw(seen):
                self._note_seen(seen)
            case EventChanged(event):
                self._note_event(event)

    def _note_exchange(self, exchange: Exchange) -> None:
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

    def _note_seen(self, seen: Seen) -> None:
        """The sandbox got something; only the experiment's message counts."""
        if seen.purpose == EVENT and self._event_id and member(seen.event, EVENT_ID) == self._event_id:
            self._note(What.MESSAGE_REFUSED if seen.refused else What.MESSAGE_TAKEN)

    def _note_event(self, event: Event) -> None:
        """Something became of an event; when it is the experiment's, that ends it."""
        over = event.state not in (State.QUEUED, State.SENDING)
        if self.account is not None and event.event_id == self._event_id and over:
            self.account = replace(self.account, state=event.state)
            self._event_id = ""
            self._tell(SandboxChanged())

    def _note(self, what: What) -> None:
        if self.account is not None and self.account.state is None:
            happened = (*self.account.happened, (time.time(), what))
            self.account = replace(self.account, happened=happened)
            self._tell(SandboxChanged())

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
            await asyncio.sleep(plan.patience)
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
