"""What the programs of all languages are laid out with."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby

from kitdesk.desk.copies.recipe import ACCESS_TOKEN, Env, Text

Variable = Callable[[Env], str]
"""How a language reads an environment variable."""


def expression(text: Text, literal: Callable[[str], str], variable: Variable, plus: str) -> str:
    """*text* as a language writes it: literals, as few as can be, and variables, joined by *plus*."""
    parts: list[str] = []
    for kind, neighbours in groupby(text, type):
        if kind is str:
            parts.append(literal("".join(map(str, neighbours))))
        else:
            parts += [variable(part) for part in neighbours if isinstance(part, Env)]
    return plus.join(parts)


def after_login(variable: Variable, access_token: str) -> Variable:
    """As *variable*, but for the access token, which the program has as *access_token*."""
    return lambda env: access_token if env == ACCESS_TOKEN else variable(env)


def block(begin: str, lines: Iterable[str], end: str = "") -> list[str]:
    """*lines*, one step further in, between two others; *end* may be missing."""
    return [begin, *(f"    {line}" if line else "" for line in lines), *([end] if end else [])]
