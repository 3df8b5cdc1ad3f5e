"""kitdesk as a looking glass: callbacks go on to the integrator's own server, and how that server lives."""

from __future__ import annotations

import asyncio
import math
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace

from kitdesk.callback.forwarding import Forwarded, Forwarder
from kitdesk.callback.reading import Received
from kitdesk.clock import boot_clock
from kitdesk.desk.news import ExchangeMade, HealthChanged, Tell
from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.duration import duration
from kitdesk.model.errors import JournalFault, NotReached
from kitdesk.model.forwarding import Health, Life
from kitdesk.model.route import DIRECT, Route, route_of
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, sentence
from kitdesk.model.signature import sign
from kitdesk.model.states import TEST_REQUEST
from kitdesk.model.timeline import Exchange
from kitdesk.store.journal import Journal
from kitdesk.tasks import Tasks
from kitdesk.transport.http import Answer, Request
from kitdesk.transport.raw import RawClient

LOOK = 15.0
"""Seconds after which a server that nothing was forwarded to is knocked at, by connecting alone."""
LOOK_WATCHED = 2.0
"""The same while somebody looks at how it lives."""
_PATIENCE = 5.0


@dataclass
class _Behind:
    """A server behind: how it lives, and when it was *asked* last.

    One that is *mute* took a callback and gave no answer: that it can be connected to says little.
    """

    health: Health = field(default_factory=lambda: Health(Life.UNASKED))
    asked: float = -math.inf
    mute: bool = False


class LookingGlass:
    """Forwards for every channel that does, and knows of each server behind whether it lives."""

    def __init__(
        self,
        journal: Journal,
        channels: Callable[[], Iterable[Channel]],
        tell: Tell,
        way_out: Callable[[Channel], Route] = lambda channel: DIRECT,
    ) -> None:
        self._journal = journal
        self._channels = channels
        self._tell = tell
        self._forwarder = Forwarder()
        self._way_out = way_out
        self._knockers: dict[Route, RawClient] = {}
        self._tasks = Tasks()
        self._news = asyncio.Event()
        self._behind: defaultdict[tuple[str, str], _Behind] = defaultdict(_Behind)
        self._watched = ""

    def start(self) -> None:
        """Look after the servers from now on, until `aclose`."""
        self._tasks.start(self._keep(), "look after the servers behind")

    async def aclose(self) -> None:
        """Give up what is under way."""
        await self._tasks.close()
        await self._forwarder.aclose()

    def look(self) -> None:
        """Look at once at those that are new."""
        self._news.set()

    def watch(self, channel_id: str) -> None:
        """Look more often at the server behind this channel, or none where empty: somebody wants to know."""
        if channel_id != self._watched:
            self._watched = channel_id
            self.look()

    def health(self, channel: Channel) -> Health:
        """What is known of the server behind *channel*."""
        if not forwards(channel):
            return Health()
        return self._server(channel).health

    def refusal(self, request: Request) -> Answer | None:
        """What is answered to what was forwarded by this very kitdesk."""
        return self._forwarder.refusal(request)

    async def forward(
        self,
        channel: Channel,
        credentials: Credentials,
        request: Request,
        received: Received,
        event_row: int | None,
    ) -> Forwarded:
        """Hand *request* on as it came, or signed anew if the channel has it so.

        The exchange is durable when this returns, of the event in *event_row* or of none.
        """
        stored: list[asyncio.Future[int]] = []

        reason = received.purpose if event_row is None else ""

        def record(exchange: Exchange) -> None:
            made = replace(exchange, reason=reason)
            stored.append(self._journal.add_forwarded(channel.id, made, event_row))

        signature = _signature(channel, credentials, received)
        forwarded = await self._forwarder.forward(
            request,
            channel.forward_url,
            credentials,
            signature,
            record,
            route=route_of(channel, credentials).anonymous,
        )
        self._note(channel, forwarded)
        row = 0
        with suppress(JournalFault):  # told already; the answer for Kit is there all the same
            row = await stored[0]
        return replace(forwarded, exchange=replace(forwarded.exchange, reason=reason, row=row))

    def tell_of(self, channel: Channel, forwarded: Forwarded) -> None:
        """Let it be known, now that all of it is stored."""
        self._tell(ExchangeMade(channel.id, forwarded.exchange))

    def _note(self, channel: Channel, forwarded: Forwarded) -> None:
        made, server = forwarded.exchange, self._server(channel)
        server.asked = boot_clock()
        if not made.error:
            server.mute = False
            reason = sentence(_ANSWERED, status=made.status, time=duration(made.timing.total))
            self._say(channel, Life.ALIVE, reason)
            return
        if made.status is not None or made.timing.first_byte is not None or made.timing.connect is not None:
            server.mute = True
        self._say(channel, Life.SILENT, sentence(_NO_ANSWER, status=forwarded.answer.status))

    async def _keep(self) -> None:
        while True:
            self._news.clear()
            now = boot_clock()
            await asyncio.gather(
                *(self._look_at(each) for each in self._channels() if self._is_due(each, now))
            )
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_WATCHED if self._watched else LOOK):
                    await self._news.wait()

    def _is_due(self, channel: Channel, now: float) -> bool:
        pause = LOOK_WATCHED if channel.id == self._watched else LOOK
        return forwards(channel) and now - self._server(channel).asked >= pause

    async def _look_at(self, channel: Channel) -> None:
        server = self._server(channel)
        server.asked = asked = boot_clock()
        try:
            await self._knocker(channel).knock(channel.forward_url)
        except NotReached as error:
            server.mute = False
            found = Life.SILENT, sentence(_NO_CONNECTION, host=error.host, reason=error.reason)
        else:
            found = Life.ALIVE, sentence(_TAKES_CONNECTIONS)
        known = server.health.life is found[0] is Life.ALIVE
        if server.asked == asked and not (server.mute or known):  # else more is known already
            self._say(channel, *found)

    def _knocker(self, channel: Channel) -> RawClient:
        route = self._way_out(channel)
        if route not in self._knockers:
            self._knockers[route] = RawClient(_PATIENCE, route=route)
        return self._knockers[route]

    def _say(self, channel: Channel, life: Life, reason: Sentence) -> None:
        server = self._server(channel)
        since = server.health.at if server.health.life is life else time.time()
        server.health = Health(life, reason, since)
        self._tell(HealthChanged(channel.id))

    def _server(self, channel: Channel) -> _Behind:
        return self._behind[channel.id, channel.forward_url]


def forwards(channel: Channel) -> bool:
    """Whether what comes to *channel* goes on to a server behind."""
    return channel.switched_on and channel.forwards and bool(channel.forward_url)


def _signature(channel: Channel, credentials: Credentials, received: Received) -> str | None:
    """None where the header goes on as it came: also where there is nothing to sign for, or with."""
    salt, api_token = credentials.salt, credentials.api_token
    is_test = received.purpose == TEST_REQUEST
    if not (channel.forward_signs and salt and api_token and (is_test or received.event_id)):
        return None
    return sign(salt, api_token, None if is_test else received.event_id)


_ANSWERED = QT_TRANSLATE_NOOP("model", "The last callback was answered {status} after {time}.")
_NO_ANSWER = QT_TRANSLATE_NOOP("model", "The last callback got none; Kit was answered {status}.")
_NO_CONNECTION = QT_TRANSLATE_NOOP("model", "{host} takes no connection: {reason}.")
_TAKES_CONNECTIONS = QT_TRANSLATE_NOOP("model", "It takes connections; nothing was forwarded since.")
