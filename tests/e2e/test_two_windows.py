"""Two windows on one machine: one sits in the customer's chair, the other is Kit with an agent."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.support.sources import ROOT

AGENT = ["in", "send_message", "verified"]


class Window:
    """A process with a window of its own, which obeys."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        assert self._answer() == {"ready": True}

    def do(self, verb: str, *arguments: object) -> Any:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([verb, *arguments]) + "\n")
        self._process.stdin.flush()
        answer = self._answer()
        assert "done" in answer, f"{verb}: {answer}"
        return answer["done"]

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, f"the window ended with {self._process.wait()}: {self._process.communicate()[1][-3000:]}"
        return dict(json.loads(line))


@contextmanager
def window(home: Path) -> Iterator[Window]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.support.chair_program", str(home)],
        cwd=ROOT,
        env=os.environ | {"KITDESK_HOME": str(home)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            yield Window(process)
            assert process.stdin is not None
            process.stdin.close()
            assert process.wait(10) == 0, process.communicate()[1][-3000:]
        finally:
            process.kill()


def test_customer_and_agent_hold_a_conversation_over_loopback(tmp_path: Path) -> None:
    with window(tmp_path / "kit") as kit, window(tmp_path / "customer") as customer:
        address = customer.do("set_up", kit.do("copy_env"))
        kit.do("post_to", address)
        customer.do("send", "Hello! My order hasn't arrived.")
        assert kit.do("customer").startswith("guest-")
        kit.do("reply", "Hi, let me check that for you.")
        customer.do("until_lines", 2)
        customer.do("send", "Thank you.")
        kit.do("reply", "It arrives tomorrow.")
        customer.do("until_lines", 4)
        kit.do("close", "CLOSED_BY_AGENT")
        assert customer.do("until_lines", 5) == [
            ["out", "send_message", "sent", "Hello! My order hasn't arrived."],
            [*AGENT, "Hi, let me check that for you."],
            ["out", "send_message", "sent", "Thank you."],
            [*AGENT, "It arrives tomorrow."],
            ["in", "close_conversation", "verified", ""],
        ]
