"""The commands of a pasted shell line and the words of each, as bash or Windows' cmd would hand them over.

Nothing is ever run or looked up: a variable or a command within stays as it is written. `shlex` knows neither
``$'…'``, which browsers write, nor where a command ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kitdesk.model.errors import InputError
from kitdesk.model.sentence import QT_TRANSLATE_NOOP

MAX_CHARACTERS = 1 << 20
MAX_WORDS = 10_000


def commands(text: str) -> list[list[str]]:
    """The words of each command, in order; empty ones are left out. Raises `InputError`."""
    if len(text) > MAX_CHARACTERS:
        raise InputError(_TOO_LONG, count=f"{len(text):,}", limit=f"{MAX_CHARACTERS:,}")
    found = _of_cmd(text) if _is_cmd(text) else _of_bash(text)
    return [words for words in found if words]


def _is_cmd(text: str) -> bool:
    """Whether carets stand where only cmd's do: not within quotes, where they may be of the message."""
    return any(found["caret"] for found in _CARETS.finditer(text))


def _of_bash(text: str) -> Iterator[list[str]]:
    words, at = _Words(), 0
    while at < len(text):
        found = _BASH.match(text, at)
        if found is None:
            raise InputError(_OPEN_QUOTE, line=text.count("\n", 0, at) + 1)
        at, kind = found.end(), str(found.lastgroup)
        if kind == "end":
            yield words.end()
        elif kind == "blank":
            words.end_word()
        elif kind == "comment" and words.word is not None:
            words.add("#")
            at = found.start() + 1
        elif kind not in ("comment", "joined"):
            words.add(_unquoted(kind, found[0]))
    yield words.end()


class _Words:
    """The words of a command, and the one that is being read; an empty one counts if it has quotes."""

    def __init__(self) -> None:
        self.word: list[str] | None = None
        self._words: list[str] = []
        self._count = 0

    def add(self, text: str) -> None:
        self.word = self.word or []
        self.word.append(text)

    def end_word(self) -> None:
        if self.word is not None:
            self._words.append("".join(self.word))
            self.word = None
            self._count += 1
            if self._count > MAX_WORDS:
                raise InputError(_TOO_MANY, limit=f"{MAX_WORDS:,}")

    def end(self) -> list[str]:
        """The whole command; another one begins."""
        self.end_word()
        words, self._words = self._words, []
        return words


def _unquoted(kind: str, value: str) -> str:
    if kind == "single":
        return value[1:-1]
    if kind == "double":
        return _IN_DOUBLE.sub(lambda found: found[1].replace("\n", ""), value[1:-1])
    if kind == "ansi":
        return _ANSI.sub(_ansi, value[2:-1])
    if kind == "escaped":
        return value[1:]
    return value


def _ansi(found: re.Match[str]) -> str:
    """What an escape of ``$'…'`` stands for; bytes and halves of characters are put together first."""
    if found["bytes"]:
        numbers = _BYTE.findall(found["bytes"])
        values = (int(hexa, 16) if hexa else int(octal, 8) & 255 for hexa, octal in numbers)
        return bytes(values).decode(errors="replace")
    if found["units"]:
        units = "".join(chr(int(unit, 16)) for unit in _UNIT.findall(found["units"]))
        return units.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if found["long"]:
        number = int(found["long"], 16)
        return chr(number) if number < 0x110000 else "\ufffd"
    return _LETTERS.get(found["letter"], found[0] if found["letter"].isalnum() else found["letter"])


def _of_cmd(text: str) -> Iterator[list[str]]:
    """One command: carets escape what follows, and quotes are those of Windows programs, where backslashes
    count only before a quote and two quotes within quotes are one.
    """
    text = _CARET.sub(lambda found: "\n" if found[1] else found[2] or "", text.replace("\r\n", "\n"))
    words, quoted, at = _Words(), False, 0
    while found := _WINDOWS.match(text, at):
        at, slashes, quote = found.end(), found["slashes"] or "", found["quote"]
        if found["blank"] and not quoted:
            words.end_word()
        elif not quote:
            words.add(found[0])
        else:
            words.add("\\" * (len(slashes) // 2))
            if len(slashes) % 2:
                words.add('"')
            elif quoted and text[at : at + 1] == '"':
                words.add('"')
                at += 1
            else:
                quoted = not quoted
    yield words.end()


_CARETS = re.compile(
    r"""
    (?P<caret>\^[ \t]*\r?\n|(?:^|\s)\^")
    |\$'(?:[^'\\]|\\.)*'
    |'[^']*'
    |"(?:[^"\\]|\\.)*"
    |\\.
    """,
    re.VERBOSE | re.DOTALL,
)
_CARET = re.compile(r"\^(?:(\n\n)|\n|(.))", re.DOTALL)
_WINDOWS = re.compile(r'(?P<slashes>\\*+)(?P<quote>")|\\++|(?P<blank>\s+)|[^\s"\\]+')
_BASH = re.compile(
    r"""
    (?P<joined>\\\r?\n)
    |(?P<comment>\#[^\n]*)
    |(?P<end>[\n;|&<>]|\r\n)
    |(?P<blank>[ \t\r]+)
    |(?P<single>'[^']*')
    |(?P<double>"(?:[^"\\]|\\.)*")
    |(?P<ansi>\$'(?:[^'\\]|\\.)*')
    |(?P<escaped>\\.)
    |(?P<command>\$\((?:[^()'"]|'[^']*'|"(?:[^"\\]|\\.)*")*\))
    |(?P<plain>[^\s'"\\;|&<>\#$]+|[\#$\\])
    """,
    re.VERBOSE | re.DOTALL,
)
_IN_DOUBLE = re.compile(r'\\([$`"\\\n])')
_BYTE = re.compile(r"\\(?:x([0-9a-fA-F]{1,2})|([0-7]{1,3}))")
_UNIT = re.compile(r"\\u([0-9a-fA-F]{1,4})")
_ANSI = re.compile(
    r"""
    (?P<bytes>(?:\\x[0-9a-fA-F]{1,2}|\\[0-7]{1,3})+)
    |(?P<units>(?:\\u[0-9a-fA-F]{1,4})+)
    |\\U(?P<long>[0-9a-fA-F]{1,8})
    |\\(?P<letter>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_LETTERS = dict(zip("ntrabeEfv", "\n\t\r\a\b\x1b\x1b\f\v", strict=True))
_TOO_LONG = QT_TRANSLATE_NOOP(
    "model", "The pasted text has {count} characters, more than {limit}. Paste one command alone."
)
_TOO_MANY = QT_TRANSLATE_NOOP("model", "The pasted command has more than {limit} words. Paste one alone.")
_OPEN_QUOTE = QT_TRANSLATE_NOOP(
    "model", "A quote that begins in line {line} is not closed. Copy the whole command again."
)
