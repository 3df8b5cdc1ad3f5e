from __future__ import annotations

import time

from pytestqt.qtbot import QtBot

from kitdesk.model.evidence import QUESTIONS, Fact, Finding
from kitdesk.ui.callbacks.evidence_words import as_markdown, as_text, shown_of
from kitdesk.ui.text import time_text

NOW = time.time()
FINDINGS = [
    Finding(Fact.SEPARATORS, ":", 214, NOW - 99, NOW),
    Finding(Fact.SEPARATORS, ": ", 1, NOW, 0.0),
    Finding(Fact.SCHEME, "<b>|`x`", 2, NOW, NOW),
    Finding(Fact.EVENT_TYPE, "", 2, NOW, NOW),
    *(Finding(Fact.SOURCE, f"203.0.113.{number}", 9 - number, NOW, NOW) for number in range(7)),
]


def test_an_answer_says_what_how_often_and_when_last(qtbot: QtBot) -> None:
    first, second = shown_of(Fact.SEPARATORS, FINDINGS)
    assert first == f"a colon · 214 times, last {time_text(NOW)[:5]}"
    assert second.startswith("a colon and a blank · once, last 1 Jan 1970 ")
    assert shown_of(Fact.EVENT_TYPE, FINDINGS)[0].startswith("nothing · 2 times")


def test_of_many_answers_the_most_frequent_are_shown(qtbot: QtBot) -> None:
    shown = shown_of(Fact.SOURCE, FINDINGS)
    assert shown[0].startswith("203.0.113.0 · 9 times")
    assert shown[-1] == "and 2 more"


def test_the_text_has_every_question_in_order_and_says_what_is_open(qtbot: QtBot) -> None:
    text = as_text("Acme", FINDINGS)
    places = [text.index(question.asked) for question in QUESTIONS.values()]
    assert places == sorted(places)
    assert "channel “Acme”" in text
    assert "shown: unverified" in text


def test_the_markdown_is_a_table_that_no_stranger_breaks(qtbot: QtBot) -> None:
    lines = as_markdown("Ac|me", FINDINGS).splitlines()
    table = lines[2:]
    assert len(table) == len(QUESTIONS) + 2
    assert {line.replace(r"\|", "").count("|") for line in table} == {4}
    assert r"&lt;b>\|\`x\`" in "\n".join(table)
    assert "*unverified*" in "\n".join(table)
