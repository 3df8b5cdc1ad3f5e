from __future__ import annotations

from pathlib import Path

import pytest

from kitdesk.desk import evidence_book
from kitdesk.desk.evidence_book import EvidenceBook
from kitdesk.model.evidence import Fact, Finding
from kitdesk.store.journal import Journal

pytestmark = pytest.mark.anyio


async def test_what_was_learnt_is_there_in_the_next_run(tmp_path: Path) -> None:
    journal = await Journal.open(tmp_path / "journal.sqlite")
    book = EvidenceBook("acme", journal)
    await book.open()
    assert not book.has_verified
    book.note([(Fact.SEPARATORS, ":"), (Fact.CALLBACK, "POST")], 1.0)
    book.note([(Fact.SEPARATORS, ":")], 2.0)
    assert book.has_verified
    book.flush()
    await journal.close()
    journal = await Journal.open(tmp_path / "journal.sqlite")
    again = EvidenceBook("acme", journal)
    await again.open()
    assert again.has_verified
    assert await again.findings() == [
        Finding(Fact.CALLBACK, "POST", 1, 1.0, 1.0),
        Finding(Fact.SEPARATORS, ":", 2, 1.0, 2.0),
    ]
    await journal.close()


async def test_what_is_shown_again_and_again_is_written_now_and_then(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence_book, "MOST_PENDING", 10)
    journal = await Journal.open(tmp_path / "journal.sqlite")
    book = EvidenceBook("acme", journal)
    book.note([(Fact.SEPARATORS, ":")], 1.0)  # news are written at once
    for _ in range(9):
        book.note([(Fact.SEPARATORS, ":")], 2.0)
    await journal.note_evidence("other", {}, 0)
    assert [each.times for each in await journal.evidence("acme")] == [1]
    book.note([(Fact.SEPARATORS, ":")], 3.0)
    await journal.note_evidence("other", {}, 0)
    assert [each.times for each in await journal.evidence("acme")] == [11]
    await journal.close()
