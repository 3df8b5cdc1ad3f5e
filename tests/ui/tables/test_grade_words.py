from __future__ import annotations

from collections import Counter

import pytest

from kitdesk.model.conformance import Grade, Group
from kitdesk.ui.colours import LIGHT
from kitdesk.ui.tables.grade_words import (
    count_text,
    counts_text,
    grade_text,
    grade_tone,
    group_text,
    worst_of,
)


def test_every_grade_has_a_sign_a_word_and_a_colour() -> None:
    texts = [grade_text(grade) for grade in Grade]
    assert len({text.partition(" ")[0] for text in texts}) == len(Grade)
    assert [text.partition(" ")[2] for text in texts] == [str(grade) for grade in Grade]
    assert all(getattr(LIGHT, grade_tone(grade)).startswith("#") for grade in Grade)


def test_a_group_is_called_as_the_model_has_it() -> None:
    assert group_text(Group.HOLE) == "The hole in the scheme"


@pytest.mark.parametrize(
    ("grades", "worst"),
    [
        ([Grade.PASSED, Grade.WARNING, Grade.FAILED], Grade.FAILED),
        ([Grade.PASSED, Grade.WARNING], Grade.WARNING),
        ([Grade.PASSED, Grade.INFORMATION, Grade.NOT_OBSERVABLE], Grade.PASSED),
        ([Grade.INFORMATION, Grade.SKIPPED], Grade.INFORMATION),
        ([], None),
    ],
)
def test_what_needs_a_look_speaks_for_the_others(grades: list[Grade], worst: Grade | None) -> None:
    assert worst_of(Counter(grades)) is worst


def test_counts_begin_with_what_needs_a_look() -> None:
    grades = Counter({Grade.PASSED: 50, Grade.FAILED: 3, Grade.WARNING: 2})
    assert counts_text(grades) == "✕ 3 failed · ! 2 warnings · ✓ 50 passed"
    assert count_text(Grade.WARNING, 1) == "! 1 warning"
