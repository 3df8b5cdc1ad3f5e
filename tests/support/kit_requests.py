"""Requests to the sandbox as a client sends them, for the tests to bend."""

from __future__ import annotations

import json
from urllib.parse import urlencode

from kitdesk.model.headers import Headers
from kitdesk.sandbox.defaults import API_TOKEN, CHANNEL_UUID, DOMAIN
from kitdesk.transport.http import Answer, Request

FORM = ("Content-Type", "application/x-www-form-urlencoded")
JSON = ("Content-Type", "application/json")
EVENT: dict[str, object] = {
    "client_data": {"client_id": "c-1"},
    "event_id": "evt-1",
    "event_type": "send_message",
    "event_data": {"message": {"message_id": "m-1", "text": "hello"}},
}


def request(
    target: str, body: bytes | str = b"", headers: Headers = (), method: str = "POST", host: str = "127.0.0.1"
) -> Request:
    """One request, with a Host header before the *headers*."""
    return Request(
        method,
        target,
        (("Host", host), *headers),
        body.encode() if isinstance(body, str) else body,
        "127.0.0.1",
    )


def login(
    domain: str = DOMAIN, api_token: str = API_TOKEN.reveal(), channel_uuid: str = CHANNEL_UUID
) -> Request:
    query = urlencode({"domain": domain, "access_token": api_token})
    return request(f"/api/v3/botService/login?{query}", urlencode({"channel_uuid": channel_uuid}), (FORM,))


def refresh(refresh_token: str) -> Request:
    return request("/api/v3/botService/refreshToken", urlencode({"refresh_token": refresh_token}), (FORM,))


def event(access_token: str, body: bytes | None = None, channel_uuid: str = CHANNEL_UUID) -> Request:
    sent = json.dumps(EVENT).encode() if body is None else body
    return request(f"/{channel_uuid}", sent, (("Authorization", f"Bearer {access_token}"), JSON))


def result(answer: Answer) -> dict[str, str]:
    """The ``result`` of an answer that took a login or a refresh."""
    value = json.loads(answer.body)
    assert value["success"] is True, value
    return dict(value["result"])


def error(answer: Answer) -> str:
    """The error text of a refusal, whose shape must be the documented one and nothing else."""
    value = json.loads(answer.body)
    assert value.keys() == {"success", "result"}
    assert value["success"] is False
    assert value["result"].keys() == {"error", "code"}
    assert isinstance(value["result"]["code"], int)
    return str(value["result"]["error"])
