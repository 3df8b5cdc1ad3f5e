from __future__ import annotations

from kitdesk.model.states import Direction, State


def test_states_and_directions_are_stored_by_their_words() -> None:
    """These words are in people's journals: they must not change."""
    assert [*State] == ["queued", "sending", "sent", "refused", "failed", "unknown", "discarded", "verified"]
    assert [*Direction] == ["out", "in"]
