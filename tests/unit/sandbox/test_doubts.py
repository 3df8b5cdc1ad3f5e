from __future__ import annotations

from typing import Any

import pytest

from kitdesk.sandbox.defaults import SENDERS
from kitdesk.sandbox.doubts import Known, doubts_of

OPEN = Known(wrote=True)


def an_answer(**sender: Any) -> dict[str, Any]:
    return {"event_type": "send_message", "event_data": {"message": {}, "sender_data": sender}}


def a_closing(reason: str, **sender: Any) -> dict[str, Any]:
    return {"event_type": "close_conversation", "event_data": {"close_reason": reason, "sender_data": sender}}


def told(callback: dict[str, Any], known: Known = OPEN) -> str:
    return " ".join(map(str, doubts_of(callback, known)))


@pytest.mark.parametrize("sender", SENDERS.values())
def test_an_answer_to_who_wrote_is_as_a_real_kit_does_it(sender: dict[str, Any]) -> None:
    assert told(an_answer(**sender)) == ""
    assert told({"event_type": "send_message"}) == ""


@pytest.mark.parametrize(
    ("callback", "known", "why"),
    [
        (an_answer(), Known(), "has not written"),
        (a_closing("CLOSED_BY_AGENT"), Known(), "has not written"),
        (an_answer(), Known(wrote=True, closed=True), "would hardly answer in it. Unverified"),
        (a_closing("CLOSED_BY_BOT"), Known(wrote=True, closed=True), "close it twice. Unverified"),
        (an_answer(sender_type="admin"), OPEN, "sender_type is “admin”"),
        (an_answer(sender_type="bot", is_bot=False), OPEN, "sender_type says bot, but is_bot says false"),
        (an_answer(sender_type="agent", is_bot=True), OPEN, "sender_type says agent, but is_bot says true"),
        (a_closing("CLOSED_BY_AGENT", is_bot=True), OPEN, "CLOSED_BY_AGENT, but is_bot says true"),
        (a_closing("CLOSED_BY_BOT", is_bot=False), OPEN, "CLOSED_BY_BOT, but is_bot says false"),
    ],
)
def test_what_a_real_kit_would_hardly_do_is_told(callback: dict[str, Any], known: Known, why: str) -> None:
    assert why in told(callback, known)


@pytest.mark.parametrize("reason", ["CLOSED_BY_CLIENT_TIMEOUT", "CLOSED_BY_UNKNOWN_REASON", "SOMETHING"])
def test_who_closed_it_is_no_matter_where_the_reason_names_nobody(reason: str) -> None:
    assert told(a_closing(reason, is_bot=True)) == ""


def test_an_order_and_a_sender_can_both_be_odd() -> None:
    assert len(doubts_of(an_answer(sender_type="x"), Known())) == 2
