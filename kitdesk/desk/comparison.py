"""What differs between two exchanges, line by line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from kitdesk.desk.hex_dump import hex_dump
from kitdesk.model.errors import NotJson
from kitdesk.model.headers import Headers
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, sentence
from kitdesk.model.strict_json import read_json
from kitdesk.model.timeline import Exchange

MOST_LINES = 2_000
"""Between the first and the last difference; twice as many may take four times as long."""
CONTEXT = 3


class Part(StrEnum):
    REQUEST = QT_TRANSLATE_NOOP("model", "Request")
    REQUEST_BODY = QT_TRANSLATE_NOOP("model", "Request body")
    ANSWER = QT_TRANSLATE_NOOP("model", "Answer")
    ANSWER_BODY = QT_TRANSLATE_NOOP("model", "Answer body")


@dataclass(frozen=True)
class Line:
    """*sign* is ``-`` for a line of the left one, ``+`` for one of the right, a blank for one of both.

    *changed* is from where to where it differs from its counterpart, if it has one that is similar.
    """

    sign: str
    text: str
    changed: tuple[int, int] = (0, 0)


Change = tuple[int, int, int, int]
"""Lines of the left one, from and to, in whose place the right one has others, from and to."""


@dataclass(frozen=True)
class Section:
    """One part of both, as lines; outside of *changes* they are the same."""

    part: Part
    left: Sequence[str]
    right: Sequence[str]
    changes: Sequence[Change]
    notes: tuple[Sentence, ...] = ()

    @property
    def removed(self) -> int:
        return sum(j - i for i, j, _, _ in self.changes)

    @property
    def added(self) -> int:
        return sum(m - k for _, _, k, m in self.changes)

    def hunks(self, context: int = CONTEXT) -> Iterator[Hunk]:
        """The differences with *context* unchanged lines around each."""
        end = 0
        for group in _groups(self.changes, context):
            first, last = max(end, group[0][0] - context), min(len(self.left), group[-1][1] + context)
            yield Hunk(self, group, first, last, skipped=first - end)
            end = last


@dataclass(frozen=True)
class Hunk:
    """*changes* that stand close together, with the left one's lines from *first* to *last* around them.

    *skipped* is how many unchanged lines there are between it and the one before.
    """

    section: Section
    changes: Sequence[Change]
    first: int
    last: int
    skipped: int

    def lines(self) -> Iterator[Line]:
        """One by one, since there may be very many."""
        left, right, at = self.section.left, self.section.right, self.first
        for i, j, k, m in self.changes:
            yield from (Line(" ", text) for text in left[at:i])
            pairs = min(j - i, m - k)
            for number, text in enumerate(left[i:j]):
                yield Line("-", text, _changed(text, right[k + number]) if number < pairs else (0, 0))
            for number, text in enumerate(right[k:m]):
                yield Line("+", text, _changed(text, left[i + number]) if number < pairs else (0, 0))
            at = j
        yield from (Line(" ", text) for text in left[at : self.last])

    @property
    def heading(self) -> str:
        """Which lines of both these are, as unified diffs say it."""
        taken = self.last - self.first
        begin = self.changes[0][2] - (self.changes[0][0] - self.first)
        given = taken + sum((m - k) - (j - i) for i, j, k, m in self.changes)
        return f"@@ -{self.first + bool(taken)},{taken} +{begin + bool(given)},{given} @@"


def compare(left: Exchange, right: Exchange) -> tuple[Section, ...]:
    """The parts that either has; it takes up to a second for the largest bodies."""
    sections = (
        _section(Part.REQUEST, _request(left), _request(right)),
        _bodies(Part.REQUEST_BODY, left.request_body, right.request_body),
        _section(Part.ANSWER, _answer(left), _answer(right)),
        _bodies(Part.ANSWER_BODY, left.answer_body, right.answer_body),
    )
    return tuple(section for section in sections if section.left or section.right)


def patch(sections: Sequence[Section], left: str, right: str) -> str:
    """The differences as a unified diff; *left* and *right* are what the two are called in it."""
    return "".join(f"{line}\n" for section in sections for line in _patch(section, left, right))


def _patch(section: Section, left: str, right: str) -> Iterator[str]:
    if section.changes:
        yield f"--- {left}: {section.part}"
        yield f"+++ {right}: {section.part}"
    for hunk in section.hunks():
        yield hunk.heading
        yield from (line.sign + line.text for line in hunk.lines())


def _request(exchange: Exchange) -> list[str]:
    return [f"{exchange.method} {exchange.url}", *_headers(exchange.request_headers)]


def _answer(exchange: Exchange) -> list[str]:
    if exchange.status is None:
        return [exchange.error]
    return [f"HTTP {exchange.status}", *_headers(exchange.answer_headers)]


def _headers(headers: Headers) -> list[str]:
    return [f"{name}: {value}" for name, value in headers]


def _bodies(part: Part, left: bytes, right: bytes) -> Section:
    """Both as pretty JSON if both are JSON, else both as text if both are, else byte by byte."""
    for read in (_pretty, _text):
        both = [read(body) for body in (left, right)]
        if both[0] is not None and both[1] is not None:
            same_json = both[0] == both[1] and left != right
            notes = (sentence(_SAME_JSON),) if same_json else ()
            return _section(part, _lines(both[0]), _lines(both[1]), notes, is_json=read is _pretty)
    return _section(part, _lines(hex_dump(left)), _lines(hex_dump(right)))


def _pretty(body: bytes) -> str | None:
    if not body:
        return ""
    try:
        value = read_json(body)
    except NotJson:
        return None
    return json.dumps(value, indent=2, ensure_ascii=False)


def _text(body: bytes) -> str | None:
    try:
        return body.decode()
    except UnicodeDecodeError:
        return None


def _lines(text: str) -> list[str]:
    return text.split("\n") if text else []


def _section(
    part: Part,
    left: list[str],
    right: list[str],
    notes: tuple[Sentence, ...] = (),
    *,
    is_json: bool = False,
) -> Section:
    """The lines that both begin and end with need no search; of the rest, only so many get one.

    A comma at the end of a line of JSON says only that another member follows.
    """
    one, other = ([line.rstrip(",") for line in lines] if is_json else lines for lines in (left, right))
    begin = _common(one, other)
    end = _common(one[begin:][::-1], other[begin:][::-1])
    stop, right_stop = len(left) - end, len(right) - end
    cut, right_cut = min(stop, begin + MOST_LINES), min(right_stop, begin + MOST_LINES)
    matcher = SequenceMatcher(None, one[begin:cut], other[begin:right_cut])
    changes = [
        (begin + i, begin + j, begin + k, begin + m)
        for kind, i, j, k, m in matcher.get_opcodes()
        if kind != "equal"
    ]
    if (cut, right_cut) != (stop, right_stop):
        changes.append((cut, stop, right_cut, right_stop))
        notes += (sentence(_TOO_LONG, limit=f"{MOST_LINES:,}"),)
    return Section(part, left, right, changes, notes)


def _groups(changes: Sequence[Change], context: int) -> list[list[Change]]:
    """Changes whose surroundings meet."""
    groups: list[list[Change]] = []
    for change in changes:
        if groups and change[0] - groups[-1][-1][1] <= 2 * context:
            groups[-1].append(change)
        else:
            groups.append([change])
    return groups


def _changed(line: str, counterpart: str) -> tuple[int, int]:
    """From where to where a line differs from another; nothing is told of two that are hardly alike."""
    line, counterpart = line.rstrip(","), counterpart.rstrip(",")
    begin = _common(line, counterpart)
    end = _common(line[begin:][::-1], counterpart[begin:][::-1])
    alike = 4 * (begin + end) >= max(len(line), len(counterpart))
    return (begin, len(line) - end) if alike else (0, 0)


def _common(left: Sequence[str], right: Sequence[str]) -> int:
    """How many items, or characters, the two begin with alike."""
    low, high = 0, min(len(left), len(right))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if left[low:middle] == right[low:middle] else (low, middle - 1)
    return low


_SAME_JSON = QT_TRANSLATE_NOOP("model", "The same JSON, with other white space or escapes.")
_TOO_LONG = QT_TRANSLATE_NOOP(
    "model",
    "It is long: from {limit} lines after the first difference on, all is taken for changed.",
)
