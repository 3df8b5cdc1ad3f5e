"""What came to the sandbox, with what it refused and why, and what its agent posted; newest first."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from kitdesk.desk.writing.drafting import CLIENT_ID, TEXT, member, summary_of
from kitdesk.model.states import TEST_REQUEST
from kitdesk.model.timeline import Exchange
from kitdesk.sandbox.posted import Posted
from kitdesk.sandbox.seen import Seen
from kitdesk.ui.text import one_line, time_text, told
from kitdesk.ui.widgets.empty_hint import EmptyHint
from kitdesk.ui.widgets.row_list import RowList

_KEPT = 200
_LEAST = 72
_INDENT = "\N{EM SPACE}" * 2
"""Before what is said in a second line."""


class Traffic(RowList):
    """A click shows the whole request with its answer; a customer's message also chooses the customer."""

    exchange_selected = Signal(object)
    customer_selected = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sandbox.traffic", parent=parent)
        self.setAccessibleName(self.tr("What came and what was posted"))
        hint = self.tr("Nothing came yet. Send a message, or point your server at the sandbox: Connection.")
        EmptyHint(self, hint)
        self.chosen.connect(self._tell)

    def add_earlier(self, exchanges: Iterable[Exchange]) -> None:
        """What the agent posted in earlier runs, newest first, below all else."""
        for exchange in exchanges:
            self._add(exchange.at, self._posted(exchange), exchange, told(exchange.error), self.count())

    def add_posted(self, exchange: Exchange) -> None:
        """A callback that the agent posted."""
        self._add(exchange.at, self._posted(exchange), exchange, told(exchange.error))

    def add_seen(self, seen: Seen) -> None:
        """A request that the sandbox got."""
        client_id, text = _said(seen.event)
        said = ": ".join(filter(None, (client_id, text)))
        what = said or seen.purpose or f"{seen.method} {seen.path}"
        came = ""
        if seen.fault:
            came = self.tr("fault: {what}").format(what=seen.fault)
        elif seen.refused:
            came = f"✕ {seen.status}"
        who = self.tr("kitdesk itself") if seen.by_kitdesk and not said else ""  # else the customer tells it
        line = " · ".join(filter(None, (came, who, what)))
        self._add(seen.at, f"← {line}", seen, seen.refused)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _LEAST)

    def _posted(self, exchange: Exchange) -> str:
        """What came of it first: that must not be cut."""
        posted = Posted.of(exchange)
        came = self.tr("no answer") if posted.status is None else str(posted.status)
        if posted.status is None or posted.status >= 300:
            came = f"✕ {came}"
        return f"→ {came} · {posted.ms} ms · {self._what(posted, exchange.request_body)}"

    def _what(self, posted: Posted, body: bytes) -> str:
        if posted.callback == TEST_REQUEST:
            return self.tr("test request")
        if posted.callback == "close_conversation":
            return self.tr("closing of {who}").format(who=posted.client_id)
        said = summary_of(body).text or self.tr("attachments")
        return f"{posted.client_id}: {said}"

    def _add(self, at: float, text: str, data: object, why: str = "", row: int = 0) -> None:
        line = f"{time_text(at)}  {one_line(text)}"
        said = "\n".join((line, f"{_INDENT}{one_line(why, 300)}")) if why else line
        self.add_row(said, data, tip="\n".join(filter(None, (line, why))), at=row)
        self.takeItem(_KEPT)

    def _tell(self, data: Seen | Exchange) -> None:
        """Whom and what a row that was chosen is about."""
        if isinstance(data, Exchange):
            self.exchange_selected.emit(data)
            return
        client_id = _said(data.event)[0]
        if client_id and not data.refused:
            self.customer_selected.emit(client_id)
        if data.exchange is not None:
            self.exchange_selected.emit(data.exchange)


def _said(event: object) -> tuple[str, str]:
    """Who says what in an event as it came, empty where it does not say so."""
    client_id, text = member(event, CLIENT_ID), member(event, TEXT)
    return client_id if isinstance(client_id, str) else "", text if isinstance(text, str) else ""
