from __future__ import annotations

import json
from pathlib import Path

import pytest

from kitdesk.desk.exports.formats import Format
from tests.support import exports

pytestmark = pytest.mark.anyio


async def test_a_document_has_the_heading_the_lines_and_what_was_masked(tmp_path: Path) -> None:
    async with exports.open_journal(tmp_path) as journal:
        await exports.add_conversation(journal)
        document = json.loads(await exports.exported(journal, Format.JSON))
    assert document["line"] == "kitdesk transcript"
    assert document["channel"] == "Acme"
    assert [line["event_id"] for line in document["lines"]] == ["event-1", "event-2", "event-3"]
    assert document["end"]["masked"] == {"signatures": 1, "secrets": 1}


async def test_it_is_plain_ascii(tmp_path: Path) -> None:
    async with exports.open_journal(tmp_path) as journal:
        await exports.add(journal, exports.outgoing(1, "Привет 👋"))
        assert (await exports.exported(journal, Format.JSON)).isascii()
