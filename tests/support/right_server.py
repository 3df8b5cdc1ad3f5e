"""A callback server as it should be: ``python -m tests.support.right_server --help``.

It verifies, answers 4xx to what it does not take, and does once what comes again.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from kitdesk.model.channel import Credentials
from kitdesk.model.errors import KitError, NotJson
from kitdesk.model.signature import Outcome, verify
from kitdesk.model.strict_json import read_json
from kitdesk.model.wire import MessageCallback, read_callback
from kitdesk.tasks import Tasks
from kitdesk.tour.careless import Send, echo, send_nothing
from kitdesk.transport.http import Answer, Request
from kitdesk.transport.server import Limits, Server
from tests.support.callbacks import CREDENTIALS
from tests.support.server_program import serve_from_arguments

_log = logging.getLogger(__name__)
LIMITS = Limits(patience=2.0)
"""It does not wait long for half a request."""


class RightServer:
    """Answers first and works afterwards: what has to be done for Kit's sake is done by `close`."""

    def __init__(self, credentials: Credentials = CREDENTIALS, send: Send = send_nothing) -> None:
        self._credentials = credentials
        self._send = send
        self._done: set[str] = set()
        self._work = Tasks()

    async def handle(self, request: Request) -> Answer:
        if request.method not in ("GET", "POST"):
            return Answer.text("Send GET or POST.", 405)
        if not request.body:
            return Answer.text("OK") if self._is_signed(request, None) else _no_signature()
        try:
            callback = read_callback(read_json(request.body))
        except (NotJson, ValueError):
            return Answer.text("This is no callback.", 400)
        if not self._is_signed(request, callback.event_id):
            return _no_signature()
        if not (request.header("Content-Type") or "").startswith("application/json"):
            return Answer.text("Send application/json.", 415)
        if isinstance(callback, MessageCallback):
            self._do_once(callback)
        return Answer.text("OK")

    async def close(self) -> None:
        await self._work.close()

    def _is_signed(self, request: Request, event_id: str | None) -> bool:
        header = ", ".join(request.all("Authorization"))
        verdict = verify(header, self._credentials.salt, self._credentials.api_token, event_id)
        return verdict.outcome is Outcome.VERIFIED

    def _do_once(self, callback: MessageCallback) -> None:
        keys = {f"event {callback.event_id}", f"message {callback.event_data.message.message_id}"}
        if self._done.isdisjoint(keys):
            self._work.start(self._echo(callback), "echo")
        self._done |= keys

    async def _echo(self, callback: MessageCallback) -> None:
        try:
            await self._send(echo(callback.client_data.client_id, callback.event_data.message.text or ""))
        except KitError as error:
            _log.warning("%s", error)


def _no_signature() -> Answer:
    return Answer.text("The signature does not fit.", 401)


@asynccontextmanager
async def right_server(
    credentials: Credentials = CREDENTIALS, send: Send = send_nothing, port: int = 0
) -> AsyncIterator[str]:
    """Its Callback URL, for as long as the block lasts."""
    right = RightServer(credentials, send)
    server = await Server.start(right.handle, port=port, limits=LIMITS)
    try:
        yield f"{server.url}/callback"
    finally:
        await server.close()
        await right.close()


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        asyncio.run(serve_from_arguments(right_server))
