"""What is done with each request that belongs to no event: it is stored, and told."""

from __future__ import annotations

from kitdesk.desk.news import ExchangeMade, Tell
from kitdesk.kit.client import Record
from kitdesk.model.timeline import Exchange
from kitdesk.store.journal import Journal


def recorder(journal: Journal, tell: Tell, channel_id: str) -> Record:
    """Takes what one channel's session, its chair, or the sandbox's agent sent, and what was answered."""

    def record(exchange: Exchange) -> None:
        journal.add_exchange(channel_id, exchange, None)
        tell(ExchangeMade(channel_id, exchange))

    return record
