from __future__ import annotations

import pytest

from kitdesk.model.states import LOGIN, Direction
from kitdesk.model.timeline import Event
from kitdesk.ui.tables.lines import Gathered, Line
from kitdesk.ui.tables.spoken import spoken
from kitdesk.ui.text import time_text
from tests.support.conversations import CLOSING, NOON, event, happening

pytestmark = pytest.mark.usefixtures("qapp")
AT = time_text(NOON)[:5]
PHOTO = [{"type": "photo", "file_name": "a.jpg"}]
ALARM = "▲ Another body came under this event_id: the first is shown"
MARIA = {"sender_display_name": "Maria K.", "sender_type": "agent"}


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (event(at=NOON), f"You: Hello, sent at {AT}"),
        (event(at=NOON, direction=Direction.IN), f"Kit: Hello, signature verified at {AT}"),
        (
            event(at=NOON, direction=Direction.IN, sender=MARIA, deliveries=2, altered=True),
            f"Maria K. · agent: Hello, signature verified at {AT}, delivered 2 times, {ALARM}",
        ),
        (
            event(at=NOON, direction=Direction.IN, sender={"is_bot": True}),
            f"BOT: Hello, signature verified at {AT}",
        ),
        (event(at=NOON, payload=PHOTO), f"You: Hello [a.jpg], sent at {AT}"),
        (event(at=NOON, text="", payload=PHOTO), f"You: [a.jpg], sent at {AT}"),
        (
            event(at=NOON, kind="close_conversation", direction=Direction.IN, body=CLOSING, altered=True),
            f"Conversation closed by agent Maria K. · CLOSED_BY_AGENT, signature verified at {AT}, {ALARM}",
        ),
        (Gathered(happening(NOON, LOGIN)), f"Logged in · {time_text(NOON)}"),
    ],
)
def test_a_line_is_spoken_with_who_what_and_what_became_of_it_when(
    line: Event | Gathered, words: str
) -> None:
    assert spoken(Line(1, line)) == words


def test_an_echo_is_spoken_as_one() -> None:
    line = Line(1, event(direction=Direction.IN))
    assert f"echo of your message of {time_text(NOON)}" in spoken(line, NOON)
