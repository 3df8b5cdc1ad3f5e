from __future__ import annotations

import os
import threading
import time

import pytest

from kitdesk.headless.lines import Lines


def never() -> None:
    pytest.fail("the reader is there")


def test_lines_are_written_in_order_and_all_of_them_before_the_end() -> None:
    read, write = os.pipe()
    lines = Lines(write, never)
    for number in range(1000):
        lines.put(f"line {number}")
    lines.close()
    os.close(write)
    with os.fdopen(read, encoding="ascii") as pipe:
        assert pipe.read().splitlines() == [f"line {number}" for number in range(1000)]


def test_a_reader_that_has_gone_is_told_once() -> None:
    read, write = os.pipe()
    os.close(read)
    closed = threading.Event()
    lines = Lines(write, closed.set)
    lines.put("nobody reads this")
    assert closed.wait(10)
    lines.put("nor this")
    lines.close()
    os.close(write)


def test_a_reader_that_does_not_read_holds_nobody_up() -> None:
    read, write = os.pipe()
    lines = Lines(write, lambda: None)
    lines.put("x" * 1_000_000)
    began = time.monotonic()
    lines.close(patience=0.05)
    assert time.monotonic() - began < 5
    os.close(read)  # lets the thread end
    lines.close()
    os.close(write)
