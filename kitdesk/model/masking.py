"""Hiding secrets in what a server sends back, so that an exchange can be kept and an error be shown."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from urllib.parse import quote, quote_plus

from kitdesk.model.errors import NotJson
from kitdesk.model.headers import Headers
from kitdesk.model.secret import HIDDEN, Secret
from kitdesk.model.strict_json import read_json


class Mask:
    """Hides some secrets in their usual spellings, what looks like a JWT, and members named like tokens."""

    def __init__(self, *secrets: Secret) -> None:
        spellings = {spelling for secret in secrets for spelling in _spellings(secret.reveal())}
        self._longest_first = sorted(spellings, key=len, reverse=True)

    def text(self, text: str) -> str:
        """*text* with dots in the place of each secret.

        Not by one pattern of all spellings: `re` keeps what it compiled, secrets included.
        """
        for spelling in self._longest_first:
            text = text.replace(spelling, HIDDEN)
        return _JWT.sub(HIDDEN, text)

    def exact(self, body: bytes) -> bytes:
        """*body* byte for byte, but for the secrets: what a stranger sent is to be seen as it came."""
        for spelling in self._longest_first:
            body = body.replace(spelling.encode(errors="replace"), HIDDEN.encode())
        return body

    def headers(self, headers: Headers) -> Headers:
        """The headers of an answer, which may echo what was sent."""
        return tuple((name, self.text(value)) for name, value in headers)

    def body(self, body: bytes) -> bytes:
        """An answer's body, byte for byte unless something in it had to be hidden.

        JSON keeps its shape; what is not JSON and seems to hold tokens is replaced by a note of its length.
        """
        try:
            text = body.decode()
        except UnicodeDecodeError:
            return _note(body)
        try:
            value = read_json(text)
        except NotJson:
            return _note(body) if _TOKEN_MEMBER.search(text) else self.text(text).encode()
        masked = self._value(value)
        if masked == value:
            return body
        return json.dumps(masked, ensure_ascii=False).encode(
            errors="backslashreplace"
        )  # halves of characters

    def _value(self, value: object) -> object:
        match value:
            case str():
                return self.text(value)
            case list():
                return [self._value(item) for item in value]
            case dict():
                return {self.text(name): self._member(name, item) for name, item in value.items()}
        return value

    def _member(self, name: str, value: object) -> object:
        """Tokens hide behind their member's name, whatever hostile shape they have."""
        is_token = "token" in name.lower() and isinstance(value, str | list | dict)
        return HIDDEN if is_token and value else self._value(value)


def _spellings(secret: str) -> Iterator[str]:
    """How a server may echo *secret*. One of a few characters would blot out ordinary words, so it stays."""
    if len(secret) < 6:
        return
    raw = secret.encode(errors="replace")
    percent = quote(raw, safe="")
    in_json = json.dumps(secret)[1:-1]
    yield from (secret, in_json, in_json.replace("/", "\\/"), secret.translate(_IN_HTML))
    yield json.dumps(in_json)[1:-1]  # a server that says back JSON within JSON
    yield from (percent, quote_plus(raw), re.sub("%..", lambda code: code[0].lower(), percent))
    yield from (
        base64.b64encode(raw).decode().rstrip("="),
        base64.urlsafe_b64encode(raw).decode().rstrip("="),
    )
    yield from (raw.hex(), raw.hex().upper())


def _note(body: bytes) -> bytes:
    return f"({len(body):,} bytes, not kept: they are not JSON and may hold tokens)".encode()


_JWT = re.compile(r"eyJ[\w-]{8,}\.[\w-]*(?:\.[\w-]*)?")
_TOKEN_MEMBER = re.compile(r"token\\?[\"']?\s*[:=]", re.IGNORECASE)
_IN_HTML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})
"""As `html.escape` does, which brings half a megabyte of names with it."""
