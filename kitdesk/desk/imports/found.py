"""What an import can turn out to be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kitdesk.model.sentence import Sentence


@dataclass(frozen=True)
class Fields:
    """Fields of a channel, by their names in `Channel` and `Credentials`."""

    values: Mapping[str, str]


@dataclass(frozen=True)
class Draft:
    """A message to be written: its JSON *text*, its *name* where it comes from, and what to know of it."""

    text: str
    name: str = ""
    remarks: tuple[Sentence, ...] = ()


@dataclass(frozen=True)
class Drafts:
    """Messages; so many other requests were *passed* over. *fields* are those of the channel that one of
    these logs in to.
    """

    drafts: tuple[Draft, ...]
    passed: int = 0
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class TranscriptFile:
    """A file that is to be opened as a transcript."""

    path: Path


Found = Fields | Drafts | TranscriptFile
