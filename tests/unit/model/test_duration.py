"""A time is told with as many digits as say something."""

from __future__ import annotations

import pytest

from kitdesk.model.duration import duration


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (0, "0 ms"),
        (0.0124, "12 ms"),
        (0.9999, "1.0 s"),
        (5.04, "5.0 s"),
        (59.94, "59.9 s"),
        (59.96, "1 min 0 s"),
        (61.4, "1 min 1 s"),
    ],
)
def test_a_duration_has_the_digits_that_say_something(seconds: float, told: str) -> None:
    assert duration(seconds) == told
