"""What an export is of, read from the journal a passage at a time, so that its length does not matter."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass

from kitdesk.model.channel import Channel
from kitdesk.model.timeline import Happening, Told
from kitdesk.store.journal import Journal

Chosen = Sequence[int | Happening]
"""Events by their numbers and what happened beside them, oldest first."""
_AT_A_TIME = 20


@dataclass(frozen=True)
class Source:
    """A conversation of a channel or, if some of its lines are *chosen*, these; *name* is what the
    customer is called.
    """

    channel: Channel
    client_id: str
    name: str = ""
    chosen: Chosen | None = None

    @property
    def title(self) -> str:
        """Who it is with."""
        return self.name or self.client_id or "a customer without client_id"


async def told(journal: Journal, source: Source) -> AsyncGenerator[Told, None]:
    """Every line of *source*, oldest first."""
    channel_id, client_id = source.channel.id, source.client_id
    if source.chosen is not None:
        for at in range(0, len(source.chosen), _AT_A_TIME):
            for each in await journal.told_of(channel_id, client_id, source.chosen[at : at + _AT_A_TIME]):
                yield each
        return
    first: int | None = 0
    while first is not None:
        passage = await journal.passage(channel_id, client_id, first)
        for each in passage.told:
            yield each
        first = passage.next
