"""The headers of requests and answers, as they stood on the wire."""

from __future__ import annotations

from collections.abc import Iterable

Headers = tuple[tuple[str, str], ...]
"""Names and values in their order, decoded as Latin-1."""


def header_of(headers: Headers, name: str) -> str:
    """The first value of a header, whatever its case; empty without one."""
    return next(iter(values_of(headers, name)), "")


def values_of(headers: Headers, name: str) -> tuple[str, ...]:
    """Every value of a header, whatever its case, in their order."""
    name = name.lower()
    return tuple(value for given, value in headers if given.lower() == name)


def decoded(raw: Iterable[tuple[bytes, bytes]]) -> Headers:
    """Headers as a reader of HTTP hands them over."""
    return tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in raw)


def encoded(headers: Headers) -> list[tuple[bytes, bytes]]:
    """Headers as a writer of HTTP wants them. Raises `UnicodeEncodeError`."""
    return [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers]
