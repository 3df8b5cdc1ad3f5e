from __future__ import annotations

from argparse import ArgumentTypeError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.arguments import values


@given(st.text())
def test_any_value_is_taken_or_refused_in_one_sentence(text: str) -> None:
    for read in (
        values.host,
        values.port,
        values.seconds,
        values.wait,
        values.count,
        values.scale,
        values.size,
    ):
        try:
            read(text)
        except ArgumentTypeError as refusal:
            assert str(refusal)  # noqa: PT017 (what else may be raised is the question)


@pytest.mark.parametrize(("text", "value"), [("0", 0.0), ("1.5", 1.5), ("3600", 3600.0)])
def test_a_time_to_wait_is_in_seconds(text: str, value: float) -> None:
    assert values.wait(text) == value


def test_a_secret_hides_itself() -> None:
    assert repr(values.secret("salt")("s4lt")) == "Secret('••••••••')"
