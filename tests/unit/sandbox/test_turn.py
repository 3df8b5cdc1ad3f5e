from __future__ import annotations

import pytest

from kitdesk.sandbox.turn import LONGEST_TYPING, typing_time


@pytest.mark.parametrize(
    ("text", "speed", "seconds"),
    [("", 10, 0), ("x" * 25, 10, 2.5), ("x" * 25, 0, 0), ("x" * 20_000, 1, LONGEST_TYPING)],
)
def test_typing_takes_as_long_as_the_text_but_never_for_ever(text: str, speed: float, seconds: float) -> None:
    assert typing_time(text, speed) == seconds
