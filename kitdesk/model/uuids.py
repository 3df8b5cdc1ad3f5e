"""UUIDs, without importing `uuid`: it takes 3 ms, and the first frame has two new ones."""

from __future__ import annotations

import os


def new_uuid() -> str:
    """A random one, as `uuid.uuid4` makes it."""
    random = bytearray(os.urandom(16))
    random[6] = random[6] & 0x0F | 0x40
    random[8] = random[8] & 0x3F | 0x80
    return spelled(random.hex())


def spelled(digits: str) -> str:
    """The 32 hexadecimal *digits* in the usual groups."""
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:])).lower()
