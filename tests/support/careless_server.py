"""The careless callback server: ``python -m tests.support.careless_server --help``."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from kitdesk.model.channel import Credentials
from kitdesk.tour.careless import Send, send_nothing, start_careless_server
from tests.support.callbacks import CREDENTIALS
from tests.support.server_program import serve_from_arguments


@asynccontextmanager
async def careless_server(
    _credentials: Credentials = CREDENTIALS, send: Send = send_nothing, port: int = 0
) -> AsyncIterator[str]:
    """Its Callback URL, for as long as the block lasts. It does not care for *credentials*."""
    server = await start_careless_server(send, port)
    try:
        yield f"{server.url}/callback"
    finally:
        await server.close()


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        asyncio.run(serve_from_arguments(careless_server))
