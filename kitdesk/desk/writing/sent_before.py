"""What was sent before, for writing it again."""

from __future__ import annotations

from collections.abc import Iterable

from kitdesk.desk.writing.drafting import LONGEST_JSON, MESSAGE, member, read_draft
from kitdesk.model.errors import InputError
from kitdesk.model.timeline import Event
from kitdesk.store.journal import Journal

MOST = 50
"""Messages of a customer, and of the whole channel."""


async def sent_before(journal: Journal, channel_id: str, client_id: str) -> list[str]:
    """The bodies of what was sent for a customer and, before all of that, for others of the channel; the
    newest at the end. What says the same again is there once.
    """
    own = await journal.newest_sent(channel_id, client_id, MOST)
    others = await journal.newest_sent_of_channel(channel_id, MOST)
    return list(_texts([*own, *others]))[::-1]


def _texts(newest_first: Iterable[Event]) -> Iterable[str]:
    said: list[object] = []
    for event in newest_first:
        text = event.body.decode("utf-8", "replace")
        if len(text) > LONGEST_JSON:
            continue
        what = _said(text)
        if what not in said:
            said.append(what)
            yield text


def _said(text: str) -> object:
    """What a message says under whichever ids and as whomever; a broken one as it stands."""
    try:
        message = member(read_draft(text), MESSAGE)
    except InputError:
        return text
    return {name: value for name, value in message.items() if name != "message_id"} if message else text
