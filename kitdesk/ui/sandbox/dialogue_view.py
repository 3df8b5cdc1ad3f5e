"""One customer's conversation seen from Kit's side, as a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from kitdesk.sandbox.dialogue import Entry
from kitdesk.sandbox.turn import Stage
from kitdesk.ui.sandbox.dialogue_delegate import DialogueDelegate
from kitdesk.ui.sandbox.dialogue_lines import ENTRY_ROLE, DialogueLines
from kitdesk.ui.sandbox.entry_words import reading_of, spoken_entry
from kitdesk.ui.tables.fates import Deed
from kitdesk.ui.tables.index import Index
from kitdesk.ui.tables.list_action import add_action
from kitdesk.ui.theme import styled


class DialogueView(QListView):
    """Follows the newest line unless somebody scrolled up."""

    exchange_selected = Signal(object)
    hurry_requested = Signal(str)
    take_back_requested = Signal(str)
    """The ``event_id`` of what is being typed."""
    link_requested = Signal(str)
    """The URL of an attachment, as it came: not to be trusted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = DialogueLines(self)
        self._bubbles = DialogueDelegate(self)
        self.setObjectName("sandbox.dialogue")
        styled(self, "sunken")
        self.setAccessibleName(self.tr("The conversation from Kit's side"))
        self.setModel(self._lines)
        self.setItemDelegate(self._bubbles)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)
        add_action(self, "sandbox.dialogue.copy", self.tr("Copy text"), "Ctrl+C", self.copy)
        self._hurry = add_action(
            self, "sandbox.dialogue.hurry", self.tr("Send now"), "Ctrl+R", lambda: self._do(Deed.RESEND)
        )
        self._take_back = add_action(
            self, "sandbox.dialogue.take_back", self.tr("Take back"), "Delete", lambda: self._do(Deed.DISCARD)
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.selectionModel().currentChanged.connect(self._allow_actions)
        self._allow_actions()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show another conversation, or this one as it stands now."""
        bar = self.verticalScrollBar()
        follows = bar.value() >= bar.maximum() - 8 or not self._lines.continues(entries)
        self._lines.show_entries(entries)
        if follows:
            self.scrollToBottom()
        self._allow_actions()

    def entries(self) -> tuple[Entry, ...]:
        """What is shown."""
        return tuple(self._lines.entries)

    def spoken(self) -> list[str]:
        """Each line in one sentence."""
        return [spoken_entry(entry) for entry in self._lines.entries]

    def copy(self) -> None:
        """Put the text of the current line into the clipboard."""
        entry = self._current()
        if entry is not None:
            reading = reading_of(entry)
            QGuiApplication.clipboard().setText(reading.text or reading.system)

    def _current(self) -> Entry | None:
        return self._entry_at(self.currentIndex())

    def _entry_at(self, index: Index) -> Entry | None:
        return index.data(ENTRY_ROLE) if index.isValid() else None

    def _allow_actions(self) -> None:
        entry = self._current()
        typing = entry is not None and entry.stage is Stage.TYPING
        self._hurry.setEnabled(typing)
        self._take_back.setEnabled(typing)

    def _do(self, deed: Deed) -> None:
        entry = self._current()
        if entry is not None:
            self._ask(deed, entry)

    def _ask(self, deed: Deed, entry: Entry) -> None:
        if deed is Deed.EXPAND:
            self._bubbles.unfold(entry)
            self.scheduleDelayedItemsLayout()
        else:
            signal = self.hurry_requested if deed is Deed.RESEND else self.take_back_requested
            signal.emit(entry.event_id)

    def _choose(self, entry: Entry) -> None:
        if entry.exchange is not None:
            self.exchange_selected.emit(entry.exchange)

    def _deed_at(self, point: QPoint) -> Callable[[], None] | None:
        """What a click there does besides showing the details."""
        index = self.indexAt(point)
        entry = self._entry_at(index)
        if entry is None:
            return None
        bubble = self._bubbles.bubble(index)
        place = QPointF(point - self.visualRect(index).topLeft())
        card, deed = bubble.card_at(place), bubble.deed_at(place)
        if card is not None and card.url:
            return partial(self.link_requested.emit, card.url)
        return partial(self._ask, deed, entry) if deed else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self._current()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and entry is not None:
            self._choose(entry)
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._deed_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        entry = self._entry_at(self.indexAt(point))
        if entry is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        deed = self._deed_at(point)
        if deed is not None:
            deed()
        else:
            self._choose(entry)

    def resizeEvent(self, event: QResizeEvent) -> None:
        bar = self.verticalScrollBar()
        follows = bar.value() >= bar.maximum() - 8
        super().resizeEvent(event)
        if follows:
            self.scrollToBottom()
