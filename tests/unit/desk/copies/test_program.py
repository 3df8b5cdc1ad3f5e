from __future__ import annotations

from kitdesk.desk.copies.program import block, expression
from kitdesk.desk.copies.recipe import Env


def test_neighbouring_literals_become_one() -> None:
    text = ("a", "b", Env("X"), Env("Y"), "c")
    assert expression(text, repr, lambda env: env.name, " + ") == "'ab' + X + Y + 'c'"


def test_a_block_is_one_step_further_in() -> None:
    assert block("f(", ["a,", "", "b"], ")") == ["f(", "    a,", "", "    b", ")"]
    assert block("def f():", ["pass"]) == ["def f():", "    pass"]
