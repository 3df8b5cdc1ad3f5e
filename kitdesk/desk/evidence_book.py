"""What one channel's traffic has shown of the protocol's open questions, counted and kept in the journal."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterable

from kitdesk.model.evidence import Fact, Finding
from kitdesk.store.journal import Journal

MOST_PENDING = 1_000
"""Observations that are gathered before the journal hears of them: a busy channel shows the same again."""


class EvidenceBook:
    """New answers are written at once, others gathered until `flush`."""

    def __init__(self, channel_id: str, journal: Journal) -> None:
        self.has_verified = False
        """Whether a callback of this channel has verified before."""
        self._channel_id = channel_id
        self._journal = journal
        self._known: set[tuple[Fact, str]] = set()
        self._pending: Counter[tuple[Fact, str]] = Counter()
        self._at = 0.0

    async def open(self) -> None:
        """Take over what earlier runs have learnt."""
        for finding in await self.findings():
            self._known.add((finding.fact, finding.shown))
            self.has_verified |= finding.fact is Fact.CALLBACK

    async def findings(self) -> list[Finding]:
        """All that is known, most frequent answers first within each question."""
        await self.flush()
        return await self._journal.evidence(self._channel_id)

    def note(self, shown: Iterable[tuple[Fact, str]], at: float) -> None:
        """Count what was shown at the Unix time *at*."""
        self._at = at
        for pair in shown:
            self._pending[pair] += 1
            self.has_verified |= pair[0] is Fact.CALLBACK
        if not self._known.issuperset(self._pending) or self._pending.total() >= MOST_PENDING:
            self.flush()

    def flush(self) -> asyncio.Future[None]:
        """Write what was gathered; the journal takes it in its turn, awaited or not."""
        gathered, self._pending = self._pending, Counter()
        self._known.update(gathered)
        return self._journal.note_evidence(self._channel_id, gathered, self._at)
