"""What a real Kit would hardly do, though the sandbox's agent does it: advice, each in a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, sentence

CLOSING = "close_conversation"
_TYPES = ("agent", "bot")
_CLOSED_BY = {"CLOSED_BY_AGENT": False, "CLOSED_BY_BOT": True}
"""Whether a bot has closed it, by the reason."""


@dataclass(frozen=True)
class Known:
    """What Kit knows of a customer: whether they *wrote*, and whether the conversation was *closed* since."""

    wrote: bool = False
    closed: bool = False


def doubts_of(callback: Mapping[str, Any], known: Known) -> tuple[Sentence, ...]:
    """What is odd about *callback*, given what came before it."""
    closes = callback.get("event_type") == CLOSING
    data = _members(callback.get("event_data"))
    sender = _members(data.get("sender_data"))
    odd = _on_closing(str(data.get("close_reason")), sender) if closes else _on_sender(sender)
    return (*_on_order(known, closes=closes), *odd)


def _on_order(known: Known, *, closes: bool) -> tuple[Sentence, ...]:
    if not known.wrote:
        return (sentence(_NEVER_WROTE),)
    if known.closed:
        return (sentence(_CLOSED_TWICE if closes else _AFTER_CLOSING),)
    return ()


def _on_sender(sender: Mapping[str, Any]) -> tuple[Sentence, ...]:
    kind, is_bot = sender.get("sender_type"), sender.get("is_bot")
    if kind is not None and kind not in _TYPES:
        return (sentence(_UNKNOWN_TYPE, kind=kind),)
    if kind is not None and is_bot is not None and is_bot != (kind == "bot"):
        return (sentence(_CONTRADICTION, kind=kind, flag=_json(is_bot)),)
    return ()


def _on_closing(reason: str, sender: Mapping[str, Any]) -> tuple[Sentence, ...]:
    is_bot = sender.get("is_bot")
    if is_bot is None or reason not in _CLOSED_BY or is_bot == _CLOSED_BY[reason]:
        return ()
    return (sentence(_OTHER_CLOSED, reason=reason, flag=_json(is_bot)),)


def _json(flag: object) -> str:
    return str(flag).lower()


def _members(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


_NEVER_WROTE = QT_TRANSLATE_NOOP(
    "model",
    "This customer has not written: a real Kit knows a client_id only from an event of your server's.",
)
_AFTER_CLOSING = QT_TRANSLATE_NOOP(
    "model",
    "The conversation is closed, and the customer has not written since: a real Kit would hardly answer in "
    "it. Unverified: the contract does not say so.",
)
_CLOSED_TWICE = QT_TRANSLATE_NOOP(
    "model",
    "The conversation is closed already: a real Kit would hardly close it twice. "
    "Unverified: the contract does not say so.",
)
_UNKNOWN_TYPE = QT_TRANSLATE_NOOP("model", "sender_type is “{kind}”: the contract knows only agent and bot.")
_CONTRADICTION = QT_TRANSLATE_NOOP(
    "model", "sender_type says {kind}, but is_bot says {flag}: a real Kit would hardly contradict itself."
)
_OTHER_CLOSED = QT_TRANSLATE_NOOP(
    "model", "The reason is {reason}, but is_bot says {flag}: a real Kit would hardly contradict itself."
)
