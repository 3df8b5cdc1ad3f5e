from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from kitdesk.desk.hex_dump import hex_dump


def test_each_line_has_offset_digits_and_ascii() -> None:
    assert hex_dump(b'{"a": 1}\n\x00\xff', 8) == (
        '000000  7b 22 61 22 3a 20 31 7d  {"a": 1}\n000008  0a 00 ff                 ...'
    )
    assert hex_dump(b"") == ""


@given(st.binary(max_size=100), st.sampled_from([8, 16]))
def test_every_byte_is_in_it(data: bytes, columns: int) -> None:
    lines = hex_dump(data, columns).splitlines()
    assert bytes.fromhex("".join(line[8 : 8 + 3 * columns - 1] for line in lines)) == data
    assert all(re.fullmatch(r"[0-9a-f]{6}  .*", line) and line.isprintable() for line in lines)
