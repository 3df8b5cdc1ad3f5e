"""Callbacks as Kit sends them, for tests: bodies, signed requests, and a way to post them raw."""

from __future__ import annotations

import asyncio
import json
from typing import Any
from urllib.parse import urlsplit

from kitdesk.model.channel import Credentials
from kitdesk.model.secret import Secret
from kitdesk.model.signature import Reading, sign
from kitdesk.transport.http import Request

CREDENTIALS = Credentials(api_token=Secret("api-token-1"), salt=Secret("s4lt"))
"""The secrets of the test vectors in the protocol."""

EVERY_PAYLOAD: list[dict[str, Any]] = [
    *({"type": kind, "file_name": f"a.{kind}", "file_url": f"https://example.com/{kind}"} for kind in
      ("photo", "audio", "video", "document")),
    {"type": "location", "latitude": 37.7936, "longitude": -122.3958, "address": "12 Market Street"},
    {"type": "contact", "name": "Anna", "number": 79161234567, "avatar": "https://example.com/a.png"},
    {"type": "sticker", "pack": {"id": 7}},
]  # fmt: skip
SENDER = {
    "sender_id": 42,
    "sender_username": "maria",
    "sender_display_name": "Maria K.",
    "sender_avatar": "https://example.com/maria.png",
    "sender_email": "maria@example.com",
    "sender_type": "agent",
    "is_bot": False,
}


def a_callback(event_id: str = "evt-1", client_id: str = "client-1", **event_data: Any) -> bytes:
    """The body of an agent's answer; *event_data* adds members to it or replaces them."""
    data = {
        "message": {"message_id": f"m-{event_id}", "text": "Hi James"},
        "sender_data": SENDER,
    } | event_data
    return as_body(event_id, client_id, "send_message", data)


def a_closing(event_id: str = "evt-1", reason: str = "CLOSED_BY_AGENT", client_id: str = "client-1") -> bytes:
    return as_body(event_id, client_id, "close_conversation", {"close_reason": reason, "sender_data": SENDER})


def as_body(event_id: str, client_id: str, kind: str, event_data: dict[str, Any]) -> bytes:
    value = {"client_data": {"client_id": client_id}, "event_id": event_id, "event_type": kind}
    return json.dumps(value | {"event_data": event_data}, ensure_ascii=False).encode()


def signature(
    event_id: str | None = "evt-1", credentials: Credentials = CREDENTIALS, reading: Reading = Reading.PLAIN
) -> str:
    return sign(credentials.salt, credentials.api_token, event_id, reading)


def a_request(
    body: bytes = b"", *authorization: str, method: str = "POST", target: str = "/callback/key"
) -> Request:
    """A request with these `Authorization` headers."""
    headers = [("Host", "127.0.0.1"), ("Content-Type", "application/json")]
    return Request(
        method, target, (*headers, *(("Authorization", value) for value in authorization)), body, "127.0.0.1"
    )


def wire(
    path: str,
    body: bytes = b"",
    *headers: str,
    method: str = "POST",
    host: str = "example.com",
    keep_alive: bool = False,
) -> bytes:
    """A request as it goes over a socket."""
    lines = [f"{method} {path} HTTP/1.1", f"Host: {host}", *headers, f"Content-Length: {len(body)}"]
    lines += [] if keep_alive else ["Connection: close"]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


async def post(url: str, body: bytes, *headers: str, method: str = "POST") -> tuple[int, bytes]:
    """Send one request to *url* and return the status and the body of the answer."""
    parts = urlsplit(url)
    return await send(parts.port or 0, wire(f"{parts.path}?{parts.query}", body, *headers, method=method))


async def post_signed(
    url: str, body: bytes, event_id: str | None = "evt-1", credentials: Credentials = CREDENTIALS
) -> int:
    """Post a callback as Kit does, and return the status of the answer."""
    status, _ = await post(url, body, f"Authorization: {signature(event_id, credentials)}")
    return status


async def send(port: int, data: bytes) -> tuple[int, bytes]:
    """Send bytes to a port of this machine, and return the status and the body of what is answered."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(data)
        answer = await asyncio.wait_for(reader.read(), 30)
    finally:
        writer.close()
    head, _, rest = answer.partition(b"\r\n\r\n")
    return int(head.split(b" ")[1]) if head else 0, rest
