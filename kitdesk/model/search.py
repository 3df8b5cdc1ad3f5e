"""What can be looked for in the journal, and what is found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kitdesk.model.states import Direction, State
from kitdesk.model.timeline import Event

MOST_TERMS = 8
LONGEST_TERM = 200


class Kind(StrEnum):
    """What a person calls an event, or an attachment in it."""

    MESSAGE = "message"
    PHOTO = "photo"
    AUDIO = "audio"
    VIDEO = "video"
    DOCUMENT = "document"
    LOCATION = "location"
    CONTACT = "contact"
    CLOSING = "closing"
    OTHER = "other"
    """An event or an attachment of a type that the contract does not list."""


@dataclass(frozen=True)
class Query:
    """Events that have every one of the words of *text*, as the beginning of a word or as part of an id.

    The filters hold as well; one that is None or empty lets everything pass. *since* and *until* are Unix
    times; an event at *until* is not found.
    """

    text: str = ""
    channel_id: str | None = None
    direction: Direction | None = None
    state: State | None = None
    kinds: frozenset[Kind] = frozenset()
    since: float | None = None
    until: float | None = None

    @property
    def terms(self) -> tuple[str, ...]:
        """What is looked for, as it was typed; what is too much of it is left out.

        Ids are shown as their first and last characters: these are two terms.
        """
        typed = self.text.replace("…", " ").replace("\0", "").split()
        return tuple(term[:LONGEST_TERM] for term in typed[:MOST_TERMS])

    @property
    def filtered(self) -> bool:
        """Whether anything but the text narrows the search within its channel."""
        return self != Query(self.text, self.channel_id)

    @property
    def contradicts_itself(self) -> bool:
        """Whether nothing can fit: what comes from Kit is always verified, and nothing else is."""
        if self.direction is None or self.state is None:
            return False
        return (self.direction is Direction.IN) != (self.state is State.VERIFIED)


@dataclass(frozen=True)
class Found:
    """A page of what a search found, newest first.

    *before* asks for the next page; None when this is the last one. *unsearched* is the share of the journal,
    from 0 to 1, that is not in the index yet.
    """

    events: tuple[Event, ...] = ()
    before: int | None = None
    unsearched: float = 0.0
