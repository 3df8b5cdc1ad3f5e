from __future__ import annotations

from kitdesk.model.evidence import QUESTIONS, Fact


def test_every_fact_answers_a_question() -> None:
    assert list(QUESTIONS) == list(Fact)
    assert all(question.asked.endswith("?") for question in QUESTIONS.values())
    assert all(question.taken.endswith(".") for question in QUESTIONS.values())
