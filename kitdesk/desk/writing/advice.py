"""What is odd about a payload item or a place, though it keeps to the schema."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from kitdesk.model.addresses import is_loopback
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, quote, sentence


def advice_on(item: object) -> Iterator[tuple[str, Sentence]]:
    """Member and advice for each odd member of a payload item, a location or client data."""
    if not isinstance(item, Mapping):
        return
    for name in ("file_url", "avatar", "client_avatar", "url"):
        if isinstance(item.get(name), str) and item[name]:
            yield from ((name, said) for said in _on_url(item[name]))
    for name, limit in (("latitude", 90), ("longitude", 180)):
        degrees = item.get(name)
        if isinstance(degrees, int | float) and not isinstance(degrees, bool) and abs(degrees) > limit:
            yield name, sentence(_DEGREES, value=quote(degrees, 40), limit=limit)


def _on_url(url: str) -> Iterator[Sentence]:
    host = url.partition("://")[2].partition("/")[0]
    if not url.lower().startswith(("https://", "http://")) or not host:
        yield sentence(_NO_URL, value=url)
    elif any(c.isspace() for c in url):
        yield sentence(_BLANK_IN_URL, value=url)
    elif _names_this_machine(url):
        yield sentence(_HERE_URL, value=url)
    elif url.lower().startswith("http://"):
        yield sentence(_PLAIN_URL, value=url)


def _names_this_machine(url: str) -> bool:
    try:
        return is_loopback(urlsplit(url).hostname or "")
    except ValueError:
        return False


_NO_URL = QT_TRANSLATE_NOOP(
    "model", "“{value}” is no web address. Kit can reach a file only at one that begins with https://."
)
_BLANK_IN_URL = QT_TRANSLATE_NOOP(
    "model", "“{value}” has a blank in it, which no web address has. Write %20 for each blank."
)
_PLAIN_URL = QT_TRANSLATE_NOOP(
    "model",
    "“{value}” is not encrypted. Browsers and Kit's screens may refuse it: use https:// where you can.",
)
_HERE_URL = QT_TRANSLATE_NOOP(
    "model", "Kit cannot fetch what is on this machine: “{value}”. Give an address that is known outside."
)
_DEGREES = QT_TRANSLATE_NOOP("model", "{value} is out of range: give a number from -{limit} to {limit}.")
