"""Reads a script of the sandbox from TOML; what cannot be used is refused with its place and a way out."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from pathlib import Path

from kitdesk.model.channel import check_callback_url
from kitdesk.model.errors import InputError
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, quote
from kitdesk.model.states import EVENT
from kitdesk.sandbox.script.deeds import LEAST_WAIT, LONGEST_WAIT, read_deed, read_lifetimes
from kitdesk.sandbox.script.steps import Close, Expect, Repeat, Reply, Script, Step
from kitdesk.sandbox.script.table import Table

LONGEST_FILE = 256 * 1024
MOST_STEPS = 1_000
MOST_DOTS = 1_000
"""In a line: what tomllib takes for a dotted key grows with the third power of its length."""
USUAL_WAIT = 5.0


def read_script(path: Path, plain_http: bool = False) -> Script:
    """The script in the file at *path*. With *plain_http* its callbacks may leave this machine without TLS.

    Raises `InputError`, which names the file.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LONGEST_FILE + 1)
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise InputError(_UNREADABLE, file=path, reason=reason) from None
    try:
        return parse_script(data, path.stem, plain_http)
    except InputError as error:
        raise InputError(_IN_FILE, file=path, problem=error) from None


def parse_script(data: bytes, title: str = "script", plain_http: bool = False) -> Script:
    """The script that *data* holds; *title* is for one without. Raises `InputError`."""
    text = _text(data)
    top = Table(_toml(text))
    within = top.number("within", LEAST_WAIT, LONGEST_WAIT, USUAL_WAIT)
    script = Script(
        title=top.text("title", title),
        steps=(),
        callback_url=top.read("callback_url", lambda text: check_callback_url(text, plain_http), ""),
        lifetimes=read_lifetimes(top),
    )
    tables = top.tables("step")
    top.need_no_more("a script")
    if not 1 <= len(tables) <= MOST_STEPS:
        raise InputError(_STEPS, count=len(tables), most=MOST_STEPS)
    return replace(script, steps=_steps(tables, within, _lines(text, len(tables))))


def _text(data: bytes) -> str:
    if len(data) > LONGEST_FILE:
        raise InputError(_LONG_FILE, most=LONGEST_FILE // 1024)
    try:
        return data.decode("utf-8-sig")  # as some editors begin a file
    except UnicodeDecodeError as error:
        raise InputError(_NOT_UTF8, place=error.start) from None


def _toml(text: str) -> dict[str, object]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.count(".") > MOST_DOTS:
            raise InputError(_DOTS, line=number, most=MOST_DOTS)
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise InputError(_DEEP) from None
    except ValueError as error:  # tomllib's own, and that of a number with thousands of digits
        raise InputError(_NO_TOML, problem=error) from None


def _lines(text: str, count: int) -> list[object]:
    """The line that each of *count* steps begins in, as far as that can be told without reading TOML anew."""
    lines = [number for number, line in enumerate(text.split("\n"), 1) if _STEP.match(line)]
    return [*lines] if len(lines) == count else ["?"] * count


def _steps(tables: list[Table], within: float, lines: list[object]) -> tuple[Step, ...]:
    steps: list[Step] = []
    for number, (table, line) in enumerate(zip(tables, lines, strict=True), 1):
        try:
            steps.append(_step(number, table, within))
            _need_sense(steps)
        except InputError as error:
            raise InputError(_IN_STEP, step=number, line=line, problem=error) from None
    return tuple(steps)


def _step(number: int, table: Table, within: float) -> Step:
    table.need_json()
    kind, deed = read_deed(table, within)
    name = table.text("name", _usual_name(kind, table))
    table.need_no_more(f"a step with {kind}")
    return Step(number, name, deed)


def _usual_name(kind: str, table: Table) -> str:
    """What the step does, and with an expectation what it looks for."""
    looks = _FILTERS if kind.startswith("expect") else ()
    said = [table.given(kind), *(table.given(name) for name in looks if name in table.names)]
    return f"{kind} {quote(', '.join(map(str, said)), 60)}"


def _need_sense(steps: list[Step]) -> None:
    """What the last of *steps* refers to must have been there before it."""
    *before, deed = [step.deed for step in steps]
    if isinstance(deed, Repeat) and not any(isinstance(each, Reply | Close) for each in before):
        raise InputError(_NOTHING_TO_REPEAT)
    heard = any(isinstance(each, Expect) and each.wanted.purpose == EVENT for each in before)
    if isinstance(deed, Reply | Close) and not deed.client_id and not heard:
        raise InputError(_NO_CUSTOMER)


_FILTERS = ("text", "client_id", "message_id", "event_id", "payload")
_STEP = re.compile(r"\s*\[\[\s*step\s*\]\]")
_UNREADABLE = QT_TRANSLATE_NOOP("model", "The script {file} cannot be read: {reason}. Give another file.")
_IN_FILE = QT_TRANSLATE_NOOP("model", "The script {file} cannot be played. {problem}")
_IN_STEP = QT_TRANSLATE_NOOP("model", "Step {step} (line {line}): {problem}")
_STEPS = QT_TRANSLATE_NOOP("model", "It has {count} steps. Write 1 to {most}, each below a line [[step]].")
_LONG_FILE = QT_TRANSLATE_NOOP("model", "It is longer than {most} KB. Make several scripts of it.")
_NOT_UTF8 = QT_TRANSLATE_NOOP("model", "Byte {place} is no UTF-8. Save the file as UTF-8.")
_DEEP = QT_TRANSLATE_NOOP("model", "It is nested too deeply. Write plain tables.")
_DOTS = QT_TRANSLATE_NOOP("model", "Line {line} has more than {most} dots. Break it.")
_NO_TOML = QT_TRANSLATE_NOOP("model", "It is no TOML: {problem}.")
_NOTHING_TO_REPEAT = QT_TRANSLATE_NOOP(
    "model", "There is nothing to deliver again yet. Put a step with reply or close before it."
)
_NO_CUSTOMER = QT_TRANSLATE_NOOP(
    "model", "Nobody has written yet. Expect an event before it, or give the client_id of a customer."
)
