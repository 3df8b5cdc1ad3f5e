"""A conversation as one HTML file for people: who wrote what, what became of it, and the evidence below."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator

from kitdesk.callback.reports.html_evidence import evidence, plain
from kitdesk.callback.reports.html_page import page_foot, page_head
from kitdesk.callback.reports.telling import date
from kitdesk.desk.exports.censor import Censor
from kitdesk.desk.exports.reading import attachments, closing, sender
from kitdesk.desk.exports.source import Source
from kitdesk.model.states import Direction, State
from kitdesk.model.strict_json import json_or_none
from kitdesk.model.timeline import Event, Told

MOST_CHARACTERS = 20_000
"""Of a text; the whole is in the evidence and in the other formats."""
_STYLE = """
.line { background: var(--surface); border: 1px solid var(--line); border-radius: 12px; padding: 12px 16px;
  margin: 8px 0; max-width: 44rem; }
.out { margin-left: auto; border-right: 4px solid var(--accent); }
.in { margin-right: auto; border-left: 4px solid var(--line); }
.beside { margin: 8px auto; border-style: dashed; }
.line header { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: baseline; font-size: 0.875rem; }
.line header b { flex: 1 1 8rem; overflow-wrap: anywhere; }
.line header time, .ids { color: var(--muted); font-size: 0.8125rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; margin: 8px 0; }
.attached { margin: 8px 0; padding-left: 20px; overflow-wrap: anywhere; }
.ids { overflow-wrap: anywhere; }
@media print { .line { break-inside: avoid; } .line:has(details[open]) { break-inside: auto; } }
"""
_GRADES = {State.SENT: "passed", State.VERIFIED: "passed", State.REFUSED: "failed", State.FAILED: "failed"}


async def as_page(source: Source, told: AsyncIterator[Told], censor: Censor) -> AsyncGenerator[bytes, None]:
    """A whole file in UTF-8."""
    title = censor.text(source.title)
    channel = censor.text(source.channel.name)
    what = "Some lines of a conversation" if source.chosen is not None else "A conversation"
    head = f'<p class="of">{what} on channel “{plain(channel)}”</p><h1>{plain(title)}</h1>'
    yield _bytes(f"{page_head(f'{title}, {channel}', _STYLE)}{head}")
    async for each in told:
        yield _bytes(_event(each.event, each, title) if each.event else _exchange(each))
    yield _bytes(page_foot(str(censor.sentence)))


def _event(event: Event, told: Told, customer: str) -> str:
    value = json_or_none(event.body)
    outgoing = event.direction is Direction.OUT
    who = customer if outgoing else sender(value) or "Kit"
    text = event.text or closing(value) or ("" if value is not None else event.body.decode(errors="replace"))
    said = f'<p class="text">{plain(text[:MOST_CHARACTERS])}</p>' if text else ""
    if len(text) > MOST_CHARACTERS:
        said += f'<p class="cut">Cut after {MOST_CHARACTERS:,} characters: the JSON file has the whole.</p>'
    items = "".join(f"<li>{plain(each)}</li>" for each in attachments(value))
    said += f'<ul class="attached">{items}</ul>' if items else ""
    note = f'<p class="ids">{plain(event.note)}</p>' if event.note else ""
    ids = f'<p class="ids">event_id {plain(event.event_id)} · message_id {plain(event.message_id)}</p>'
    return (
        f'<article class="line {"out" if outgoing else "in"}"><header><b>{plain(who)}</b>'
        f'<span class="state {_GRADES.get(event.state, "warning")}">{event.state}</span>'
        f"<time>{date(event.at)}</time></header>{said}{note}{ids}{evidence(told.exchanges, '')}</article>\n"
    )


def _exchange(told: Told) -> str:
    """What happened beside the messages: a login, a test request, a callback that did not verify."""
    exchange = told.exchanges[0]
    state = str(exchange.verdict or exchange.status or "no answer")
    return (
        f'<article class="line beside"><header><b>{plain(exchange.purpose)}</b>'
        f'<span class="state information">{plain(state)}</span><time>{date(exchange.at)}</time></header>'
        f"{evidence(told.exchanges, '')}</article>\n"
    )


def _bytes(text: str) -> bytes:
    return text.encode(errors="replace")
