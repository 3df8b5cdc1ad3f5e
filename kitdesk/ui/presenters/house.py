"""Keeps house: how large the journal is, when that is too much, and what a person wants deleted of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from kitdesk.desk.desk import Desk
from kitdesk.model.deletion import Deleted, Scope
from kitdesk.model.errors import KitdeskError
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.dialogs.delete_history import DeleteHistory
from kitdesk.ui.dialogs.doomed_words import deleted_words
from kitdesk.ui.dialogs.journal import JournalDialog
from kitdesk.ui.gathering import Gathering
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.presenters.deeds import Deeds, Latest
from kitdesk.ui.text import counted, id_text, size_text, told, translate

_LOOK_AGAIN = 400
"""Milliseconds at least between two looks at the journal's size."""
_MB = 1_000_000
Choice = tuple[Scope, str]


class HousePresenter(QObject):
    """Opens the dialogs of the journal and does what they ask for; says in the status bar what it holds."""

    def __init__(self, window: MainWindow, desk: Desk, bridge: Bridge, deeds: Deeds) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._deeds = deeds
        self._warned = False
        self._look = Gathering(_LOOK_AGAIN, self._start_looking, self)
        window.journal_requested.connect(self.open_journal)
        window.delete_history_requested.connect(self.delete_history)
        window.customers.delete_requested.connect(self.delete_customer)
        bridge.event_changed.connect(self._on_changed)
        bridge.history_deleted.connect(self._on_changed)
        self._start_looking()

    def open_journal(self) -> JournalDialog:
        """Show where the journal is and what it holds."""
        desk = self._desk
        dialog = JournalDialog(str(desk.places.journal), desk.settings.journal_limit, self._window)
        dialog.limit_changed.connect(self._change_limit)
        dialog.delete_requested.connect(dialog.accept)
        dialog.delete_requested.connect(self.delete_history)
        give_up = self._deeds.start(self._show_size_in(dialog), "look at the journal's size")
        dialog.finished.connect(lambda _result: give_up())
        dialog.open()
        return dialog

    def delete_history(self) -> DeleteHistory:
        """Ask what to delete of the current channel or of all."""
        return self._open([self._of_channel(), self._of_all()])

    def delete_old_history(self) -> None:
        """The same, beginning with what is old on all channels."""
        self._open([self._of_all(), self._of_channel()]).choose_older()

    def delete_customer(self, client_id: str, name: str) -> DeleteHistory:
        """Ask whether to delete one customer of the current channel."""
        scope = Scope(self._desk.current.channel.id, client_id)
        named = (
            f"{name} ({client_id})"
            if name and client_id and name != client_id
            else name or id_text(client_id)
        )
        return self._open([(scope, self.tr("Customer {name}").format(name=named))])

    def delete_channel(self, channel_id: str, name: str) -> DeleteHistory:
        """Ask whether to delete all that a channel has left, which may be removed by now."""
        return self._open([(Scope(channel_id), self.tr("Channel “{name}”").format(name=name))])

    def _of_channel(self) -> Choice:
        channel = self._desk.current.channel
        return Scope(channel.id), self.tr("Channel “{name}”").format(name=channel.name)

    def _of_all(self) -> Choice:
        return Scope(), self.tr("All channels, also those that were removed")

    def _open(self, choices: Sequence[Choice]) -> DeleteHistory:
        dialog = DeleteHistory(choices, self._window)
        work = _Work(dialog, self._desk, self._deeds)
        dialog.weigh_requested.connect(work.weigh)
        dialog.delete_requested.connect(work.delete)
        dialog.stop_requested.connect(work.stop)
        dialog.finished.connect(lambda _result: work.stop())
        dialog.open()
        return dialog

    def _change_limit(self, limit: int) -> None:
        self._desk.change_settings(journal_limit=limit)
        self._warned = False
        self._window.notices.withdraw("journal_size")
        self._start_looking()

    def _start_looking(self) -> None:
        self._deeds.start(self._show_size(), "look at the journal's size")

    async def _show_size(self) -> None:
        events, size = await self._desk.journal.house.size()
        count = counted.tr("%Ln event(s)", "", events)
        said = self.tr("Journal {events}, {size}")
        self._window.show_status("journal", said.format(events=count, size=size_text(size)))
        limit = self._desk.settings.journal_limit
        if limit and size > limit * _MB and not self._warned:
            self._warned = True
            self._warn(size, limit)

    async def _show_size_in(self, dialog: JournalDialog) -> None:
        dialog.show_size(*await self._desk.journal.house.size())

    def _warn(self, size: int, limit: int) -> None:
        text = self.tr("The journal takes {size}, more than the {limit} from which you want to know.")
        notice = self._window.notices.post(
            "journal_size", text.format(size=size_text(size), limit=size_text(limit * _MB))
        )
        notice.offer(self.tr("Delete old history…"), self.delete_old_history)

    def _on_changed(self, _what: object) -> None:
        self._look.note()


class _Work:
    """What one dialog has asked for: one thing at a time."""

    def __init__(self, dialog: DeleteHistory, desk: Desk, deeds: Deeds) -> None:
        self._dialog = dialog
        self._desk = desk
        self._under_way = Latest(deeds)

    def weigh(self, scope: Scope) -> None:
        self._under_way.start(self._weigh(scope), "weigh what is to be deleted")

    def delete(self, scope: Scope, unfinished: bool) -> None:
        self._under_way.start(self._delete(scope, unfinished), "delete history", lasts=True)

    def stop(self) -> None:
        self._under_way.give_up()

    async def _weigh(self, scope: Scope) -> None:
        try:
            self._dialog.show_doomed(await self._desk.house.weigh(scope))
        except KitdeskError as error:
            self._dialog.fail(told(error.sentence))

    async def _delete(self, scope: Scope, unfinished: bool) -> None:
        dialog, deleted = self._dialog, Deleted()

        def tell(now: Deleted) -> None:
            nonlocal deleted
            deleted = now
            dialog.show_progress(now)

        try:
            dialog.finish(await self._desk.house.delete(scope, tell, unfinished=unfinished))
        except KitdeskError as error:
            dialog.fail(f"{deleted_words(deleted)} {told(error.sentence)}")
        except BaseException:
            dialog.fail(translate("house", "Stopped. {what}").format(what=deleted_words(deleted)))
            raise
