from __future__ import annotations

import time

from kitdesk.clock import boot_clock


def test_it_never_goes_back() -> None:
    readings = [boot_clock() for _ in range(1000)]
    assert readings == sorted(readings)


def test_it_counts_seconds() -> None:
    began = boot_clock(), time.perf_counter()
    while time.perf_counter() - began[1] < 0.02:
        pass
    passed = time.perf_counter() - began[1]
    assert 0.02 <= boot_clock() - began[0] <= passed + 1


def test_it_is_no_reading_of_the_date() -> None:
    """Which jumps, and stands more than half a century after 1970, where machines start at 0."""
    assert boot_clock() < time.time() / 2
