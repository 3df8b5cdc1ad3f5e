"""Finds what is wrong with a callback before Kit's chair posts it, each flaw at its place in the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kitdesk.desk.writing.advice import advice_on
from kitdesk.desk.writing.drafting import CLIENT_ID, EVENT_ID, MESSAGE_ID, PAYLOAD, Flaw, is_empty, member
from kitdesk.desk.writing.json_flaws import Places, flaw, flaw_at, flaws_of
from kitdesk.model import wire
from kitdesk.model.breach import breaches
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, quote, sentence
from kitdesk.model.strict_json import nearest_place
from kitdesk.model.variables import NAMES, Resolved

MESSAGE, CLOSING = "send_message", "close_conversation"
_TYPE = ("event_type",)
_REASON = ("event_data", "close_reason")
_SENDER_TYPE = ("event_data", "sender_data", "sender_type")


def check_callback(text: str) -> list[Flaw]:
    """Every flaw of a callback's JSON text: why it is no JSON, else the schema's breaches and advice."""
    return flaws_of(text, _rules)


def check_template(template: str, resolved: Resolved) -> list[Flaw]:
    """The flaws of what a template with variables was resolved to, at their places in the template."""
    told = [
        replace(each, start=resolved.place(each.start), end=_end(each, resolved))
        for each in check_callback(resolved.text)
    ]
    for start, end in resolved.unknown:
        said = sentence(_UNKNOWN_VARIABLE, value=template[start:end], names=_NAMES)
        told.append(Flaw(start, end, said, breaks=False))
    return sorted(told, key=lambda each: (each.start, not each.breaks))


def breaks_schema(body: bytes) -> bool:
    """Whether a callback's body is not as the contract has it."""
    try:
        text = body.decode()
    except UnicodeDecodeError:
        return True
    return any(each.breaks for each in check_callback(text))


def _end(flaw: Flaw, resolved: Resolved) -> int:
    return max(resolved.place(flaw.start) + 1, resolved.place(flaw.end))


def _rules(value: object, found: Places) -> Iterator[Flaw]:
    try:
        wire.read_callback(value)
    except wire.ValidationError as error:
        for path, said in breaches(error, found, _MISSING):
            yield flaw_at(found, path, said)
    for path in (CLIENT_ID, EVENT_ID, *((MESSAGE_ID,) if member(value, _TYPE) == MESSAGE else ())):
        if member(value, path) == "":
            yield flaw(found, path, _EMPTY_ID)
    yield from _advice(value, found)


def _advice(value: object, found: Places) -> Iterator[Flaw]:
    """What Kit would hardly send, though it keeps to the schema; a server has to bear it."""
    kind, reason = member(value, _TYPE), member(value, _REASON)
    if isinstance(kind, str) and kind not in (MESSAGE, CLOSING):
        yield flaw(found, _TYPE, _OTHER_EVENT, breaks=False, value=quote(kind, 40))
    if kind == CLOSING and isinstance(reason, str) and reason not in wire.CLOSE_REASONS:
        yield flaw(found, _REASON, _OTHER_REASON, breaks=False, value=quote(reason, 40))
    sender = member(value, _SENDER_TYPE)
    if isinstance(sender, str) and (sender not in ("agent", "bot") or kind == CLOSING):
        said = _NO_SENDER_TYPE if kind == CLOSING else _OTHER_SENDER
        yield flaw(found, _SENDER_TYPE, said, breaks=False, value=quote(sender, 40))
    if kind == MESSAGE and isinstance(value, dict) and is_empty(value):
        yield flaw(found, (*PAYLOAD[:2],), _EMPTY_MESSAGE, breaks=False)
    yield from _advice_on_items(value, found)


def _advice_on_items(value: object, found: Places) -> Iterator[Flaw]:
    items = member(value, PAYLOAD)
    for at, item in enumerate(items if isinstance(items, list) else ()):
        kind = item.get("type") if isinstance(item, dict) else None
        if isinstance(kind, str) and kind not in wire.PAYLOAD_TYPES:
            yield flaw(found, (*PAYLOAD, at, "type"), _OTHER_ITEM, breaks=False, value=quote(kind, 40))
        for name, said in advice_on(item):
            yield Flaw(*nearest_place(found, (*PAYLOAD, at, name)), said, breaks=False)


_NAMES = ", ".join("{{" + name + "}}" for name in NAMES)
_UNKNOWN_VARIABLE = QT_TRANSLATE_NOOP(
    "model", "{value} is no variable, so it is sent as it stands. There are {names}, and {{{{uuid:a}}}}."
)
_MISSING = QT_TRANSLATE_NOOP("model", "{member} is missing; Kit always sends it.")
_EMPTY_ID = QT_TRANSLATE_NOOP("model", "{member} is empty; Kit always fills it in.")
_OTHER_EVENT = QT_TRANSLATE_NOOP(
    "model", "Kit's contract has no event_type “{value}”. A server should take it and leave it alone."
)
_OTHER_REASON = QT_TRANSLATE_NOOP(
    "model", "Kit's contract has no close_reason “{value}”. A server should take it as unknown."
)
_OTHER_SENDER = QT_TRANSLATE_NOOP("model", "Kit's contract has no sender_type “{value}”: agent or bot.")
_NO_SENDER_TYPE = QT_TRANSLATE_NOOP("model", "A closing has no sender_type in Kit's contract.")
_OTHER_ITEM = QT_TRANSLATE_NOOP(
    "model", "Kit's contract has no attachment of type “{value}”. A server should take it all the same."
)
_EMPTY_MESSAGE = QT_TRANSLATE_NOOP("model", "The message has neither text nor attachment.")
