"""How the window says what checks of Kit's chair are about and what came of them: sign, word and tone."""

from __future__ import annotations

from collections.abc import Mapping

from kitdesk.model.conformance import Grade, Group
from kitdesk.model.sentence import Sentence
from kitdesk.ui.text import counted, told

_SIGNS = {
    Grade.FAILED: "✕",
    Grade.WARNING: "!",
    Grade.NOT_OBSERVABLE: "?",
    Grade.INFORMATION: "i",
    Grade.PASSED: "✓",
    Grade.SKIPPED: "–",
}
"""From what most needs a look to what needs none."""
_TONES = {Grade.FAILED: "bad", Grade.WARNING: "warn", Grade.PASSED: "ok"}
NEEDS_A_LOOK = (Grade.FAILED, Grade.WARNING)


def grade_text(grade: Grade) -> str:
    """Sign and word: ``✕ failed``."""
    return f"{_SIGNS[grade]} {told(Sentence(grade.value))}"


def grade_tone(grade: Grade) -> str:
    """Its colour's name in the palette."""
    return _TONES.get(grade, "muted")


def group_text(group: Group) -> str:
    """What a group of checks is called."""
    return told(Sentence(group.value))


def worst_of(grades: Mapping[Grade, int]) -> Grade | None:
    """What speaks for several findings: what needs a look, else that some passed."""
    order = (*NEEDS_A_LOOK, Grade.PASSED, *_SIGNS)
    return next((grade for grade in order if grades.get(grade)), None)


def counts_text(grades: Mapping[Grade, int]) -> str:
    """How many there are of each grade: ``✕ 3 failed · ✓ 50 passed``."""
    order = dict.fromkeys((*NEEDS_A_LOOK, Grade.PASSED, *_SIGNS))
    return " · ".join(count_text(grade, grades[grade]) for grade in order if grades.get(grade))


def counts_brief(grades: Mapping[Grade, int]) -> str:
    """The same, with words for what failed and what passed alone: ``✕ 3 failed · ! 2 · ✓ 50 passed``."""
    order = dict.fromkeys((*NEEDS_A_LOOK, Grade.PASSED, *_SIGNS))
    told_whole = (Grade.FAILED, Grade.PASSED)
    return " · ".join(
        count_text(grade, grades[grade]) if grade in told_whole else f"{_SIGNS[grade]} {grades[grade]}"
        for grade in order
        if grades.get(grade)
    )


def count_text(grade: Grade, count: int) -> str:
    """``✕ 3 failed``."""
    words = {
        Grade.FAILED: counted.tr("%Ln failed", "", count),
        Grade.WARNING: counted.tr("%Ln warning(s)", "", count),
        Grade.NOT_OBSERVABLE: counted.tr("%Ln not observable", "", count),
        Grade.INFORMATION: counted.tr("%Ln information", "", count),
        Grade.PASSED: counted.tr("%Ln passed", "", count),
        Grade.SKIPPED: counted.tr("%Ln skipped", "", count),
    }
    return f"{_SIGNS[grade]} {words[grade]}"
