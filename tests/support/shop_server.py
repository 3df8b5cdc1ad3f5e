"""A shop's server with a customer, to play scripts against: ``python -m tests.support.shop_server --help``.

Anna asks for her order at once, and repeats whatever an agent writes to her.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from kitdesk.model.channel import Credentials
from kitdesk.model.errors import KitError, NotReached, TooManyRequests
from kitdesk.model.wire import ClientData, OutgoingEvent
from kitdesk.tasks import Tasks
from kitdesk.tour.careless import Send, echo, send_nothing
from tests.support.callbacks import CREDENTIALS
from tests.support.right_server import right_server
from tests.support.server_program import Serving, serve_from_arguments

ANNA = "anna-1"


def patient(send: Send) -> Send:
    """Sends again what Kit provably did not take, and nothing else."""

    async def send_patiently(event: OutgoingEvent) -> None:
        sent = False
        while not sent:
            try:
                await send(event)
                sent = True
            except TooManyRequests as error:
                await asyncio.sleep(error.retry_after)
            except NotReached:
                await asyncio.sleep(0.1)

    return send_patiently


def question() -> OutgoingEvent:
    """What Anna begins with."""
    asked = echo(ANNA, "Where is my order 17?")
    return asked.model_copy(update={"client_data": ClientData(client_id=ANNA, client_display_name="Anna")})


@asynccontextmanager
async def shop_server(
    credentials: Credentials = CREDENTIALS,
    send: Send = send_nothing,
    port: int = 0,
    behind: Serving = right_server,
) -> AsyncIterator[str]:
    """Its Callback URL, for as long as the block lasts."""
    send, customers = patient(send), Tasks()

    async def ask() -> None:
        with suppress(KitError):
            await send(question())

    async with behind(credentials, send, port) as url:
        customers.start(ask(), "Anna")
        try:
            yield url
        finally:
            await customers.close()


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        asyncio.run(serve_from_arguments(shop_server))
