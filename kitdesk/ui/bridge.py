"""The desk's news as Qt signals."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, SignalInstance

from kitdesk.desk.news import (
    Alarm,
    CallbackHeld,
    ChannelsChanged,
    DialogueChanged,
    EventChanged,
    ExchangeMade,
    HealthChanged,
    HistoryDeleted,
    News,
    ReceiverChanged,
    SandboxChanged,
    SandboxSaw,
    TokenChanged,
    Trouble,
)


class Bridge(QObject):
    """Hand `tell` to the desk; connect the signals to the window, with which it goes."""

    channels_changed = Signal()
    token_changed = Signal(str)
    event_changed = Signal(object)
    exchange_made = Signal(str, object)
    sandbox_saw = Signal(object)
    sandbox_changed = Signal()
    dialogue_changed = Signal(str)
    callback_held = Signal(str, object)
    alarm = Signal(object)
    receiver_changed = Signal()
    health_changed = Signal(str)
    history_deleted = Signal(object)
    """Its `Scope`."""
    trouble = Signal(object)

    def __init__(self, window: QObject | None = None) -> None:
        super().__init__(window)
        self._signals: dict[type[News], SignalInstance] = {
            ChannelsChanged: self.channels_changed,
            TokenChanged: self.token_changed,
            EventChanged: self.event_changed,
            ExchangeMade: self.exchange_made,
            SandboxSaw: self.sandbox_saw,
            SandboxChanged: self.sandbox_changed,
            DialogueChanged: self.dialogue_changed,
            CallbackHeld: self.callback_held,
            Alarm: self.alarm,
            ReceiverChanged: self.receiver_changed,
            HealthChanged: self.health_changed,
            HistoryDeleted: self.history_deleted,
            Trouble: self.trouble,
        }

    def tell(self, news: News) -> None:
        """Emit the signal of *news* with its values, in their order."""
        self._signals[type(news)].emit(*vars(news).values())
