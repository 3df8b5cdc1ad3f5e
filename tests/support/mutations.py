"""Inputs made of samples: changed bytes, lost ones, strange ones between, and parts that stand twice."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

TOKENS = (b"\0", b"\r\n", b" ", b":", b"\xff", b"%00", b'"', b"{", b"\\u")
"""What is strange nearly everywhere."""


def mutated(data: bytes, dice: Random, tokens: Sequence[bytes] = TOKENS) -> bytes:
    """*data*, which is not empty, with up to a dozen changes; *tokens* may come in between."""
    changed = bytearray(data)
    for _ in range(dice.randrange(1, 12)):
        place = dice.randrange(len(changed) or 1)
        match dice.randrange(4):
            case 0:
                changed[place : place + 1] = [dice.randrange(256)]
            case 1:
                del changed[place : place + dice.randrange(1, 8)]
            case 2:
                changed[place:place] = dice.choice(tokens)
            case _:
                start = dice.randrange(len(changed) or 1)
                changed[place:place] = changed[start : start + dice.randrange(1, 40)]
    return bytes(changed)
