from __future__ import annotations

import pytest

from kitdesk.model.states import LOGIN, Direction
from kitdesk.ui.tables.copied import as_bodies, as_text
from kitdesk.ui.text import stamp_text, time_text
from tests.support.conversations import CLOSING, NOON, a_stretch, event, happening

pytestmark = pytest.mark.usefixtures("qapp")
AT = stamp_text(NOON)


def test_a_single_message_is_copied_exactly() -> None:
    text = "  \u202eexact\x00 <b>text</b>\r\n" * 5_000
    assert as_text(a_stretch([event(1, text)]), "James") == text


def test_of_a_message_without_text_the_addresses_are_copied() -> None:
    payload = [{"type": "photo", "file_url": "https://a.example/b.jpg"}, {"type": "contact", "name": "Ann"}]
    assert as_text(a_stretch([event(1, "", payload=payload)]), "") == "https://a.example/b.jpg\nAnn"
    told = as_text(a_stretch([event(1, "Look", payload=payload), event(2)]), "James")
    assert told.splitlines()[0].endswith(" James: Look [b.jpg] [Ann]")


def test_of_a_closing_the_line_is_copied() -> None:
    closing = event(1, "", kind="close_conversation", direction=Direction.IN, body=CLOSING)
    assert as_text(a_stretch([closing]), "") == "Conversation closed by agent Maria K. · CLOSED_BY_AGENT"


def test_several_lines_are_copied_with_who_said_what_and_when() -> None:
    maria = {"sender_display_name": "Maria K.", "sender_type": "agent"}
    events = [
        event(1, at=NOON),
        event(2, "Hi", at=NOON, direction=Direction.IN, sender=maria),
        event(3, at=NOON, kind="close_conversation", direction=Direction.IN, body=CLOSING),
    ]
    told = as_text(a_stretch(events, [happening(NOON, LOGIN)]), "James")
    assert told.splitlines() == [
        f"{AT} James: Hello",
        f"{AT} Maria K. · agent: Hi",
        f"{AT} Conversation closed by agent Maria K. · CLOSED_BY_AGENT",
        f"{AT} Logged in · {time_text(NOON)}",
    ]


def test_bodies_are_copied_as_they_went() -> None:
    lines = a_stretch([event(1, at=1.0), event(2, at=3.0, body=b"no {json")], [happening(2)])
    assert as_bodies(lines) == f"{event(1).body.decode()}\nno {{json"
    assert as_text([], "James") == ""
