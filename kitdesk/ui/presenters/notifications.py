"""Tells what happens while the window is not in front: by the desktop, in fixed sentences, few at a time."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from kitdesk.desk.desk import Desk
from kitdesk.model.states import NOT_TAKEN, Direction
from kitdesk.model.timeline import Event
from kitdesk.store.shipped import shipped
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.notifications_menu import NotificationsMenu
from kitdesk.ui.presenters.deeds import Deeds
from kitdesk.ui.text import counted
from kitdesk.ui.tray import Tray

GATHER = 700
"""Milliseconds that news are gathered for before the first is told …"""
AGAIN = 10_000
"""… and before what came since is."""
_MOST = 10_000
"""Events that are counted of a kind; nobody needs to know more exactly."""
_BY_BUS = sys.platform not in ("win32", "darwin")
"""Elsewhere a message beside the icon in the tray is what programs have."""


@dataclass
class _Pile:
    """What came of one kind since the window was last in front."""

    rows: set[int] = field(default_factory=set)
    newest: Event | None = None
    told: int = 0


class NotificationsPresenter(QObject):
    event_wanted = Signal(object)
    """The `Event`, of any channel, whose notification was clicked."""

    def __init__(self, window: MainWindow, desk: Desk, bridge: Bridge, deeds: Deeds) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._deeds = deeds
        self._piles: dict[str, _Pile] = {}
        self._menu = NotificationsMenu(window.menu)
        self._tray = Tray(window)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(lambda: deeds.start(self._tell(), "notify"))
        bridge.event_changed.connect(self._on_event_changed)
        desk.notifications.on_clicked = self._on_clicked
        QGuiApplication.instance().applicationStateChanged.connect(self._on_state_changed)  # type: ignore[union-attr]
        self._menu.notified_chosen.connect(self._on_notified_chosen)
        self._menu.tray_chosen.connect(self._on_tray_chosen)
        self._menu.about_to_show.connect(lambda: deeds.start(self._look(), "look for notifications"))
        self._tray.opened.connect(lambda: self._on_clicked(""))
        self._tray.quit_requested.connect(window.quit)
        self._tray.message_clicked.connect(lambda: self._on_clicked(next(iter(self._piles), "")))
        self._menu.show_choices(desk.settings.notify, tray=desk.settings.tray)
        if desk.settings.tray:
            self._use_tray(True)

    def _on_event_changed(self, event: Event) -> None:
        if self._window.isVisible() and QGuiApplication.focusWindow() is not None:
            return
        kind = _kind_of(event)
        if kind not in self._desk.settings.notify:
            return
        pile = self._piles.setdefault(kind, _Pile())
        if len(pile.rows) < _MOST:
            pile.rows.add(event.row)
        pile.newest = event
        if not self._timer.isActive():
            self._timer.start(AGAIN if pile.told else GATHER)

    async def _tell(self) -> None:
        """Tell what came since; one that still stands is replaced."""
        for kind, pile in list(self._piles.items()):
            if len(pile.rows) > pile.told:
                pile.told = len(pile.rows)
                await self._show(kind, pile.told)

    async def _show(self, kind: str, count: int) -> None:
        title, text = self._words(kind, count)
        if _BY_BUS:
            icon = str(shipped("program") / "kitdesk-64.png")
            shown = await self._desk.notifications.show(kind, title, text, button=self.tr("Show"), icon=icon)
            self._menu.show_offered(shown)
        elif self._tray.offered:
            self._tray.say(title, text)

    def _words(self, kind: str, count: int) -> tuple[str, str]:
        """Fixed sentences: what strangers write is for the window alone."""
        return {
            "message": (self.tr("Messages from Kit"), counted.tr("%Ln message(s) came", "", count)),
            "closing": (
                self.tr("Closed conversations"),
                counted.tr("%Ln conversation(s) were closed", "", count),
            ),
            "failure": (
                self.tr("Messages that were not sent"),
                counted.tr("%Ln message(s) were not sent", "", count),
            ),
        }[kind]

    async def _look(self) -> None:
        self._menu.show_offered(await self._desk.notifications.offered() if _BY_BUS else self._tray.offered)

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._forget()

    def _forget(self) -> None:
        """Somebody looks: what was told holds no more."""
        if self._piles:
            self._piles = {}
            self._timer.stop()
            self._deeds.start(self._desk.notifications.withdraw(), "take notifications away")

    def _on_clicked(self, kind: str) -> None:
        pile = self._piles.get(kind)
        self._window.raise_up()
        self._forget()
        if pile is not None and pile.newest is not None:
            self.event_wanted.emit(pile.newest)

    def _on_notified_chosen(self, kinds: tuple[str, ...]) -> None:
        self._desk.change_settings(notify=kinds)

    def _on_tray_chosen(self, on: bool) -> None:
        if on and not self._tray.offered:
            self._menu.show_choices(self._desk.settings.notify, tray=False)
            self._window.notices.post("tray", self.tr("This desktop has no tray for an icon."))
            return
        self._desk.change_settings(tray=on)
        self._use_tray(on)
        if on:
            words = self.tr(
                "From now on, closing the window leaves kitdesk at work: the icon in the tray brings it "
                "back, and Quit ends it."
            )
            self._window.notices.post("tray", words, "idle")
        else:
            self._window.notices.withdraw("tray")

    def _use_tray(self, on: bool) -> None:
        """Without a tray, closing the window ends kitdesk as ever."""
        on = on and self._tray.offered
        self._window.stay_when_closed(on)
        if on:
            self._tray.show()
        else:
            self._tray.hide()


def _kind_of(event: Event) -> str:
    """Which news an event is, empty if it is none: that it is under way, say, or came again."""
    if event.direction is Direction.OUT:
        return "failure" if event.state in NOT_TAKEN else ""
    if event.deliveries > 1:
        return ""
    return "closing" if event.kind == "close_conversation" else "message"
