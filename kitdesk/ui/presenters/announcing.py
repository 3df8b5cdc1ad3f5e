"""Has told aloud what happens by itself: what became of messages, what came, and what tokens come to."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kitdesk.desk.desk import Desk
from kitdesk.model.states import NOT_TAKEN, Direction, State
from kitdesk.model.timeline import Event, Exchange
from kitdesk.model.token import Phase, TokenStatus
from kitdesk.ui.announcer import Announcer
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.tables.fates import state_words
from kitdesk.ui.tables.reading import read_event
from kitdesk.ui.tables.spoken import said, speaker
from kitdesk.ui.tables.state_words import state_word
from kitdesk.ui.text import id_text, one_line, told

_LONGEST = 200
"""Characters of what was said."""
_REMEMBERED = 200
_LOOK = 5_000
"""Milliseconds between two looks at the tokens."""
_SOON = 60.0
"""Seconds before its end from which on a token that nobody refreshes expires soon."""


class AnnouncingPresenter(QObject):
    """*name_of* says what a customer of the current channel is called, *shown* whose conversation is open."""

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        bridge: Bridge,
        *,
        name_of: Callable[[str], str],
        shown: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._name_of, self._shown = name_of, shown
        self._announcer = Announcer(window)
        self._told: deque[tuple[int, State]] = deque(maxlen=_REMEMBERED)
        self._channel_id = ""
        self._token = (Phase.LOGGED_OUT, "")
        bridge.event_changed.connect(self._on_event_changed)
        bridge.callback_held.connect(self._on_callback_held)
        bridge.token_changed.connect(self._on_token_changed)
        bridge.channels_changed.connect(self._show_channel)
        window.notices.posted.connect(self._announcer.say)
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self._look_at_token)
        self._timer.start()
        self._show_channel()

    def _on_event_changed(self, event: Event) -> None:
        key = (event.row, event.state)
        if event.channel_id != self._channel_id or key in self._told:
            return
        text = self._came(event) if event.direction is Direction.IN else self._became(event)
        if text:
            self._told.append(key)
            self._announcer.say(text)

    def _became(self, event: Event) -> str:
        if event.state is State.SENT:
            return self.tr("Message: {state}").format(state=state_word(event.state))
        if event.state in NOT_TAKEN:
            return self.tr("Message: {state}").format(state=", ".join(state_words(event)))
        return ""

    def _came(self, event: Event) -> str:
        if event.deliveries > 1:
            return ""
        if event.client_id != self._shown():
            name = self._name_of(event.client_id) or id_text(event.client_id)
            return self.tr("New callback for {customer}").format(customer=one_line(name))
        reading = read_event(event)
        words = reading.system or f"{speaker(reading)}: {said(event, reading)}"
        return one_line(words, _LONGEST)

    def _on_callback_held(self, channel_id: str, exchange: Exchange) -> None:
        if channel_id == self._channel_id:
            reason = one_line(exchange.reason, _LONGEST)
            self._announcer.say(self.tr("A callback was held back: {reason}").format(reason=reason))

    def _on_token_changed(self, channel_id: str) -> None:
        if channel_id == self._channel_id:
            self._look_at_token()

    def _show_channel(self) -> None:
        """How another channel's tokens stand is no news."""
        current = self._desk.current
        if current.channel.id != self._channel_id:
            self._channel_id, status = current.channel.id, current.token_status()
            self._token = (status.phase, _age(status))

    def _look_at_token(self) -> None:
        status = self._desk.current.token_status()
        (phase, age), self._token = self._token, (status.phase, _age(status))
        if status.phase is not phase:
            self._announcer.say(self._phase_words(status, phase))
        if _age(status) != age:
            self._announcer.say(self._age_words(_age(status)))

    def _phase_words(self, status: TokenStatus, before: Phase) -> str:
        """What a login or a refresh came to; that one succeeded by itself is no news."""
        if status.phase in (Phase.REFUSED, Phase.UNREACHABLE):
            return told(status.error) if status.error else ""
        return self.tr("Logged in") if status.phase is Phase.LOGGED_IN and before is Phase.LOGGING_IN else ""

    def _age_words(self, age: str) -> str:
        return {
            "soon": self.tr("The access token expires within a minute"),
            "dead": self.tr("The access token has expired"),
        }.get(age, "")


def _age(status: TokenStatus) -> str:
    """How an access token that nobody refreshes stands: ``"soon"``, ``"dead"``, or nothing to tell."""
    if status.phase is not Phase.LOGGED_IN or status.refresh_in is not None:
        return ""
    return "dead" if not status.access_left else "soon" if status.access_left <= _SOON else ""
