"""What Kit sends to a Callback URL, made from values: callbacks and the test request, signed, as calls."""

from __future__ import annotations

from collections.abc import Iterable

from kitdesk.model import wire
from kitdesk.model.secret import Secret
from kitdesk.model.signature import sign
from kitdesk.transport.client import Call

BY_AGENT = "CLOSED_BY_AGENT"
JSON = ("Content-Type", "application/json")
_IDENTITY = ("sender_id", "sender_username", "sender_display_name", "sender_avatar", "sender_email")


def message_of(
    message_id: str, text: str | None = None, payload: Iterable[object] = ()
) -> wire.CallbackMessage:
    """What is said, without what is empty; *payload* items are wire values or their JSON.

    Raises `ValidationError`.
    """
    said = {"message_id": message_id, "text": text, "payload": list(payload)}
    return wire.CallbackMessage.model_validate({name: value for name, value in said.items() if value})


def message_callback(
    client_id: str, event_id: str, message: wire.CallbackMessage, sender: wire.SenderData | None = None
) -> wire.MessageCallback:
    """An agent's or a bot's answer to a customer."""
    said = {"message": message} | ({} if sender is None else {"sender_data": sender})
    return wire.MessageCallback(
        client_data=wire.CallbackClient(client_id=client_id),
        event_id=event_id,
        event_type="send_message",
        event_data=wire.CallbackMessageData.model_validate(said),
    )


def closing_callback(
    client_id: str, event_id: str, reason: str, sender: wire.SenderData | None = None
) -> wire.ClosingCallback:
    """The end of a conversation.

    Of *sender* only what the contract has here is told: no ``sender_type``, and who it is only where an agent
    closed. [documented]
    """
    left_out = {"sender_type", *(() if reason == BY_AGENT else _IDENTITY)}
    told = sender.model_dump(exclude_unset=True, exclude=left_out) if sender else {}
    said = {"close_reason": reason} | ({"sender_data": told} if told else {})
    return wire.ClosingCallback(
        client_data=wire.CallbackClient(client_id=client_id),
        event_id=event_id,
        event_type="close_conversation",
        event_data=wire.CallbackClosingData.model_validate(said),
    )


def callback_call(url: str, body: bytes, event_id: str, salt: Secret, api_token: Secret) -> Call:
    """The post of a callback, byte for byte; the signature covers the *event_id* and nothing of the body."""
    return Call("POST", url, (JSON, _signed(salt, api_token, event_id)), body)


def creation_call(url: str, salt: Secret, api_token: Secret, method: str = "GET") -> Call:
    """The test request that Kit makes when a channel is created; GET in the vendor's samples. [seen]"""
    return Call(method, url, (_signed(salt, api_token, None),))


def _signed(salt: Secret, api_token: Secret, event_id: str | None) -> tuple[str, str]:
    return ("Authorization", sign(salt, api_token, event_id))
