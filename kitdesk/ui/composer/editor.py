"""The two views of the message being written: the form, and beside or above it the JSON."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSplitter, QToolButton, QVBoxLayout, QWidget

from kitdesk.desk.writing import drafting
from kitdesk.ui.composer.message import Message
from kitdesk.ui.composer.message_edit import MessageEdit
from kitdesk.ui.text import one_line, set_tip
from kitdesk.ui.theme import GRID, styled
from kitdesk.ui.widgets.font_watch import FontWatch

if TYPE_CHECKING:  # the first frame does without them
    from kitdesk.ui.composer.attachments import Attachments
    from kitdesk.ui.composer.ids_row import IdsRow

_WIDE = 900
"""Pixels from which the JSON stands beside the text instead of above it."""


class Editor(QWidget):
    """Keeps both views in step with the `Message`: what is changed in one shows in the other at once."""

    submitted = Signal()
    refused = Signal(str)
    json_toggled = Signal(bool)
    older_wanted = Signal()
    newer_wanted = Signal()
    templates_wanted = Signal()

    def __init__(
        self, message: Message, send: QPushButton, more: QMenu, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._message = message
        self._send = send
        self._json: QWidget | None = None
        self._text = MessageEdit()
        self._text.setObjectName("composer.text")
        self._text.setAccessibleName(self.tr("Message text"))
        self._attachments: Attachments | None = None
        self._ids: IdsRow | None = None
        self._attach = self._attach_button()
        self._ids_button = _toggle("composer.ids", self.tr("Show event_id and message_id"))
        styled(self._ids_button, "flat")
        self._json_button = _toggle("composer.json_toggle", self.tr("Show the message as JSON"))
        self._json_button.setText(self.tr("{ } JSON"))
        self._templates = self._templates_button()
        self._tools = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._more = self._more_button(more)
        self._lay_out()
        self._connect()
        message.changed.connect(self._show)
        message.replaced.connect(self._text.forget_undo)
        self._show()
        for part in (self._text, self._send, self._more):  # another look undoes the height of each
            FontWatch(part, self._fit_buttons)

    @property
    def attachments(self) -> Attachments:
        """Made when somebody cares for them."""
        if self._attachments is None:
            self._attachments = self._make_attachments()
        return self._attachments

    def focus_text(self) -> None:
        self._text.setFocus()

    def go_on(self) -> None:
        """Focus what can be written in: the text, or the JSON that no text can be read from."""
        (self._text if self._text.isEnabled() or self._json is None else self._json).setFocus()

    def take_other(self, take: Callable[[QMimeData], bool]) -> QWidget:
        """Let *take* have what is pasted into the text and may be none. Returns where it may be dropped."""
        self._text.take_other = take
        return self._text.viewport()

    def text(self) -> str:
        """What stands in the text field."""
        return self._text.text()

    def insert(self, text: str) -> None:
        """Write *text* where the cursor is, if there is room for it."""
        self._text.insert(text)

    def set_send_on_enter(self, on: bool) -> None:
        self._text.send_on_enter = on

    def json_is_shown(self) -> bool:
        return self._json_button.isChecked()

    def show_json(self, shown: bool = True) -> None:
        self._json_button.setChecked(shown)

    def _lay_out(self) -> None:
        tools = self._tools
        tools.setSpacing(GRID)
        tools.addWidget(self._attach)
        tools.addWidget(self._templates)
        tools.addStretch(1)
        for button in (self._ids_button, self._json_button, self._more):
            tools.addWidget(button)
        writing = QWidget()
        row = QHBoxLayout(writing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._text, 1)
        row.addWidget(self._send, 0, Qt.AlignmentFlag.AlignBottom)
        self._splitter.addWidget(writing)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(GRID)
        styled(self._splitter, "gap")
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._column.addLayout(tools)
        self._column.addWidget(self._splitter, 1)

    def _attach_button(self) -> QPushButton:
        button = QPushButton(self.tr("+ Attachment"))
        button.setObjectName("composer.attach")
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self.attachments)  # who fill it, if they have not yet
        button.setMenu(menu)
        return button

    def _templates_button(self) -> QPushButton:
        button = QPushButton()
        button.setObjectName("composer.templates")
        button.setIcon(QIcon("icons:template.png"))
        button.setAccessibleName(self.tr("Templates"))
        set_tip(button, self.tr("Insert a template"))
        return button

    def _more_button(self, more: QMenu) -> QToolButton:
        button = QToolButton()
        button.setObjectName("composer.more")
        button.setText("⋯")
        button.setAccessibleName(self.tr("More"))
        set_tip(button, self.tr("Customer details, copy, restore, templates"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(more)
        return button

    def _connect(self) -> None:
        self._text.edited.connect(self._on_text_edited)
        self._text.submitted.connect(self.submitted)
        self._text.refused.connect(self.refused)
        self._text.older_wanted.connect(self.older_wanted)
        self._text.newer_wanted.connect(self.newer_wanted)
        self._templates.clicked.connect(self.templates_wanted)
        self._ids_button.toggled.connect(self._on_ids_toggled)
        self._json_button.toggled.connect(self._on_json_toggled)

    def _show(self) -> None:
        """Bring both views to what the message is now; a form that cannot show it stays as it was."""
        readable = self._message.draft is not None
        for part in (self._text, self._attach, self._templates, self._attachments, self._ids):
            if part is not None:
                part.setEnabled(readable)
        if readable:
            self._text.replace_text(self._message.member(drafting.TEXT) or "")
            self._show_attachments()
            self._show_ids()
            self._name_ids_button()

    def _show_attachments(self) -> None:
        items = self._message.member(drafting.PAYLOAD) or []
        if items or self._attachments is not None:
            self.attachments.show_items(items)

    def _show_ids(self) -> None:
        if self._ids is not None:
            event_id = self._message.member(drafting.EVENT_ID) or ""
            self._ids.show_ids(event_id, self._message.member(drafting.MESSAGE_ID) or "")

    def _name_ids_button(self) -> None:
        """With the id where there is room for it."""
        event_id = self._message.member(drafting.EVENT_ID) or ""
        for text in (f"event_id {_short(event_id)}", "event_id"):
            self._ids_button.setText(text.replace("&", "&&"))
            self._tools.invalidate()
            if self._tools.sizeHint().width() <= self.width():
                break

    def _on_text_edited(self) -> None:
        if self._message.draft is not None:
            self._message.take(drafting.with_text(self._message.draft, self._text.text()))

    def _on_attachments_changed(self, items: list[object]) -> None:
        if self._message.draft is not None:
            self._message.take(drafting.with_payload(self._message.draft, items))

    def _on_ids_edited(self, event_id: str, message_id: str) -> None:
        if self._message.draft is not None:
            self._message.take(drafting.with_ids(self._message.draft, event_id, message_id))

    def _on_pin_toggled(self, pinned: bool) -> None:
        self._message.pinned = pinned

    def _on_ids_toggled(self, shown: bool) -> None:
        if self._ids is None:
            self._ids = self._make_ids()
            self._show()
        self._ids.setVisible(shown)

    def _make_ids(self) -> IdsRow:
        from kitdesk.ui.composer.ids_row import IdsRow  # noqa: PLC0415 (not in the first frame)

        ids = IdsRow()
        ids.edited.connect(self._on_ids_edited)
        ids.renew_requested.connect(self._message.renew_ids)
        ids.pin_toggled.connect(self._on_pin_toggled)
        self._column.insertWidget(self._column.indexOf(self._splitter), ids)
        QWidget.setTabOrder(self._more, ids)
        return ids

    def _make_attachments(self) -> Attachments:
        from kitdesk.ui.composer.attachments import Attachments  # noqa: PLC0415 (not in the first frame)

        attachments = Attachments(self._attach)
        attachments.changed.connect(self._on_attachments_changed)
        self._column.insertWidget(0, attachments)
        return attachments

    def _on_json_toggled(self, shown: bool) -> None:
        if self._json is None:
            self._json = self._make_json_view()
        self._json.setVisible(shown)
        self._arrange()
        self.json_toggled.emit(shown)

    def _make_json_view(self) -> QWidget:
        from kitdesk.ui.composer.json_view import JsonView  # noqa: PLC0415 (not in the first frame)

        view = JsonView(self._message)
        view.refused.connect(self.refused)
        view.submitted.connect(self.submitted)
        self._splitter.insertWidget(0, view)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._share()
        return view

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Both views side by side where there is room."""
        if self._message.draft is not None:
            self._name_ids_button()
        beside = self.width() >= _WIDE
        self._fit_buttons()
        orientation = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self._splitter.orientation() != orientation:
            self._splitter.setOrientation(orientation)
            self._share()

    def _fit_buttons(self) -> None:
        """As high as what they stand beside."""
        self._send.setFixedHeight(self._text.smallest_height())
        self._more.setFixedHeight(self._json_button.sizeHint().height())
        self._tools.invalidate()  # before it is shown, Qt does not

    def _share(self) -> None:
        """Side by side, three fifths for the JSON; above the text, all that it leaves."""
        whole = self._splitter.width()
        beside = self._splitter.orientation() == Qt.Orientation.Horizontal
        self._splitter.setSizes([whole * 3 // 5, whole * 2 // 5] if beside else [whole, 1])


def _toggle(name: str, tip: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.setAccessibleName(tip)
    button.setCheckable(True)
    set_tip(button, tip)
    return button


def _short(identifier: str) -> str:
    """An id's two ends."""
    line = one_line(identifier)
    return line if len(line) <= 12 else f"{line[:4]}…{line[-4:]}"
