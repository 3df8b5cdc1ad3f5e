"""What the command palette can find: a name, what it is, and what is done when it is chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from kitdesk.ui.text import translate


class Kind(StrEnum):
    """In the order in which they are listed while nothing is typed."""

    TOOL = "tool"
    ACTION = "action"
    SETTING = "setting"
    CHANNEL = "channel"
    CUSTOMER = "customer"


@dataclass(frozen=True)
class Entry:
    """*name* tells it from all others and is remembered; *text* is what is read and searched for.

    *where* it is found otherwise, and what it is *also* called, are searched as well; *state* is how it
    stands now, *keys* what key does it.
    """

    name: str
    kind: Kind
    text: str
    deed: Callable[[], object]
    where: str = ""
    state: str = ""
    keys: str = ""
    enabled: bool = True
    also: str = ""


def kind_word(kind: Kind) -> str:
    """What a person calls it."""
    return {
        Kind.TOOL: translate("entries", "Tool"),
        Kind.ACTION: translate("entries", "Action"),
        Kind.SETTING: translate("entries", "Setting"),
        Kind.CHANNEL: translate("entries", "Channel"),
        Kind.CUSTOMER: translate("entries", "Customer"),
    }[kind]
