from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.customer_name import customer_name


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (
            b'{"client_data": {"client_id": "1", "client_display_name": "\xd0\x90\xd0\xbd\xd0\xbd\xd0\xb0"}}',
            "Анна",
        ),
        (b'{"client_data": {"client_id": "1"}}', ""),
        (b'{"client_data": {"client_display_name": 5}}', ""),
        (b'{"client_display_name": "Anna"}', ""),
        (b'{"client_data": ["client_display_name"]}', ""),
        (b'{"client_data": {"client_display_name": "An', ""),
    ],
)
def test_a_name_is_what_the_body_states_as_text(body: bytes, name: str) -> None:
    assert customer_name(body) == name


@given(st.binary())
def test_any_bytes_have_a_name_or_none(noise: bytes) -> None:
    assert customer_name(noise + b'"client_display_name"') == ""
