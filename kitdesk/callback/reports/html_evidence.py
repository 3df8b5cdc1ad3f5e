"""The evidence in files for people: each request with its answer, long ones cut."""

from __future__ import annotations

import re
from html import escape

from kitdesk.callback.reports.telling import outcome
from kitdesk.model.duration import duration
from kitdesk.model.headers import Headers
from kitdesk.model.timeline import Exchange

MOST_EXCHANGES = 12
MOST_CHARACTERS = 2_000
_WHOLE = "the NDJSON file has the whole"


def plain(text: object) -> str:
    """Anybody's text as HTML that shows nothing but it: no markup, nothing in it invisible."""
    return escape(_UNSEEN.sub(_visible, str(text)))


def evidence(exchanges: tuple[Exchange, ...], title: str = "Evidence: ") -> str:
    """What unfolds below a finding; empty where nothing was exchanged."""
    if not exchanges:
        return ""
    count = len(exchanges)
    shown = "".join(map(_exchange, exchanges[:MOST_EXCHANGES]))
    if count > MOST_EXCHANGES:
        shown += f'<p class="cut">{count - MOST_EXCHANGES} more requests: {_WHOLE}.</p>'
    what = "1 request with its answer" if count == 1 else f"{count} requests with their answers"
    return f"<details><summary>{title}{what}</summary>{shown}</details>"


def _exchange(exchange: Exchange) -> str:
    asked = f"{exchange.method} {exchange.url}"
    answered = (
        "" if exchange.status is None else _message("Answer", exchange.answer_headers, exchange.answer_body)
    )
    request = _message("Request", exchange.request_headers, exchange.request_body)
    return (
        f'<div class="exchange"><p><code>{plain(asked)}</code></p><p>{plain(outcome(exchange))}</p>'
        f"{request}{answered}{_steps(exchange)}</div>"
    )


def _message(title: str, headers: Headers, body: bytes) -> str:
    lines = "\n".join(f"{name}: {value}" for name, value in headers)
    return _block(f"{title}’s headers", lines) + _block(f"{title}’s body", _text(body), len(body))


def _block(title: str, text: str, size: int = 0) -> str:
    if not text:
        return ""
    shown, note = text[:MOST_CHARACTERS], ""
    if len(text) > MOST_CHARACTERS:
        of = f" of {size:,} bytes" if size else ""
        note = f'<p class="cut">Cut after {MOST_CHARACTERS:,} characters{of}: {_WHOLE}.</p>'
    return f'<h4>{title}</h4><pre tabindex="0">{plain(shown)}</pre>{note}'


def _text(body: bytes) -> str:
    """Bytes that are no UTF-8 are shown by their numbers."""
    return body[: 4 * MOST_CHARACTERS + 4].decode(errors="backslashreplace")


def _steps(exchange: Exchange) -> str:
    timing = exchange.timing
    steps = (
        ("name", timing.dns),
        ("connect", timing.connect),
        ("TLS", timing.tls),
        ("first byte", timing.first_byte),
    )
    told = [f"{name} {duration(seconds)}" for name, seconds in steps if seconds is not None]
    return f'<p class="cut">Time: {", ".join([*told, f"in all {duration(timing.total)}"])}</p>'


def _visible(found: re.Match[str]) -> str:
    return found[0] if found[0].isprintable() or found[0] in "\n\t" else ascii(found[0])[1:-1]


_UNSEEN = re.compile(r"[^ -~]")
