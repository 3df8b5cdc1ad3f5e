from __future__ import annotations

from kitdesk.model.deletion import Doomed
from kitdesk.model.states import State


def test_what_only_stays_is_nothing() -> None:
    assert Doomed(unfinished={State.UNKNOWN: 2}).is_nothing
    assert not Doomed(events=1).is_nothing
    assert not Doomed(others=1).is_nothing
