"""A table of a script while it is read: its values are checked, and what nobody asks for is refused."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from kitdesk.model.errors import InputError
from kitdesk.model.sentence import QT_TRANSLATE_NOOP

T = TypeVar("T")
D = TypeVar("D")


class Table:
    """Every method but `given` raises `InputError` for what cannot be used, and notes that it was asked."""

    def __init__(self, values: dict[str, Any]) -> None:
        self._values = values
        self._asked: dict[str, None] = {}

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._values)

    def given(self, name: str) -> Any:
        """The value as it stands there, None if it does not."""
        self._asked[name] = None
        return self._values.get(name)

    def text(self, name: str, default: str | None = None) -> str:
        """A text; without *default* it must be there."""
        value = self.given(name)
        if value is None and default is not None:
            return default
        if not isinstance(value, str):
            raise InputError(_NO_TEXT, name=name)
        return value

    def read(self, name: str, read: Callable[[str], T], default: D) -> T | D:
        """A text as *read* has it."""
        return default if self.given(name) is None else read(self.text(name))

    def choice(self, name: str, choices: Iterable[str], default: str | None = None) -> str:
        """One of several words."""
        value = self.text(name, default)
        if value != default and value not in choices:
            raise InputError(_NO_CHOICE, name=name, value=value, choices=", ".join(choices))
        return value

    def number(self, name: str, least: float, most: float, default: float) -> float:
        """A number within bounds."""
        value = self._given_or(name, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
            raise InputError(_NO_NUMBER, name=name, least=least, most=most)
        return float(value)

    def whole(self, name: str, least: int, most: int, default: int) -> int:
        """A whole number within bounds."""
        value = self._given_or(name, default)
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise InputError(_NO_WHOLE, name=name, least=least, most=most)
        return value

    def flag(self, name: str, default: bool = False) -> bool:
        """True or false."""
        value = self._given_or(name, default)
        if not isinstance(value, bool):
            raise InputError(_NO_FLAG, name=name)
        return value

    def table(self, name: str) -> Table:
        """A table within; an empty one if it is not there."""
        value = self.given(name)
        if value is not None and not isinstance(value, dict):
            raise InputError(_NO_TABLE, name=name)
        return Table(value or {})

    def tables(self, name: str) -> list[Table]:
        """The tables of an array, as ``[[name]]`` makes it; none if it is not there."""
        values = self._given_or(name, [])
        if not isinstance(values, list) or not all(isinstance(value, dict) for value in values):
            raise InputError(_NO_TABLES, name=name)
        return [Table(value) for value in values]

    def need_json(self) -> None:
        """Demand that JSON can hold all of it."""
        try:
            json.dumps(self._values, allow_nan=False)
        except (TypeError, ValueError):
            raise InputError(_NO_JSON) from None

    def need_no_more(self, owner: str) -> None:
        """Refuse what was not asked for; *owner* is whose it would be."""
        for name in self._values:
            if name not in self._asked:
                raise InputError(_UNKNOWN, name=name, owner=owner, known=", ".join(sorted(self._asked)))

    def _given_or(self, name: str, default: object) -> Any:
        return default if self.given(name) is None else self.given(name)


_NO_TEXT = QT_TRANSLATE_NOOP("model", "{name} must be a text in quotes.")
_NO_CHOICE = QT_TRANSLATE_NOOP("model", "{name} cannot be “{value}”. Give one of {choices}.")
_NO_NUMBER = QT_TRANSLATE_NOOP("model", "{name} must be a number from {least} to {most}, without quotes.")
_NO_WHOLE = QT_TRANSLATE_NOOP(
    "model", "{name} must be a whole number from {least} to {most}, without quotes."
)
_NO_FLAG = QT_TRANSLATE_NOOP("model", "{name} must be true or false, without quotes.")
_NO_TABLE = QT_TRANSLATE_NOOP("model", "{name} must be a table {{ … }}.")
_NO_TABLES = QT_TRANSLATE_NOOP(
    "model", "{name} must be tables: write [[{name}]] above each, or [{{ … }}, {{ … }}]."
)
_NO_JSON = QT_TRANSLATE_NOOP(
    "model", "A date, a time, nan or inf is no value here, since JSON has none of them. Put it in quotes."
)
_UNKNOWN = QT_TRANSLATE_NOOP("model", "“{name}” says nothing in {owner}. Known there: {known}.")
