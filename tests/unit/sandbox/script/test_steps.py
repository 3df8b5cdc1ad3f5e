from __future__ import annotations

import pytest

from kitdesk.sandbox.script.steps import (
    Close,
    Deed,
    Expect,
    Lifetimes,
    Repeat,
    Reply,
    Script,
    Step,
    TestRequest,
    Wait,
)
from kitdesk.sandbox.script.wanted import Wanted


@pytest.mark.parametrize(
    ("deed", "posts"),
    [
        (Reply("Hi"), True),
        (Close("CLOSED_BY_BOT"), True),
        (Repeat(1), True),
        (TestRequest("GET"), True),
        (Expect(Wanted(), 1.0), False),
        (Lifetimes(access=1.0), False),
        (Wait(1.0), False),
    ],
)
def test_a_script_posts_if_any_of_its_steps_does(deed: Deed, posts: bool) -> None:
    assert Script("x", (Step(1, "wait", Wait(0.0)), Step(2, "deed", deed))).posts is posts
