"""Writes a call for Python with httpx."""

from __future__ import annotations

from collections.abc import Callable

from kitdesk.desk.copies.literals import python_bytes, python_literal
from kitdesk.desk.copies.program import Variable, after_login, block, expression
from kitdesk.desk.copies.recipe import Env, Pairs, Recipe, Text


def python(recipe: Recipe) -> str:
    """A program that prints the answer, and fails where it is an error."""
    lines = ["import os", ""] if recipe.needs_environment else []
    lines += ["import httpx", ""]
    variable: Variable = _environment
    if recipe.log_in is not None:
        lines += _log_in(recipe.log_in)
        variable = after_login(_environment, "access_token")
    lines += block("answer = httpx.request(", _arguments(recipe, variable), ")")
    return "\n".join([*lines, "print(answer.text)", "raise SystemExit(answer.is_error)", ""])


def _log_in(recipe: Recipe) -> list[str]:
    call = block("answer = httpx.request(", _arguments(recipe, _environment), ")")
    return [
        "",
        *block("def log_in():", [*call, *_TOKEN_IN_ANSWER]),
        "",
        "",
        "access_token = os.environ.get('KIT_ACCESS_TOKEN') or log_in()",
        "",
    ]


def _arguments(recipe: Recipe, variable: Variable) -> list[str]:
    def text(value: Text, literal: Callable[[str], str] = python_literal) -> str:
        return expression(value, literal, variable, " + ")

    def members(name: str, pairs: Pairs) -> list[str]:
        items = [f"{python_literal(key)}: {text(value)}," for key, value in pairs]
        return block(f"{name}={{", items, "},") if items else []

    headers = [f"({python_literal(name)}, {text(value, _header)})," for name, value in recipe.given_headers]
    return [
        f"{python_literal(recipe.method)},",
        f"{text(recipe.url)},",
        *members("params", recipe.query),
        *(block("headers=[", headers, "],") if headers else []),
        *members("data", recipe.form),
        *([f"content={python_bytes(recipe.body)},"] if recipe.body else []),
        "timeout=30,",
    ]


def _header(value: str) -> str:
    """As text only where it is ASCII: httpx refuses the rest."""
    return python_literal(value) if value.isascii() else repr(value.encode("latin-1", "replace"))


def _environment(env: Env) -> str:
    return f"os.environ['{env.name}']"


_TOKEN_IN_ANSWER = [
    "try:",
    "    return answer.json()['result']['access_token']",
    "except (KeyError, TypeError, ValueError):",
    "    raise SystemExit(f'the login failed: {answer.text}') from None",
]
