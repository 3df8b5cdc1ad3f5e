"""What the targets are fed with: small files of each, and what they are mutated with."""

from __future__ import annotations

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
    """A sample with changes or, once in ten times, noise."""
    if not dice.randrange(10):
        return dice.randbytes(dice.randrange(200))
    return mutated(dice.choice(samples(name)), dice, tokens(name))
