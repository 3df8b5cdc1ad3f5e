"""Tells in strip and banners how it stands with callbacks, whether or not the callbacks tool is looked at."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kitdesk.desk.desk import Desk
from kitdesk.model.errors import PortTaken
from kitdesk.model.timeline import Event
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.presenters.deeds import Deeds
from kitdesk.ui.text import one_line


class CallbacksPresenter(QObject):
    """Shows the current channel's state in the badge, and raises alarms of any channel."""

    event_wanted = Signal(object)
    """An `Event`, of any channel, that the user wants to see."""
    panel_shown = Signal()
    """The tool was asked for and is in front."""

    def __init__(self, window: MainWindow, desk: Desk, bridge: Bridge, deeds: Deeds) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._deeds = deeds
        self._was_taken = False
        window.strip.callbacks_clicked.connect(self.show_panel)
        bridge.receiver_changed.connect(self._on_receiver_changed)
        bridge.health_changed.connect(self._on_health_changed)
        bridge.alarm.connect(self._on_alarm)
        deeds.offer(PortTaken, self.tr("Choose another port"), self.show_panel)
        self._on_receiver_changed()

    def show_channel(self) -> None:
        """Show how it stands with the current channel."""
        badge, listening = self._window.strip.callbacks, self._desk.listening
        channel = self._desk.current.channel
        if listening.fault is not None:
            badge.show_taken(listening.fault.port)
        elif not channel.switched_on:
            badge.show_switched_off()
        elif listening.receiver is not None:
            url = self._desk.outside.callback_url(channel)
            badge.show_listening(listening.receiver.url, url, self._desk.glass.health(channel))

    def show_panel(self) -> None:
        """Bring the tool to the front."""
        self._window.show_tool("callbacks")
        self.panel_shown.emit()

    def _on_receiver_changed(self) -> None:
        taken = self._desk.listening.fault is not None
        if self._was_taken and not taken:
            self._deeds.withdraw(PortTaken)
        self._was_taken = taken
        self.show_channel()

    def _on_health_changed(self, channel_id: str) -> None:
        if channel_id == self._desk.current.channel.id:
            self.show_channel()

    def _on_alarm(self, event: Event) -> None:
        words = self.tr(
            "Another body came under event_id {event_id} of channel “{channel}”: the first one is shown. "
            "Somebody may replay a captured signature."
        )
        names = {channel.id: channel.name for channel in self._desk.channels}
        channel = names.get(event.channel_id, event.channel_id)  # it may just have been removed
        said = words.format(event_id=one_line(event.event_id, 80), channel=one_line(channel, 80))
        notice = self._window.notices.post("alarm", said, "warn")
        notice.offer(self.tr("Show"), lambda: self.event_wanted.emit(event))
