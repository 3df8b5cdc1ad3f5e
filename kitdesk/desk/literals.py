"""Writes any value as a literal of a language, so that what is copied runs and nothing in it can break out.

Printable characters stay as they are, for a person to read. The rest is escaped: control and bidirectional
characters, halves of characters, bytes that are no UTF-8.
"""

from __future__ import annotations

import json


def python_literal(value: str) -> str:
    """A Python string."""
    return repr(value)


def php_literal(value: str) -> str:
    """A PHP string; half characters become their three bytes."""
    if value.isprintable():
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"
    return '"' + "".join(map(_php_character, value)) + '"'


def javascript_literal(value: str) -> str:
    """A JavaScript string or, since it cannot hold the bytes of half characters, a Buffer."""
    if has_halves(value):
        return f'Buffer.from("{value.encode(errors="surrogatepass").hex()}", "hex")'
    return (
        '"' + "".join(c if c.isprintable() and c not in '"\\' else json.dumps(c)[1:-1] for c in value) + '"'
    )


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


def _php_character(character: str) -> str:
    if character.isprintable():
        return f"\\{character}" if character in '\\"$' else character
    return "".join(f"\\x{byte:02X}" for byte in character.encode(errors="surrogatepass"))


def _printf_character(character: str) -> str:
    if _is_plain(character):
        return character.replace("\\", "\\\\")
    return "".join(f"\\0{byte:03o}" for byte in character.encode(errors="surrogateescape"))
