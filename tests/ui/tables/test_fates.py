from __future__ import annotations

import pytest

from kitdesk.model.timeline import Direction, State
from kitdesk.ui.tables.fates import Deed, fate_of, spoken
from kitdesk.ui.text import time_text
from tests.support.conversations import NOON, event

pytestmark = pytest.mark.usefixtures("qapp")
BOTH = (Deed.RESEND, Deed.DISCARD)


@pytest.mark.parametrize(
    ("state", "note", "words", "tone", "deeds"),
    [
        (State.SENT, "182 ms", "sent · 182 ms", "muted", ()),
        (State.SENDING, "", "sending", "muted", ()),
        (State.QUEUED, "", "waiting", "muted", BOTH),
        (State.UNKNOWN, "", "unknown: sent, but no answer came", "warn", BOTH),
        (State.REFUSED, "code 7", "refused: code 7", "bad", (Deed.RESEND,)),
        (State.FAILED, "no connection", "failed: no connection", "bad", BOTH),
        (State.DISCARDED, "", "discarded", "muted", ()),
    ],
)
def test_each_state_has_its_words_and_what_can_be_done(
    state: State, note: str, words: str, tone: str, deeds: tuple[Deed, ...]
) -> None:
    fate = fate_of(event(state=state, note=note, at=NOON))
    assert fate.text == f"{time_text(NOON)} · {words}"
    assert (fate.tone, fate.deeds) == (tone, deeds)


def test_what_came_in_offers_nothing() -> None:
    assert fate_of(event(direction=Direction.IN, state=State.UNKNOWN)).deeds == ()


def test_an_event_is_spoken_with_who_when_and_what_became_of_it() -> None:
    assert spoken(event(at=NOON), "Hello") == f"You, {time_text(NOON)[:5]}, sent: Hello"
    assert spoken(event(direction=Direction.IN), "Hi").startswith("Kit, ")
