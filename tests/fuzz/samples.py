"""What the targets are fed with: small files of each, and what they are mutated with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from random import Random

from tests.support.mutations import TOKENS, mutated

CORPUS = Path(__file__).parent / "corpus"
"""A folder for each target. What was found once is a file in it, and read again by each test and each run."""
JSON = (
    b"{}",
    b"[]",
    b'""',
    b"null",
    b"true",
    b"1e999",
    b"9" * 350,
    b"\\ud800",
    b"\\u0000",
    b"{{",
    b"}}",
    b",",
)
VALUES = (
    *JSON[:7],
    b"9" * 308,
    b"1e308",
    b"-1",
    b"0.5",
    b"1e-400",
    b'"\\ud800"',
    b'"\\u0000"',
    b"[[]]",
    b"[{}]",
)
SHELL = (b"'", b'^"', b"^\n", b"$'\\x", b"\\\n", b"--data-raw ", b"-d", b"curl ", b" | ", b"$(", b"#", b"@")
HTTP = (
    b"\r\n\r\n",
    b"\n ",
    b"Authorization: ",
    b"Content-Length: ",
    b"chunked",
    b"HTTP/1.1",
    b"100-continue",
)
_VALUE = re.compile(rb"""(?<=: )(?:"(?:[^"\\]|\\.)*"|-?[0-9][0-9.]*|true|false|null|\[\]|\{\})""")
_MORE = {
    "curl": SHELL,
    "raw": (*HTTP, *JSON),
    "server": HTTP,
    "env": (b"=", b"#", b"KIT_SALT=", b"'", b"\xe2\x80\x8b", b"\x0b", b"https://", *JSON),
}


@cache
def samples(name: str) -> Sequence[bytes]:
    """The files of a target, in the order of their names."""
    return [path.read_bytes() for path in sorted((CORPUS / name).iterdir())]


def tokens(name: str) -> Sequence[bytes]:
    """What means something to a target."""
    return (*TOKENS, *_MORE.get(name, JSON))


def generated(name: str, dice: Random) -> bytes:
    """A sample with changes, or with one JSON value in the place of another; or noise, once in ten times."""
    sample = dice.choice(samples(name))
    match dice.randrange(10):
        case 0:
            return dice.randbytes(dice.randrange(200))
        case 1 | 2 | 3 if places := [found.span() for found in _VALUE.finditer(sample)]:
            start, end = dice.choice(places)
            return sample[:start] + dice.choice(VALUES) + sample[end:]
        case _:
            return mutated(sample, dice, tokens(name))
