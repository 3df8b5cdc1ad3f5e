"""A callback server as it should not be, for the suite to find out: the tour's, and the tests'."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from kitdesk.model.wire import ClientData, OutgoingData, OutgoingEvent, OutgoingMessage
from kitdesk.transport.http import Answer, Request
from kitdesk.transport.server import Limits, Server

Send = Callable[[OutgoingEvent], Awaitable[object]]
"""Sends an event to Kit, as `kit.session.Kit.send` does."""

_LIMITS = Limits(header_bytes=1 << 20, body_bytes=64 << 20, patience=600.0)
_PAYLOAD_TYPES = ("photo", "audio", "video", "document", "location", "contact")


async def send_nothing(_event: OutgoingEvent) -> None:
    """For a server without a Kit."""


async def start_careless_server(send: Send = send_nothing, port: int = 0) -> Server:
    """Listen on *port* of loopback, on any free one if it is 0. Raises `PortTaken`."""

    async def take(request: Request) -> Answer:
        return await _take(request, send)

    return await Server.start(take, port=port, limits=_LIMITS)


def echo(client_id: str, text: str) -> OutgoingEvent:
    """What a customer sends who repeats what the agent wrote; its ids are new each time."""
    return OutgoingEvent(
        client_data=ClientData(client_id=client_id),
        event_id=str(uuid4()),
        event_type="send_message",
        event_data=OutgoingData(message=OutgoingMessage(message_id=str(uuid4()), text=text)),
    )


@dataclass
class _Callback:
    """The members that an integrator thought of."""

    client_data: Any
    event_id: Any
    event_type: Any
    event_data: Any


async def _take(request: Request, send: Send) -> Answer:
    """Whoever asks is believed, whatever comes again is done again, and what is not known ends in a 500."""
    if request.method == "GET":
        return Answer.text("OK")
    try:
        callback = _Callback(**json.loads(request.body))
        if callback.event_type != "close_conversation":
            await send(_echo_of_the_known(callback))
    except Exception as error:  # noqa: BLE001 (this is what is careless)
        return Answer.text(f"{type(error).__name__}: {error}"[:200], 500)
    return Answer.text("OK")


def _echo_of_the_known(callback: _Callback) -> OutgoingEvent:
    """Raises for whatever the integrator did not think of."""
    message = callback.event_data["message"]
    if callback.event_type != "send_message":
        raise ValueError(callback.event_type)
    for item in message.get("payload", ()):
        _PAYLOAD_TYPES.index(item["type"])
    return echo(callback.client_data["client_id"], message.get("text", ""))
