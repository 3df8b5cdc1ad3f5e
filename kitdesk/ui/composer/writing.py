"""Whose message is being written, what else is written and not sent, and what was sent before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from kitdesk.desk.writing import drafting
from kitdesk.ui.composer.message import Message
from kitdesk.ui.composer.recall import Recall

Whose = tuple[str, str]
"""A channel's id and a client_id: the same customer may write on two channels."""


class Writing(QObject):
    """Each customer has a draft of their own, which is put away while another one is written as."""

    drafts_changed = Signal()
    """What `drafts` gives is another now."""

    def __init__(self, message: Message, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.recall = Recall()
        self._message = message
        self._fresh = message.text
        self._channel_id = ""
        self._given: Mapping[str, Any] = {}
        self._drafts: dict[Whose, str] = {}
        self._recalled = self._before = ""
        """An earlier message that was brought back, and what was written before that."""
        message.changed.connect(self.drafts_changed)

    @property
    def whose(self) -> Whose:
        client_id = self._given.get("client_id")
        return self._channel_id, client_id if isinstance(client_id, str) else ""

    @property
    def touched(self) -> bool:
        """Whether the message is another than the one that it began as."""
        return self._message.text != self._fresh

    @property
    def unsent(self) -> str:
        """What would be lost if it were not kept; an earlier message that was only brought back would not."""
        if self._message.text == self._recalled:
            return self._before
        draft = self._message.draft
        begun = draft is None or drafting.is_begun(draft, self._given)
        return self._message.text if begun else ""

    def write_as(self, client_data: Mapping[str, Any], channel_id: str) -> None:
        """Write as this customer of a channel. Each one's unsent draft is kept and comes back with them.

        What was written before there was a customer becomes the first one's.
        """
        if (channel_id, client_data) == (self._channel_id, self._given):
            return
        before, unsent = self.whose, self.unsent
        self._channel_id, self._given = channel_id, dict(client_data)
        if not before[1]:
            self._adopt()
        elif self.whose != before:
            self._switch(before, unsent)
        elif self._message.draft is not None:
            untouched = not self.touched
            self._message.take(drafting.with_client_data(self._message.draft, client_data))
            self._fresh = self._message.text if untouched else self._fresh
            self._recalled = ""

    def drafts(self) -> dict[Whose, str]:
        """What is written and not sent, by channel and customer, the newest at the end."""
        unsent = self.unsent if self.whose[1] else ""
        others = {whose: text for whose, text in self._drafts.items() if whose != self.whose}
        return others | ({self.whose: unsent} if unsent else {})

    def drafted(self, channel_id: str) -> dict[str, str]:
        """What was put away of the channel's customers, by ``client_id`` and newest first; of the present
        one as well.
        """
        drafts = reversed(self._drafts.items())
        return {client_id: text for (channel, client_id), text in drafts if channel == channel_id}

    def restore(self, drafts: Mapping[Whose, str]) -> None:
        """Take over what an earlier run left."""
        self._drafts = {**drafts, **self._drafts}

    def forget(self, unwanted: Callable[[Whose, str], bool]) -> None:
        """Drop those of the drafts put away that are *unwanted*, by whose and what they are."""
        kept = {whose: text for whose, text in self._drafts.items() if not unwanted(whose, text)}
        if len(kept) < len(self._drafts):
            self._drafts = kept
            self.drafts_changed.emit()

    def load(self, text: str) -> None:
        """Write on at an earlier message's JSON, under new ids; what is written so far can be restored."""
        self._put_aside(self.unsent)
        self._message.take_text(text)
        self._message.renew_ids()

    def sent(self, text: str) -> None:
        """Begin the next message: *text* is in the journal. What was written since stays."""
        self.recall.add(text)
        self.forget(lambda _whose, draft: draft == text)
        if self._message.text == text:
            client_data = self._message.client_data
            if client_data.get("client_id") == self._given.get("client_id"):
                self._given = dict(client_data)  # what was sent of the customer holds from now on
            self._begin()
        elif not self._message.pinned:
            self._message.renew_ids()

    def discard(self) -> None:
        """Begin anew; what is written can be restored."""
        self._put_aside(self.unsent)
        self._begin()

    def older(self) -> None:
        """Bring back the message before, unless something is written."""
        recalled = self._message.text == self._recalled
        if recalled or self._message.empty:
            before = self.unsent
            self._bring_back(self.recall.older(), before)

    def newer(self) -> None:
        """Bring back the message after, or at last what was being written."""
        if self._message.text != self._recalled:
            return
        newer, before = self.recall.newer(), self._before
        if newer is not None:
            self._bring_back(newer, before)
        elif before:
            self._message.take_text(before)
        else:
            self._begin()

    def restore_last(self) -> None:
        """Bring back the newest one; what is written can be restored after it."""
        newest = self.recall.newest
        self._put_aside("" if self._message.empty else self.unsent)
        self._bring_back(newest, "")

    def _begin(self) -> None:
        """An empty message of the present customer."""
        self._message.start_anew(self._given)
        self._fresh = self._message.text
        self._recalled = ""

    def _bring_back(self, text: str | None, before: str) -> None:
        """Write a sent message again: as this customer, under the ids of now."""
        if text is not None:
            self._message.recall(text)
            self._recalled, self._before = self._message.text, before

    def _put_aside(self, text: str) -> None:
        if text:
            self.recall.put_aside(text)

    def _adopt(self) -> None:
        message = self._message
        text, early = message.member(drafting.TEXT) or "", message.text if self.touched else ""
        kept = self._drafts.get(self.whose, "")
        if kept:
            self._begin()
            message.take_text(kept)
            if text and message.draft is not None:
                both = "\n".join(filter(None, (message.member(drafting.TEXT), text)))
                message.take(drafting.with_text(message.draft, both))
            else:
                self._put_aside(early)
        elif message.draft is not None:
            message.take(drafting.with_client_data(message.draft, self._given))
            self._fresh = self._fresh if early else message.text

    def _switch(self, before: Whose, unsent: str) -> None:
        """Put the draft of the customer *before* away and bring out the present one's."""
        self._drafts.pop(before, None)
        if unsent:
            self._drafts[before] = unsent
        kept = self._drafts.get(self.whose)
        self._begin()
        if kept is not None:
            self._message.take_text(kept)
        self._message.replaced.emit()
