"""The sandbox of a desk: a Kit in miniature, its agent, their conversations, and what came to it last."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import urlsplit

from kitdesk.clock import Clock
from kitdesk.desk.news import DialogueChanged, SandboxSaw, Tell
from kitdesk.desk.recording import recorder
from kitdesk.desk.sandbox.earlier import earlier_entries
from kitdesk.model import wire
from kitdesk.model.channel import SANDBOX_ID, Channel, Credentials
from kitdesk.model.states import AGENT_TEST_REQUEST
from kitdesk.model.timeline import Exchange
from kitdesk.sandbox.agent import Agent
from kitdesk.sandbox.dialogue import Dialogue
from kitdesk.sandbox.kit import SandboxKit
from kitdesk.sandbox.observing import SandboxObserver
from kitdesk.sandbox.seen import Seen
from kitdesk.sandbox.server import Sandbox
from kitdesk.store.journal import Journal

_SEEN = 100


class SandboxDesk:
    """Listens from `start` to `close`; its agent posts to what *agent_url* gives at that moment."""

    server: Sandbox
    """There once `start` was called."""

    def __init__(self, journal: Journal, agent_url: Callable[[], str], tell: Tell, clock: Clock) -> None:
        self.dialogue = Dialogue(lambda client_id: tell(DialogueChanged(client_id)))
        self.agent = Agent(agent_url, on_posted=self._on_posted, on_turn=self.dialogue.follow)
        self.observer = SandboxObserver()
        self.seen: deque[Seen] = deque(maxlen=_SEEN)
        """What the sandbox got last, the newest at the end."""
        self._journal = journal
        self._tell = tell
        self._record = recorder(journal, tell, SANDBOX_ID)
        self._clock = clock
        self._began = time.time()

    async def start(self, port: int) -> int:
        """Listen on *port*, or on any free one if it is 0 or taken. Returns which that is."""
        kit = SandboxKit(clock=self._clock, on_seen=self._on_seen, on_taken=self._on_taken)
        self.server = await Sandbox.start(kit, port=port, or_any_port=True)
        return urlsplit(self.server.url).port or 0

    async def close(self) -> None:
        """Stop listening, and give up what the agent is typing."""
        await self.agent.close()
        if hasattr(self, "server"):
            await self.server.close()

    async def recall_dialogue(self) -> None:
        """Let the conversations begin with what the journal has of earlier runs."""
        self.dialogue.recall(await earlier_entries(self._journal, self._began))

    def place(self, channel: Channel) -> tuple[Channel, Credentials]:
        """The ready-made channel with where the sandbox listens in this run, and what it accepts."""
        coordinates = self.server.coordinates()
        channel = replace(
            channel,
            base_url=coordinates.url,
            account_name=coordinates.domain,
            channel_uuid=coordinates.channel_uuid,
        )
        return channel, Credentials(coordinates.api_token, coordinates.salt)

    def _on_seen(self, seen: Seen) -> None:
        self.seen.append(seen)
        self.dialogue.hear(seen)
        self._tell(SandboxSaw(seen))

    def _on_taken(self, event: wire.OutgoingEvent) -> None:
        self.observer.hear(event)
        self.agent.hear(event)

    def _on_posted(self, exchange: Exchange) -> None:
        self._record(exchange)
        if exchange.purpose == AGENT_TEST_REQUEST:
            self.dialogue.note_test_request(exchange)
