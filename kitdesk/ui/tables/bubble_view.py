"""The list of a conversation: follows the newest line, keeps its place otherwise, and has links and keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from kitdesk.model.timeline import Event
from kitdesk.ui.tables.bubble_delegate import BubbleDelegate
from kitdesk.ui.tables.events import EventsModel
from kitdesk.ui.tables.fates import Deed, deed_text, fate_of
from kitdesk.ui.tables.index import Index
from kitdesk.ui.tables.reading import read_event
from kitdesk.ui.theme import styled

_NEAR = 4


class BubbleView(QListView):
    """Its signals carry the event."""

    event_selected = Signal(object)
    resend_requested = Signal(object)
    discard_requested = Signal(object)
    top_reached = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conversation.events")
        self.setAccessibleName(self.tr("Messages of this customer"))
        styled(self, "sunken")
        self._model = EventsModel(self)
        self._bubbles = BubbleDelegate(self)
        self._at_end = True
        self._moving = False
        self._add_actions()
        self.setModel(self._model)
        self.setItemDelegate(self._bubbles)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def set_events(self, events: Sequence[Event]) -> None:
        """Show another conversation at its newest end."""

        def change() -> None:
            self._bubbles.forget()
            self._model.set_events(events)

        self._at_end = True
        self._keeping_place(change)

    def prepend(self, events: Sequence[Event]) -> None:
        """Put older events above."""
        self._keeping_place(lambda: self._model.prepend(events))

    def upsert(self, event: Event) -> None:
        """Add a new event below, or show what became of one."""
        self._keeping_place(lambda: self._model.upsert(event))

    def select(self, event: Event) -> None:
        """Select an event and bring it into sight, if it is here."""
        row = self._model.row_of(event)
        if row is not None:
            self.setCurrentIndex(self._model.index(row))
            self.scrollTo(self.currentIndex())

    def selected(self) -> Event | None:
        """The event that has the selection."""
        return self._model.event_at(self.currentIndex())

    def events(self) -> tuple[Event, ...]:
        """What is shown, oldest first."""
        return self._model.events()

    def focus_newest(self) -> None:
        """Take the focus, to the newest event when none was selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(self._model.rowCount() - 1))

    def resend(self) -> None:
        """Ask to resend the selected event, where that can be done."""
        self._request(Deed.RESEND)

    def discard(self) -> None:
        """Ask to discard the selected event, where that can be done."""
        self._request(Deed.DISCARD)

    def _keeping_place(self, change: Callable[[], None]) -> None:
        """Do *change* to the model; at the end the newest stays in sight, else what is in sight stays."""
        anchor = QPersistentModelIndex(self.indexAt(QPoint(self.viewport().width() // 2, _NEAR)))
        before = self.visualRect(anchor).top() if anchor.isValid() else 0
        self._moving = True
        change()
        self.doItemsLayout()
        if self._at_end:
            self.scrollToBottom()
        elif anchor.isValid():
            moved = self.visualRect(anchor).top() - before
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)
        self._moving = False

    def _request(self, deed: Deed) -> None:
        event = self.selected()
        if event is not None and (deed is Deed.EXPAND or deed in fate_of(event).deeds):
            self._do(event, deed)

    def copy(self) -> None:
        """Put the whole text of the selected event into the clipboard, exactly."""
        event = self.selected()
        if event is not None:
            QGuiApplication.clipboard().setText(read_event(event).text or event.text)

    def _add_actions(self) -> None:
        self._add_action(self.tr("Copy text"), "Ctrl+C", self.copy)
        self._deeds = {
            deed: self._add_action(deed_text(deed), keys, partial(self._request, deed))
            for deed, keys in ((Deed.EXPAND, "Space"), (Deed.RESEND, "Ctrl+R"), (Deed.DISCARD, "Delete"))
        }
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _add_action(self, text: str, keys: str, do: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked: do())
        self.addAction(action)
        return action

    def _deed_at(self, point: QPoint) -> Deed | None:
        index = self.indexAt(point)
        return self._bubbles.deed_at(index, point.toPointF()) if index.isValid() else None

    def _do(self, event: Event, deed: Deed) -> None:
        if deed is Deed.EXPAND:
            self._at_end = False
            self._keeping_place(lambda: self._bubbles.unfold(event))
        elif deed is Deed.RESEND:
            self.resend_requested.emit(event)
        else:
            self.discard_requested.emit(event)

    def _on_scrolled(self, value: int) -> None:
        if self._moving:
            return
        bar = self.verticalScrollBar()
        self._at_end = value >= bar.maximum() - _NEAR
        if value <= _NEAR and bar.maximum() > 0:
            self.top_reached.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 (Qt's)
        super().currentChanged(current, previous)
        event = self._model.event_at(current)
        deeds = fate_of(event).deeds if event else ()
        for deed, action in self._deeds.items():
            action.setEnabled(event is not None and (deed is Deed.EXPAND or deed in deeds))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        selected = self.selected()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and selected is not None:
            self.event_selected.emit(selected)
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._deed_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        clicked = self._model.event_at(self.indexAt(point))
        if clicked is None or event.button() != Qt.MouseButton.LeftButton:
            return
        deed = self._deed_at(point)
        if deed is not None:
            self._do(clicked, deed)
        self.event_selected.emit(clicked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._moving = True
        super().resizeEvent(event)
        self._moving = False
        if event.oldSize() != event.size():
            self._keeping_place(lambda: None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_bubbles"):
            self._keeping_place(self._bubbles.forget)
