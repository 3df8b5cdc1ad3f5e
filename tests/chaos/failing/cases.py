"""Which statement fails, and how: all cases there are for a number of statements, or some of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import product
from random import Random
from typing import TypeVar

from tests.support.failing_sqlite import FAULTS

T = TypeVar("T")
Case = tuple[int, str]
"""The place of the statement, counted from 1, and one of `FAULTS`."""


def cases(statements: int, share: float, dice: Random) -> Sequence[Case]:
    """A *share* of all cases, one at least."""
    return some(product(range(1, statements + 1), FAULTS), share, dice)


def some(things: Iterable[T], share: float, dice: Random) -> Sequence[T]:
    """A *share* of them, in their order, one at least."""
    every = list(things)
    chosen = dice.sample(range(len(every)), max(1, round(share * len(every))))
    return [every[at] for at in sorted(chosen)]
