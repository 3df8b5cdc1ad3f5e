"""What *Check channel* finds out, step by step, as values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence


class Part(StrEnum):
    """What is checked, in this order. The value is its name on screen, to be translated."""

    FIELDS = QT_TRANSLATE_NOOP("model", "Fields")
    NAME = QT_TRANSLATE_NOOP("model", "Host name")
    CONNECTION = QT_TRANSLATE_NOOP("model", "Connection")
    TLS = QT_TRANSLATE_NOOP("model", "TLS")
    LOGIN = QT_TRANSLATE_NOOP("model", "Login")
    ACCOUNT = QT_TRANSLATE_NOOP("model", "Account name")
    API_TOKEN = QT_TRANSLATE_NOOP("model", "API token")
    CHANNEL = QT_TRANSLATE_NOOP("model", "Channel UUID")
    ACCESS_TOKEN = QT_TRANSLATE_NOOP("model", "Access token")


class PartState(StrEnum):
    """Where a part stands. The value is its word on screen, to be translated."""

    RUNNING = QT_TRANSLATE_NOOP("model", "checking")
    OK = QT_TRANSLATE_NOOP("model", "ok")
    FAILED = QT_TRANSLATE_NOOP("model", "failed")
    SKIPPED = QT_TRANSLATE_NOOP("model", "not checked")


@dataclass(frozen=True)
class CheckStep:
    """One part's state, replaced by a later one of the same part. *seconds* is None without a wait."""

    part: Part
    state: PartState
    reason: Sentence
    seconds: float | None = None
