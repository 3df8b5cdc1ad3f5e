"""One channel at work: its session with Kit, its outbox, and what of both is kept in the journal."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable

from kitdesk.clock import Clock
from kitdesk.desk.answer_evidence import shown_by_claims, shown_by_send, shown_by_token_call
from kitdesk.desk.evidence_book import EvidenceBook
from kitdesk.desk.news import EventChanged, News, Tell, TokenChanged, Trouble
from kitdesk.desk.recording import recorder
from kitdesk.desk.sending.outbox import Outbox
from kitdesk.desk.writing.drafting import summary_of
from kitdesk.kit.session import Kit
from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.errors import JournalUnreadable, KitError, OutboxUnreadable
from kitdesk.model.evidence import Fact
from kitdesk.model.route import route_of
from kitdesk.model.states import LOGIN, REFRESH, Direction, State
from kitdesk.model.timeline import Event, Exchange, Unfinished
from kitdesk.model.token import TokenStatus
from kitdesk.store.journal import Journal
from kitdesk.tasks import Tasks

TOKEN_PURPOSES = (LOGIN, REFRESH)


class ChannelDesk:
    """Customer's chair on one channel. It keeps its tokens and its outbox whether or not it is shown."""

    def __init__(
        self, channel: Channel, credentials: Credentials, journal: Journal, tell: Tell, clock: Clock
    ) -> None:
        self.channel = channel
        self.credentials = credentials
        self._journal = journal
        self._tell = tell
        self._record = recorder(journal, tell, channel.id)
        self._tasks = Tasks()
        self._started = asyncio.Event()
        self.evidence = EvidenceBook(channel.id, journal)
        self.kit = Kit(
            channel.base_url,
            channel.account_name,
            channel.channel_uuid,
            credentials.api_token,
            route=route_of(channel, credentials),
            clock=clock,
            lead=channel.refresh_lead,
            auto=channel.auto_refresh and channel.switched_on,
            record=self._on_token_exchange,
            on_change=self._on_token_change,
        )
        self._outbox = Outbox(
            journal, self._deliver, self._on_outbox_news, clock=clock, automatic=_is_automatic(channel)
        )
        self._unreadable: OutboxUnreadable | None = None
        self._resent: set[int] = set()
        self._claims = ""

    async def start(self) -> None:
        """Take over what an earlier run left, without sending any of it, and begin to keep the tokens."""
        try:
            for event in await self._journal.unfinished(self.channel.id):
                self._outbox.hold(event)
        except JournalUnreadable as error:
            self._unreadable = OutboxUnreadable(self.channel.name, error.reason)
            self._tell(Trouble(self._unreadable))
        try:
            await self.evidence.open()
        except JournalUnreadable as error:
            self._tell(Trouble(error))
        self._started.set()
        self._outbox.start()
        self.kit.start()

    async def close(self) -> None:
        async with contextlib.AsyncExitStack() as stack:  # all of it, also when it is given up half-way
            stack.callback(self.evidence.flush)
            stack.push_async_callback(self.kit.aclose)
            stack.push_async_callback(self._outbox.close)
            stack.push_async_callback(self._tasks.close)

    def unfinished(self) -> list[Unfinished]:
        """Every outgoing event that is not finished and what it waits for, by customers and oldest first."""
        return self._outbox.unfinished()

    def token_status(self) -> TokenStatus:
        return self.kit.keeper.status()

    def logs_in_as(self, channel: Channel, credentials: Credentials) -> bool:
        """Whether these differ from its own in nothing that its session stands on."""
        mine = self.channel
        return (mine.base_url, mine.account_name, mine.channel_uuid, mine.network, self.credentials) == (
            channel.base_url,
            channel.account_name,
            channel.channel_uuid,
            channel.network,
            credentials,
        )

    def change(self, channel: Channel) -> None:
        """Take over its looks, how it refreshes and whether it tries again by itself, from now on."""
        self.channel = channel
        self._outbox.automatic = _is_automatic(channel)
        self.kit.keeper.auto = channel.auto_refresh and channel.switched_on
        self.kit.keeper.lead = channel.refresh_lead

    async def send(self, body: bytes, client_id: str) -> asyncio.Future[Event]:
        """Store a message and send it in its turn; *client_id* is whose it is if the body does not say.

        Returns as `Outbox.send` does. Raises `JournalFault` when it was not stored, and `OutboxUnreadable`;
        then nothing was sent.
        """
        summary = summary_of(body)
        event = Event(
            channel_id=self.channel.id,
            direction=Direction.OUT,
            kind="send_message",
            event_id=summary.event_id,
            client_id=summary.client_id or client_id,
            message_id=summary.message_id,
            state=State.QUEUED,
            at=time.time(),
            body=body,
            text=summary.text,
        )
        await self._ready()
        return await self._outbox.send(event)

    async def resend(self, event: Event) -> None:
        """Send a stored message once more with the same ids, before all that waits behind it.

        Raises `OutboxUnreadable`.
        """
        await self._ready()
        if event.state is State.SENT:
            self._resent.add(event.row)
        self._outbox.resend(event)

    async def discard(self, *events: Event) -> None:
        """Give messages up, so that what waits behind them goes on.

        Raises `JournalFault` and `OutboxUnreadable`.
        """
        await self._ready()
        await self._outbox.discard(*events)

    def log_in(self) -> None:
        """Log in anew in the background; how it ends shows in `token_status` and the history."""
        self._tasks.start(self._told_elsewhere(self.kit.keeper.log_in), "log in")

    def refresh(self) -> None:
        """Refresh now in the background; how it ends shows in `token_status` and the history."""
        self._tasks.start(self._told_elsewhere(self.kit.keeper.refresh), "refresh")

    def expire(self) -> None:
        """For testing: let the access token count as expired, so that the next send has to renew it."""
        self.kit.keeper.expire_now()

    async def _ready(self) -> None:
        """Wait until it is known what an earlier session left: that goes first."""
        await self._started.wait()
        if self._unreadable is not None:
            raise self._unreadable.with_traceback(None)

    async def _told_elsewhere(self, work: Callable[[], Awaitable[None]]) -> None:
        with contextlib.suppress(KitError):
            await work()

    async def _deliver(self, body: bytes, record: Callable[[Exchange], None]) -> None:
        tries: list[Exchange] = []

        def keep(exchange: Exchange) -> None:
            tries.append(exchange)
            record(exchange)

        try:
            await self.kit.send(body, record=keep)
        finally:
            self.evidence.note(shown_by_send(tries), time.time())

    def _on_outbox_news(self, news: News) -> None:
        """Pass the news on; what came of ids that Kit had taken before is something to learn from."""
        if isinstance(news, EventChanged) and news.event.row in self._resent:
            event = news.event
            if event.state in (State.SENT, State.REFUSED):
                self._resent.discard(event.row)
                self.evidence.note([(Fact.RESENT, event.state)], time.time())
        self._tell(news)

    def _on_token_change(self) -> None:
        status = self.kit.keeper.status()
        if status.access_left:
            said = shown_by_claims(status.claims, status.access_lifetime)
            if said != self._claims:
                self._claims = said
                self.evidence.note([(Fact.CLAIMS, said)], time.time())
        self._tell(TokenChanged(self.channel.id))

    def _on_token_exchange(self, exchange: Exchange) -> None:
        self.evidence.note(shown_by_token_call(exchange), exchange.at)
        self._record(exchange)
        if not exchange.error:
            self._outbox.hurry()


def _is_automatic(channel: Channel) -> bool:
    """Whether what fails is tried again by itself."""
    return channel.switched_on and not channel.production
