from __future__ import annotations

import shlex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.desk.imports.shell_words import MAX_CHARACTERS, commands
from kitdesk.model.errors import InputError
from tests.support.programs import run_program
from tests.support.sentences import read_or_told

ODD = st.text(alphabet="""'"\\$^`()|;&<>#\n\r\t {}xu0aя""", max_size=60)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a  'b c' \"d 'e'\"", ["a", "b c", "d 'e'"]),
        ("a \\\n  b\\\r\n c", ["a", "b", "c"]),
        ('a"b"\'c\'d', ["abcd"]),
        ("'' \"\"", ["", ""]),
        (r'"\"\\\$\`\n"', ['"\\$`\\n']),
        ("'it'\\''s'", ["it's"]),
        ("a # b 'c", ["a"]),
        ("a#b", ["a#b"]),
        ("$HOME \"${A:?b c}\" $(pwd; ls)", ["$HOME", "${A:?b c}", "$(pwd; ls)"]),
        ("$'\\u041f\\ud83d\\ude00\\xc3\\xa9\\n\\'\\\\ \\U0001F600\\101'", ["П😀é\n'\\ 😀A"]),
        ("$'\\ud83d\\xff\\q'", ["\ufffd\ufffd\\q"]),
    ],
)  # fmt: skip
def test_words_are_what_bash_makes_of_them(text: str, words: list[str]) -> None:
    assert commands(text) == [words]


def test_a_command_ends_where_a_shell_ends_it() -> None:
    assert commands("a b\nc; d | e && f > g") == [["a", "b"], ["c"], ["d"], ["e"], ["f"], ["g"]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('curl ^"https://a/?b^&c^" ^\r\n  -H ^"x: y^"', ["curl", "https://a/?b&c", "-H", "x: y"]),
        ('--data-raw ^"^{^\\^"a^\\^":^\\^"50^%^ b^\\^"^}^"', ["--data-raw", '{"a":"50% b"}']),
        ('^"a^\n\nb^"', ["a\nb"]),
        ('^"c:\\\\dir\\\\^" ^"say ""hi""^"', ["c:\\\\dir\\", 'say "hi"']),
    ],
)
def test_words_are_what_windows_makes_of_them(text: str, words: list[str]) -> None:
    assert commands(text) == [words]


def test_a_quote_that_is_not_closed_is_told_by_its_line_and_not_quoted() -> None:
    with pytest.raises(InputError, match="A quote that begins in line 2 is not closed") as told:
        commands("curl \\\n -H 'Authorization: Bearer secret")
    assert "secret" not in str(told.value)


@pytest.mark.parametrize("quoted", ["'a ^\"b'", '"a ^\n b"', "$'\\' ^\"'", "'\\' 'a ^\" '"])
def test_carets_within_quotes_are_no_sign_of_cmd(quoted: str) -> None:
    assert commands(f"curl {quoted}") == _printed(f"curl {quoted}")


def test_too_much_is_refused() -> None:
    with pytest.raises(InputError, match="more than 1,048,576"):
        commands("a" * (MAX_CHARACTERS + 1))
    with pytest.raises(InputError, match="more than 10,000 words"):
        commands("a " * 10_001)


@given(st.lists(st.text(), min_size=1))
def test_what_shlex_has_quoted_comes_back(words: list[str]) -> None:
    assert commands(shlex.join(words)) == [words]


def test_words_are_what_bash_itself_prints() -> None:
    text = r"""'a b' "c\"d" $'e\tf\u00e9\xc3\xa9\'' g\ h"i"'j' "" x"""
    assert commands(text) == _printed(text)


def _printed(text: str) -> list[list[str]]:
    """The words as bash has them."""
    printed = run_program("bash", "-c", f"printf '%s\\0' {text}").stdout.decode()
    return [printed.split("\0")[:-1]]


@given(ODD)
def test_any_text_is_words_or_one_clear_sentence(text: str) -> None:
    assert all(read_or_told(lambda: commands(text)) or ())
