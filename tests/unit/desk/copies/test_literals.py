from __future__ import annotations

import ast
import subprocess

from hypothesis import given, settings
from hypothesis import strategies as st

from kitdesk.desk.copies.literals import (
    javascript_bytes,
    javascript_literal,
    php_bytes,
    php_literal,
    printf_argument,
    python_bytes,
    python_literal,
    shell_word,
)
from tests.support.programs import run_program

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=20)
ANY_BYTES = st.binary(max_size=20) | ANY_TEXT.map(lambda text: text.encode(errors="surrogatepass"))
ANY_TEXTS = st.lists(ANY_TEXT, min_size=1, max_size=200)
"""Many at once: a process costs more than a literal."""

few = settings(max_examples=10)


def printed(done: subprocess.CompletedProcess[bytes]) -> list[bytes]:
    """What a program printed as hexadecimal digits, one value a line."""
    assert done.stderr == b""
    return [bytes.fromhex(line) for line in done.stdout.decode().split("\n")[:-1]]


def encoded(texts: list[str]) -> list[bytes]:
    return [text.encode(errors="surrogatepass") for text in texts]


@given(ANY_TEXT)
def test_a_python_literal_is_the_value(text: str) -> None:
    assert ast.literal_eval(python_literal(text)) == text


@few
@given(ANY_TEXTS)
def test_a_php_literal_is_the_value(texts: list[str]) -> None:
    lines = [f'echo bin2hex({php_literal(text)}), "\\n";' for text in texts]
    assert printed(run_program("php", stdin="\n".join(["<?php", *lines]))) == encoded(texts)


@few
@given(ANY_TEXTS)
def test_a_javascript_literal_is_the_value(texts: list[str]) -> None:
    lines = [f'console.log(Buffer.from({javascript_literal(text)}).toString("hex"));' for text in texts]
    assert printed(run_program("node", "-", stdin="\n".join(lines))) == encoded(texts)


@given(ANY_BYTES)
def test_a_python_expression_is_the_bytes(value: bytes) -> None:
    assert eval(python_bytes(value), {"__builtins__": {}}) == value


@few
@given(st.lists(ANY_BYTES, min_size=1, max_size=200))
def test_a_php_literal_is_the_bytes(values: list[bytes]) -> None:
    lines = [f'echo bin2hex({php_bytes(value)}), "\\n";' for value in values]
    assert printed(run_program("php", stdin="\n".join(["<?php", *lines]))) == values


@few
@given(st.lists(ANY_BYTES, min_size=1, max_size=200))
def test_a_javascript_buffer_is_the_bytes(values: list[bytes]) -> None:
    lines = [f'console.log({javascript_bytes(value)}.toString("hex"));' for value in values]
    assert printed(run_program("node", "-", stdin="\n".join(lines))) == values


@few
@given(st.lists(ANY_BYTES, min_size=1))
def test_the_shells_printf_prints_the_bytes(values: list[bytes]) -> None:
    lines = []
    for value in values:
        directive, word = printf_argument(value)
        lines.append(f"printf '{directive}' {word} | od -An -v -tx1 | tr -d ' \\n'; echo")
    for shell in ("bash", "sh"):
        assert printed(run_program(shell, stdin="\n".join(lines))) == values


@few
@given(st.lists(ANY_TEXT.filter(lambda text: "\0" not in text), min_size=1))
def test_a_shell_word_is_the_value(texts: list[str]) -> None:
    words = " ".join(map(shell_word, texts))
    done = run_program("bash", stdin=f"printf '%s\\0' {words}")
    assert done.stdout.split(b"\0")[:-1] == encoded(texts)


def test_what_can_be_printed_stays_readable() -> None:
    text = "it's “Ж” 🎉"
    assert php_literal(text) == r"'it\'s “Ж” 🎉'"
    assert javascript_literal(text) == '"it\'s “Ж” 🎉"'
    assert printf_argument('{"a": "\\n👨\u200d👩"}\n'.encode()) == ("%s", '\'{"a": "\\n👨\u200d👩"}\n\'')


def test_what_changes_how_a_text_is_shown_is_escaped() -> None:
    text = "a\u202eb\x1b[0m"
    for literal in (
        python_literal(text),
        php_literal(text),
        javascript_literal(text),
        printf_argument(text.encode())[1],
    ):
        assert literal.isprintable()
