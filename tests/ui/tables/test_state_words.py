from __future__ import annotations

import pytest

from kitdesk.model.states import State
from kitdesk.ui.tables.state_words import state_tone, state_word

pytestmark = pytest.mark.usefixtures("qapp")


def test_every_state_has_a_word() -> None:
    assert len({state_word(state) for state in State}) == len(State)


def test_what_needs_a_person_stands_out_in_colour() -> None:
    assert {state for state in State if state_tone(state) in ("warn", "bad")} == {
        State.UNKNOWN,
        State.REFUSED,
        State.FAILED,
    }
