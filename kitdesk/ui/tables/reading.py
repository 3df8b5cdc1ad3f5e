"""What a person reads of an event: its body taken apart, whatever it is."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from kitdesk.model.errors import NotJson
from kitdesk.model.states import Direction
from kitdesk.model.strict_json import read_json
from kitdesk.model.timeline import Event
from kitdesk.ui.composer.payload import kind_name
from kitdesk.ui.text import number_text, one_line, translate

_MOST_CARDS = 20
_MOST_COMMAS = 2_000
"""Bodies with more take too long to be taken apart for a line among many."""


@dataclass(frozen=True)
class Card:
    """An attachment: a mark of a few letters, what to call it, what and where it is, and its URL if any."""

    mark: str
    title: str
    detail: str
    url: str = ""


@dataclass(frozen=True)
class Reading:
    """*sender* is who answered, *tag* what they are if no person; *mark* says what is odd about the body;
    *system* is no bubble but a line.
    """

    text: str = ""
    cards: tuple[Card, ...] = ()
    sender: str = ""
    tag: str = ""
    mark: str = ""
    system: str = ""


def read_event(event: Event) -> Reading:
    """The reading of any event; a body that is no JSON is shown as it stands."""
    if event.body.count(b",") > _MOST_COMMAS:
        return Reading(
            event.text, mark=translate("reading", "too many parts to show here: see the Inspector")
        )
    try:
        body = read_json(event.body)
    except NotJson:
        raw = event.text or event.body.decode("utf-8", "replace")
        return Reading(raw, mark=translate("reading", "not JSON"))
    data = _members(_members(body).get("event_data"))
    if event.kind == "close_conversation":
        return Reading(system=_closing(data))
    message = _members(data.get("message"))
    text = event.text or _text(message.get("text"))
    cards = _cards(message.get("payload"))
    if not message:
        return _without_message(event)
    mark = "" if text or cards else translate("reading", "empty message")
    if event.direction is Direction.OUT:
        return Reading(text, cards, mark=mark)
    sender, tag = _sender(_members(data.get("sender_data")))
    return Reading(text, cards, sender, tag, mark)


def _without_message(event: Event) -> Reading:
    """What came under an unknown type is a line, for nobody said it; what was sent stays one to resend."""
    kind = one_line(event.kind, 60) or translate("reading", "(no event_type)")
    if event.direction is Direction.IN and event.kind != "send_message":
        return Reading(
            system=translate("reading", "{kind}: an event type that kitdesk does not know").format(kind=kind)
        )
    told = (
        translate("reading", "no message in it")
        if event.kind == "send_message"
        else translate("reading", "of the type {kind}")
    )
    return Reading(event.text or event.body.decode("utf-8", "replace"), mark=told.format(kind=kind))


def _closing(data: dict[str, object]) -> str:
    """Who closed it, and the reason as Kit spells it."""
    reason = _text(data.get("close_reason"))
    template = {
        "CLOSED_BY_AGENT": translate("reading", "Conversation closed by agent {name}"),
        "CLOSED_BY_BOT": translate("reading", "Conversation closed by bot {name}"),
        "CLOSED_BY_CLIENT_TIMEOUT": translate(
            "reading", "Conversation closed, the customer was silent too long"
        ),
    }.get(reason, translate("reading", "Conversation closed"))
    closed = template.format(name=_name(_members(data.get("sender_data")))).strip()
    return " · ".join(filter(None, (closed, one_line(reason))))


def _sender(data: dict[str, object]) -> tuple[str, str]:
    """Who answered, and what they are if no person."""
    kind = one_line(_text(data.get("sender_type")), 40)
    if kind == "bot" or (not kind and data.get("is_bot") is True):
        return _name(data), translate("reading", "BOT")
    word = translate("reading", "agent") if kind == "agent" else kind
    return " · ".join(filter(None, (_name(data), word))), ""


def _name(data: dict[str, object]) -> str:
    return one_line(_text(data.get("sender_display_name")) or _text(data.get("sender_username")), 120)


def _cards(payload: object) -> tuple[Card, ...]:
    if not isinstance(payload, list):
        return ()
    cards = [_card(_members(item)) for item in payload[:_MOST_CARDS]]
    if len(payload) > _MOST_CARDS:
        cards.append(
            Card(
                "…",
                translate("reading", "{count} more").format(count=number_text(len(payload) - _MOST_CARDS)),
                translate("reading", "see the Inspector"),
            )
        )
    return tuple(cards)


def _card(item: dict[str, object]) -> Card:
    kind = _text(item.get("type")) or translate("reading", "no type")
    word = kind_name(kind)
    if kind == "location":
        place = ", ".join(_text(item[name]) for name in ("latitude", "longitude") if name in item)
        address = _text(item.get("address"))
        return Card("GEO", one_line(address or place or word), _joined(word, place if address else ""))
    if kind == "contact":
        number = _text(item.get("number"))
        name = _text(item.get("name"))
        return Card("TEL", one_line(name or number or word), _joined(word, number if name else ""))
    url = _text(item.get("file_url"))
    name = _text(item.get("file_name")) or _last_part(url)
    return Card(_file_mark(name, kind), one_line(name or word), _joined(word, _host(url)), url)


def _file_mark(name: str, kind: str) -> str:
    """What the name ends in, where that is an ending; else the beginning of the payload's type."""
    stem, _, ending = name.rpartition(".")
    is_ending = stem and ending.isascii() and ending.isalnum() and len(ending) <= 4
    return (ending if is_ending else one_line(kind)[:3]).upper()


def _joined(*parts: str) -> str:
    return one_line(" · ".join(filter(None, parts)))


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _last_part(url: str) -> str:
    """What a file that has no name is called by its address."""
    try:
        return urlsplit(url).path.rpartition("/")[2] or url
    except ValueError:
        return url


def _members(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    return "" if value is None or isinstance(value, dict | list) else str(value)
