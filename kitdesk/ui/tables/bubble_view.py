"""The list of a conversation: what can be done with its lines by mouse and keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from kitdesk.model.timeline import Event
from kitdesk.ui.tables.copied import as_bodies, as_text
from kitdesk.ui.tables.edge_buttons import EdgeButtons
from kitdesk.ui.tables.fates import Deed, deed_text, fate_of
from kitdesk.ui.tables.lines import Line
from kitdesk.ui.tables.list_action import add_action
from kitdesk.ui.tables.reading import read_event
from kitdesk.ui.tables.stretch_view import StretchView
from kitdesk.ui.tables.whereabouts import Whereabouts

_CLICK = Qt.MouseButton.LeftButton


class BubbleView(StretchView):
    line_chosen = Signal(object)
    """The `Event` or `Happening` to be looked at closely."""
    resend_requested = Signal(list)
    discard_requested = Signal(list)
    """The events, oldest first."""
    link_requested = Signal(str)
    """The URL of an attachment, as it came."""
    check_requested = Signal(str)
    preview_requested = Signal(str)
    """The same, to be checked, or to be shown as a picture."""
    export_requested = Signal()
    deeds_changed = Signal(bool, bool)
    """Whether what is selected can be resent, and discarded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.customer = ""
        """What the customer is called where lines are copied."""
        self._pressed: Line | None = None
        self._actions: dict[Deed, QAction] = {}
        self._whereabouts = Whereabouts(self, self.bar)
        self._edges = EdgeButtons(self)
        self._add_actions()
        self.lines.dataChanged.connect(self._allow_actions)
        self.lines.modelReset.connect(self._allow_actions)
        self.selectionModel().selectionChanged.connect(self._allow_actions)

    def selected(self) -> Event | None:
        """The event that has the focus of the selection."""
        line = self.lines.line_at(self.currentIndex())
        return line.event if line else None

    def chosen(self) -> list[Line]:
        """All selected lines, oldest first; the one that the keys are at when none is selected."""
        at = self.lines.line_at(self.currentIndex())
        return self.selected_lines() or ([at] if at else [])

    def selected_lines(self) -> list[Line]:
        """All selected lines, oldest first."""
        return [self.lines.line(index.row()) for index in sorted(self.selectionModel().selectedRows())]

    def focus_newest(self) -> None:
        """Take the focus, to the newest line in sight when none was selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.selectionModel().hasSelection():
            rows = [row for row, _, _ in self.pile.in_sight()] or [self.pile.rows - 1]
            self.setCurrentIndex(self.lines.index(rows[-1]))

    def resend(self) -> None:
        """Ask to resend the selected events, those that can be."""
        self._request(Deed.RESEND, self.resend_requested.emit)

    def discard(self) -> None:
        """Ask to discard the selected events, those that can be."""
        self._request(Deed.DISCARD, self.discard_requested.emit)

    def copy(self) -> None:
        """Put the selected lines into the clipboard: the exact text of a single message."""
        QGuiApplication.clipboard().setText(as_text(self.chosen(), self.customer))

    def copy_bodies(self) -> None:
        """Put the bodies of the selected events into the clipboard."""
        QGuiApplication.clipboard().setText(as_bodies(self.chosen()))

    def unfold(self) -> None:
        """Show more of the selected message."""
        line = self.lines.line_at(self.currentIndex())
        if line is not None:
            self._unfold(line)

    def _unfold(self, line: Line) -> None:
        self.bubbles.unfold(line)
        self.stay()

    def _with_attachment(self, ask: Callable[[str], None]) -> None:
        """Ask something about the first attachment of the selected message that has a URL."""
        event = self.selected()
        urls = [card.url for card in read_event(event).cards if card.url] if event else []
        if urls:
            ask(urls[0])

    def _request(self, deed: Deed, ask: Callable[[list[Event]], None]) -> None:
        events = [line.event for line in self.chosen() if line.event]
        open_to_it = [event for event in events if deed in fate_of(event).deeds]
        if open_to_it:
            ask(open_to_it)

    def _add_actions(self) -> None:
        add_action(self, "conversation.copy", self.tr("Copy text"), "Ctrl+C", self.copy)
        add_action(self, "conversation.copy_json", self.tr("Copy JSON"), "Ctrl+Shift+C", self.copy_bodies)
        looks = (
            ("attachment", self.tr("Open attachment…"), "Ctrl+O", self.link_requested),
            ("check_attachment", self.tr("Check attachment…"), "", self.check_requested),
            ("preview_attachment", self.tr("Preview attachment…"), "", self.preview_requested),
        )
        self._looks = [
            add_action(self, f"conversation.{name}", text, keys, partial(self._with_attachment, asked.emit))
            for name, text, keys, asked in looks
        ]
        deeds = {Deed.EXPAND: self.unfold, Deed.RESEND: self.resend, Deed.DISCARD: self.discard}
        for (deed, do), keys in zip(deeds.items(), ("Space", "Ctrl+R", "Delete"), strict=True):
            name = f"conversation.{deed.name.lower()}"
            self._actions[deed] = add_action(self, name, deed_text(deed), keys, do)
        add_action(self, "conversation.export", self.tr("Export…"), "", self.export_requested.emit)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._allow_actions()

    def _allow_actions(self) -> None:
        """Only what can be done with what is selected."""
        events = [line.event for line in self.chosen() if line.event]
        deeds = {deed for event in events for deed in fate_of(event).deeds}
        again = [event.state for event in events if Deed.RESEND in fate_of(event).deeds]
        self._actions[Deed.RESEND].setText(deed_text(Deed.RESEND, *again))
        attached = len(events) == 1 and any(card.url for card in read_event(events[0]).cards)
        for look in self._looks:
            look.setEnabled(attached)
        self._actions[Deed.EXPAND].setEnabled(len(events) == 1)
        for deed in (Deed.RESEND, Deed.DISCARD):
            self._actions[deed].setEnabled(deed in deeds)
        self.deeds_changed.emit(Deed.RESEND in deeds, Deed.DISCARD in deeds)

    def _line_at(self, point: QPoint) -> Line | None:
        return self.lines.line_at(self.indexAt(point))

    def _deed_at(self, point: QPoint) -> Callable[[], None] | None:
        """What a click there does besides selecting the line."""
        index = self.indexAt(point)
        line = self.lines.line_at(index)
        if line is None:
            return None
        bubble = self.bubbles.bubble(index.row())
        place = QPointF(point - self.visualRect(index).topLeft())
        card, deed = bubble.card_at(place), bubble.deed_at(place)
        if card is not None and card.url:
            return partial(self.link_requested.emit, card.url)
        if deed is Deed.EXPAND:
            return partial(self._unfold, line)
        if deed in (Deed.RESEND, Deed.DISCARD):
            signal = self.resend_requested if deed is Deed.RESEND else self.discard_requested
            return partial(signal.emit, [line.event])
        return partial(self.line_chosen.emit, line.subject) if deed is Deed.SHOW else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.lines.line_at(self.currentIndex())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and line is not None:
            self.line_chosen.emit(line.subject)
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._deed_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._line_at(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        clicked, pressed, self._pressed = self._line_at(point), self._pressed, None
        alone = event.modifiers() == Qt.KeyboardModifier.NoModifier and event.button() == _CLICK
        if clicked is None or pressed is None or clicked.key != pressed.key or not alone:
            return
        deed = self._deed_at(point)
        if deed is not None:
            deed()
        else:
            self.line_chosen.emit(clicked.subject)
