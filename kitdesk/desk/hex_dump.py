"""Bytes for people to read, whatever they are."""

from __future__ import annotations


def hex_dump(data: bytes, columns: int = 16) -> str:
    """Offset, hexadecimal digits and ASCII of *columns* bytes a line, a point for what is not printable."""
    width = 3 * columns - 1
    return "\n".join(
        f"{at:06x}  {data[at : at + columns].hex(' '):{width}}  {_ascii(data[at : at + columns])}"
        for at in range(0, len(data), columns)
    )


def _ascii(data: bytes) -> str:
    return "".join(chr(byte) if 0x20 <= byte < 0x7F else "." for byte in data)
