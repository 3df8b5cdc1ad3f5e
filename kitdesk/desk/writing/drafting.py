"""The message being written, as the JSON object it goes out as: made, read and changed member by member.

Every change copies: members that the form does not know stay as they are. The composer is in the first frame
of the window, so nothing here may import pydantic.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kitdesk.model.errors import InputError
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence
from kitdesk.model.strict_json import json_or_none, read_json
from kitdesk.model.uuids import new_uuid

Draft = Mapping[str, Any]
Path = tuple[str, ...]
NewId = Callable[[], object]

MESSAGE: Path = ("event_data", "message")
TEXT: Path = ("event_data", "message", "text")
PAYLOAD: Path = ("event_data", "message", "payload")
MESSAGE_ID: Path = ("event_data", "message", "message_id")
EVENT_ID: Path = ("event_id",)
CLIENT_DATA: Path = ("client_data",)
CLIENT_ID: Path = ("client_data", "client_id")

LONGEST_TEXT = 20_000
"""Characters the form takes; beyond that a text edit becomes slow."""
LONGEST_JSON = 100_000
"""Characters the JSON view takes."""


@dataclass(frozen=True)
class Flaw:
    """Something wrong with a JSON text, from character *start* up to *end*.

    *breaks* is False for advice: the message keeps to the schema, yet Kit may not take it as meant. If it
    *wants_filling*, it is gone when the variables are filled in.
    """

    start: int
    end: int
    sentence: Sentence
    breaks: bool = True
    wants_filling: bool = False


@dataclass(frozen=True)
class Summary:
    """What a journal row says of a body; what cannot be read is empty."""

    client_id: str = ""
    event_id: str = ""
    message_id: str = ""
    text: str = ""


@dataclass(frozen=True)
class Piece:
    """A part of a message, or all that it says."""

    text: str = ""
    payload: Sequence[object] = ()


def new_draft(client_data: Mapping[str, Any], new_id: NewId = new_uuid) -> Draft:
    """An empty message from a customer, with new ids."""
    return {
        "client_data": dict(client_data),
        "event_id": str(new_id()),
        "event_type": "send_message",
        "event_data": {"message": {"message_id": str(new_id())}},
    }


def member(value: object, path: Path) -> Any:
    """The member at *path*, or None where there is none."""
    for name in path:
        if not isinstance(value, Mapping):
            return None
        value = value.get(name)
    return value


def with_member(draft: Draft, path: Path, new: object) -> Draft:
    """*draft* with the member at *path* set; an unset one (None, empty) is left out, not sent as null. [seen]

    Objects on the way are made where they are missing, and left out where they become empty.
    """
    name, rest = path[0], path[1:]
    if rest:
        inner = draft.get(name)
        new = with_member(inner if isinstance(inner, Mapping) else {}, rest, new)
    changed = dict(draft)
    if new is None or new in ("", [], {}):
        changed.pop(name, None)
    else:
        changed[name] = new
    return changed


def with_text(draft: Draft, text: str) -> Draft:
    """*draft* saying *text*; an empty one is left out."""
    return with_member(draft, TEXT, text)


def with_payload(draft: Draft, items: Sequence[object]) -> Draft:
    """*draft* with these attachments, in this order."""
    return with_member(draft, PAYLOAD, list(items))


def with_client_data(draft: Draft, client_data: Mapping[str, Any]) -> Draft:
    """*draft* from another customer."""
    return with_member(draft, CLIENT_DATA, dict(client_data))


def with_ids(draft: Draft, event_id: str, message_id: str) -> Draft:
    """*draft* under the ids that a person chose."""
    return with_member(with_member(draft, EVENT_ID, event_id), MESSAGE_ID, message_id)


def with_new_ids(draft: Draft, new_id: NewId = new_uuid) -> Draft:
    """*draft* as a new event with a new message."""
    return with_ids(draft, str(new_id()), str(new_id()))


def is_begun(draft: Draft, client_data: Mapping[str, Any]) -> bool:
    """Whether more was written than an empty message from this customer; any ids are alike."""
    return with_ids(draft, "", "") != with_ids(new_draft(client_data), "", "")


def is_empty(draft: Draft) -> bool:
    """Whether there is neither a text nor an attachment. What Kit does with such a message is unknown."""
    return not member(draft, TEXT) and not member(draft, PAYLOAD)


def to_text(draft: Draft) -> str:
    """The JSON of *draft* as a person reads it; invisible and direction-changing characters are escaped."""
    text = json.dumps(draft, indent=2, ensure_ascii=False)
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def read_draft(text: str) -> Draft:
    """The draft that a JSON text holds. Raises `InputError` with the reason why the form cannot show it."""
    value = read_json(text)
    if not isinstance(value, dict):
        raise InputError(_NO_OBJECT)
    for path, kind, template in _SHAPE:
        found = member(value, path)
        if found is not None and not isinstance(found, kind):
            raise InputError(template, member=".".join(path))
    length = len(member(value, TEXT) or "")
    if length > LONGEST_TEXT:
        raise InputError(_LONG_TEXT, length=length, limit=LONGEST_TEXT)
    return value


def summary_of(body: bytes) -> Summary:
    """What a body says of itself, however broken it is."""
    value = json_or_none(body)
    return Summary(*(_words(member(value, path)) for path in (CLIENT_ID, EVENT_ID, MESSAGE_ID, TEXT)))


def _words(value: object) -> str:
    """A member as text that can be stored: a number as written, nothing for what is no scalar."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return str(value).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


_UNSEEN = re.compile(
    "[\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufdd0-\ufdef\ufeff]"
)
"""ZWJ and ZWNJ are left alone: emoji and several scripts are made with them."""
_NO_OBJECT = QT_TRANSLATE_NOOP("model", "A message is a JSON object: begin with {{ and end with }}.")
_NESTED = QT_TRANSLATE_NOOP("model", "{member} is not an object {{ … }}. Mend it in the JSON.")
_TEXT = QT_TRANSLATE_NOOP("model", "{member} is not text in quotes. Mend it in the JSON.")
_LIST = QT_TRANSLATE_NOOP("model", "{member} is not a list [ … ]. Mend it in the JSON.")
_LONG_TEXT = QT_TRANSLATE_NOOP(
    "model", "The text has {length} characters; the form shows at most {limit}. Edit it in the JSON."
)
_SHAPE: tuple[tuple[Path, type, str], ...] = (
    (CLIENT_DATA, dict, _NESTED),
    (PAYLOAD[:1], dict, _NESTED),
    (PAYLOAD[:2], dict, _NESTED),
    (TEXT, str, _TEXT),
    (PAYLOAD, list, _LIST),
    (EVENT_ID, str, _TEXT),
    (MESSAGE_ID, str, _TEXT),
)
