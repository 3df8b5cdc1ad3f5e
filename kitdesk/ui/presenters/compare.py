"""Opens the comparison of a row with any other, and fills it from the journal."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kitdesk.desk.comparison import compare
from kitdesk.desk.desk import Desk
from kitdesk.model.timeline import Exchange
from kitdesk.ui.dialogs.compare import CompareDialog
from kitdesk.ui.inspector.naming import exchange_title, glimpse_line, held_line, purpose_word, status_word
from kitdesk.ui.presenters.deeds import Deeds, Latest


class ComparePresenter(QObject):
    """Remembers what was last chosen: one row is often compared with several."""

    def __init__(self, window: QWidget, desk: Desk, deeds: Deeds) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._deeds = deeds
        self._last: int | None = None

    def open(self, exchange: Exchange, tries: dict[int, str]) -> None:
        """Compare *exchange* with one of the other *tries* of its event, or with any row of its channel.

        *tries* are their lines by their rows, the oldest one first.
        """
        dialog = CompareDialog(_title(exchange, tries), self._window)
        comparing = Latest(self._deeds)

        def pick(row: int) -> None:
            self._last = row
            comparing.start(self._compare(dialog, exchange, row, tries), "compare two rows")

        dialog.row_picked.connect(pick)
        loading = self._deeds.start(self._offer(dialog, exchange, tries), "list the rows to compare with")
        dialog.finished.connect(lambda _result: [end() for end in (loading, comparing.give_up)])
        dialog.open()

    async def _offer(self, dialog: CompareDialog, exchange: Exchange, tries: dict[int, str]) -> None:
        others = {row: line for row, line in reversed(tries.items()) if row != exchange.row}
        journal, channel_id = self._desk.journal, self._desk.current.channel.id
        glimpses = await journal.glimpses(channel_id)
        held = {each.row: each for each in await journal.held_in_short(channel_id)}
        recent = {
            each.row: held_line(each.status, held[each.row]) if each.row in held else glimpse_line(each)
            for each in glimpses
            if each.row not in others and (each.purpose, each.at) != (exchange.purpose, exchange.at)
        }
        groups = {
            self.tr("Other deliveries") if exchange.incoming else self.tr("Other tries"): others,
            self.tr("Newest of this channel"): recent,
        }
        offered = [*others, *recent]
        first = self._last if self._last in offered else next(iter(offered), None)
        chosen = self._last
        dialog.show_rows({name: list(rows.items()) for name, rows in groups.items()}, first)
        self._last = chosen  # what is picked at the start was not chosen

    async def _compare(
        self, dialog: CompareDialog, exchange: Exchange, row: int, tries: dict[int, str]
    ) -> None:
        other = await self._desk.journal.exchange(row)
        if other is None:
            dialog.show_gone()
            return
        dialog.show_waiting(_title(other, tries))
        dialog.show_sections(await asyncio.to_thread(compare, exchange, other))


def _title(exchange: Exchange, tries: dict[int, str]) -> str:
    """``Login at 14:02:11 · 200``; one of the *tries* by its number."""
    if exchange.row in tries:
        return f"{purpose_word(exchange.purpose)} · {tries[exchange.row]}"
    return f"{exchange_title(exchange)} · {status_word(exchange.status)}"
