"""The known attack on ``MD5(secret + text)``: a digest for a longer text, made without the secret."""

from __future__ import annotations

import math
import struct

_MASK = 0xFFFFFFFF
_SHIFTS = [*(7, 12, 17, 22) * 4, *(5, 9, 14, 20) * 4, *(4, 11, 16, 23) * 4, *(6, 10, 15, 21) * 4]
_SINES = [int(abs(math.sin(step + 1)) * 2**32) & _MASK for step in range(64)]


def extended(digest: str, length: int, more: bytes) -> tuple[bytes, str]:
    """What follows a text of *length* bytes whose *digest* is known, ending with *more*, and its digest."""
    glue = _padding(length)
    state = struct.unpack("<4I", bytes.fromhex(digest))
    whole = length + len(glue) + len(more)
    rest = more + _padding(whole)
    for at in range(0, len(rest), 64):
        state = _compressed(state, rest[at : at + 64])
    return glue + more, struct.pack("<4I", *state).hex()


def _padding(length: int) -> bytes:
    return b"\x80" + bytes((55 - length) % 64) + struct.pack("<Q", length * 8)


def _compressed(state: tuple[int, ...], block: bytes) -> tuple[int, ...]:
    words = struct.unpack("<16I", block)
    a, b, c, d = state
    for step in range(64):
        if step < 16:
            mixed, word = (b & c) | (~b & d), step
        elif step < 32:
            mixed, word = (d & b) | (~d & c), 5 * step + 1
        elif step < 48:
            mixed, word = b ^ c ^ d, 3 * step + 5
        else:
            mixed, word = c ^ (b | ~d), 7 * step
        turned = (a + mixed + _SINES[step] + words[word % 16]) & _MASK
        turned = (turned << _SHIFTS[step] | turned >> 32 - _SHIFTS[step]) & _MASK
        a, b, c, d = d, (b + turned) & _MASK, b, c
    return tuple((old + new) & _MASK for old, new in zip(state, (a, b, c, d), strict=True))
