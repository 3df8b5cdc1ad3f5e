"""The sandbox's agent at work: a conversation seen from Kit's side, and what the agent is asked to do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from kitdesk.ui.composer.attachments import Attachments
from kitdesk.ui.composer.message_edit import MessageEdit
from kitdesk.ui.sandbox.canned_replies import CannedReplies
from kitdesk.ui.sandbox.customer_choice import CustomerChoice
from kitdesk.ui.sandbox.dialogue_page import DialoguePage
from kitdesk.ui.sandbox.pace import Pace
from kitdesk.ui.sandbox.sender_choice import SenderChoice
from kitdesk.ui.sandbox.transfer_menu import TransferMenu
from kitdesk.ui.shortcuts import mnemonic_text
from kitdesk.ui.text import one_line, set_tip
from kitdesk.ui.theme import GRID, styled
from kitdesk.ui.widgets.elided_label import ElidedLabel
from kitdesk.ui.widgets.focus_heir import FocusHeir
from kitdesk.ui.widgets.layouts import beside, flowing, set_below

_LONGEST_NAME = 40


class AgentForm(QWidget):
    """Ctrl+Enter replies. What is written stays until `accepted`."""

    reply_requested = Signal(str, str, list)
    """client_id, text and payload items."""
    close_requested = Signal(str, str)
    """client_id and close reason."""

    def __init__(self, close_reasons: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.customer = CustomerChoice()
        self.dialogue = DialoguePage()
        self.sender_choice = SenderChoice()
        self.replies = CannedReplies()
        self.transfer = TransferMenu()
        self.pace = Pace()
        self._text = MessageEdit()
        self._attachments = Attachments(QPushButton("+"), name="sandbox")
        self._reply = QPushButton(self.tr("Reply"))
        self._close = QPushButton(self.tr("C&lose"))
        self._close.setMenu(self._close_menu(close_reasons))
        self._note = ElidedLabel()
        self._can_post = False
        self.pace.hide()
        self._name_controls()
        self._lay_out()
        self._connect()
        self._review()

    def show_customer(self, client_id: str) -> None:
        """Answer this customer from now on."""
        self.customer.show_customer(client_id)

    def show_target(self, text: str, can_post: bool, *, usual: bool = False) -> None:
        """Say where callbacks go, or why they cannot; what is *usual* needs no room."""
        self._can_post = can_post
        self._note.setVisible(not usual)
        styled(self._note, "caption" if can_post else "warn-caption")
        self._note.show_text(text)
        self._review()

    def accepted(self) -> None:
        """The reply is on its way: make room for the next."""
        self._text.replace_text("")
        self._text.forget_undo()
        self._attachments.show_items([])
        self._review()

    def insert(self, text: str) -> None:
        """Put *text* where the cursor is, and go on writing there."""
        self._text.insert(text)
        self._text.setFocus()

    def _name_controls(self) -> None:
        for control, name, said in (
            (self._text, "text", self.tr("Text of the answer")),
            (self._reply, "reply", self.tr("Reply")),
            (self._close, "close", self.tr("Close the conversation")),
        ):
            control.setObjectName(f"sandbox.{name}")
            control.setAccessibleName(said)
        self._note.setObjectName("sandbox.target")
        self._attachments.add_button.setAccessibleName(self.tr("Attach"))
        set_tip(self._attachments.add_button, self.tr("Attach something"))
        self._reply.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)
        styled(self._reply, "primary")
        styled(self._close, "menu-tight")
        styled(self._attachments.add_button, "menu-tight")
        set_tip(self._reply, self.tr("Post a callback (Ctrl+Enter)"))
        tip = self.tr("Close the conversation, for one of Kit's reasons ({keys})")
        set_tip(self._close, tip.format(keys=mnemonic_text(self._close.text())))

    def _close_menu(self, reasons: tuple[str, ...]) -> QMenu:
        menu = QMenu(self)
        for reason in reasons:
            action = menu.addAction(reason)
            action.setObjectName(f"sandbox.close.{reason}")
            action.triggered.connect(lambda _=False, reason=reason: self._on_close_chosen(reason))
        return menu

    def _lay_out(self) -> None:
        who = _row(self.customer, self.sender_choice.switch)
        writing = _row(self._text, self._reply)
        set_below(
            self,
            who,
            (self.dialogue, 1),
            writing,
            self._attachments,
            flowing(
                self._attachments.add_button, self.replies, self.transfer, self._close, spacing=GRID // 2
            ),
            self._note,
            self.pace,
            self.sender_choice,  # last: unfolded, it moves nothing that is used to reply
        )

    def _connect(self) -> None:
        self.sender_choice.changed.connect(self._review)
        self.sender_choice.unfolded.connect(self.pace.setVisible)
        self.customer.changed.connect(self._review)
        self._text.edited.connect(self._review)
        self._text.submitted.connect(self._on_reply_clicked)
        self._attachments.changed.connect(self._on_attachments_changed)
        self._reply.clicked.connect(self._on_reply_clicked)
        FocusHeir(self._reply, self._text.setFocus)

    def _review(self) -> None:
        name = one_line(self.sender_choice.called(), _LONGEST_NAME)
        self._text.setPlaceholderText(self.tr("Answer as {name}").format(name=name))
        may = self._can_post and bool(self.customer.client_id()) and not self.sender_choice.is_flawed()
        self._close.setEnabled(may)
        self.transfer.setEnabled(bool(self.customer.client_id()))
        self._reply.setEnabled(may and bool(self._text.text() or self._attachments.items()))

    def _on_attachments_changed(self, items: list[object]) -> None:
        self._attachments.show_items(items)
        self._review()

    def _on_reply_clicked(self) -> None:
        if self._reply.isEnabled():
            items = list(self._attachments.items())
            self.reply_requested.emit(self.customer.client_id(), self._text.text(), items)

    def _on_close_chosen(self, reason: str) -> None:
        self.close_requested.emit(self.customer.client_id(), reason)


def _row(wide: QWidget, other: QWidget) -> QHBoxLayout:
    return beside((wide, 1), other, spacing=GRID)
