from __future__ import annotations

import subprocess
import sys

import pytest

from kitdesk.desk.copies.snippets import Language, signature_snippet
from kitdesk.model.channel import Credentials
from kitdesk.model.secret import Secret
from kitdesk.model.signature import Reading, sign
from tests.support.programs import run_program

PROGRAMS = {
    Language.PYTHON: ("python3", "-"),
    Language.PHP: ("php", "-d", "display_errors=stderr"),
    Language.JAVASCRIPT: ("node", "-"),
    Language.SHELL: ("bash",),
}
VECTORS = Credentials(salt=Secret("s4lt"), api_token=Secret("api-token-1"))
HOSTILE = (
    "plain",
    "",
    "0",
    "a:b",
    " a\tb ",
    "it's",
    'say "x"',
    "'\"'\"'",
    "$HOME ${HOME} {$x} $(id) `id`",
    "\\",
    "\\n\\x41\\0101\\u0041\\c",
    "line\nfeed\r\n",
    "%s%d%%",
    "?> <?php",
    "*/ // # <!--",
    "-n",
    "!!",
    "Ж é 日本 🎉 👨\u200d👩",
    "a\u202eb\u2028c\u00a0d",
    "\x01\x1b[31m\x7f\x9b",
)
BEYOND_THE_ENVIRONMENT = ("nul\0inside", "1\0001", "half\ud83d", "\udc00\ud800")


def run(
    language: Language, snippet: str, variables: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    return run_program(*PROGRAMS[language], stdin=snippet, variables=variables)


def digest(language: Language, snippet: str, variables: dict[str, str] | None = None) -> str:
    done = run(language, snippet, variables)
    assert done.stderr == b""
    return done.stdout.decode()


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("reading", Reading)
@pytest.mark.parametrize("event_id", ["evt-1", None, ""])
def test_a_snippet_prints_the_digest_and_nothing_else(
    language: Language, reading: Reading, event_id: str | None
) -> None:
    expected = sign(VECTORS.salt, VECTORS.api_token, event_id, reading) + "\n"
    variables = {"KIT_SALT": "s4lt", "KIT_API_TOKEN": "api-token-1"}
    assert digest(language, signature_snippet(language, event_id, reading), variables) == expected
    assert digest(language, signature_snippet(language, event_id, reading, VECTORS)) == expected


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("value", [*HOSTILE, *BEYOND_THE_ENVIRONMENT])
def test_any_value_can_be_written_in(language: Language, value: str) -> None:
    credentials = Credentials(salt=Secret(value), api_token=Secret(f"{value}2"))
    snippet = signature_snippet(language, f"3{value}", credentials=credentials)
    assert digest(language, snippet).strip() == sign(credentials.salt, credentials.api_token, f"3{value}")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("value", HOSTILE)
def test_any_value_can_come_from_the_environment(language: Language, value: str) -> None:
    variables = {"KIT_SALT": value, "KIT_API_TOKEN": f"{value}2"}
    snippet = signature_snippet(language, value)
    assert digest(language, snippet, variables).strip() == sign(Secret(value), Secret(f"{value}2"), value)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("missing", ["KIT_SALT", "KIT_API_TOKEN"])
def test_without_a_variable_it_fails_by_its_name_and_prints_no_digest(
    language: Language, missing: str
) -> None:
    variables = {"KIT_SALT": "s", "KIT_API_TOKEN": "t"}
    del variables[missing]
    done = run(language, signature_snippet(language, "e"), variables)
    assert done.returncode != 0
    assert missing.encode() in done.stderr
    assert done.stdout == b""


@pytest.mark.parametrize("language", Language)
def test_secrets_are_written_in_only_on_purpose(language: Language) -> None:
    assert "api-token-1" not in signature_snippet(language, "evt-1")
    assert "api-token-1" in signature_snippet(language, "evt-1", credentials=VECTORS)


def test_the_shells_snippet_runs_in_any_posix_shell() -> None:
    for value in HOSTILE:
        snippet = signature_snippet(Language.SHELL, value, credentials=VECTORS)
        done = run_program("sh", stdin=snippet)
        assert done.stdout.decode().strip() == sign(VECTORS.salt, VECTORS.api_token, value)


def test_importing_the_snippets_loads_neither_qt_nor_the_network() -> None:
    code = (
        "import sys, kitdesk.desk.copies.snippets; print({'PySide6', 'pydantic', 'httpx'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
