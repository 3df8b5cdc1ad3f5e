"""The message being written: one JSON text, which the form and the JSON view both show and both change."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from kitdesk.desk.writing import drafting
from kitdesk.desk.writing.drafting import Draft, Flaw, NewId, Piece
from kitdesk.model.errors import InputError
from kitdesk.model.sentence import Sentence
from kitdesk.model.uuids import new_uuid

Check = Callable[[str], Sequence[Flaw]]


class Message(QObject):
    """*text* is the truth. *draft* is its value, None while the form cannot show it; *obstacle* says why."""

    changed = Signal()
    replaced = Signal()
    """It is another message than before: undo must not lead back."""

    def __init__(self, parent: QObject | None = None, new_id: NewId = new_uuid) -> None:
        super().__init__(parent)
        self._new_id = new_id
        self._check: Check = _no_check
        self._client_data: Mapping[str, Any] = {}
        self.pinned = False
        self.text = ""
        self.draft: Draft | None = None
        self.obstacle: Sentence | None = None
        self.flaws: Sequence[Flaw] = ()
        self.start_anew({})

    def set_check(self, check: Check) -> None:
        """Let *check* find the flaws from now on."""
        self._check = check
        self.take_text(self.text)

    def take_text(self, text: str) -> None:
        """Take what was written as JSON, broken or not."""
        self.text = text
        try:
            self.draft, self.obstacle = drafting.read_draft(text), None
        except InputError as error:
            self.draft, self.obstacle = None, error.sentence
        else:
            self._client_data = drafting.member(self.draft, drafting.CLIENT_DATA) or {}
        self.flaws = self._check(text)
        self.changed.emit()

    def take(self, draft: Draft) -> None:
        """Take what was changed in the form."""
        self.take_text(drafting.to_text(draft))

    def start_anew(self, client_data: Mapping[str, Any]) -> None:
        """Begin an empty message; pinned ids stay."""
        fresh = drafting.new_draft(client_data, self._new_id)
        self.take(self._with_pinned_ids(fresh) if self.pinned else fresh)

    def recall(self, text: str) -> None:
        """Take an earlier message's JSON: as the customer and under the ids of now, unless it is broken."""
        ids = (self.member(drafting.EVENT_ID), self.member(drafting.MESSAGE_ID))
        client_data = self._client_data
        self.take_text(text)
        if self.draft is not None:
            draft = drafting.with_client_data(self.draft, client_data)
            self.take(
                drafting.with_ids(draft, *ids) if all(ids) else drafting.with_new_ids(draft, self._new_id)
            )

    def renew_ids(self) -> None:
        """Make it a new event with a new message."""
        if self.draft is not None:
            self.take(drafting.with_new_ids(self.draft, self._new_id))

    @property
    def broken(self) -> bool:
        """Whether it goes out only as *Send anyway*: it breaks the schema or is no JSON."""
        return any(flaw.breaks for flaw in self.flaws) or self.draft is None

    @property
    def empty(self) -> bool:
        return self.draft is not None and drafting.is_empty(self.draft)

    @property
    def client_data(self) -> Mapping[str, Any]:
        """The customer's; while the JSON is broken, as it last stood."""
        return self._client_data

    def change_client_data(self, client_data: Mapping[str, Any]) -> None:
        """Let the message say this of its customer."""
        if self.draft is not None:
            self.take(drafting.with_client_data(self.draft, client_data))

    @property
    def piece(self) -> Piece | None:
        """What the message says, None while it cannot be read."""
        if self.draft is None:
            return None
        return Piece(self.member(drafting.TEXT) or "", self.member(drafting.PAYLOAD) or ())

    @property
    def client_id(self) -> str:
        found = self._client_data.get("client_id")
        return found if isinstance(found, str) else ""

    @property
    def nameless(self) -> bool:
        """Whether there is no client_id at all; one that is no text is another flaw."""
        return self._client_data.get("client_id") in (None, "")

    def member(self, path: drafting.Path) -> Any:
        return drafting.member(self.draft, path)

    def _with_pinned_ids(self, fresh: Draft) -> Draft:
        event_id, message_id = self.member(drafting.EVENT_ID), self.member(drafting.MESSAGE_ID)
        return drafting.with_ids(fresh, event_id, message_id) if event_id and message_id else fresh


def _no_check(_text: str) -> Sequence[Flaw]:
    return ()
