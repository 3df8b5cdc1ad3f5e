"""A conversation as lines of JSON: a transcript, which kitdesk opens again and machines read line by line.

It is plain ASCII, so that no terminal and no encoding changes it.
"""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, AsyncIterator

from kitdesk.desk.exports.censor import Censor
from kitdesk.desk.exports.members import ending, heading, line
from kitdesk.desk.exports.source import Source
from kitdesk.model.timeline import Told


async def as_lines(source: Source, told: AsyncIterator[Told], censor: Censor) -> AsyncGenerator[bytes, None]:
    """The heading, each line, and the ending."""
    events = 0
    yield _line(heading(source, censor))
    async for each in told:
        events += each.event is not None
        yield _line(line(each))
    yield _line(ending(censor, events))


def _line(value: object) -> bytes:
    return f"{json.dumps(value)}\n".encode("ascii")
