"""The times of a call."""

from __future__ import annotations

import pytest

from kitdesk.model.timeline import Timing
from kitdesk.transport.stopwatch import Stopwatch


def test_nothing_happened_yet() -> None:
    assert Stopwatch().timing == Timing(total=0.0)
    assert not Stopwatch().sent


def test_steps_are_timed_and_one_that_failed_leaves_no_time() -> None:
    watch = Stopwatch()
    with watch.step("dns"):
        pass
    with pytest.raises(OSError, match="refused"), watch.step("connect"):
        raise OSError("refused")
    assert watch.timing.dns is not None
    assert watch.timing.connect is None


def test_the_first_byte_counts_once_and_only_after_the_request_was_written() -> None:
    watch = Stopwatch()
    watch.answered()
    assert watch.timing.first_byte is None
    watch.written()
    watch.answered()
    first = watch.timing.first_byte
    watch.answered()
    assert watch.sent
    assert first is not None
    assert watch.timing.first_byte == first


def test_what_was_waited_for_counts_from_the_last_part() -> None:
    watch = Stopwatch()
    watch.start()
    watch.stop()
    assert watch.waited == watch.timing.total
    watch.start()
    while watch.running < 0.02:
        pass
    watch.written()
    watch.stop()
    assert watch.timing.total >= 0.02 > watch.waited


def test_the_total_runs_from_start_to_stop() -> None:
    watch = Stopwatch()
    watch.start()
    watch.stop()
    assert 0 <= watch.timing.total < 1
