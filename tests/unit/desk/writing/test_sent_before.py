from __future__ import annotations

import json
from pathlib import Path

import pytest

from kitdesk.desk.writing.drafting import LONGEST_JSON
from kitdesk.desk.writing.sent_before import sent_before
from kitdesk.model.states import Direction, State
from kitdesk.store.journal import Journal
from tests.support.timeline_values import a_body, an_event

pytestmark = pytest.mark.anyio


async def recalled(tmp_path: Path, *events: object) -> list[str]:
    journal = await Journal.open(tmp_path / "journal.sqlite")
    try:
        for event in events:
            await journal.add_event(event)  # type: ignore[arg-type]
        return await sent_before(journal, "sandbox", "client-1")
    finally:
        await journal.close()


def said(texts: list[str]) -> list[str]:
    return [json.loads(text)["event_data"]["message"]["text"] for text in texts]


async def test_the_customers_own_are_the_newest_and_others_of_the_channel_come_before(tmp_path: Path) -> None:
    found = await recalled(
        tmp_path,
        an_event(1, state=State.SENT),
        an_event(2, client_id="ben", state=State.REFUSED),
        an_event(3, state=State.SENT),
        an_event(4, direction=Direction.IN, state=State.VERIFIED),
        an_event(5, channel_id="other", state=State.SENT),
    )
    assert said(found) == ["Hello 2", "Hello 1", "Hello 3"]


async def test_what_says_the_same_again_is_there_once(tmp_path: Path) -> None:
    again = a_body(1).replace(b"event-1", b"event-9").replace(b"message-1", b"message-9")
    found = await recalled(tmp_path, an_event(1), an_event(2), an_event(9, body=again))
    assert said(found) == ["Hello 2", "Hello 1"]


async def test_a_broken_one_is_there_and_one_too_long_to_edit_is_not(tmp_path: Path) -> None:
    events = [an_event(1, body=b"{broken"), an_event(2, body=b" " * LONGEST_JSON + b"{}")]
    assert await recalled(tmp_path, *events) == ["{broken"]
