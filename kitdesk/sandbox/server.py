"""The sandbox on a socket of this machine, which no web page and no stranger's name for it can reach."""

from __future__ import annotations

import asyncio
import json
import re
from dataclasses import dataclass

from kitdesk.model.addresses import is_loopback
from kitdesk.model.errors import PortTaken
from kitdesk.model.secret import Secret
from kitdesk.sandbox.kit import SandboxKit
from kitdesk.sandbox.refusal import Reason, Refusal
from kitdesk.transport.http import Answer, Request
from kitdesk.transport.server import Server


@dataclass(frozen=True)
class Coordinates:
    """What a client needs to speak to a sandbox."""

    url: str
    domain: str
    api_token: Secret
    channel_uuid: str
    salt: Secret

    def line(self) -> str:
        """One line of JSON, an interface for scripts: every member is there, also an empty one.

        The secrets are, too: they are made up, and whoever starts a sandbox needs them.
        """
        revealed = {"api_token": self.api_token.reveal(), "salt": self.salt.reveal()}
        return json.dumps(vars(self) | revealed)


class Sandbox:
    """A `SandboxKit` that listens. Refuses any ``Origin``, and on loopback any ``Host`` but loopback."""

    _server: Server

    def __init__(self, kit: SandboxKit, host: str) -> None:
        self.kit = kit
        self._loopback_only = is_loopback(host)
        self._turn = asyncio.Lock()
        self.online = True
        """Whether it listens; `set_online` changes it."""

    @classmethod
    async def start(
        cls, kit: SandboxKit, host: str = "127.0.0.1", port: int = 0, or_any_port: bool = False
    ) -> Sandbox:
        """Listen on *port*; 0 is any free one, as is a taken one with *or_any_port*. Raises `PortTaken`."""
        sandbox = cls(kit, host)
        try:
            sandbox._server = await Server.start(sandbox._handle, host, port)
        except PortTaken:
            if not or_any_port:
                raise
            sandbox._server = await Server.start(sandbox._handle, host)
        return sandbox

    @property
    def url(self) -> str:
        """Where to reach it, without a trailing slash."""
        return self._server.url

    def coordinates(self) -> Coordinates:
        """What a client needs to speak to it."""
        kit = self.kit
        return Coordinates(self.url, kit.domain, kit.api_token, kit.channel_uuid, kit.salt)

    async def set_online(self, online: bool) -> None:
        """Listen again where it did, or no more, as if this Kit were out of reach. Raises `PortTaken`."""
        async with self._turn:
            if online and not self.online:
                self._server = await Server.start(self._handle, self._server.host, self._server.port)
            elif self.online and not online:
                await self._server.close()
            self.online = online

    async def close(self) -> None:
        """Stop listening and drop every connection."""
        await self.set_online(False)

    async def _handle(self, request: Request) -> Answer:
        try:
            _need_no_origin(request)
            _need_host(request, self._loopback_only)
        except Refusal as refusal:
            return self.kit.refuse(request, refusal)
        return await self.kit.handle(request)


def _need_no_origin(request: Request) -> None:
    origins = request.all("Origin")
    if origins:
        problem = "a web page ('{origin}') may not use the sandbox: leave the Origin header out"
        raise Refusal(Reason.FOREIGN_ORIGIN, problem, origin=", ".join(origins))


def _need_host(request: Request, loopback_only: bool) -> None:
    """Demand one well-formed ``Host``: a page of a name that someone points at us carries its own."""
    hosts = request.all("Host")
    match = _HOST.fullmatch(hosts[0]) if len(hosts) == 1 else None
    if match is None or (loopback_only and not is_loopback(match["name"].strip("[]"))):
        problem = (
            "the Host header '{host}' does not name this machine: call the sandbox by 127.0.0.1 or localhost"
        )
        raise Refusal(Reason.FOREIGN_HOST, problem, host=", ".join(hosts))


_HOST = re.compile(r"(?P<name>\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]+)(?::[0-9]{1,5})?")
