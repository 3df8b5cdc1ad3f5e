"""The requests of a conversation as an HTTP archive (HAR 1.2), for browsers and proxies."""

from __future__ import annotations

import datetime as dt
import json
from base64 import b64encode
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

from kitdesk import __version__
from kitdesk.desk.exports.censor import Censor
from kitdesk.desk.exports.source import Source
from kitdesk.model.headers import Headers, header_of
from kitdesk.model.http_status import phrase_of
from kitdesk.model.timeline import Exchange, Told

_UNKNOWN = -1
"""How HAR says that a figure is not known."""
_HTTP = "HTTP/1.1"


async def as_archive(
    source: Source, told: AsyncIterator[Told], censor: Censor
) -> AsyncGenerator[bytes, None]:
    """One entry for each request with its answer; an event that was never tried has none."""
    creator = json.dumps({"name": "kitdesk", "version": __version__})
    yield f'{{"log": {{"version": "1.2", "creator": {creator}, "pages": [], "entries": ['.encode()
    comma = ""
    async for each in told:
        for exchange in each.exchanges:
            yield f"{comma}\n{json.dumps(_entry(exchange, each))}".encode()
            comma = ","
    said = f"{censor.text(source.channel.name)}, {censor.text(source.title)}. {censor.sentence}"
    yield f'\n], "comment": {json.dumps(said)}}}}}\n'.encode()


def _entry(exchange: Exchange, told: Told) -> dict[str, Any]:
    timing = exchange.timing
    return {
        "startedDateTime": _moment(exchange.at),
        "time": _milliseconds(timing.total),
        "request": _request(exchange),
        "response": _response(exchange),
        "cache": {},
        "timings": _timings(exchange),
        "comment": _comment(exchange, told),
    }


def _request(exchange: Exchange) -> dict[str, Any]:
    url = quote(exchange.url, safe=_KEPT_IN_URLS)
    told = {
        "method": exchange.method,
        "url": url,
        "httpVersion": _HTTP,
        "cookies": [],
        "headers": _headers(exchange.request_headers),
        "queryString": _query(url),
        "headersSize": _UNKNOWN,
        "bodySize": len(exchange.request_body),
    }
    if exchange.request_body:
        kind = header_of(exchange.request_headers, "content-type") or "application/octet-stream"
        told["postData"] = {"mimeType": kind, **_posted(exchange.request_body)}
    return told


def _response(exchange: Exchange) -> dict[str, Any]:
    """Status 0 is how archives say that there was no answer."""
    status = exchange.status or 0
    kind = header_of(exchange.answer_headers, "content-type") or "application/octet-stream"
    content: dict[str, Any] = {"size": len(exchange.answer_body), "mimeType": kind}
    try:
        content["text"] = exchange.answer_body.decode()
    except UnicodeDecodeError:
        content |= {"text": b64encode(exchange.answer_body).decode(), "encoding": "base64"}
    return {
        "status": status,
        "statusText": phrase_of(status),
        "httpVersion": _HTTP,
        "cookies": [],
        "headers": _headers(exchange.answer_headers),
        "content": content,
        "redirectURL": header_of(exchange.answer_headers, "location"),
        "headersSize": _UNKNOWN,
        "bodySize": len(exchange.answer_body),
    }


def _posted(body: bytes) -> dict[str, str]:
    """HAR has no place for bytes in a request: they come as base64, and the comment says so."""
    try:
        return {"text": body.decode()}
    except UnicodeDecodeError:
        return {"text": b64encode(body).decode(), "comment": "No UTF-8: the text is its base64."}


def _timings(exchange: Exchange) -> dict[str, float]:
    """What was not measured apart is part of *wait* or *receive*; HAR counts TLS as part of connecting."""
    timing = exchange.timing
    connect, tls = timing.connect, timing.tls
    left = timing.total - sum(step or 0.0 for step in (timing.dns, connect, tls))
    waited = left if timing.first_byte is None else min(timing.first_byte, left)
    return {
        "dns": _step(timing.dns),
        "connect": _step(None if connect is None else connect + (tls or 0.0)),
        "ssl": _step(tls),
        "send": 0.0,
        "wait": _milliseconds(waited),
        "receive": _milliseconds(left - waited),
    }


def _comment(exchange: Exchange, told: Told) -> str:
    said = [exchange.purpose, f"event_id {told.event.event_id}" if told.event else ""]
    said += [f"signature: {exchange.verdict}" if exchange.verdict else "", exchange.error]
    return "; ".join(filter(None, said))


def _headers(headers: Headers) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in headers]


def _query(url: str) -> list[dict[str, str]]:
    try:
        pairs = parse_qsl(urlsplit(url).query, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError:
        return []
    return [{"name": name, "value": value} for name, value in pairs]


def _moment(at: float) -> str:
    moment = dt.datetime.fromtimestamp(min(max(at, 0.0), _LAST_MOMENT), dt.UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _step(seconds: float | None) -> float:
    return _UNKNOWN if seconds is None else _milliseconds(seconds)


def _milliseconds(seconds: float) -> float:
    return round(max(0.0, seconds) * 1000, 3)


_KEPT_IN_URLS = "!#$%&'()*+,/:;=?@[]~"
_LAST_MOMENT = 253_402_300_799.0
"""The end of the year 9999, after which no date can be written."""
_MOST_FIELDS = 1_000
