"""The composer: a message written as a form or as JSON, checked while it is written, and sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kitdesk.desk.writing import drafting
from kitdesk.desk.writing.drafting import Piece
from kitdesk.model.errors import InputError
from kitdesk.ui.composer.editor import Editor
from kitdesk.ui.composer.message import Check, Message
from kitdesk.ui.composer.more_menu import MoreMenu
from kitdesk.ui.composer.status_line import StatusLine
from kitdesk.ui.composer.writing import Writing
from kitdesk.ui.text import number_text, set_tip, told
from kitdesk.ui.theme import GRID, MARGIN, styled
from kitdesk.ui.widgets.focus_heir import FocusHeir
from kitdesk.ui.widgets.font_watch import FontWatch

if TYPE_CHECKING:
    from kitdesk.ui.composer.attachments import Attachments

Copies = Mapping[str, Callable[[bytes], str]]


class Composer(QWidget):
    """Asks to send by signal, and keeps the draft until `accepted` says that the event is in the journal.

    `message` is what is being written; `writing` knows whose it is, and what else is written.
    """

    send_requested = Signal(bytes, str, bool)
    """Body, client_id, and whether it breaks the schema or is no JSON."""
    templates_wanted = Signal()
    save_template_wanted = Signal()
    filling_wanted = Signal()
    """The variables in the message are to be filled in."""
    check_wanted = Signal()
    """There is something to check, and nothing yet that checks it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Composer"))
        self.message = Message(self)
        self.writing = Writing(self.message, self)
        self._copies: Copies = {}
        self._ready, self._why, self._tone = False, self.tr("kitdesk is starting."), "caption"
        self._checked = False
        self._sending = False
        self._send_on_enter = False
        self._caveat: tuple[str, str, str, Callable[[], object] | None] = ("", "", "", None)
        self._sent = ""
        self._send = _send_button(self.tr("Send"))
        self._more = MoreMenu(self)
        self._editor = Editor(self.message, self._send, self._more)
        self._status = StatusLine()
        self._lay_out()
        self._connect()
        self._show()

    def set_tools(self, check: Check | None = None, copies: Copies | None = None) -> None:
        """What finds flaws, and what writes a body as cURL and the like, once they are loaded."""
        if copies is not None:
            self._copies = copies
            self._more.set_copies(copies)
        if check is not None:
            self._checked = True
            self.message.set_check(check)

    @property
    def wants_check(self) -> bool:
        """Whether there is something to check, and nothing yet that checks it."""
        return not self._checked and (not self.message.empty or self._editor.json_is_shown())

    def set_ready(self, ready: bool, why: str = "", tone: str = "warn") -> None:
        """Whether messages can be sent at all; *why* not is told. Writing always works."""
        self._ready, self._why, self._tone = ready, why, tone
        self._show()

    @property
    def attachments(self) -> Attachments:
        return self._editor.attachments

    def take_other(self, take: Callable[[QMimeData], bool]) -> QWidget:
        """Let *take* have what is pasted and may be no text. Returns the part that takes drops of its own."""
        return self._editor.take_other(take)

    def set_caveat(
        self, text: str = "", tone: str = "warn", action: str = "", deed: Callable[[], object] | None = None
    ) -> None:
        """Say something about the attachments below the text, and offer *action* about it."""
        if (text, tone, action) != self._caveat[:3]:
            self._caveat = (text, tone, action, deed)
            self._say_status()

    def set_send_on_enter(self, on: bool) -> None:
        """Let Enter send the text; Ctrl+Enter does in any case."""
        self._send_on_enter = on
        self._editor.set_send_on_enter(on)
        self._show()

    def set_client_data(self, client_data: Mapping[str, Any], channel_id: str = "") -> None:
        """Write as this customer of a channel; see `Writing.write_as`."""
        self.writing.write_as(client_data, channel_id)
        self._show()

    def set_history(self, sent: Sequence[str]) -> None:
        """What was sent before, oldest first, for Up to bring back."""
        self.writing.recall.begin_with(sent)
        self._show()

    def insert(self, piece: Piece) -> None:
        """Write a text where the cursor is, and add attachments."""
        draft = self.message.draft
        if draft is None:
            return
        if piece.payload:
            payload = [*(self.message.member(drafting.PAYLOAD) or ()), *piece.payload]
            self.message.take(drafting.with_payload(draft, payload))
        self._editor.insert(piece.text)
        self.focus_text()

    def load(self, body: bytes) -> None:
        """Take a body that went out before, to be edited and sent again; the draft so far can be restored."""
        text = body.decode("utf-8", "replace")
        if len(text) > drafting.LONGEST_JSON:
            self._status.say(
                self.tr("This message is too long to be edited here: resend it as it is."), "warn"
            )
            return
        self.writing.load(text)
        if self.message.draft is None:
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
        self.writing.sent(self._sent)
        self.set_sending(False)

    def open_details(self) -> None:
        """Open the dialog with all of the customer's data."""
        from kitdesk.ui.panels.customer_details import CustomerDetails  # noqa: PLC0415 (not in the first frame)

        if self.message.draft is None:
            self._editor.show_json()
            return
        dialog = CustomerDetails(self.message.client_data, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.done_with.connect(self.message.change_client_data)
        dialog.open()

    def send(self, *, empty: bool = False) -> None:
        """Ask to send what is written; *empty* also sends a message without text and attachment."""
        if self._ready and not self._sending and (self._sendable or empty):
            self._sent = self.message.text
            self.set_sending(True)
            body = self._sent.encode("utf-8", "surrogatepass")
            self.send_requested.emit(body, self.message.client_id, self.message.broken)

    @property
    def _sendable(self) -> bool:
        """Whether there is something to send: an empty message only where the JSON was shaped by hand."""
        shaped = self.message.broken or self._editor.json_is_shown()
        return not self.message.empty or (shaped and self.writing.touched)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GRID + 4, MARGIN, 4)
        column.setSpacing(4)
        column.addWidget(self._editor, 1)
        column.addWidget(self._status)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _connect(self) -> None:
        self.message.changed.connect(self._show)
        self._send.clicked.connect(lambda _checked: self.send())
        FocusHeir(self._send, self._editor.go_on)
        self._status.done_with.connect(self._editor.go_on)
        self._editor.submitted.connect(self.send)
        self._editor.refused.connect(lambda why: self._status.say(why, "warn"))
        self._editor.json_toggled.connect(self._show)
        self._editor.older_wanted.connect(lambda: self._bring_back(self.writing.older))
        self._editor.newer_wanted.connect(lambda: self._bring_back(self.writing.newer))
        self._more.details_wanted.connect(self.open_details)
        self._more.restore_wanted.connect(lambda: self._bring_back(self.writing.restore_last))
        self._more.discard_wanted.connect(self.writing.discard)
        self._editor.templates_wanted.connect(self.templates_wanted)
        self._more.save_template_wanted.connect(self.save_template_wanted)
        self._more.filling_wanted.connect(self.filling_wanted)
        self._more.send_empty_wanted.connect(lambda: self.send(empty=True))
        self._more.copy_wanted.connect(self._on_copy_wanted)

    def _show(self) -> None:
        """Send button and status line as things stand."""
        broken = self.message.broken and self._ready
        self._send.setText(self.tr("Send\nanyway") if broken else self.tr("Send"))
        self._send.setAccessibleName(self.tr("Send anyway") if broken else self.tr("Send"))
        styled(self._send, "danger" if broken else "primary")
        self._send.setEnabled(self._ready and not self._sending and self._sendable)
        self._more.show_possible(
            restore=self.writing.recall.newest is not None,
            discard=bool(self.writing.unsent),
            send_empty=self._ready and not self._sending and self.message.empty,
            save_template=self.message.draft is not None and not self.message.empty,
            fill_in=any(flaw.wants_filling for flaw in self.message.flaws),
        )
        self._say_status()
        if self.wants_check:
            self.check_wanted.emit()

    def _say_status(self) -> None:
        flaws = sorted(self.message.flaws, key=lambda flaw: not flaw.breaks)
        json_is_shown = self._editor.json_is_shown()
        to_json = "" if json_is_shown else self.tr("Show JSON")
        set_tip(self._send, self._why if not self._ready else "")
        if not self._ready:
            self._status.say(self._why, self._tone)
        elif self.message.obstacle and not flaws:
            self._status.say(told(self.message.obstacle), "bad", to_json, self._editor.show_json)
        elif self.message.nameless and self.message.draft is not None:
            why = self.tr("client_id is missing: Kit cannot tell who writes.")
            self._status.say(why, "bad", self.tr("Customer details"), self.open_details)
        elif self._caveat[0] and not (flaws and flaws[0].breaks):
            self._status.say(*self._caveat)
        elif json_is_shown and flaws:
            self._status.say(self._beside_json())
        elif flaws and self._sendable:
            tone = "bad" if flaws[0].breaks else "warn"
            remedy: tuple[str, Callable[[], object]] = (to_json, self._editor.show_json)
            if flaws[0].wants_filling:
                remedy = (self.tr("Fill in"), self.filling_wanted.emit)
            self._status.say(self._of_all(told(flaws[0].sentence), len(flaws)), tone, *remedy)
        else:
            self._status.say(self._keys())

    def _of_all(self, flaw: str, count: int) -> str:
        """The first of *count* flaws, and that there are others."""
        words = self.tr("{flaw} · flaws in all: {count}")
        return words.format(flaw=flaw, count=number_text(count)) if count > 1 else flaw

    def _keys(self) -> str:
        """Which keys send, where the focus would be."""
        if self._send_on_enter and not self._editor.json_is_shown():
            return self.tr("Enter sends, Shift+Enter breaks the line")
        return self.tr("Ctrl+Enter sends")

    def _beside_json(self) -> str:
        """The JSON view lists the flaws itself; this says what follows from them."""
        if self.message.draft is None:
            return self.tr(
                "The form waits until the JSON can be read again. Send anyway sends it as it stands."
            )
        if self.message.broken:
            return self.tr("Send anyway sends it as it stands.")
        return self.tr("Ctrl+Enter sends")

    def _bring_back(self, which: Callable[[], None]) -> None:
        which()
        if self.message.draft is None:
            self._editor.show_json()

    def _on_copy_wanted(self, name: str) -> None:
        text = self.message.text
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
