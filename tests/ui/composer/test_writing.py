"""Whose message is written, the drafts of others, and what was sent before."""

from __future__ import annotations

import json
from typing import Any

import pytest

from kitdesk.desk.writing import drafting
from kitdesk.ui.composer.message import Message
from kitdesk.ui.composer.writing import Writing

ANNA = {"client_id": "anna"}
BEN = {"client_id": "ben", "client_display_name": "Ben"}


class Desk:
    def __init__(self) -> None:
        self.message = Message()
        self.writing = Writing(self.message)

    def write(self, text: str) -> None:
        assert self.message.draft is not None
        self.message.take(drafting.with_text(self.message.draft, text))

    def text(self) -> str:
        return str(self.message.member(drafting.TEXT) or "")

    def send(self, text: str) -> None:
        self.write(text)
        self.writing.sent(self.message.text)

    def drafts(self) -> dict[tuple[str, str], str]:
        """The text of each draft."""
        return {whose: said(text) for whose, text in self.writing.drafts().items()}


def said(text: str) -> str:
    return str(drafting.member(json.loads(text), drafting.TEXT) or "")


def a_draft(text: str, client_data: dict[str, Any] = ANNA) -> str:
    return drafting.to_text(drafting.with_text(drafting.new_draft(client_data), text))


@pytest.fixture
def desk(qapp: object) -> Desk:
    desk = Desk()
    desk.writing.write_as(ANNA, "c")
    return desk


def test_an_empty_message_is_no_draft(desk: Desk) -> None:
    assert desk.drafts() == {}
    desk.message.renew_ids()
    desk.writing.write_as(BEN, "c")
    assert desk.drafts() == {}


def test_the_message_being_written_is_among_the_drafts_and_one_that_is_emptied_is_not(desk: Desk) -> None:
    desk.write("half")
    assert desk.drafts() == {("c", "anna"): "half"}
    desk.write("")
    assert desk.drafts() == {}


def test_changed_details_alone_are_worth_keeping(desk: Desk) -> None:
    assert desk.message.draft is not None
    desk.message.take(drafting.with_client_data(desk.message.draft, {**ANNA, "client_phone": "7"}))
    desk.writing.write_as(BEN, "c")
    assert set(desk.drafts()) == {("c", "anna")}
    desk.writing.write_as(ANNA, "c")
    assert desk.message.client_data["client_phone"] == "7"


def test_an_emptied_draft_of_somebody_is_gone_for_good(desk: Desk) -> None:
    desk.write("half")
    desk.writing.write_as(BEN, "c")
    desk.writing.write_as(ANNA, "c")
    assert list(desk.writing.drafted("c")) == ["anna"]
    desk.write("")
    assert desk.drafts() == {}
    desk.writing.write_as(BEN, "c")
    assert desk.writing.drafted("c") == {}


def test_what_an_earlier_run_left_comes_with_its_customer(desk: Desk) -> None:
    desk.writing.restore({("c", "ben"): a_draft("from before", BEN), ("other", "x"): "{broken"})
    assert list(desk.writing.drafted("c")) == ["ben"]
    desk.writing.write_as(BEN, "c")
    assert desk.text() == "from before"
    desk.writing.write_as({"client_id": "x"}, "other")
    assert desk.message.text == "{broken"


def test_what_was_typed_early_stands_behind_the_first_customers_own_draft(qapp: object) -> None:
    desk = Desk()
    desk.write("early")
    desk.writing.restore({("c", "anna"): a_draft("from before")})
    desk.writing.write_as(ANNA, "c")
    assert desk.text() == "from before\nearly"


def test_what_was_typed_early_can_be_restored_where_the_draft_is_broken(qapp: object) -> None:
    desk = Desk()
    desk.write("early")
    desk.writing.restore({("c", "anna"): "{broken"})
    desk.writing.write_as(ANNA, "c")
    assert desk.message.text == "{broken"
    desk.writing.restore_last()
    assert desk.text() == "early"


def test_unwanted_drafts_are_forgotten_but_not_what_is_being_written(desk: Desk) -> None:
    desk.write("mine")
    desk.writing.write_as(BEN, "c")
    desk.write("Ben's")
    desk.writing.forget(lambda _whose, _text: True)
    assert desk.drafts() == {("c", "ben"): "Ben's"}


def test_every_change_is_told(desk: Desk) -> None:
    told: list[bool] = []
    desk.writing.drafts_changed.connect(lambda: told.append(True))
    desk.write("half")
    desk.writing.write_as(BEN, "c")
    told.clear()
    desk.writing.forget(lambda _whose, _text: True)
    assert told


def test_up_goes_through_what_was_sent_and_down_comes_back_to_what_was_changed(desk: Desk) -> None:
    desk.writing.recall.begin_with([a_draft("one", BEN), a_draft("two")])
    assert desk.message.draft is not None
    desk.message.take(drafting.with_client_data(desk.message.draft, {**ANNA, "client_phone": "7"}))
    before = desk.message.text
    seen = []
    for step in (desk.writing.older, desk.writing.older, desk.writing.newer, desk.writing.newer):
        step()
        seen.append(desk.text())
    assert seen == ["two", "one", "two", ""]
    assert desk.message.text == before


def test_a_message_that_was_only_brought_back_is_no_draft_until_it_is_changed(desk: Desk) -> None:
    desk.writing.recall.begin_with([a_draft("one")])
    desk.writing.older()
    assert desk.drafts() == {}
    desk.write("one more")
    assert desk.drafts() == {("c", "anna"): "one more"}
    desk.writing.newer()
    desk.writing.older()
    assert desk.text() == "one more"


def test_restoring_the_last_one_loses_nothing_that_is_written(desk: Desk) -> None:
    desk.send("sent")
    desk.write("mine")
    desk.writing.restore_last()
    assert desk.text() == "sent"
    desk.writing.restore_last()
    assert desk.text() == "mine"


def test_a_message_of_somebody_else_leaves_nothing_behind(desk: Desk) -> None:
    """Its JSON named another customer than the one who is shown."""
    desk.message.take_text(a_draft("as Ben", BEN))
    desk.writing.sent(desk.message.text)
    desk.writing.write_as(BEN, "c")
    assert desk.drafts() == {}


def test_what_was_sent_of_a_customer_holds_for_the_next_message(desk: Desk) -> None:
    assert desk.message.draft is not None
    desk.message.take(drafting.with_client_data(desk.message.draft, {**ANNA, "client_phone": "7"}))
    desk.send("Hello")
    assert desk.message.client_data == {**ANNA, "client_phone": "7"}
    assert desk.drafts() == {}


def test_a_discarded_draft_is_gone_with_its_details_and_can_be_restored(desk: Desk) -> None:
    changed = {**ANNA, "client_phone": "7"}
    desk.message.take_text(a_draft("half", changed))
    desk.writing.discard()
    assert desk.drafts() == {}
    assert desk.message.client_data == ANNA
    desk.writing.restore_last()
    assert desk.text() == "half"
