"""Requests and answers of the server side as values."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass

from kitdesk.model.headers import Headers, values_of

WITHOUT_BODY = (204, 304)
"""Statuses whose answers have neither a body nor a length."""


@dataclass(frozen=True)
class Request:
    """One request as it came: headers in their order and spelling. *peer* is the sender's IP address."""

    method: str
    target: str
    headers: Headers
    body: bytes
    peer: str

    def header(self, name: str) -> str | None:
        """The first value of a header, whatever its case."""
        return next(iter(self.all(name)), None)

    def all(self, name: str) -> tuple[str, ...]:
        """Every value of a header in the order received."""
        return values_of(self.headers, name)

    @property
    def path(self) -> str:
        """The target without its query, still percent-encoded."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        """What stands behind the question mark, still percent-encoded."""
        return self.target.partition("?")[2]


@dataclass(frozen=True)
class Source:
    """A body of *size* bytes that is read while it is sent, part by part."""

    size: int
    parts: AsyncGenerator[bytes, None]


@dataclass(frozen=True)
class Answer:
    """What a handler answers: with a *body*, or with a *source* that is too large to be one."""

    status: int
    headers: Headers = ()
    body: bytes = b""
    source: Source | None = None

    @property
    def wire_headers(self) -> Headers:
        """All headers in the order they are sent: the given ones, and the length of the body."""
        size = len(self.body) if self.source is None else self.source.size
        length = () if self.status in WITHOUT_BODY else (("Content-Length", str(size)),)
        return (*self.headers, *length)

    @classmethod
    def json(cls, value: object, status: int = 200) -> Answer:
        """A JSON answer."""
        return cls(
            status, (("Content-Type", "application/json"),), json.dumps(value, ensure_ascii=False).encode()
        )

    @classmethod
    def text(cls, text: str, status: int = 200) -> Answer:
        """A plain text answer."""
        return cls(status, (("Content-Type", "text/plain; charset=utf-8"),), text.encode())


Handler = Callable[[Request], Awaitable[Answer]]


class Hangup(Exception):
    """Raised by a handler to drop the connection without an answer."""
