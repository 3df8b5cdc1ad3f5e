"""What the journal gives back of the sandbox's conversations."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest

from kitdesk.desk.sandbox.earlier import earlier_entries
from kitdesk.model.channel import SANDBOX_ID
from kitdesk.model.states import AGENT_CALLBACK, AGENT_TEST_REQUEST, State
from kitdesk.sandbox.dialogue import EntryKind
from kitdesk.store.journal import Journal
from tests.support.timeline_values import an_event, an_exchange

pytestmark = pytest.mark.anyio


def a_post(at: float, kind: str) -> bytes:
    said = {"client_data": {"client_id": "client-1"}, "event_id": f"p-{at}", "event_type": kind}
    return json.dumps(said).encode()


async def test_both_sides_come_back_in_order(tmp_path: Path) -> None:
    journal = await Journal.open(tmp_path / "journal.sqlite")
    try:
        for number, state in enumerate((State.SENT, State.REFUSED, State.FAILED, State.SENT), 1):
            event = await journal.add_event(an_event(number, at=10.0 * number))
            await journal.set_state(event.row, state, "no such channel" if state is State.REFUSED else "")
        for at, purpose, kind in (
            (15.0, AGENT_CALLBACK, "send_message"),
            (25.0, AGENT_CALLBACK, "close_conversation"),
            (35.0, AGENT_TEST_REQUEST, ""),
        ):
            body = a_post(at, kind) if kind else b""
            await journal.add_exchange(
                SANDBOX_ID, an_exchange(at=at, purpose=purpose, request_body=body), None
            )
        entries = await earlier_entries(journal, 40.0)
        everything = await earlier_entries(journal, math.inf)
    finally:
        await journal.close()
    assert [(each.at, each.kind, each.client_id) for each in entries] == [
        (10.0, EntryKind.EVENT, "client-1"),
        (15.0, EntryKind.ANSWER, "client-1"),
        (20.0, EntryKind.EVENT, "client-1"),
        (25.0, EntryKind.CLOSING, "client-1"),
        (35.0, EntryKind.TEST_REQUEST, ""),
    ]
    assert [each.refused for each in entries if each.kind is EntryKind.EVENT] == ["", "no such channel"]
    assert len(everything) == len(entries) + 1, "the event of this run"
