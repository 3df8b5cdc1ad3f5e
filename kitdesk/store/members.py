"""Checks the members of a JSON object that was read from a file, and names the one that does not fit."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from kitdesk.model.errors import InputError
from kitdesk.model.sentence import QT_TRANSLATE_NOOP

T = TypeVar("T")
Check = Callable[[str, object], Any]
"""Returns the value for a member of the name that is given, or raises `InputError` with that name."""


def checked(place: str, members: Mapping[str, object], checks: Mapping[str, Check]) -> dict[str, Any]:
    """The values of *members*, each by its check; *place* begins their whole names. Raises `InputError`."""
    for name in members:
        if name not in checks:
            raise InputError(_UNKNOWN, name=f"{place}{name}")
    return {name: checks[name](f"{place}{name}", value) for name, value in members.items()}


def json_object(name: str, value: object) -> dict[str, object]:
    """An object; without a *name* it is the whole file."""
    if not isinstance(value, dict):
        raise wrong(name or "the whole file", value, "an object")
    return dict(value)


def line(name: str, value: object) -> str:
    """A text without line breaks and anything else that cannot be seen."""
    if not isinstance(value, str) or not value.isprintable():
        raise wrong(name, value, "a text on one line")
    return value


def filled_line(name: str, value: object) -> str:
    """A `line` that is not empty."""
    if not line(name, value).strip():
        raise wrong(name, value, "a text that is not empty")
    return str(value)


def any_text(name: str, value: object) -> str:
    """Also with line breaks, and with what joins emoji, which is not printable."""
    if not isinstance(value, str):
        raise wrong(name, value, "a text")
    return value


def flag(name: str, value: object) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise wrong(name, value, "true or false")
    return value


def whole_number(least: int, most: int) -> Callable[[str, object], int]:
    """A number without a fraction, within bounds."""

    def check(name: str, value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise wrong(name, value, f"a number from {least} to {most}")
        return value

    return check


def number(least: float, most: float) -> Callable[[str, object], float]:
    """A number within bounds."""

    def check(name: str, value: object) -> float:
        if not isinstance(value, int | float) or isinstance(value, bool) or not least <= value <= most:
            raise wrong(name, value, f"a number from {least:g} to {most:g}")
        return float(value)

    return check


def one_of(values: tuple[str, ...]) -> Check:
    """One of some words."""

    def check(name: str, value: object) -> object:
        if value not in values:
            raise wrong(name, value, " or ".join(values))
        return value

    return check


def if_filled_in(check_value: Callable[[str], str]) -> Check:
    """The check of a form field, for what is filled in: much may be stored half set up."""

    def check(name: str, value: object) -> str:
        try:
            return check_value(text) if (text := line(name, value)) else ""
        except InputError as error:
            raise misfit(name, error) from None

    return check


def if_given(check: Check) -> Check:
    """What *check* has, or null."""
    return lambda name, value: None if value is None else check(name, value)


def list_of(check: Check, most: int | None = None) -> Check:
    """A list of at most so many, as a tuple."""

    def check_all(name: str, value: object) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise wrong(name, value, "a list")
        _need_few(name, value, most)
        return tuple(check(f"{name}[{at}]", each) for at, each in enumerate(value))

    return check_all


def named(
    check: Check, most: int | None = None, is_name: Callable[[str], object] = lambda name: True
) -> Check:
    """An object of at most so many members, each with a name that *is_name*, all alike."""

    def check_all(name: str, value: object) -> Mapping[str, Any]:
        members = json_object(name, value)
        _need_few(name, members, most)
        return checked(f"{name}.", members, dict.fromkeys(filter(is_name, members), check))

    return check_all


def made_of(make: Callable[..., T], checks: Mapping[str, Check]) -> Callable[[str, object], T]:
    """An object of these members, made into a value."""
    return lambda name, value: make(**checked(f"{name}.", json_object(name, value), checks))


def wrong(name: str, value: object, wanted: str) -> InputError:
    """The error for a member whose *value* is not what is *wanted*."""
    return InputError(_WRONG, name=name, value=json.dumps(value), wanted=wanted)


def misfit(name: str, problem: object) -> InputError:
    """The error for a member whose value has a *problem*, or must not be quoted."""
    return InputError(_MISFIT, name=name, problem=problem)


def _need_few(name: str, value: list[object] | dict[str, object], most: int | None) -> None:
    if most is not None and len(value) > most:
        raise InputError(_TOO_MANY, name=name, count=len(value), most=most)


_UNKNOWN = QT_TRANSLATE_NOOP("model", "{name} is not known")
_WRONG = QT_TRANSLATE_NOOP("model", "{name} is {value} instead of {wanted}")
_MISFIT = QT_TRANSLATE_NOOP("model", "{name} does not fit: {problem}")
_TOO_MANY = QT_TRANSLATE_NOOP("model", "{name} has {count} entries, and {most} is the most")
