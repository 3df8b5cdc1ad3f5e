"""A script played on a real sandbox, for tests that are its other side."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field

from kitdesk.callback.posting import Poster
from kitdesk.kit.session import Kit
from kitdesk.sandbox.defaults import API_TOKEN, CHANNEL_UUID, DOMAIN, SALT
from kitdesk.sandbox.kit import SandboxKit
from kitdesk.sandbox.script.delivery import Delivery
from kitdesk.sandbox.script.outcome import Outcome
from kitdesk.sandbox.script.playing import Player
from kitdesk.sandbox.script.reading import parse_script
from kitdesk.sandbox.seen import Seen
from kitdesk.sandbox.server import Sandbox
from kitdesk.tasks import Tasks
from kitdesk.transport.client import GuardedClient
from tests.support.callbacks import as_body


@dataclass
class Stage:
    """A sandbox with a player, and a client who is logged in to nothing yet."""

    sandbox: SandboxKit
    player: Player
    kit: Kit
    tasks: Tasks = field(default_factory=Tasks)

    async def say(self, text: str = "hello", client_id: str = "c-1", **message: object) -> None:
        """Send an event of a customer."""
        said = {"message_id": f"m-{text}", "text": text} | message
        await self.kit.send(as_body(f"e-{text}", client_id, "send_message", {"message": said}))

    async def play(self, *deeds: Callable[[], Awaitable[object]]) -> list[Outcome]:
        """Play the script, and do meanwhile what the other side does."""
        playing = self.tasks.start(self.player.play(), "script")
        for deed in deeds:
            await deed()
        return await playing


@asynccontextmanager
async def stage(toml: str, url: str = "") -> AsyncIterator[Stage]:
    """A stage for a script, whose callbacks go to *url*."""

    def hear(seen: Seen) -> None:
        player.hear(seen)

    sandbox = SandboxKit(on_seen=hear)
    http = GuardedClient()
    player = Player(parse_script(toml.encode()), sandbox, Delivery(Poster(SALT, API_TOKEN, http), url))
    server = await Sandbox.start(sandbox)
    kit = Kit(server.url, DOMAIN, CHANNEL_UUID, API_TOKEN, auto=False)
    on_stage = Stage(sandbox, player, kit)
    async with AsyncExitStack() as stack:
        for end in (http.aclose, server.close, kit.aclose, on_stage.tasks.close):
            stack.push_async_callback(end)
        yield on_stage
