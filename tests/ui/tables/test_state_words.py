from __future__ import annotations

import pytest

from kitdesk.model.timeline import State
from kitdesk.ui.tables.state_words import state_word

pytestmark = pytest.mark.usefixtures("qapp")


def test_every_state_has_a_word() -> None:
    assert len({state_word(state) for state in State}) == len(State)
