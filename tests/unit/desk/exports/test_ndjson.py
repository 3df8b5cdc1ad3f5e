from __future__ import annotations

import json
from pathlib import Path

import pytest

from kitdesk.desk.exports.formats import Format
from tests.support import exports

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("form", [Format.NDJSON, Format.BUNDLE])
async def test_each_line_is_a_value_and_the_last_one_tells_how_many_there_were(
    form: Format, tmp_path: Path
) -> None:
    async with exports.open_journal(tmp_path) as journal:
        await exports.add_conversation(journal)
        file = await exports.exported(journal, form)
    lines = [json.loads(line) for line in file.splitlines()]
    assert [line["line"] for line in lines] == ["kitdesk transcript", "event", "event", "event", "end"]
    assert lines[-1]["events"] == 3
    assert file.isascii()
