"""Gathers what the command palette can find, looks customers up in the journal, and does what is chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence

from kitdesk.desk.desk import Desk
from kitdesk.model.channel import Channel
from kitdesk.model.search import Query
from kitdesk.model.timeline import Customer
from kitdesk.ui.actions import NamedAction, actions_in
from kitdesk.ui.language import NAMES, english_name, spoken_code
from kitdesk.ui.looks_menu import LANGUAGE_ACTION
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.palette.english import English
from kitdesk.ui.palette.entries import Entry, Kind
from kitdesk.ui.palette.palette import Palette
from kitdesk.ui.presenters.control_entries import control_entries
from kitdesk.ui.presenters.deeds import Deeds, Latest
from kitdesk.ui.presenters.setting_entries import SettingEntries
from kitdesk.ui.text import id_text, one_line
from kitdesk.ui.widgets.tool_dock import ToolDock

_TYPING = 120
"""Milliseconds without a key after which customers are looked for in the journal."""
_LISTED, _FOUND = 200, 20
"""Customers that are taken of the list beside, and of the journal."""
_RECENT = 20


class PalettePresenter(QObject):
    """*show_customer* brings the window to a customer, by channel and ``client_id``."""

    def __init__(
        self, window: MainWindow, desk: Desk, deeds: Deeds, show_customer: Callable[[str, str], None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._show_customer = show_customer
        self._settings = SettingEntries(window, desk)
        self._english = English(spoken_code(desk.settings.language))
        self._recent = list(desk.settings.recent)
        self._looking = Latest(deeds)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING)
        self._palette: Palette | None = None
        self._typing.timeout.connect(self._search)

    def open(self) -> None:
        """Open it with all that can be done now; it is a second press of its key that closes it."""
        if self._palette is not None:
            self._palette.close_and_return()
            return
        self._palette = palette = Palette(self._entries(), self._recent, self._window)
        palette.typed.connect(self._on_typed)
        palette.chosen.connect(self._do)
        palette.closed.connect(self._on_closed)
        palette.open()
        QTimer.singleShot(0, palette, self._complete)

    def _complete(self) -> None:
        """Make the tools that nobody has looked at one by one, between keys, and list what is in them."""
        if self._palette is not None and self._window.make_a_tool():
            self._palette.list_anew(self._entries())
            QTimer.singleShot(0, self._palette, self._complete)

    def _entries(self) -> list[Entry]:
        return [
            *map(self._in_english, (*self._of_controls(), *self._settings.entries())),
            *map(self._of_channel, self._desk.channels),
            *(self._of_customer(self._desk.current.channel, each) for each in self._listed()),
        ]

    def _in_english(self, entry: Entry) -> Entry:
        """With the English words for it in another language, and those for a language in any."""
        code = entry.name.removeprefix(LANGUAGE_ACTION)
        if code in NAMES and code != entry.name:
            return replace(entry, also=english_name(code))
        parts = (entry.text, *entry.where.split(" › "))
        return replace(entry, also=" ".join(filter(None, map(self._english.of, parts))))

    def _of_controls(self) -> Iterator[Entry]:
        """Actions, then the buttons and pages that none of them is for."""
        known = set[tuple[str, str]]()
        for entry in (*map(self._of_action, actions_in(self._window)), *control_entries(self._window)):
            place = (entry.text, entry.where.partition(" › ")[0])
            if entry.name.startswith("button:") and place in known:
                continue
            known.add(place)
            yield entry

    def _listed(self) -> tuple[Customer, ...]:
        return self._window.customers.customers()[:_LISTED]

    def _of_action(self, named: NamedAction) -> Entry:
        action, dock = named.action, named.action.parent()
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if isinstance(dock, ToolDock) and action is dock.toggle_action:
            text = self.tr("Go to {tool}").format(tool=named.text)
            return Entry(named.name, Kind.TOOL, text, dock.go_to, named.where, keys=keys)
        if isinstance(dock, ToolDock):
            words = self.tr("Put {tool} back") if action.isChecked() else self.tr("Tear off {tool}")
            text = words.format(tool=named.text)
            return Entry(named.name, Kind.TOOL, text, action.trigger, named.where, keys=keys)
        state = self._state(named) if action.isEnabled() else self.tr("not now")
        kind = Kind.SETTING if action.isCheckable() else Kind.ACTION
        return Entry(
            named.name, kind, named.text, action.trigger, named.where, state, keys, action.isEnabled()
        )

    def _state(self, named: NamedAction) -> str:
        on = named.action.isChecked()
        if not named.action.isCheckable():
            return ""
        if named.action.actionGroup() is not None:
            return self.tr("✓ in use") if on else ""
        return self.tr("✓ on") if on else self.tr("off")

    def _of_channel(self, channel: Channel) -> Entry:
        shown = channel.id == self._desk.current.channel.id
        return Entry(
            f"channel:{channel.id}",
            Kind.CHANNEL,
            one_line(channel.name),
            partial(self._desk.choose, channel.id),
            one_line(channel.account_name),
            self.tr("✓ shown") if shown else "",
        )

    def _of_customer(self, channel: Channel, customer: Customer) -> Entry:
        elsewhere = channel.id != self._desk.current.channel.id
        client_id = id_text(customer.client_id)
        return Entry(
            f"customer:{channel.id}:{customer.client_id}",
            Kind.CUSTOMER,
            one_line(customer.name) or client_id,
            partial(self._show_customer, channel.id, customer.client_id),
            client_id if customer.name else "",
            one_line(channel.name) if elsewhere else "",
        )

    async def _find_customers(self, typed: str) -> None:
        """Of all channels, those of the current one first."""
        current, left = self._desk.current.channel, _FOUND
        for channel in sorted(self._desk.channels, key=lambda each: each.id != current.id):
            found = await self._desk.journal.customers_with(channel.id, Query(typed).terms, left)
            palette = self._palette
            if palette is None or palette.text() != typed:
                return
            palette.add_found([self._of_customer(channel, each) for each in found])
            left -= len(found)
            if not left:
                return

    def _search(self) -> None:
        if self._palette is not None and self._palette.text():
            self._looking.start(self._find_customers(self._palette.text()), "look for customers")

    def _on_typed(self) -> None:
        self._looking.give_up()
        self._typing.start()

    def _on_closed(self) -> None:
        self._looking.give_up()
        self._palette = None

    def _do(self, entry: Entry) -> None:
        self._recent = [entry.name, *(each for each in self._recent if each != entry.name)][:_RECENT]
        kept = (name for name in self._recent if not name.startswith("customer:"))
        self._desk.change_settings(recent=tuple(kept))
        entry.deed()
