"""Reads the values of options as argparse wants it: what cannot be used is refused in one sentence."""

from __future__ import annotations

from argparse import ArgumentTypeError
from collections.abc import Callable
from typing import TypeVar

from kitdesk.model.channel import check_callback_url, check_secret
from kitdesk.model.errors import InputError
from kitdesk.model.secret import Secret

T = TypeVar("T")


def checked(check: Callable[[str], T]) -> Callable[[str], T]:
    """The model's *check* of a field, as argparse wants it."""

    def read(text: str) -> T:
        try:
            return check(text)
        except InputError as error:
            raise ArgumentTypeError(str(error)) from None

    return read


def callback_url(text: str, plain_http: bool) -> str:
    """A Callback URL; one that *plain_http* would allow is refused with that hint."""
    try:
        return check_callback_url(text, plain_http)
    except InputError as error:
        told = str(error)
    checked(lambda given: check_callback_url(given, plain_http=True))(text)
    raise ArgumentTypeError(f"{told} Within a closed network, --plain-http allows it")


def secret(name: str) -> Callable[[str], Secret]:
    """A secret of that name, which is not repeated."""

    def read(text: str) -> Secret:
        value = checked(lambda given: check_secret(given, name))(text)
        if not value:
            raise ArgumentTypeError(f"the {name} is empty; give one, or leave the option out")
        return value

    return read


def host(text: str) -> str:
    """An address to listen on."""
    if not text.strip():  # the socket would take it for every address of this machine
        raise ArgumentTypeError("the address is empty; give 127.0.0.1, or 0.0.0.0 for every address")
    return text.strip()


def port(text: str) -> int:
    """A port to listen on."""
    if not (text.isascii() and text.isdigit() and len(text) <= 5 and int(text) <= 65535):
        raise ArgumentTypeError(f"{text!r} is no port; give a number from 1 to 65535, or 0 for any free one")
    return int(text)


def seconds(text: str) -> float:
    """A lifetime."""
    return number(text, 0.001, 1e9, "is no lifetime; give seconds, more than 0")


def wait(text: str) -> float:
    """A time to wait."""
    return number(text, 0, 3600, "is no time to wait; give seconds, at most 3600")


def count(text: str) -> int:
    """How often, or how many."""
    if not (text.isascii() and text.isdigit() and len(text) <= 9 and int(text) > 0):
        raise ArgumentTypeError(f"{text!r} is no whole number from 1 on")
    return int(text)


def scale(text: str) -> float:
    """A factor for the screen."""
    return number(text, 0.5, 4, "is no scale; give a number from 0.5 to 4")


def number(text: str, least: float, most: float, problem: str) -> float:
    """A number within bounds, or *problem*."""
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not least <= value <= most:  # NaN neither
        raise ArgumentTypeError(f"{text!r} {problem}")
    return value


def size(text: str) -> tuple[int, int]:
    """Width and height in pixels."""
    width, _, height = text.partition("x")
    if not all(
        part.isascii() and part.isdigit() and 200 <= int(part[:6]) <= 10_000 for part in (width, height)
    ):
        raise ArgumentTypeError(f"{text!r} is no size; give width and height in pixels, as 1280x800")
    return int(width), int(height)
