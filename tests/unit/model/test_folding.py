from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.folding import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Jürgen Schäfer", "jurgen schafer"),
        ("ПЁТР", "петр"),
        ("Йод", "йод"),
        ("İstanbul", "istanbul"),
        ("Straße", "straße"),
        ("Қуат", "қуат"),
        ("王伟 👍", "王伟 👍"),
        ("\ud800", "\ud800"),
    ],
)
def test_case_and_latin_marks_make_no_difference(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_each_character_stays_one_at_its_place(text: str) -> None:
    assert len(fold(text)) == len(text)
