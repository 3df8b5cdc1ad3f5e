"""Writes small programs that calculate the signature, in the languages integrators use, ready to run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from kitdesk.desk.copies.literals import (
    has_halves,
    javascript_literal,
    php_literal,
    printf_argument,
    python_literal,
)
from kitdesk.model.channel import Credentials
from kitdesk.model.signature import Reading


class Language(StrEnum):
    """What a snippet can be written in, by the name people use."""

    PYTHON = "Python"
    PHP = "PHP"
    JAVASCRIPT = "JavaScript"
    SHELL = "Shell"


def signature_snippet(
    language: Language,
    event_id: str | None,
    reading: Reading = Reading.PLAIN,
    credentials: Credentials | None = None,
) -> str:
    """A program that prints the digest; *event_id* is None for the test request.

    It reads ``KIT_SALT`` and ``KIT_API_TOKEN`` from the environment unless *credentials* are given.
    """
    given = {} if event_id is None else {"event_id": event_id}
    if credentials is not None:
        given = {"salt": credentials.salt.reveal(), "token": credentials.api_token.reveal()} | given
    return _WRITERS[language](given, reading)


def _python(given: Mapping[str, str], reading: Reading) -> str:
    parts = _parts(given, python_literal, 'os.environ["{}"]')
    encoding = 'errors="surrogatepass"' if has_halves("".join(given.values())) else ""
    return _program(
        ["import hashlib", "" if "salt" in given else "import os"],
        [f"{name} = {value}" for name, value in parts.items()],
        [
            f'text = "{reading}".join([{", ".join(parts)}])',
            f"print(hashlib.md5(text.encode({encoding})).hexdigest())",
        ],
    )


def _php(given: Mapping[str, str], reading: Reading) -> str:
    parts = _parts(given, php_literal, "getenv('{}')")
    names = ", ".join(f"${name}" for name in parts)
    return _program(
        ["<?php", *(f"${name} = {value};" for name, value in parts.items())],
        ["" if "salt" in given else _PHP_GUARD],
        [f"echo md5(implode('{reading}', [{names}])), \"\\n\";"],
    )


def _javascript(given: Mapping[str, str], reading: Reading) -> str:
    parts = _parts(given, javascript_literal, "process.env.{}")
    updates = f'.update("{reading}")'.join(f".update({name})" for name in parts)
    return _program(
        ['const { createHash } = require("node:crypto");'],
        [f"const {name} = {value};" for name, value in parts.items()],
        ["" if "salt" in given else _JAVASCRIPT_GUARD],
        [f'console.log(createHash("md5"){updates}.digest("hex"));'],
    )


def _shell(given: Mapping[str, str], reading: Reading) -> str:
    parts = {name: ("%s", f'"${variable}"') for name, variable in _VARIABLES.items()}
    parts |= {name: printf_argument(value.encode(errors="surrogatepass")) for name, value in given.items()}
    directives = reading.join(directive for directive, _ in parts.values())
    words = " ".join(word for _, word in parts.values())
    return _program(
        ["" if "salt" in given else ': "${KIT_SALT?}" "${KIT_API_TOKEN?}"'],
        [f"printf '{directives}' {words} | md5sum | cut -d ' ' -f 1"],
    )


def _parts(given: Mapping[str, str], literal: Callable[[str], str], variable: str) -> dict[str, str]:
    """What is joined, in order, as expressions: a literal if it is given, else from the environment."""
    from_environment = {name: variable.format(of) for name, of in _VARIABLES.items()}
    return from_environment | {name: literal(value) for name, value in given.items()}


def _program(*blocks: list[str]) -> str:
    """The blocks that are not empty, with a blank line between."""
    texts = ["\n".join(line for line in block if line) for block in blocks]
    return "\n\n".join(text for text in texts if text) + "\n"


_VARIABLES = {"salt": "KIT_SALT", "token": "KIT_API_TOKEN"}
_WRITERS = {
    Language.PYTHON: _python,
    Language.PHP: _php,
    Language.JAVASCRIPT: _javascript,
    Language.SHELL: _shell,
}
_PHP_GUARD = """if ($salt === false || $token === false) {
    throw new Exception('Set KIT_SALT and KIT_API_TOKEN first.');
}"""
_JAVASCRIPT_GUARD = """if (salt === undefined || token === undefined) {
  throw new Error("Set KIT_SALT and KIT_API_TOKEN first.");
}"""
