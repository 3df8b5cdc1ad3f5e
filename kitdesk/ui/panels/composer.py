"""The composer: a message written as a form or as JSON, checked while it is written, and sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kitdesk.desk import drafting
from kitdesk.model.errors import InputError
from kitdesk.ui.composer.editor import Editor
from kitdesk.ui.composer.message import Check, Message
from kitdesk.ui.composer.more_menu import MoreMenu
from kitdesk.ui.composer.recall import Recall
from kitdesk.ui.composer.status_line import StatusLine
from kitdesk.ui.text import set_tip, told
from kitdesk.ui.theme import GRID, MARGIN, styled
from kitdesk.ui.widgets.font_watch import FontWatch

Copies = Mapping[str, Callable[[bytes], str]]
_Whose = tuple[str, object]
"""A channel's id and a client_id: the same customer may write on two channels."""


class Composer(QWidget):
    """Asks to send by signal, and keeps the draft until `accepted` says that the event is in the journal."""

    send_requested = Signal(bytes, str, bool)
    """Body, client_id, and whether it breaks the schema or is no JSON."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message = Message(self)
        self._fresh = self._message.text
        self._recall = Recall()
        self._copies: Copies = {}
        self._channel_id = ""
        self._given: Mapping[str, Any] = {}
        self._drafts: dict[_Whose, str] = {}
        self._ready, self._why = False, self.tr("kitdesk is starting.")
        self._sending = False
        self._send_on_enter = False
        self._sent = ""
        self._recalled = ""
        self._send = _send_button(self.tr("Send"))
        self._more = MoreMenu(self)
        self._editor = Editor(self._message, self._send, self._more)
        self._status = StatusLine()
        self._lay_out()
        self.setFocusProxy(self._editor)
        self._connect()
        self._show()

    def set_tools(self, check: Check | None = None, copies: Copies | None = None) -> None:
        """What finds flaws, and what writes a body as cURL and the like, once they are loaded."""
        if copies is not None:
            self._copies = copies
            self._more.set_copies(copies)
        if check is not None:
            self._message.set_check(check)

    def set_ready(self, ready: bool, why: str = "") -> None:
        """Whether messages can be sent at all; *why* not is told. Writing always works."""
        self._ready, self._why = ready, why
        self._show()

    def set_send_on_enter(self, on: bool) -> None:
        """Let Enter send the text; Ctrl+Enter does in any case."""
        self._send_on_enter = on
        self._editor.set_send_on_enter(on)
        self._show()

    def client_data(self) -> Mapping[str, Any]:
        return self._message.client_data

    def set_client_data(self, client_data: Mapping[str, Any], channel_id: str = "") -> None:
        """Write as this customer of a channel. Each one's unsent draft is kept and comes back with them.

        What was written before there was a customer becomes the first one's.
        """
        if (channel_id, client_data) == (self._channel_id, self._given):
            return
        before = self._whose
        self._channel_id, self._given = channel_id, dict(client_data)
        if before[1] is not None and self._whose != before:
            self._switch_draft(before, client_data)
        elif self._message.draft is not None:
            untouched = self._message.text == self._fresh
            self._message.take(drafting.with_client_data(self._message.draft, client_data))
            self._fresh = self._message.text if untouched else self._fresh

    def drafted(self, channel_id: str) -> tuple[str, ...]:
        """The ``client_id`` of each of the channel's customers whose draft is put away here, newest first."""
        return tuple(str(client_id) for channel, client_id in reversed(self._drafts) if channel == channel_id)

    def load(self, body: bytes) -> None:
        """Take a body that went out before, to be edited and sent again; the draft so far can be restored."""
        text = body.decode("utf-8", "replace")
        if len(text) > drafting.LONGEST_JSON:
            self._status.say(
                self.tr("This message is too long to be edited here: resend it as it is."), "warn"
            )
            return
        if not self._message.empty:
            self._recall.add(self._message.text)
        self._message.take_text(text)
        self._message.renew_ids()
        if self._message.draft is None:
            self._editor.show_json()
        self.focus_text()

    def focus_text(self) -> None:
        self._editor.focus_text()

    def show_json(self, shown: bool = True) -> None:
        self._editor.show_json(shown)

    def set_sending(self, sending: bool) -> None:
        """A message is on its way to the journal; False without `accepted` means that it was not taken."""
        self._sending = sending
        self._show()

    def accepted(self) -> None:
        """The event is in the journal: begin the next one, with new ids unless they are kept.

        What was written since, or for another customer, stays.
        """
        self._recall.add(self._sent)
        self._drafts = {whose: text for whose, text in self._drafts.items() if text != self._sent}
        if self._message.text == self._sent:
            self._begin(self._message.client_data)
        elif not self._message.pinned:
            self._message.renew_ids()
        self.set_sending(False)

    def open_details(self) -> None:
        """Open the dialog with all of the customer's data."""
        from kitdesk.ui.panels.customer_details import CustomerDetails  # noqa: PLC0415 (not in the first frame)

        if self._message.draft is None:
            self._editor.show_json()
            return
        dialog = CustomerDetails(self._message.client_data, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.done_with.connect(self._on_details_done)
        dialog.open()

    def send(self, *, empty: bool = False) -> None:
        """Ask to send what is written; *empty* also sends a message without text and attachment."""
        if self._ready and not self._sending and (self._sendable or empty):
            self._sent = self._message.text
            self.set_sending(True)
            body = self._sent.encode("utf-8", "surrogatepass")
            self.send_requested.emit(body, self._message.client_id, self._message.broken)

    @property
    def _whose(self) -> _Whose:
        return self._channel_id, self._given.get("client_id")

    @property
    def _sendable(self) -> bool:
        """Whether there is something to send: an empty message only where the JSON was shaped by hand."""
        shaped = self._message.broken or self._editor.json_is_shown()
        return not self._message.empty or (shaped and self._message.text != self._fresh)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GRID + 4, MARGIN, 4)
        column.setSpacing(4)
        column.addWidget(self._editor, 1)
        column.addWidget(self._status)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _connect(self) -> None:
        self._message.changed.connect(self._show)
        self._send.clicked.connect(lambda _checked: self.send())
        self._editor.submitted.connect(self.send)
        self._editor.refused.connect(lambda why: self._status.say(why, "warn"))
        self._editor.json_toggled.connect(self._show)
        self._editor.older_wanted.connect(self._on_older_wanted)
        self._editor.newer_wanted.connect(self._on_newer_wanted)
        self._more.details_wanted.connect(self.open_details)
        self._more.restore_wanted.connect(self._on_restore_wanted)
        self._more.send_empty_wanted.connect(lambda: self.send(empty=True))
        self._more.copy_wanted.connect(self._on_copy_wanted)

    def _show(self) -> None:
        """Send button and status line as things stand."""
        broken = self._message.broken and self._ready
        self._send.setText(self.tr("Send\nanyway") if broken else self.tr("Send"))
        self._send.setAccessibleName(self.tr("Send anyway") if broken else self.tr("Send"))
        styled(self._send, "danger" if broken else "primary")
        self._send.setEnabled(self._ready and not self._sending and self._sendable)
        self._more.show_possible(
            restore=self._recall.newest is not None,
            send_empty=self._ready and not self._sending and self._message.empty,
        )
        self._say_status()

    def _say_status(self) -> None:
        flaws = sorted(self._message.flaws, key=lambda flaw: not flaw.breaks)
        json_is_shown = self._editor.json_is_shown()
        to_json = "" if json_is_shown else self.tr("Show JSON")
        set_tip(self._send, self._why if not self._ready else "")
        if not self._ready:
            self._status.say(self._why, "warn")
        elif self._message.obstacle and not flaws:
            self._status.say(told(self._message.obstacle), "bad", to_json, self._editor.show_json)
        elif self._message.nameless and self._message.draft is not None:
            why = self.tr("client_id is missing: Kit cannot tell who writes.")
            self._status.say(why, "bad", self.tr("Customer details"), self.open_details)
        elif json_is_shown and flaws:
            self._status.say(self._beside_json())
        elif flaws and self._sendable:
            more = self.tr(" (and {count} more)").format(count=len(flaws) - 1) if len(flaws) > 1 else ""
            tone = "bad" if flaws[0].breaks else "warn"
            self._status.say(told(flaws[0].sentence) + more, tone, to_json, self._editor.show_json)
        else:
            self._status.say(self._keys())

    def _keys(self) -> str:
        """Which keys send, where the focus would be."""
        if self._send_on_enter and not self._editor.json_is_shown():
            return self.tr("Enter sends, Shift+Enter breaks the line")
        return self.tr("Ctrl+Enter sends")

    def _beside_json(self) -> str:
        """The JSON view lists the flaws itself; this says what follows from them."""
        if self._message.draft is None:
            return self.tr(
                "The form waits until the JSON can be read again. Send anyway sends it as it stands."
            )
        if self._message.broken:
            return self.tr("Send anyway sends it as it stands.")
        return self.tr("Ctrl+Enter sends")

    def _begin(self, client_data: Mapping[str, Any]) -> None:
        self._message.start_anew(client_data)
        self._fresh = self._message.text

    def _switch_draft(self, before: _Whose, client_data: Mapping[str, Any]) -> None:
        """Put the draft of the customer *before* away and bring out the one of *client_data*'s."""
        self._drafts.pop(before, None)
        if not self._message.empty:
            self._drafts[before] = self._message.text
        kept = self._drafts.get(self._whose)
        self._begin(client_data)
        if kept is not None:
            self._message.take_text(kept)
        self._message.replaced.emit()
        self._show()

    def _on_details_done(self, client_data: Mapping[str, Any]) -> None:
        if self._message.draft is not None:
            self._message.take(drafting.with_client_data(self._message.draft, client_data))

    def _on_older_wanted(self) -> None:
        if self._message.empty or self._message.text == self._recalled:
            self._take_recalled(self._recall.older())

    def _on_newer_wanted(self) -> None:
        if self._message.text == self._recalled:
            newer = self._recall.newer()
            self._take_recalled(newer) if newer is not None else self._begin(self._message.client_data)

    def _on_restore_wanted(self) -> None:
        self._take_recalled(self._recall.newest)

    def _take_recalled(self, text: str | None) -> None:
        """Write a sent message again: as this customer, under the ids of now."""
        if text is None:
            return
        self._message.recall(text)
        self._recalled = self._message.text
        if self._message.draft is None:
            self._editor.show_json()

    def _on_copy_wanted(self, name: str) -> None:
        text = self._message.text
        try:
            copied = self._copies[name](text.encode("utf-8", "surrogatepass")) if name else text
        except InputError as error:
            self._status.say(told(error.sentence), "bad")
            return
        QGuiApplication.clipboard().setText(copied)
        self._status.say(self.tr("Copied as {name}.").format(name=name or "JSON"))


def _width_of(button: QPushButton) -> int:
    return button.fontMetrics().horizontalAdvance(button.text()) + 2 * MARGIN


def _send_button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName("composer.send")
    FontWatch(button, lambda: button.setFixedWidth(max(84, _width_of(button))))
    return button
