"""A conversation as one JSON document."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, AsyncIterator

from kitdesk.desk.exports.censor import Censor
from kitdesk.desk.exports.members import ending, heading, line
from kitdesk.desk.exports.source import Source
from kitdesk.model.timeline import Told


async def as_document(
    source: Source, told: AsyncIterator[Told], censor: Censor
) -> AsyncGenerator[bytes, None]:
    """An object of the heading's members, of ``lines`` and of the ``end``; plain ASCII."""
    events = 0
    yield f'{json.dumps(heading(source, censor), indent=2)[:-2]},\n  "lines": ['.encode()
    comma = ""
    async for each in told:
        events += each.event is not None
        yield f"{comma}\n{json.dumps(line(each), indent=2)}".encode()
        comma = ","
    yield f'\n],\n  "end": {json.dumps(ending(censor, events), indent=2)}\n}}\n'.encode()
