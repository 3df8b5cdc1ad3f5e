"""A Postman collection, read for the messages that its requests post to a channel."""

from __future__ import annotations

import datetime as dt
import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from urllib.parse import parse_qsl
from uuid import uuid4

from kitdesk.desk.imports.found import Draft, Drafts
from kitdesk.desk.imports.login_fields import login_fields
from kitdesk.model.channel import Channel
from kitdesk.model.errors import InputError
from kitdesk.model.pasted_channel import ENV_NAMES
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, sentence

MAX_REQUESTS = 5_000
MAX_BODY = 1 << 20
"""Characters of a body once its variables are filled in."""
_MOST_TURNS = 10
"""How deep variables may stand in variables."""
Variables = Mapping[str, str]


def is_collection(value: object) -> bool:
    """Whether a JSON value looks like one, on its own or as Postman's API wraps it."""
    return isinstance(_unwrapped(value).get("item"), list)


def read_collection(value: object, channel: Channel) -> Drafts:
    """The message of each POST whose address ends as a channel's does, and the fields of the channel that it
    logs in to; one of both is there. Raises `InputError`.

    The collection's own variables are filled in, then what *channel* has under the names of the ``.env``.
    """
    collection = _unwrapped(value)
    own = _pairs(collection.get("variable"))
    variables = _of_channel(channel) | own
    drafts, passed = [], 0
    fields: Mapping[str, str] = {}
    for number, (name, request) in enumerate(_requests(_items(collection), ())):
        if number == MAX_REQUESTS:
            raise InputError(_TOO_MANY, limit=f"{MAX_REQUESTS:,}")
        draft = _draft(name, request, variables)
        drafts += [draft] if draft is not None else []
        passed += draft is None
        fields = fields or _login_fields(request, own)
    if not drafts and not fields:
        raise InputError(_NONE, count=passed)
    return Drafts(tuple(drafts), passed, fields)


def filled_in(text: str, variables: Variables, new_uuid: Callable[[], object] = uuid4) -> str:
    """*text* with each ``{{variable}}`` that is known in it, also within each other. Raises `InputError`."""
    for _turn in range(_MOST_TURNS):
        filled = _filled_once(text, variables, new_uuid)
        if filled == text:
            break
        text = filled
    return text


def _filled_once(text: str, variables: Variables, new_uuid: Callable[[], object]) -> str:
    """It ends as soon as it becomes too long: variables make much of little text."""
    parts: list[str] = []
    length = at = 0
    times = _times()
    for found in _VARIABLE.finditer(text):
        name = found[1].strip()
        value = str(new_uuid()) if name in _NEW_IDS else times.get(name) or variables.get(name, found[0])
        parts += [text[at : found.start()], value]
        length += found.start() - at + len(value)
        if length > MAX_BODY:
            raise InputError(_TOO_LONG, limit=f"{MAX_BODY:,}")
        at = found.end()
    return "".join([*parts, text[at:]])


def _draft(name: str, request: object, variables: Variables) -> Draft | None:
    """The message that a request posts, None if it does something else."""
    if not isinstance(request, dict) or str(request.get("method", "GET")).upper() != "POST":
        return None
    body = request.get("body")
    raw = body.get("raw") if isinstance(body, dict) else None
    if not isinstance(raw, str) or not raw.strip() or not _is_channels(filled_in(_url(request), variables)):
        return None
    text = filled_in(raw, variables)
    unknown = sorted({found[1].strip() for found in _VARIABLE.finditer(text)})
    remarks = (sentence(_UNKNOWN, names=", ".join(unknown)),) if unknown else ()
    return Draft(text, name, remarks)


def _login_fields(request: object, variables: Variables) -> Mapping[str, str]:
    """What a login says of its channel; what is left open is not filled in from another one."""
    if not isinstance(request, dict):
        return {}
    form = {name: filled_in(value, variables) for name, value in _form(request.get("body")).items()}
    return login_fields(filled_in(_url(request), variables), form)


def _is_channels(url: str) -> bool:
    """Whether it ends in a channel UUID, or in a variable that nobody filled in and that may be one."""
    last = url.partition("?")[0].rstrip("/").rpartition("/")[2]
    return bool(_UUID.fullmatch(last) or _MAY_BE_UUID.fullmatch(last))


def _requests(items: Sequence[object], folders: tuple[str, ...]) -> Iterator[tuple[str, object]]:
    """Every request with the folders that it is in; read_json bounds how deep they go."""
    for item in items:
        if not isinstance(item, dict):
            continue
        path = (*folders, str(item.get("name") or ""))
        if "request" in item:
            yield " / ".join(filter(None, path)), item["request"]
        yield from _requests(_items(item), path)


def _url(request: Mapping[str, object]) -> str:
    url = request.get("url")
    if not isinstance(url, dict):
        return url if isinstance(url, str) else ""
    raw = url.get("raw")
    if isinstance(raw, str) and raw:
        return raw
    host, path = _joined(url.get("host"), "."), _joined(url.get("path"), "/")
    query = "&".join(f"{name}={value}" for name, value in _pairs(url.get("query")).items())
    return f"{url.get('protocol') or 'https'}://{host}/{path.lstrip('/')}{query and '?'}{query}"


def _form(body: object) -> dict[str, str]:
    """The members of a form, however it is sent."""
    if not isinstance(body, dict):
        return {}
    raw = body.get("raw")
    written = dict(parse_qsl(raw)) if isinstance(raw, str) and len(raw) < MAX_BODY else {}
    return written | _pairs(body.get("formdata")) | _pairs(body.get("urlencoded"))


def _joined(parts: object, by: str) -> str:
    return by.join(map(str, parts)) if isinstance(parts, list) else str(parts or "")


def _pairs(listed: object) -> dict[str, str]:
    """Keys and values that Postman keeps in a list, each switched on."""
    return {
        str(each.get("key") or each.get("id")): str(each["value"])
        for each in (listed if isinstance(listed, list) else ())
        if isinstance(each, dict)
        and isinstance(each.get("value"), str | int | float)
        and each.get("disabled") is not True
    }


def _of_channel(channel: Channel) -> dict[str, str]:
    """What is no secret of it."""
    known = asdict(channel)
    return {name: known[field] for name, field in ENV_NAMES.items() if known.get(field)}


def _times() -> dict[str, str]:
    now = time.time()
    iso = dt.datetime.fromtimestamp(now, dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return {"$timestamp": str(int(now)), "$isoTimestamp": iso}


def _items(folder: Mapping[str, object]) -> Sequence[object]:
    items = folder.get("item")
    return items if isinstance(items, list) else ()


def _unwrapped(value: object) -> Mapping[str, object]:
    inner = value.get("collection") if isinstance(value, dict) else None
    found = inner if isinstance(inner, dict) else value
    return found if isinstance(found, dict) else {}


_NEW_IDS = ("$guid", "$randomUUID")
_VARIABLE = re.compile(r"\{\{([^{}\n]{1,200})\}\}")
_UUID = re.compile(r"\{?[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}\}?")
_MAY_BE_UUID = re.compile(r"\{\{[^{}]*(?:uuid|channel)[^{}]*\}\}|:\w*(?:uuid|channel)\w*", re.IGNORECASE)
_TOO_MANY = QT_TRANSLATE_NOOP(
    "model", "The collection has more than {limit} requests. Export a folder of it alone."
)
_NONE = QT_TRANSLATE_NOOP(
    "model",
    "No request of this collection posts a message to a channel (others in it: {count}). Its address has to "
    "end in the channel UUID, and its body has to be raw.",
)
_TOO_LONG = QT_TRANSLATE_NOOP(
    "model", "A body of the collection has more than {limit} characters once its variables are filled in."
)
_UNKNOWN = QT_TRANSLATE_NOOP("model", "Not known, and left as they are: {names}. Fill them in by hand.")
