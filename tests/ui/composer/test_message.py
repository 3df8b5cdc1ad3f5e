from __future__ import annotations

import json
from itertools import count

import pytest

from kitdesk.desk.writing import drafting
from kitdesk.desk.writing.draft_check import check
from kitdesk.ui.composer.message import Message


@pytest.fixture
def message(qapp: object) -> Message:
    numbers = count(1)
    message = Message(new_id=lambda: f"id-{next(numbers)}")
    message.set_check(check)
    message.start_anew({"client_id": "7"})
    return message


def test_a_change_in_the_form_is_told_as_json(message: Message) -> None:
    assert message.draft is not None
    message.take(drafting.with_text(message.draft, "Hello"))
    assert '"text": "Hello"' in message.text
    assert not message.broken
    assert not message.empty


def test_json_is_taken_to_the_letter(message: Message) -> None:
    text = '{"client_data":{"client_id":"9"},   "x": 1.10}'
    message.take_text(text)
    assert message.text == text
    assert message.member(("x",)) == 1.1
    assert message.client_id == "9"


def test_broken_json_leaves_no_draft_but_the_reason_and_the_customer(message: Message) -> None:
    message.take_text('{"client_data":')
    assert message.draft is None
    assert message.obstacle is not None
    assert message.broken
    assert message.client_id == "7"


def test_what_breaks_the_schema_is_broken_but_still_shown_as_a_form(message: Message) -> None:
    message.take_text('{"client_data": {"client_id": "7"}}')
    assert message.draft is not None
    assert message.broken


def test_each_new_message_has_new_ids_unless_they_are_kept(message: Message) -> None:
    first = message.member(drafting.EVENT_ID)
    message.start_anew(message.client_data)
    second = message.member(drafting.EVENT_ID)
    message.pinned = True
    message.start_anew(message.client_data)
    assert first != second == message.member(drafting.EVENT_ID)


def test_a_recalled_message_is_from_the_customer_and_under_the_ids_of_now(message: Message) -> None:
    event_id = message.member(drafting.EVENT_ID)
    old = {"text": "Hi", "x": 1}
    message.recall(json.dumps({"client_data": {"client_id": "1"}, "event_data": {"message": old}}))
    assert message.client_id == "7"
    assert message.member(drafting.EVENT_ID) == event_id
    assert message.member(("event_data", "message", "x")) == 1


def test_a_recalled_message_that_is_broken_comes_back_as_it_was(message: Message) -> None:
    message.recall("{broken")
    assert message.text == "{broken"


def test_what_it_says_is_a_piece_while_it_can_be_read(message: Message) -> None:
    assert message.piece == drafting.Piece()
    assert message.draft is not None
    message.take(drafting.with_text(message.draft, "Hello"))
    assert message.piece == drafting.Piece("Hello")
    message.take_text("{")
    assert message.piece is None


def test_it_says_something_else_of_its_customer_only_while_it_can_be_read(message: Message) -> None:
    message.change_client_data({"client_id": "8"})
    assert message.client_id == "8"
    message.take_text("{")
    message.change_client_data({"client_id": "9"})
    assert message.text == "{"
