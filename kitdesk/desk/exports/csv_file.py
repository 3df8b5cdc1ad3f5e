"""A conversation as a table for spreadsheets: RFC 4180, and no cell is ever taken for a formula."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import AsyncGenerator, AsyncIterator, Sequence

from kitdesk.desk.exports.censor import Censor
from kitdesk.desk.exports.reading import attachments, closing, sender
from kitdesk.desk.exports.source import Source
from kitdesk.model.states import Direction
from kitdesk.model.strict_json import json_or_none
from kitdesk.model.timeline import Event, Told

COLUMNS = (
    "time",
    "direction",
    "kind",
    "sender",
    "text",
    "attachments",
    "state",
    "note",
    "client_id",
    "event_id",
    "message_id",
    "deliveries",
)
_MARK = "\ufeff"
"""Without it spreadsheets do not read UTF-8."""


async def as_table(source: Source, told: AsyncIterator[Told], censor: Censor) -> AsyncGenerator[bytes, None]:
    """One row for each event, and if something was masked one more that says so. Requests and answers are not
    in it.
    """
    yield (_MARK + _row(COLUMNS)).encode()
    async for each in told:
        if each.event is not None:
            yield _row(_cells(each.event, source)).encode(errors="replace")
    if censor.masked:
        blank = dict.fromkeys(COLUMNS, "")
        yield _row(tuple((blank | {"kind": "kitdesk", "note": str(censor.sentence)}).values())).encode()


def _cells(event: Event, source: Source) -> Sequence[str]:
    value = json_or_none(event.body)
    return (
        _moment(event.at),
        "to Kit" if event.direction is Direction.OUT else "from Kit",
        event.kind,
        source.title if event.direction is Direction.OUT else sender(value),
        event.text or closing(value),
        "\n".join(attachments(value)),
        event.state,
        event.note,
        event.client_id,
        event.event_id,
        event.message_id,
        str(event.deliveries) if event.direction is Direction.IN else "",
    )


def _row(cells: Sequence[str]) -> str:
    line = io.StringIO(newline="")
    csv.writer(line, lineterminator="\r\n").writerow(map(_harmless, cells))
    return line.getvalue()


def _harmless(cell: str) -> str:
    """With a quote before what a spreadsheet would compute."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _moment(at: float) -> str:
    try:
        return f"{dt.datetime.fromtimestamp(at, dt.UTC):%Y-%m-%d %H:%M:%S} UTC"
    except (OverflowError, ValueError, OSError):
        return ""


_FORMULA = (*"=+-@＝＋－＠", "\t", "\r", "\n")
"""What a formula begins with, also in full width; some programs look for it behind white space."""
