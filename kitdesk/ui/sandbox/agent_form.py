"""What the sandbox's agent is asked to do: answer a customer, close a conversation, echo."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kitdesk.ui.composer.attachments import Attachments
from kitdesk.ui.composer.message_edit import MessageEdit
from kitdesk.ui.sandbox.sender_choice import SenderChoice
from kitdesk.ui.text import set_tip
from kitdesk.ui.theme import GRID, padded, styled
from kitdesk.ui.widgets.elided_label import ElidedLabel
from kitdesk.ui.widgets.seconds_spin import SecondsSpin

_MOST_CUSTOMERS = 50
_LONGEST_DELAY = 999


class AgentForm(QWidget):
    """Ctrl+Enter replies. What is written stays until `accepted`."""

    reply_requested = Signal(str, str, list)
    """client_id, text and payload items."""
    close_requested = Signal(str, str)
    """client_id and close reason."""
    echo_toggled = Signal(bool)
    delay_changed = Signal(float)
    """Seconds before each callback."""

    def __init__(self, close_reasons: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sender_choice = SenderChoice()
        self._customer = QComboBox()
        self._client_id = QLineEdit()
        self._customer.setLineEdit(self._client_id)
        self._text = MessageEdit()
        self._attachments = Attachments(name="sandbox")
        self._reply = QPushButton(self.tr("Reply"))
        self._close = QPushButton(self.tr("Close"))
        self._close.setMenu(self._close_menu(close_reasons))
        self._echo = QCheckBox(self.tr("Echo"))
        self._delay = SecondsSpin(decimals=1, singleStep=0.5, maximum=_LONGEST_DELAY)
        self._note = ElidedLabel()
        self._can_post = False
        self._name_controls()
        self._lay_out()
        self._connect()
        self._review()

    def show_customer(self, client_id: str) -> None:
        """Answer this customer from now on."""
        self._customer.setEditText(client_id)
        self._client_id.setCursorPosition(0)

    def add_customer(self, client_id: str) -> None:
        """Offer a customer who wrote, on top of the list."""
        if len(client_id) > self._client_id.maxLength():  # it would be cut, and be another's
            return
        chosen = self._client_id.text()
        self._customer.blockSignals(True)
        at = self._customer.findText(client_id, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchCaseSensitive)
        self._customer.removeItem(at)
        self._customer.insertItem(0, client_id)
        self._customer.removeItem(_MOST_CUSTOMERS)
        self._customer.setEditText(chosen)
        self._customer.blockSignals(False)
        if not chosen:
            self.show_customer(client_id)

    def show_target(self, text: str, can_post: bool) -> None:
        """Say where callbacks go, or why they cannot."""
        self._can_post = can_post
        styled(self._note, "caption" if can_post else "warn-caption")
        self._note.show_text(text)
        self._review()

    def accepted(self) -> None:
        """The reply is on its way: make room for the next."""
        self._text.replace_text("")
        self._text.forget_undo()
        self._attachments.show_items([])
        self._review()

    def _name_controls(self) -> None:
        for control, name, said in (
            (self._customer, "customer", self.tr("Customer to answer")),
            (self._text, "text", self.tr("Text of the answer")),
            (self._reply, "reply", self.tr("Reply")),
            (self._close, "close", self.tr("Close the conversation")),
            (self._echo, "echo", self.tr("Echo")),
            (self._delay, "delay", self.tr("Seconds before each callback")),
            (self._client_id, "client_id", self.tr("client_id of the customer to answer")),
        ):
            control.setObjectName(f"sandbox.{name}")
            control.setAccessibleName(said)
        self._note.setObjectName("sandbox.target")
        self._customer.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._customer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._customer.setMinimumContentsLength(8)
        self._client_id.setPlaceholderText("client_id")
        self._customer.setCompleter(QCompleter(self))  # Qt's own would finish an id that nobody typed
        self._text.setPlaceholderText(self.tr("Answer as Kit's agent"))
        self._delay.setSuffix(self.tr(" s late"))
        padded(self._delay)
        styled(self._reply, "primary")
        styled(self._close, "menu")
        set_tip(self._reply, self.tr("Post a callback (Ctrl+Enter)"))
        set_tip(self._close, self.tr("Close the conversation, for one of Kit's reasons"))
        set_tip(self._delay, self.tr("Seconds before each callback: replies, closings and echoes"))
        set_tip(self._echo, self.tr("Answer each message with the same text and attachments"))

    def _close_menu(self, reasons: tuple[str, ...]) -> QMenu:
        menu = QMenu(self)
        for reason in reasons:
            action = menu.addAction(reason)
            action.setObjectName(f"sandbox.close.{reason}")
            action.triggered.connect(lambda _=False, reason=reason: self._on_close_chosen(reason))
        return menu

    def _lay_out(self) -> None:
        who = QHBoxLayout()
        who.setSpacing(GRID)
        who.addWidget(self._customer, 1)
        who.addWidget(self.sender_choice.switch)
        sending = QVBoxLayout()
        sending.setSpacing(GRID)
        sending.addWidget(self._close)
        sending.addWidget(self._reply)
        sending.addStretch(1)
        writing = QHBoxLayout()
        writing.setSpacing(GRID)
        writing.addWidget(self._text, 1)
        writing.addLayout(sending)
        deeds = QHBoxLayout()
        deeds.setSpacing(GRID)
        deeds.addWidget(self._attachments.add_button)
        deeds.addStretch(1)
        deeds.addWidget(self._echo)
        deeds.addWidget(self._delay)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(who)
        column.addLayout(writing)
        column.addWidget(self._attachments)
        column.addLayout(deeds)
        column.addWidget(self._note)
        column.addWidget(self.sender_choice)  # last: unfolded, it moves nothing that is used to reply

    def _connect(self) -> None:
        self.sender_choice.changed.connect(self._review)
        self._customer.editTextChanged.connect(self._review)
        self._text.edited.connect(self._review)
        self._text.submitted.connect(self._on_reply_clicked)
        self._attachments.changed.connect(self._on_attachments_changed)
        self._reply.clicked.connect(self._on_reply_clicked)
        self._echo.toggled.connect(self.echo_toggled)
        self._delay.valueChanged.connect(self.delay_changed)

    def _review(self) -> None:
        follows = self.tr("Whom to answer; it follows the conversation that is shown")
        set_tip(self._customer, self._client_id.text() or follows)
        may = self._can_post and bool(self._client_id.text()) and not self.sender_choice.is_flawed()
        self._close.setEnabled(may)
        self._reply.setEnabled(may and bool(self._text.text() or self._attachments.items()))

    def _on_attachments_changed(self, items: list[object]) -> None:
        self._attachments.show_items(items)
        self._review()

    def _on_reply_clicked(self) -> None:
        if self._reply.isEnabled():
            items = list(self._attachments.items())
            self.reply_requested.emit(self._client_id.text(), self._text.text(), items)

    def _on_close_chosen(self, reason: str) -> None:
        self.close_requested.emit(self._client_id.text(), reason)
