"""What *Check channel* finds out, step by step, as values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from kitdesk.model.addresses import is_loopback
from kitdesk.model.channel import Channel
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence


class Part(StrEnum):
    """What is checked, in this order. The value is its name on screen, to be translated."""

    FIELDS = QT_TRANSLATE_NOOP("model", "Fields")
    PROXY = QT_TRANSLATE_NOOP("model", "Proxy")
    NAME = QT_TRANSLATE_NOOP("model", "Host name")
    CONNECTION = QT_TRANSLATE_NOOP("model", "Connection")
    TLS = QT_TRANSLATE_NOOP("model", "TLS")
    CLIENT_CERTIFICATE = QT_TRANSLATE_NOOP("model", "Client certificate")
    LOGIN = QT_TRANSLATE_NOOP("model", "Login")
    ACCOUNT = QT_TRANSLATE_NOOP("model", "Account name")
    API_TOKEN = QT_TRANSLATE_NOOP("model", "API token")
    CHANNEL = QT_TRANSLATE_NOOP("model", "Channel UUID")
    ACCESS_TOKEN = QT_TRANSLATE_NOOP("model", "Access token")


def parts_of(channel: Channel) -> tuple[Part, ...]:
    """What is checked of this channel. A proxy looks the host's name up itself."""
    missing = {Part.NAME} if goes_through_proxy(channel) else {Part.PROXY}
    if not channel.network.client_certificate:
        missing.add(Part.CLIENT_CERTIFICATE)
    return tuple(part for part in Part if part not in missing)


def goes_through_proxy(channel: Channel) -> bool:
    """Whether there is one, and one is needed: this machine is reached without."""
    return bool(channel.network.proxy) and not is_loopback(urlsplit(channel.base_url).hostname or "")


class PartState(StrEnum):
    """Where a part stands. The value is its word on screen, to be translated."""

    RUNNING = QT_TRANSLATE_NOOP("model", "checking")
    OK = QT_TRANSLATE_NOOP("model", "ok")
    DOUBTFUL = QT_TRANSLATE_NOOP("model", "doubtful")
    FAILED = QT_TRANSLATE_NOOP("model", "failed")
    SKIPPED = QT_TRANSLATE_NOOP("model", "not checked")


@dataclass(frozen=True)
class CheckStep:
    """One part's state, replaced by a later one of the same part. *seconds* is None without a wait."""

    part: Part
    state: PartState
    reason: Sentence
    seconds: float | None = None
