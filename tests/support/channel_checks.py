"""Checks of channels for tests: what is checked, and all that came of it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from kitdesk.desk.checks.channel_check import ChannelCheck
from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.checkup import CheckStep, Part
from kitdesk.model.route import route_of
from kitdesk.model.secret import Secret
from kitdesk.model.timeline import Exchange
from kitdesk.sandbox.kit import SandboxKit
from kitdesk.sandbox.server import Sandbox
from kitdesk.transport.client import GuardedClient
from kitdesk.transport.http import Answer, Handler, Request
from kitdesk.transport.server import Server

SECRETS = Credentials(Secret("s3cr3t-token"), Secret("s3cr3t-salt"))


@dataclass
class Run:
    """Runs a check and keeps all that came of it."""

    channel: Channel
    credentials: Credentials
    steps: list[CheckStep] = field(default_factory=list)
    exchanges: list[Exchange] = field(default_factory=list)

    async def check(self) -> dict[Part, CheckStep]:
        http = GuardedClient(deadline=5.0, route=route_of(self.channel, self.credentials))
        check = ChannelCheck(self.channel, self.credentials, http, self.exchanges.append)
        try:
            async for step in check.steps():
                self.steps.append(step)
        finally:
            await http.aclose()
        return {step.part: step for step in self.steps}


def findings(result: dict[Part, CheckStep]) -> dict[str, str]:
    return {part.name: step.state.name for part, step in result.items()}


@asynccontextmanager
async def sandbox_channel() -> AsyncIterator[tuple[Channel, Credentials]]:
    sandbox = await Sandbox.start(SandboxKit())
    kit = sandbox.kit
    try:
        channel = Channel("x", "X", sandbox.url, kit.domain, kit.channel_uuid)
        yield channel, Credentials(kit.api_token, kit.salt)
    finally:
        await sandbox.close()


@asynccontextmanager
async def serving(handler: Handler) -> AsyncIterator[Channel]:
    server = await Server.start(handler)
    try:
        yield Channel("x", "X", server.url, "acme", "8b5c1f0e-1111-4222-8333-444455556666")
    finally:
        await server.close()


def answering(answer: Answer) -> Callable[[Request], Awaitable[Answer]]:
    async def handle(request: Request) -> Answer:
        return answer if request.path.endswith("/login") else Answer.text("hello", 404)

    return handle


def refusal(error: str, status: int = 401) -> Answer:
    return Answer.json({"success": False, "result": {"error": error, "code": 1}}, status)
