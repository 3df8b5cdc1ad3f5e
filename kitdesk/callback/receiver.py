"""The one listener: a socket on this machine, an unguessable path for each channel and each served file."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from http import HTTPStatus

from kitdesk.transport.http import Answer, Handler, Request
from kitdesk.transport.server import Limits, Server

FindFile = Callable[[str], Handler | None]
PATH = "/callback/"
PROBE = "kitdesk-probe"
"""The query parameter by which kitdesk recognises its own answer."""
NO_CHANNEL = "There is no channel at this address."
LIMITS = Limits(header_bytes=16 * 1024, body_bytes=1 << 20, patience=5.0)
"""A stuck connection is dropped within twice the patience: 431 and 413 answer what is larger."""


def new_key() -> str:
    """What makes a channel's path unguessable: 128 bits."""
    return secrets.token_urlsafe(16)


class Receiver:
    """Hands each request to its channel's handler. Tunnels bring a `Host` of their own, so none is demanded.

    Only GET and POST reach a channel's handler, which gets the request as it came. Files do as they like.
    """

    _server: Server

    def __init__(self) -> None:
        self._handlers: dict[str, Handler] = {}
        self._file: FindFile = lambda _path: None
        self._key = secrets.token_bytes(16)

    @classmethod
    async def start(cls, port: int = 0) -> Receiver:
        """Listen on *port* of loopback, on any free one if it is 0. Raises `PortTaken`."""
        receiver = cls()
        receiver._server = await Server.start(receiver._handle, port=port, limits=LIMITS)
        return receiver

    @property
    def url(self) -> str:
        """Where it listens, without a trailing slash."""
        return self._server.url

    @property
    def port(self) -> int:
        return self._server.port

    def route(self, key: str, handler: Handler) -> None:
        """From now on *handler* answers what comes to the path of *key*."""
        self._handlers[key] = handler

    def unroute(self, key: str) -> None:
        """Let the path of *key* be one that is not known."""
        self._handlers.pop(key, None)

    def serve_files(self, find: FindFile) -> None:
        """From now on the handler that *find* gives for a path answers what comes there."""
        self._file = find

    def probe_answer(self, nonce: str) -> str:
        """What this receiver, and no other program, answers to a probe with *nonce*."""
        return f"{PROBE} {hashlib.blake2b(nonce.encode(), key=self._key, digest_size=16).hexdigest()}"

    async def close(self) -> None:
        """Stop listening and drop every connection."""
        await self._server.close()

    async def _handle(self, request: Request) -> Answer:
        file = self._file(request.path)
        if file is not None:
            return self._probed(request) or await file(request)
        handler = self._handlers.get(request.path.removeprefix(PATH).rstrip("/"))
        if handler is None or not request.path.startswith(PATH):
            return Answer.text(NO_CHANNEL, HTTPStatus.NOT_FOUND)
        if request.method not in ("GET", "POST"):
            answer = Answer.text("Send GET or POST.", HTTPStatus.METHOD_NOT_ALLOWED)
            return Answer(answer.status, (*answer.headers, ("Allow", "GET, POST")), answer.body)
        return self._probed(request) or await handler(request)

    def _probed(self, request: Request) -> Answer | None:
        """The answer to a probe, if it is one."""
        name, _, nonce = request.query.partition("=")
        if request.method == "GET" and name == PROBE:
            return Answer.text(self.probe_answer(nonce[:64]))
        return None
