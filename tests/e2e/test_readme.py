"""What the README shows works as it stands there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tests.support.sandbox_process import sandbox_process
from tests.support.sources import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_client_sends_a_message_to_the_sandbox(tmp_path: Path) -> None:
    blocks = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    assert len(blocks) == 1
    with sandbox_process() as sandbox:
        program = blocks[0].replace("http://127.0.0.1:8765", sandbox.url)
        assert program != blocks[0]
        command = [sys.executable, "-W", "error", "-c", program]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert not done.stderr
        login, event = sandbox.read_line(), sandbox.read_line()
    assert login
    assert login["purpose"] == "login"
    assert event
    assert event["event"]["event_data"]["message"]["text"] == "Hello"


def test_every_make_command_exists() -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert (
        set(re.findall(r"\bmake (\w+)", re.sub(r"Python 3\.11 or newer, make and git", "", README)))
        <= targets
    )


def test_every_linked_file_exists() -> None:
    assert [link for link in re.findall(r"\]\(([^)#:]+)\)", README) if not (ROOT / link).exists()] == []
