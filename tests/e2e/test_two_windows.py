"""Two windows on one machine: one sits in the customer's chair, the other is Kit with an agent."""

from __future__ import annotations

import os
from contextlib import AbstractContextManager
from pathlib import Path

from tests.support.asked import Asked, asked

AGENT = ["in", "send_message", "verified"]


def window(home: Path) -> AbstractContextManager[Asked]:
    return asked("chair_program", home, environment=os.environ | {"KITDESK_HOME": str(home)})


def test_customer_and_agent_hold_a_conversation_over_loopback(tmp_path: Path) -> None:
    with window(tmp_path / "kit") as kit, window(tmp_path / "customer") as customer:
        address = customer.ask("set_up", kit.ask("copy_env"))
        kit.ask("post_to", address)
        customer.ask("send", "Hello! My order hasn't arrived.")
        assert kit.ask("customer").startswith("guest-")
        kit.ask("reply", "Hi, let me check that for you.")
        customer.ask("until_lines", 2)
        customer.ask("send", "Thank you.")
        kit.ask("reply", "It arrives tomorrow.")
        customer.ask("until_lines", 4)
        kit.ask("close", "CLOSED_BY_AGENT")
        assert customer.ask("until_lines", 5) == [
            ["out", "send_message", "sent", "Hello! My order hasn't arrived."],
            [*AGENT, "Hi, let me check that for you."],
            ["out", "send_message", "sent", "Thank you."],
            [*AGENT, "It arrives tomorrow."],
            ["in", "close_conversation", "verified", ""],
        ]
