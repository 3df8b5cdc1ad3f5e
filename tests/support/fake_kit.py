"""A Kit in a few lines that answers as a test wishes, and counts."""

from __future__ import annotations

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
