"""A Kit in a few lines that answers as a test wishes, and counts."""

from __future__ import annotations

import json
import socket
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from kitdesk.model.secret import Secret
from kitdesk.transport.http import Answer, Request
from kitdesk.transport.server import Server

API_TOKEN = Secret("api-token-of-the-tests")
ACCOUNT = "acme"
UUID = "00000000-0000-4000-8000-00000000c0de"


class FakeKit:
    """Takes any credentials; only the newest access token is good. *override* may answer in its place."""

    def __init__(self, override: Callable[[Request], Answer | None] = lambda request: None) -> None:
        self.override = override
        self.calls: Counter[str] = Counter()
        self.bodies: list[bytes] = []
        self.requests: list[Request] = []
        self.expired = False
        self._made = 0

    @property
    def access_token(self) -> str:
        """The one good access token."""
        return f"access-token-{self._made}"

    async def __call__(self, request: Request) -> Answer:
        self.requests.append(request)
        name = request.path.rpartition("/")[2]
        name = name if name in ("login", "refreshToken") else "event"
        self.calls[name] += 1
        return self.override(request) or (self._event(request) if name == "event" else self._pair())

    def _pair(self) -> Answer:
        self._made += 1
        self.expired = False
        pair = {"access_token": self.access_token, "refresh_token": f"refresh-token-{self._made}"}
        return Answer.json({"success": True, "result": pair})

    def _event(self, request: Request) -> Answer:
        if self.expired or request.header("Authorization") != f"Bearer {self.access_token}":
            return refusal("the access token has expired", 401)
        self.bodies.append(request.body)
        return Answer.json({"success": True, "result": True})


class FickleKit(FakeKit):
    """One that comes and goes. While it is away nobody else can have its port, and who calls is refused."""

    def __init__(self) -> None:
        super().__init__()
        self.port = 0
        self._server: Server | None = None
        self._place: socket.socket | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def come(self) -> None:
        """Listen, where it did before."""
        self._server = await Server.start(self, port=self.port)
        self.port = self._server.port
        self._give_place_up()

    async def go(self) -> None:
        """Be away, until it comes again."""
        if not self.port:
            await self.come()
        await self.close()
        self._place = socket.socket()
        self._place.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._place.bind(("127.0.0.1", self.port))

    async def close(self) -> None:
        """Go for good."""
        self._give_place_up()
        if self._server is not None:
            await self._server.close()
            self._server = None

    def said(self) -> list[str]:
        """The texts it took, in order."""
        return [json.loads(body)["event_data"]["message"]["text"] for body in self.bodies]

    def _give_place_up(self) -> None:
        if self._place is not None:
            self._place.close()
            self._place = None


def refusal(error: str, status: int = 400, code: int = 7) -> Answer:
    """No, in Kit's shape."""
    return Answer.json({"success": False, "result": {"error": error, "code": code}}, status)


@asynccontextmanager
async def serving(kit: FakeKit) -> AsyncIterator[Server]:
    """*kit* on a free port of this machine."""
    server = await Server.start(kit)
    try:
        yield server
    finally:
        await server.close()
