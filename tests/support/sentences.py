"""What readers of strangers' input owe to whoever gave it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from kitdesk.model.errors import InputError

T = TypeVar("T")


def read_or_told(read: Callable[[], T]) -> T | None:
    """What *read* gives; None where it says in one sentence why it cannot. Any other error fails the test."""
    try:
        return read()
    except InputError as error:
        said = str(error)
    assert said.endswith(".")
    assert "\n" not in said
    return None
