from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from kitdesk.model.echo import WITHIN, echo_of
from kitdesk.model.states import Direction, State
from kitdesk.model.timeline import Event
from tests.support.timeline_values import a_value, an_event

AGENT = {"sender_display_name": "Maria K.", "sender_type": "agent"}
PHOTO = [{"type": "photo", "file_url": "https://example.com/a.jpg"}]


def message(number: int, text: str = "Hello", **members: Any) -> Event:
    """An event with this text, at so many seconds; *payload* and *sender* go into its body."""
    payload, sender = members.pop("payload", None), members.pop("sender", None)
    said = {"message_id": f"message-{number}"} | ({"text": text} if text else {})
    said |= {"payload": payload} if payload else {}
    data = {"message": said} | ({"sender_data": sender} if sender else {})
    body = json.dumps(a_value(number, {"client_id": "client-1"}, data)).encode()
    usual: dict[str, Any] = {"state": State.SENT, "at": float(number), "text": text, "body": body}
    return an_event(number, **usual | members)


def came(number: int, text: str = "Hello", **members: Any) -> Event:
    return message(number, text, **{"direction": Direction.IN, "state": State.VERIFIED} | members)


def test_the_same_message_id_is_an_echo_whoever_is_named() -> None:
    sent = message(1)
    back = came(500, "changed on the way", message_id="message-1", sender=AGENT)
    assert echo_of(back, [message(2), sent]) is sent


@pytest.mark.parametrize("more", [{}, {"payload": PHOTO}, {"text": "", "payload": PHOTO}])
def test_the_same_words_and_attachments_from_nobody_are_an_echo(more: dict[str, Any]) -> None:
    sent = message(1, **more)
    assert echo_of(came(2, **more), [sent]) is sent


@pytest.mark.parametrize(
    "back",
    [
        came(2, sender=AGENT),
        came(2, sender={"is_bot": True}),
        came(2, "Hello!"),
        came(2, payload=PHOTO),
        came(2, at=1 + WITHIN + 1),
        came(2, at=0.5),
        came(2, kind="close_conversation"),
        came(2, kind="typing"),
        replace(came(2), body=b"no JSON"),
        came(2, body=b"[]"),
    ],
)
def test_an_answer_is_no_echo(back: Event) -> None:
    """An agent may repeat a customer's words, and so may a customer."""
    assert echo_of(back, [message(1)]) is None


def test_two_messages_without_a_word_are_no_echo_of_each_other() -> None:
    assert echo_of(came(2, ""), [message(1, "")]) is None


@pytest.mark.parametrize("state", [State.QUEUED, State.FAILED, State.REFUSED])
def test_what_kit_never_took_cannot_come_back(state: State) -> None:
    assert echo_of(came(2, message_id="message-1"), [message(1, state=state)]) is None


def test_a_missing_message_id_equals_no_other() -> None:
    assert echo_of(came(2, "Hi", message_id=""), [message(1, message_id="")]) is None


def test_only_what_was_sent_echoes_and_only_what_came_is_one() -> None:
    assert echo_of(came(2, message_id="message-1"), [came(1)]) is None
    assert echo_of(message(2, message_id="message-1"), [message(1)]) is None


def test_the_same_message_id_counts_more_than_the_same_words() -> None:
    meant, newer = message(1), message(2)
    assert echo_of(came(3, message_id="message-1"), [newer, meant]) is meant


def test_the_newest_of_several_like_it_is_named() -> None:
    first, second = message(1), message(2)
    assert echo_of(came(3), [second, first]) is second
