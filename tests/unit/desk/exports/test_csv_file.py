from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.desk.exports.csv_file import COLUMNS, _row
from kitdesk.desk.exports.formats import Format
from kitdesk.model.secret import HIDDEN
from kitdesk.model.timeline import Told
from tests.support import exports

pytestmark = pytest.mark.anyio


async def table(tmp_path: Path, *told: Told) -> list[dict[str, str]]:
    file = await exports.written(tmp_path, Format.CSV, *told)
    return list(csv.DictReader(io.StringIO(file.decode("utf-8-sig"), newline="")))


async def test_each_event_is_a_row(tmp_path: Path) -> None:
    rows = await table(tmp_path, Told(exports.outgoing(1, "Line one\nand “two”")), Told(exports.incoming(2)))
    assert [row["text"] for row in rows] == ["Line one\nand “two”", "How can I help?"]
    assert [row["sender"] for row in rows] == ["James Smith", "Maria K."]
    assert [row["direction"] for row in rows] == ["to Kit", "from Kit"]
    assert rows[0]["time"] == "2023-11-14 22:13:21 UTC"


async def test_a_last_row_says_what_was_masked_in_the_others(tmp_path: Path) -> None:
    hidden = exports.outgoing(1, note=f"Kit did not like {HIDDEN}")
    requests = (exports.callback(),)
    [_, said] = await table(tmp_path, Told(hidden, requests))
    assert (said["kind"], said["text"]) == ("kitdesk", "")
    assert "signatures 0, tokens and other secrets 1" in said["note"]


FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", "\t", "\r", "\n")


@pytest.mark.parametrize("begins", FORMULA)
async def test_no_cell_is_taken_for_a_formula(begins: str, tmp_path: Path) -> None:
    text = f"{begins}cmd|' /C calc'!A0"
    told = exports.outgoing(1, text, note=text, event_id=text, message_id=text)
    row = (await table(tmp_path, Told(told)))[0]
    assert {row[name] for name in ("text", "note", "event_id", "message_id")} == {f"'{text}"}


async def test_attachments_and_a_closing_are_told(tmp_path: Path) -> None:
    items = [
        {"type": "photo", "file_url": "https://example.com/a.png"},
        {"type": "location", "latitude": 1.5, "longitude": 2.0},
        "odd",
    ]
    photo = {"event_data": {"message": {"payload": items}}}
    closing = {"event_data": {"close_reason": "CLOSED_BY_BOT"}}
    told = [exports.incoming(1, "", body=json.dumps(each).encode()) for each in (photo, closing)]
    rows = await table(tmp_path, *map(Told, told))
    assert rows[0]["attachments"] == "photo: https://example.com/a.png\nlocation: 1.5, 2.0"
    assert rows[1]["text"] == "Conversation closed: CLOSED_BY_BOT"


async def test_spreadsheets_are_told_that_it_is_utf_8(tmp_path: Path) -> None:
    assert (await exports.written(tmp_path, Format.CSV)).startswith(b"\xef\xbb\xbftime,direction,")


@given(st.lists(st.text(), min_size=len(COLUMNS), max_size=len(COLUMNS)))
def test_any_cells_are_read_back_by_the_rules_of_rfc_4180(cells: list[str]) -> None:
    [read] = csv.reader(io.StringIO(_row(cells), newline=""), strict=True)
    assert [cell.removeprefix("'") for cell in read] == [cell.removeprefix("'") for cell in cells]
    assert not any(cell.startswith(FORMULA) for cell in read)
