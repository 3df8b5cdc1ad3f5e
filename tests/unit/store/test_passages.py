from __future__ import annotations

from pathlib import Path

import pytest

from tests.support import exports
from tests.support.timeline_values import an_exchange

pytestmark = pytest.mark.anyio


async def test_an_event_comes_with_the_exchanges_it_took(tmp_path: Path) -> None:
    async with exports.open_journal(tmp_path) as journal:
        await exports.add(journal, exports.outgoing(1), an_exchange(status=500), an_exchange())
        [told] = (await journal.passage("sandbox", "client-1", 0)).told
    assert told.event is not None
    assert told.event.event_id == "event-1"
    assert [each.status for each in told.exchanges] == [500, 200]


async def test_large_bodies_make_short_passages(tmp_path: Path) -> None:
    async with exports.open_journal(tmp_path) as journal:
        for number in range(1, 6):
            await exports.add(journal, exports.outgoing(number), an_exchange(answer_body=b"x" * 600_000))
        passage = await journal.passage("sandbox", "client-1", 0)
        assert len(passage.told) == 1
        assert passage.next == 2
        numbers = [1]
        while passage.next is not None:
            passage = await journal.passage("sandbox", "client-1", passage.next)
            numbers += [each.event.number for each in passage.told if each.event]
    assert numbers == [1, 2, 3, 4, 5]


async def test_of_a_customer_who_never_wrote_there_is_nothing(tmp_path: Path) -> None:
    async with exports.open_journal(tmp_path) as journal:
        passage = await journal.passage("sandbox", "nobody", 0)
    assert (passage.told, passage.next) == ((), None)
