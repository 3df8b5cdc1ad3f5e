from __future__ import annotations

import pytest

from kitdesk.model.states import Direction, State
from kitdesk.ui.tables.fates import Deed, alarm_of, deed_text, fate_of
from kitdesk.ui.text import time_text
from tests.support.conversations import NOON, event

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("state", "note", "words", "tone", "deeds"),
    [
        (State.SENT, "182 ms", "sent · 182 ms", "muted", []),
        (State.SENDING, "", "sending", "muted", []),
        (State.QUEUED, "", "waiting", "muted", ["Send now", "Discard"]),
        (State.UNKNOWN, "", "unknown: sent, but no answer came", "warn", ["Resend", "Discard"]),
        (State.REFUSED, "code 7", "refused: code 7", "bad", ["Resend"]),
        (State.FAILED, "no connection", "failed: no connection", "bad", ["Retry now", "Discard"]),
        (State.DISCARDED, "", "discarded", "muted", []),
    ],
)
def test_each_state_has_its_words_and_what_can_be_done(
    state: State, note: str, words: str, tone: str, deeds: list[str]
) -> None:
    fate = fate_of(event(state=state, note=note, at=NOON))
    assert fate.text == f"{time_text(NOON)} · {words}"
    assert (fate.tone, list(fate.deeds.values())) == (tone, deeds)


def test_an_unfinished_one_says_what_it_waits_for() -> None:
    fate = fate_of(event(state=State.FAILED, note="no connection", at=NOON), "next try in 0:14")
    assert fate.text == f"{time_text(NOON)} · failed: no connection · next try in 0:14"


@pytest.mark.parametrize(
    ("states", "word"),
    [
        ([State.FAILED, State.FAILED], "Retry now"),
        ([State.QUEUED], "Send now"),
        ([State.FAILED, State.UNKNOWN], "Resend"),
        ([], "Resend"),
    ],
    ids=str,
)
def test_the_word_for_sending_again_fits_what_is_to_be_sent(states: list[State], word: str) -> None:
    assert deed_text(Deed.RESEND, *states) == word


def test_what_came_in_offers_nothing() -> None:
    assert fate_of(event(direction=Direction.IN, state=State.UNKNOWN)).deeds == {}


@pytest.mark.parametrize(
    ("deliveries", "words"), [(1, "signature verified"), (3, "signature verified · delivered 3 times")]
)
def test_what_came_in_is_verified_and_says_how_often_it_came(deliveries: int, words: str) -> None:
    fate = fate_of(event(direction=Direction.IN, deliveries=deliveries, at=NOON))
    assert (fate.text, fate.tone) == (f"✓ {time_text(NOON)} · {words}", "ok")


def test_another_body_under_the_same_id_is_alarming() -> None:
    assert alarm_of(event(direction=Direction.IN)) == ""
    assert "another body" in alarm_of(event(direction=Direction.IN, altered=True)).lower()
