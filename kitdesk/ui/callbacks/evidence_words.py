"""What a channel's traffic has shown, in words: for the screen, and to be copied."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kitdesk.model.evidence import QUESTIONS, Fact, Finding
from kitdesk.model.sentence import Sentence
from kitdesk.model.signature import Reading
from kitdesk.ui.text import counted, number_text, one_line, time_text, told, translate, when_text

_MOST_ANSWERS = 5
"""Of one question; the most frequent come first."""


def asked(fact: Fact) -> str:
    """The question."""
    return told(Sentence(QUESTIONS[fact].asked))


def taken(fact: Fact) -> str:
    """What kitdesk assumes."""
    return told(Sentence(QUESTIONS[fact].taken))


def shown_of(fact: Fact, findings: Iterable[Finding]) -> list[str]:
    """A line for each answer that the traffic gave, none where the question is still open."""
    answers = [_line(finding) for finding in findings if finding.fact is fact]
    more = len(answers) - _MOST_ANSWERS
    if more > 0:
        return [
            *answers[:_MOST_ANSWERS],
            translate("evidence_words", "and {count} more").format(count=number_text(more)),
        ]
    return answers


def unverified() -> str:
    """What is said of a question that the traffic has not answered."""
    return translate("evidence_words", "unverified")


def as_text(channel: str, findings: Sequence[Finding]) -> str:
    """All questions with their answers, to be pasted anywhere."""
    parts = [_title(channel), ""]
    assumed, shown = translate("evidence_words", "assumed"), translate("evidence_words", "shown")
    for fact in QUESTIONS:
        parts += [asked(fact), f"  {assumed}: {taken(fact)}"]
        parts += [f"  {shown}: {line}" for line in shown_of(fact, findings) or [unverified()]]
    return "\n".join([*parts, ""])


def as_markdown(channel: str, findings: Sequence[Finding]) -> str:
    """The same as a table."""
    heads = (
        translate("evidence_words", "question"),
        translate("evidence_words", "assumed"),
        translate("evidence_words", "shown"),
    )
    rows = [heads, ("---",) * 3]
    for fact in QUESTIONS:
        shown = "<br>".join(map(_cell, shown_of(fact, findings))) or f"*{unverified()}*"
        rows.append((_cell(asked(fact)), _cell(taken(fact)), shown))
    table = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    return f"## {_cell(_title(channel))}\n\n{table}\n"


def _title(channel: str) -> str:
    return translate("evidence_words", "What the traffic of channel “{name}” has shown").format(
        name=one_line(channel)
    )


def _line(finding: Finding) -> str:
    what = {
        Reading.PLAIN: translate("evidence_words", "a colon"),
        Reading.SPACED: translate("evidence_words", "a colon and a blank"),
    }.get(
        finding.shown,
        one_line(finding.shown),  # type: ignore[call-overload]
    )
    return translate("evidence_words", "{what} · {times}, last {when}").format(
        what=what or translate("evidence_words", "nothing"),
        times=_times(finding.times),
        when=_when(finding.last_at),
    )


def _times(times: int) -> str:
    return counted.tr("%Ln time(s)", "", times)


def _when(at: float) -> str:
    """The time today, else the date with the time."""
    time, when = time_text(at)[:5], when_text(at)
    return when if when == time else f"{when} {time}"


def _cell(text: str) -> str:
    """A stranger's text that stays within its cell: nothing in it is read as Markdown or HTML."""
    for special in "\\`*_[]|":
        text = text.replace(special, f"\\{special}")
    return text.replace("&", "&amp;").replace("<", "&lt;")
