from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kitdesk.desk.exports.source import told
from kitdesk.model.states import LOGIN
from kitdesk.model.timeline import Event, Happening
from tests.support import exports
from tests.support.timeline_values import an_exchange

pytestmark = pytest.mark.anyio


async def test_a_long_conversation_comes_whole_and_in_order(tmp_path: Path) -> None:
    async with exports.open_journal(tmp_path) as journal:
        for number in range(1, 121):
            await exports.add(
                journal, exports.outgoing(number, at=float(number)), an_exchange(at=float(number))
            )
            if number % 25 == 0:
                await journal.add_exchange("sandbox", an_exchange(purpose=LOGIN, at=number + 0.5), None)
        found = [each async for each in told(journal, exports.SOURCE)]
    events = [each.event for each in found if isinstance(each.event, Event)]
    assert [event.number for event in events] == list(range(1, 121))
    assert [each.exchanges[0].at for each in found if each.event is None] == [25.5, 50.5, 75.5, 100.5]
    assert all(each.exchanges for each in found)


async def test_many_chosen_lines_come_whole_and_in_order(tmp_path: Path) -> None:
    async with exports.open_journal(tmp_path) as journal:
        for number in range(1, 61):
            await exports.add(journal, exports.outgoing(number))
        chosen = replace(exports.SOURCE, chosen=tuple(range(2, 61, 2)))
        found = [each.event.number async for each in told(journal, chosen) if each.event]
    assert found == list(range(2, 61, 2))


async def test_what_was_deleted_meanwhile_is_left_out(tmp_path: Path) -> None:
    async with exports.open_journal(tmp_path) as journal:
        chosen = replace(exports.SOURCE, chosen=(1, Happening(LOGIN, 1.0)))
        assert [each async for each in told(journal, chosen)] == []


def test_a_customer_is_called_by_name_or_by_id() -> None:
    assert exports.SOURCE.title == "James Smith"
    assert replace(exports.SOURCE, name="").title == "client-1"
    assert replace(exports.SOURCE, name="", client_id="").title == "a customer without client_id"
