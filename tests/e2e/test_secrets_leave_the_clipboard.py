"""Secrets in the clipboard of a real display, as another program sees them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial

import pytest

from kitdesk.ui.clipboard import MARKS
from tests.support.asked import Asked, asked
from tests.support.clipboard_program import SECRET
from tests.support.desktop import Desktop, desktop, until

STAYS = 1.0


class Program:
    """*do* gives what the clipboard is then."""

    def __init__(self, asked: Asked) -> None:
        self.do = partial(asked.ask, "do")


@contextmanager
def program(at: Desktop, stays: float) -> Iterator[Program]:
    with asked("clipboard_program", stays, environment=at.environment) as running:
        yield Program(running)


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Program, Program]]:
    """One that copies secrets, and another one that looks."""
    with ExitStack() as running:
        at = running.enter_context(desktop(tmp_path_factory.mktemp("desktop")))
        yield running.enter_context(program(at, STAYS)), running.enter_context(program(at, STAYS))


@pytest.mark.parametrize("deed", ["copy in the field", "copy in the text"])
def test_another_program_can_paste_a_secret_for_a_while(programs: tuple[Program, Program], deed: str) -> None:
    mine, other = programs
    mine.do(deed)
    assert other.do("look") | {"selected": ""} == {"text": SECRET, "marks": list(MARKS), "selected": ""}
    until(lambda: other.do("look")["text"] == "", "the secret has gone")


def test_what_another_program_copies_meanwhile_stays(programs: tuple[Program, Program]) -> None:
    mine, other = programs
    mine.do("copy in the field")
    copied = time.monotonic()
    other.do("copy something else")
    until(lambda: time.monotonic() > copied + STAYS + 0.3, "the time is over")
    assert mine.do("look")["text"] == other.do("look")["text"] == "something else"


@pytest.mark.parametrize(
    ("deed", "selected"),
    [("select something else", "plain"), ("select in the field", ""), ("select in the text", "")],
)
def test_selecting_a_secret_gives_it_to_nobody(
    programs: tuple[Program, Program], deed: str, selected: str
) -> None:
    """Unlike other texts, which a middle click pastes elsewhere."""
    mine, other = programs
    mine.do(deed)
    assert other.do("look")["selected"] == selected
