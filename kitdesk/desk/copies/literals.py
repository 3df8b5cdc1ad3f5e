"""Writes any value as a literal of a language, so that what is copied runs and nothing in it can break out.

Printable characters stay as they are, for a person to read. The rest is escaped: control and bidirectional
characters, halves of characters, bytes that are no UTF-8.
"""

from __future__ import annotations

import json


def python_literal(value: str) -> str:
    """A Python string."""
    return repr(value)


def python_bytes(value: bytes) -> str:
    """A Python expression for bytes, readable where they are text."""
    if value.isascii():
        return repr(value)
    try:
        return f"{value.decode()!r}.encode()"
    except UnicodeDecodeError:
        return repr(value)


def php_literal(value: str) -> str:
    """A PHP string; half characters become their three bytes."""
    return _php(value, "surrogatepass")


def php_bytes(value: bytes) -> str:
    """A PHP string of these bytes."""
    return _php(value.decode(errors="surrogateescape"), "surrogateescape")


def javascript_literal(value: str) -> str:
    """A JavaScript string or, since it cannot hold the bytes of half characters, a Buffer."""
    if has_halves(value):
        return f'Buffer.from("{value.encode(errors="surrogatepass").hex()}", "hex")'
    return (
        '"' + "".join(c if c.isprintable() and c not in '"\\' else json.dumps(c)[1:-1] for c in value) + '"'
    )


def javascript_bytes(value: bytes) -> str:
    """A Buffer of these bytes, readable where they are text."""
    try:
        return f"Buffer.from({javascript_literal(value.decode())})"
    except UnicodeDecodeError:
        return f'Buffer.from("{value.hex()}", "hex")'


def shell_word(text: str) -> str:
    """A word of any POSIX shell, with nothing in it escaped. It cannot hold NUL."""
    return "'" + text.replace("'", "'\\''") + "'"


def printf_argument(value: bytes) -> tuple[str, str]:
    """The directive of the shell's ``printf`` that prints *value* byte by byte, and the word to give it."""
    text = value.decode(errors="surrogateescape")
    if all(map(_is_plain, text)):
        return "%s", shell_word(text)
    return "%b", shell_word("".join(map(_printf_character, text)))


def has_halves(value: str) -> bool:
    """Whether *value* has halves of characters, which JSON can hold and UTF-8 cannot."""
    return any("\ud800" <= c <= "\udfff" for c in value)


def _is_plain(character: str) -> bool:
    return character.isprintable() or character in "\n\u200d"  # U+200D joins emoji


def _php(text: str, halves: str) -> str:
    """*halves* is how half characters are encoded."""
    if text.isprintable():
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
    return '"' + "".join(_php_character(character, halves) for character in text) + '"'


def _php_character(character: str, halves: str) -> str:
    if character.isprintable():
        return f"\\{character}" if character in '\\"$' else character
    return "".join(f"\\x{byte:02X}" for byte in character.encode(errors=halves))


def _printf_character(character: str) -> str:
    if _is_plain(character):
        return character.replace("\\", "\\\\")
    return "".join(f"\\0{byte:03o}" for byte in character.encode(errors="surrogateescape"))
