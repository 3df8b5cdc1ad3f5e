"""Writes a call as the HTTP/1.1 of the wire, for the tools that take it so."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote_plus

from kitdesk.desk.copies.program import expression
from kitdesk.desk.copies.recipe import Pairs, Recipe, Text
from kitdesk.model.errors import InputError
from kitdesk.model.sentence import QT_TRANSLATE_NOOP


def raw_http(recipe: Recipe) -> str:
    """The request, its lines ended as on the wire; a variable stands in it by its name.

    Raises `InputError` where it has bytes that no text can hold.
    """
    host, slash, path = _written(recipe.url).rpartition("://")[2].partition("/")
    query = f"?{_form(recipe.query)}" if recipe.query else ""
    first = f"{recipe.method} {slash or '/'}{path}{query} HTTP/1.1"
    body = recipe.body or _form(recipe.form).encode()
    headers = [(name, _written(value)) for name, value in recipe.headers if name.lower() not in _LENGTHS]
    if not recipe.has("host"):
        headers.insert(0, ("Host", host))
    if recipe.has_body:  # of a form with a secret in it nobody knows the length
        headers.append(("Content-Length", str(len(body))))
    lines = [first, *(f"{name}: {value}" for name, value in headers), "", ""]
    try:
        return ("\r\n".join(lines).encode("latin-1", "replace") + body).decode()
    except UnicodeDecodeError:
        raise InputError(_NO_TEXT) from None


def _written(text: Text, literal: Callable[[str], str] = str) -> str:
    return expression(text, literal, lambda env: f"${env.name}", "")


def _form(pairs: Pairs) -> str:
    return "&".join(f"{name}={_written(value, quote_plus)}" for name, value in pairs)


_LENGTHS = ("content-length", "transfer-encoding")
_NO_TEXT = QT_TRANSLATE_NOOP(
    "model",
    "The request has bytes that are no UTF-8, so it cannot be copied as text. Copy it as cURL, or save its "
    "body.",
)
