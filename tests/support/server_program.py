"""The command line of the callback servers: where one listens, whose it is, and which Kit it tells."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack

from kitdesk.kit.session import Kit
from kitdesk.model.channel import Credentials
from kitdesk.model.secret import Secret
from kitdesk.sandbox.defaults import API_TOKEN, CHANNEL_UUID, DOMAIN, SALT
from kitdesk.tour.careless import Send, send_nothing

Serving = Callable[[Credentials, Send, int], AbstractAsyncContextManager[str]]
"""Gives the Callback URL."""


async def serve_from_arguments(serving: Serving) -> None:
    """Print the Callback URL, and serve until somebody ends the program."""
    given = _arguments()
    credentials = Credentials(api_token=Secret(given.api_token), salt=Secret(given.salt))
    async with AsyncExitStack() as stack:
        send: Send = send_nothing
        if given.kit:
            kit = Kit(given.kit, given.domain, given.channel_uuid, Secret(given.api_token))
            send = (await stack.enter_async_context(kit)).send
        print(await stack.enter_async_context(serving(credentials, send, given.port)), flush=True)
        await asyncio.Event().wait()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    parser.add_argument("--port", type=int, default=0, help="0 is any free one")
    parser.add_argument("--salt", default=SALT.reveal(), help="security salt")
    parser.add_argument("--api-token", default=API_TOKEN.reveal(), help="API token")
    parser.add_argument("--kit", metavar="URL", help="base URL of a sandbox that each answer is echoed to")
    parser.add_argument("--domain", default=DOMAIN, help="account name there")
    parser.add_argument("--channel-uuid", default=CHANNEL_UUID, help="channel there")
    return parser.parse_args()
