"""The bodies of the protocol as values: outgoing events, callbacks and Kit's answers.

Members that kitdesk does not know are kept. To be had from `kitdesk.model.wire`.
"""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Discriminator,
    Tag,
    ValidationInfo,
    field_validator,
)
from pydantic import ValidationError as ValidationError  # noqa: PLC0414 (a part of what is offered here)
from pydantic_core import ErrorDetails, PydanticCustomError

from kitdesk.model.strict_json import Path
from kitdesk.model.wire import FILE_TYPES

_OUTGOING = object()


class Wire(BaseModel):
    """A JSON object of the protocol. Unset members are left out of `to_json`, not sent as null."""

    model_config = ConfigDict(frozen=True, extra="allow", strict=True)

    def to_json(self) -> bytes:
        """The body as it goes over the wire; half a character, which UTF-8 cannot hold, is escaped."""
        text = json.dumps(self.model_dump(exclude_unset=True), ensure_ascii=False, separators=(",", ":"))
        return text.encode(errors="backslashreplace")

    @field_validator("*")
    @classmethod
    def _no_null_goes_out(cls, value: object, info: ValidationInfo) -> object:
        """Kit's own code leaves out what is unset. [seen] In a callback a null is no error."""
        if value is None and info.context is _OUTGOING:
            raise PydanticCustomError("null", "null is not sent, leave it out instead")
        return value


class Utm(Wire):
    source: str | None = None
    campaign: str | None = None
    content: str | None = None
    medium: str | None = None
    term: str | None = None


class Page(Wire):
    url: str | None = None
    title: str | None = None


class Location(Wire):
    latitude: float | None = None
    longitude: float | None = None
    country: str | None = None
    country_code: str | None = None
    region: str | None = None
    region_code: str | None = None
    city: str | None = None
    ip_address: str | None = None


class Device(Wire):
    type: str | None = None
    model: str | None = None
    user_agent: str | None = None


class ClientData(Wire):
    """Who the customer is; `client_id` is the only key that ties both directions together."""

    client_id: str
    client_phone: str | None = None
    client_avatar: str | None = None
    client_display_name: str | None = None
    client_email: str | None = None
    client_language: str | None = None
    utm: Utm | None = None
    page: Page | None = None
    location: Location | None = None
    device: Device | None = None


class FilePayload(Wire):
    """A file reaches Kit only as a URL: the protocol has no upload."""

    type: Literal["photo", "audio", "video", "document"]
    file_name: str | None = None
    file_url: str | None = None


class LocationPayload(Wire):
    type: Literal["location"]
    latitude: float | None = None
    longitude: float | None = None
    address: str | None = None


class ContactPayload(Wire):
    """`number` may come as a number; it is kept as it came."""

    type: Literal["contact"]
    name: str | None = None
    number: str | int | float | None = None
    avatar: str | None = None


class UnknownPayload(Wire):
    """A payload type that the contract does not list: kept and shown, never an error in a callback."""

    type: str | None = None


def _payload_tag(value: Any) -> str:
    kind = value.get("type") if isinstance(value, dict) else getattr(value, "type", None)
    if kind in FILE_TYPES:
        return "file"
    return kind if kind in ("location", "contact") else "unknown"


KnownPayload = Annotated[FilePayload | LocationPayload | ContactPayload, Discriminator("type")]
AnyPayload = Annotated[
    Annotated[FilePayload, Tag("file")]
    | Annotated[LocationPayload, Tag("location")]
    | Annotated[ContactPayload, Tag("contact")]
    | Annotated[UnknownPayload, Tag("unknown")],
    Discriminator(_payload_tag),
]


class OutgoingMessage(Wire):
    message_id: str
    text: str | None = None
    payload: list[KnownPayload] | None = None


class OutgoingData(Wire):
    message: OutgoingMessage


class OutgoingEvent(Wire):
    """What ``POST /{channel_uuid}`` takes; ``send_message`` is its one event type. [documented]"""

    client_data: ClientData
    event_id: str
    event_type: Literal["send_message"]
    event_data: OutgoingData


class SenderData(Wire):
    """Who answered; `sender_id` is an integer, unlike every other id of the protocol. [documented]"""

    sender_id: int | None = None
    sender_username: str | None = None
    sender_display_name: str | None = None
    sender_avatar: str | None = None
    sender_email: str | None = None
    sender_type: str | None = None  # agent or bot [documented]; another is kept
    is_bot: bool | None = None


class CallbackMessage(Wire):
    message_id: str
    text: str | None = None
    payload: list[AnyPayload] | None = None


class CallbackMessageData(Wire):
    message: CallbackMessage
    sender_data: SenderData | None = None


class CallbackClosingData(Wire):
    close_reason: str
    sender_data: SenderData | None = None


class CallbackClient(Wire):
    client_id: str


class Callback(Wire):
    """What every callback has in common."""

    client_data: CallbackClient
    event_id: str


class MessageCallback(Callback):
    event_type: Literal["send_message"]
    event_data: CallbackMessageData


class ClosingCallback(Callback):
    event_type: Literal["close_conversation"]
    event_data: CallbackClosingData


class OtherCallback(Callback):
    """An event type that the contract does not list: kept and shown, never an error."""

    event_type: str


def read_callback(value: object) -> MessageCallback | ClosingCallback | OtherCallback:
    """A callback from its JSON value; unknown members and types are fine. Raises `ValidationError`."""
    match value:
        case {"event_type": "send_message"}:
            return MessageCallback.model_validate(value)
        case {"event_type": "close_conversation"}:
            return ClosingCallback.model_validate(value)
    return OtherCallback.model_validate(value)


def read_outgoing(value: object) -> OutgoingEvent:
    """An outgoing event from its JSON value. Raises `ValidationError`."""
    return OutgoingEvent.model_validate(value, context=_OUTGOING)


def flaws(error: ValidationError) -> list[tuple[Path, ErrorDetails]]:
    """Each breach of the schema: where, as a path into the JSON value, and what pydantic says of it."""
    return [(_path(flaw["loc"]), flaw) for flaw in error.errors(include_url=False)]


def _path(loc: tuple[int | str, ...]) -> Path:
    """A flaw's location without the name of the union's branch, which follows a position in a payload."""
    return tuple(part for at, part in enumerate(loc) if at < 2 or loc[at - 2] != "payload")
