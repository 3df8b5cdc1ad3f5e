from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from kitdesk.model.states import AGENT_TEST_REQUEST
from kitdesk.sandbox.dialogue import MOST_CUSTOMERS, MOST_ENTRIES, Dialogue, Entry, EntryKind
from kitdesk.sandbox.doubts import Known
from kitdesk.sandbox.seen import Seen
from kitdesk.sandbox.turn import Stage, Turn
from tests.support.kit_requests import EVENT
from tests.support.timeline_values import an_exchange


class Room:
    """A dialogue, and whose conversations it said have changed."""

    def __init__(self) -> None:
        self.changed: list[str] = []
        self.dialogue = Dialogue(self.changed.append)

    def hear(self, client_id: str = "c-1", **members: Any) -> None:
        event = {**EVENT, "client_data": {"client_id": client_id}}
        body = json.dumps(event).encode()
        seen = Seen(1.0, "POST", "/x", 200, "event", event=event, exchange=an_exchange(request_body=body))
        self.dialogue.hear(replace(seen, **members))

    def post(self, kind: str = "send_message", event_id: str = "e-1", client_id: str = "c-1") -> Turn:
        """An agent's callback, over and answered."""
        said = {"client_data": {"client_id": client_id}, "event_id": event_id, "event_type": kind}
        turn = Turn(event_id, client_id, 2.0, json.dumps(said).encode())
        self.dialogue.follow(turn)
        self.dialogue.follow(replace(turn, stage=Stage.POSTING))
        self.dialogue.follow(replace(turn, stage=Stage.OVER, exchange=an_exchange()))
        return turn

    def entries(self, client_id: str = "c-1") -> list[Entry]:
        return self.dialogue.entries(client_id)

    def known(self) -> Known:
        return self.dialogue.standing("c-1").known


@pytest.fixture
def room() -> Room:
    return Room()


def test_a_conversation_holds_both_sides_in_order(room: Room) -> None:
    room.hear()
    room.hear("c-2")
    turn = room.post()
    event, answer = room.entries()
    assert (event.kind, json.loads(event.body)["event_data"]) == (EntryKind.EVENT, EVENT["event_data"])
    assert (answer.kind, answer.body, answer.stage) == (EntryKind.ANSWER, turn.body, Stage.OVER)
    assert answer.exchange == an_exchange()
    assert answer.doubts == ()
    assert room.dialogue.customers() == ["c-1", "c-2"]


def test_an_event_that_was_refused_is_there_with_the_reason_and_opens_nothing(room: Room) -> None:
    room.hear(status=422, refused="the event breaks the schema")
    assert room.entries()[0].refused == "the event breaks the schema"
    assert room.known() == Known()
    assert room.dialogue.standing("c-1").unread == 0


def test_what_is_no_event_of_a_customer_is_in_no_conversation(room: Room) -> None:
    room.hear(purpose="login")
    for event in (None, "no JSON", [1], {"client_data": 7}, {"client_data": {"client_id": 7}}):
        room.hear(event=event)
    assert room.dialogue.customers() == []


def test_a_callback_is_one_entry_however_far_it_comes(room: Room) -> None:
    turn = Turn("e-1", "c-1", 2.0, b'{"event_type": "send_message"}')
    room.dialogue.follow(turn)
    assert room.entries()[0].stage is Stage.TYPING
    room.dialogue.follow(replace(turn, stage=Stage.TAKEN_BACK))
    (entry,) = room.entries()
    assert entry.stage is Stage.TAKEN_BACK


def test_an_answer_after_a_closing_is_doubted_until_the_customer_writes_again(room: Room) -> None:
    room.hear()
    room.post("close_conversation", "e-1")
    assert room.known().closed
    room.post(event_id="e-2")
    assert "would hardly answer in it" in str(room.entries()[-1].doubts[0])
    room.hear()
    assert not room.known().closed
    room.post(event_id="e-3")
    assert room.entries()[-1].doubts == ()


def test_a_closing_that_was_taken_back_closes_nothing(room: Room) -> None:
    room.hear()
    turn = Turn("e-1", "c-1", 2.0, b'{"event_type": "close_conversation"}')
    room.dialogue.follow(turn)
    room.dialogue.follow(replace(turn, stage=Stage.TAKEN_BACK))
    assert not room.known().closed


def test_a_transfer_is_noted_and_the_other_agent_answers_from_then_on(room: Room) -> None:
    room.dialogue.transfer("c-1", "agent-2", "Jonas W.", 3.0)
    (entry,) = room.entries()
    assert (entry.kind, entry.text) == (EntryKind.TRANSFER, "Jonas W.")
    assert room.dialogue.standing("c-1").agent == "agent-2"
    room.hear()
    assert room.dialogue.standing("c-1").agent == "agent-2"
    assert room.dialogue.standing("c-2").agent == ""


def test_a_test_request_is_a_part_of_every_conversation(room: Room) -> None:
    room.hear("c-1")
    room.dialogue.note_test_request(an_exchange(purpose=AGENT_TEST_REQUEST))
    assert [each.kind for each in room.entries("c-1")] == [EntryKind.EVENT, EntryKind.TEST_REQUEST]
    assert [each.kind for each in room.entries("c-2")] == [EntryKind.TEST_REQUEST]
    assert room.dialogue.customers() == ["c-1"]


def test_what_nobody_has_seen_is_counted_until_somebody_looks(room: Room) -> None:
    room.hear()
    room.hear()
    assert room.dialogue.standing("c-1").unread == 2
    room.changed.clear()
    room.dialogue.read("c-1")
    room.dialogue.read("c-1")
    assert room.dialogue.standing("c-1").unread == 0
    assert room.changed == ["c-1"]


def test_what_was_in_an_earlier_run_comes_first_and_counts(room: Room) -> None:
    room.hear("c-2")
    room.dialogue.recall(
        [
            Entry(0, EntryKind.EVENT, "c-1", 1.0),
            Entry(0, EntryKind.CLOSING, "c-1", 2.0),
            Entry(0, EntryKind.CLOSING, "c-2", 2.0),
            Entry(0, EntryKind.TEST_REQUEST, "", 3.0),
        ]
    )
    assert [each.kind for each in room.entries()] == [
        EntryKind.EVENT,
        EntryKind.CLOSING,
        EntryKind.TEST_REQUEST,
    ]
    assert room.known() == Known(wrote=True, closed=True)
    assert not room.dialogue.standing("c-2").known.closed, "they wrote in this run"
    assert room.dialogue.customers() == ["c-2", "c-1"]
    assert len({each.number for each in room.entries("c-2")}) == 3


def test_it_is_bounded(room: Room) -> None:
    for number in range(MOST_CUSTOMERS + 10):
        room.hear(f"c-{number}")
    assert len(room.dialogue.customers()) == MOST_CUSTOMERS
    assert room.entries("c-0") == []
    room.dialogue.recall([Entry(0, EntryKind.EVENT, "c-0", 1.0)])
    assert room.entries("c-0") == []
    for number in range(MOST_ENTRIES + 10):
        room.post(event_id=f"e-{number}")
    assert len(room.entries("c-1")) == MOST_ENTRIES
