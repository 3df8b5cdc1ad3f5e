"""What the desk tells unasked: values that the window, a test or a log may listen to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kitdesk.model.deletion import Scope
from kitdesk.model.errors import KitdeskError
from kitdesk.model.timeline import Event, Exchange
from kitdesk.sandbox.seen import Seen


@dataclass(frozen=True)
class ChannelsChanged:
    """A channel was added, changed or removed."""


@dataclass(frozen=True)
class TokenChanged:
    """The tokens of a channel, or what is done with them, changed."""

    channel_id: str


@dataclass(frozen=True)
class EventChanged:
    """An event was stored, or its state changed."""

    event: Event


@dataclass(frozen=True)
class ExchangeMade:
    """A login, a token refresh, a test request, a post of the sandbox's agent or a forwarded callback went
    over the wire.
    """

    channel_id: str
    exchange: Exchange


@dataclass(frozen=True)
class SandboxSaw:
    """The sandbox got a request, of this kitdesk or of another program."""

    seen: Seen


@dataclass(frozen=True)
class DialogueChanged:
    """The sandbox's conversation with this customer changed; with all of them, if it is empty."""

    client_id: str


@dataclass(frozen=True)
class SandboxChanged:
    """Somebody changed what the sandbox does to its clients."""


@dataclass(frozen=True)
class CallbackHeld:
    """A callback came that did not verify: it is kept, but no event."""

    channel_id: str
    exchange: Exchange


@dataclass(frozen=True)
class Alarm:
    """Another body came under the ``event_id`` of this event, correctly signed: the first one counts."""

    event: Event


@dataclass(frozen=True)
class ReceiverChanged:
    """Where the receiver listens, or how it is reached from outside, changed."""


@dataclass(frozen=True)
class HealthChanged:
    """Something new is known of the server that a channel forwards to."""

    channel_id: str


@dataclass(frozen=True)
class HistoryDeleted:
    """Events of this scope are gone; what is shown of them is out of date."""

    scope: Scope


@dataclass(frozen=True)
class Trouble:
    """Something went wrong that nobody waits for."""

    error: KitdeskError


News = (
    ChannelsChanged
    | TokenChanged
    | EventChanged
    | ExchangeMade
    | SandboxSaw
    | DialogueChanged
    | CallbackHeld
    | Alarm
    | ReceiverChanged
    | HealthChanged
    | SandboxChanged
    | HistoryDeleted
    | Trouble
)
Tell = Callable[[News], None]
