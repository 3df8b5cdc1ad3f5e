"""An integrator's own callback server in a few lines: keeps what comes and answers as a test wishes."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from kitdesk.transport.http import Answer, Request
from kitdesk.transport.server import Server


class CallbackServer:
    """Answers 200 OK, or what *override* gives."""

    def __init__(self, override: Callable[[Request], Answer | None] = lambda request: None) -> None:
        self.requests: list[Request] = []
        self._override = override
        self._server: Server

    @property
    def url(self) -> str:
        return f"{self._server.url}/callback"

    def bodies(self) -> list[dict[str, Any]]:
        """The JSON of each callback that came, in order."""
        return [json.loads(request.body) for request in self.requests if request.body]

    def texts(self) -> list[str]:
        """The text of each message that came, in order."""
        return [body["event_data"]["message"]["text"] for body in self.bodies()]

    async def _take(self, request: Request) -> Answer:
        self.requests.append(request)
        return self._override(request) or Answer.text("OK")

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[None]:
        self._server = await Server.start(self._take)
        try:
            yield
        finally:
            await self._server.close()


@asynccontextmanager
async def callback_server(
    override: Callable[[Request], Answer | None] = lambda request: None,
) -> AsyncIterator[CallbackServer]:
    """A callback server on a free port of this machine."""
    server = CallbackServer(override)
    async with server.listening():
        yield server
