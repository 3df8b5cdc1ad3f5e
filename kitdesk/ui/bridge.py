"""The desk's news as Qt signals."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kitdesk.desk.news import (
    Alarm,
    CallbackHeld,
    ChannelsChanged,
    EventChanged,
    ExchangeMade,
    News,
    ReceiverChanged,
    SandboxSaw,
    TokenChanged,
    Trouble,
)


class Bridge(QObject):
    """Hand `tell` to the desk; connect the signals to the window."""

    channels_changed = Signal()
    token_changed = Signal(str)
    event_changed = Signal(object)
    exchange_made = Signal(str, object)
    sandbox_saw = Signal(object)
    callback_held = Signal(str, object)
    alarm = Signal(object)
    receiver_changed = Signal()
    trouble = Signal(object)

    def tell(self, news: News) -> None:
        """Emit the signal of *news*."""
        match news:
            case ChannelsChanged():
                self.channels_changed.emit()
            case TokenChanged(channel_id):
                self.token_changed.emit(channel_id)
            case EventChanged(event):
                self.event_changed.emit(event)
            case ExchangeMade(channel_id, exchange):
                self.exchange_made.emit(channel_id, exchange)
            case SandboxSaw(seen):
                self.sandbox_saw.emit(seen)
            case CallbackHeld(channel_id, exchange):
                self.callback_held.emit(channel_id, exchange)
            case Alarm(event):
                self.alarm.emit(event)
            case ReceiverChanged():
                self.receiver_changed.emit()
            case Trouble(error):
                self.trouble.emit(error)
