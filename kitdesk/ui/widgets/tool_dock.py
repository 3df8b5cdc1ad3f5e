"""A tool of the window: a dock that can be stacked with others, torn off and put away."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kitdesk.ui.text import plain_label, set_tip, translate
from kitdesk.ui.theme import GRID, current, styled

_ASIDE = QPoint(-48, 32)
"""From where a tool was docked to where it floats, so that it is seen to have come off."""


class _Toggle(QAction):
    """Tells its key, which leads to the tool, from its entry in the menu, which puts it away, too."""

    key_pressed = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Shortcut:
            self.key_pressed.emit()
            return True
        return super().event(event)


class ToolDock(QDockWidget):
    """Its title looks like a tab, and gives way to the real tabs where several are stacked."""

    resized = Signal()
    filled = Signal()
    chosen = Signal()
    """A person wants to work in it, and did not merely click what it shows."""

    def __init__(self, name: str, title: str, window: QMainWindow) -> None:
        super().__init__(title, window)
        self._window = window
        self.setObjectName(f"tool.{name}")
        self._scroller = QScrollArea()
        self._scroller.setWidgetResizable(True)
        self._scroller.setFrameShape(QFrame.Shape.NoFrame)
        self._scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._scroller)
        self._title: QFrame | None = None
        self._no_title = QWidget(self)
        self.setTitleBarWidget(self._no_title)
        self._in_front = False
        self._wants_focus = False
        self._make: Callable[[], QWidget] | None = None
        self.visibilityChanged.connect(self._on_visibility_changed)
        self.toggle_action = _Toggle(title, self, checkable=True)
        self.toggle_action.setObjectName(f"tool.{name}.toggle")
        self.toggle_action.triggered.connect(self._on_toggled)
        self.toggle_action.key_pressed.connect(self.go_to)
        self.toggleViewAction().toggled.connect(self.toggle_action.setChecked)
        self.float_action = QAction(title, self, checkable=True)
        self.float_action.setObjectName(f"tool.{name}.tear_off")
        self.float_action.triggered.connect(self.tear_off)
        self.topLevelChanged.connect(self.float_action.setChecked)

    def fill(self, widget: QWidget) -> None:
        """Show *widget* in it; what does not fit can be scrolled to."""
        self._make = None
        self._scroller.setWidget(widget)
        widget.setVisible(self._in_front)
        self.filled.emit()

    def fill_when_seen(self, make: Callable[[], QWidget]) -> None:
        """Have *make* fill it once it is in front: what nobody looks at takes no memory."""
        self._make = make
        self._on_visibility_changed(self._in_front)

    def make(self) -> None:
        """Be filled at last, if that was put off."""
        if self._make is not None:
            make, self._make = self._make, None
            self.fill(make())

    @property
    def is_put_off(self) -> bool:
        """Whether it is to be filled once it is seen."""
        return self._make is not None

    @property
    def is_made(self) -> bool:
        """Whether something fills it by now."""
        return self._scroller.widget() is not None

    @property
    def in_front(self) -> bool:
        """Whether it is seen, and no other lies over it."""
        return self._in_front

    def come_to_front(self) -> None:
        """Be seen, wherever it is."""
        self.show()
        self.raise_()

    def go_to(self) -> None:
        """Come to the front and take the focus."""
        self.come_to_front()
        self.chosen.emit()
        self.activateWindow()
        self._wants_focus = True
        if self._in_front:
            self._take_focus()

    def tear_off(self, torn_off: bool) -> None:
        """Float beside where it was docked, or go back there."""
        seen = self._seen_in_its_place()
        docked_at, size = seen.mapToGlobal(QPoint()), seen.size()
        self.setFloating(torn_off)
        if not torn_off:
            return
        if seen is not self:  # behind another it stands nowhere that is seen, and has any size
            self.resize(size)
            self.move(docked_at + _ASIDE)
        elif (self.pos() - docked_at).manhattanLength() < GRID:
            self.move(docked_at + _ASIDE)

    def float_with(self, size: QSize) -> None:
        """Float with so much room, or as much as the screen has, wholly on it."""
        self.tear_off(True)
        room = self.screen().availableGeometry()
        self.resize(size.boundedTo(room.size()))
        furthest = room.bottomRight() - QPoint(self.width() - 1, self.height() - 1)
        x, y = min(self.x(), furthest.x()), min(self.y(), furthest.y())
        self.move(max(x, room.left()), max(y, room.top()))
        self.activateWindow()

    def update_title(self) -> None:
        """Show the title only where no tab says the same."""
        others = [other for other in self._window.tabifiedDockWidgets(self) if not other.isHidden()]
        stacked = bool(others) and not self.isFloating()
        if self._title is None and not stacked:
            self._title = _title_bar(self, self.windowTitle())
        title = self._no_title if stacked or self._title is None else self._title
        if self.titleBarWidget() is not title:
            self.titleBarWidget().hide()
            self.setTitleBarWidget(title)
            title.show()

    def _seen_in_its_place(self) -> QWidget:
        """Itself, or the tool that lies over it."""
        stack = self._window.tabifiedDockWidgets(self)
        return next((each for each in stack if isinstance(each, ToolDock) and each.in_front), self)

    def _on_visibility_changed(self, visible: bool) -> None:
        self._in_front = visible
        if visible:
            self.make()
        inner = self._scroller.widget()
        if inner is not None:  # behind another, Qt leaves it to the Tab key and to screen readers
            inner.setVisible(visible)
        if visible and self._wants_focus:
            self._take_focus()

    def _on_toggled(self) -> None:
        """Put it away only when it is seen: one that is behind another is asked for."""
        if not self.isHidden() and (self._in_front or self.isFloating()):
            self.hide()
        else:
            self.come_to_front()
            self.chosen.emit()
        self.toggle_action.setChecked(not self.isHidden())

    def _take_focus(self) -> None:
        """Give the focus to what had it here last, or to the first that can have it, if need be to itself."""
        self._wants_focus = False
        inner = self._scroller.widget() or self
        last = inner.focusWidget()
        widgets = _in_tab_order(inner) if last is None else (last, *_in_tab_order(inner))
        takers = (widget for widget in widgets if _takes_focus(widget))
        next(takers, self).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isFloating():  # without a frame of the system it would run into what is behind it
            painter = QPainter(self)
            painter.setPen(QColor(current().muted))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def _in_tab_order(page: QWidget) -> Iterator[QWidget]:
    """*page* and what is in it."""
    yield page
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page:
        if page.isAncestorOf(widget):
            yield widget
        widget = widget.nextInFocusChain()


def _takes_focus(widget: QWidget) -> bool:
    """Whether it can have the focus and shows that it has it: what only scrolls does not."""
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not isinstance(widget, QScrollArea)
    return by_tab and widget.isVisible() and widget.isEnabled()


def _title_bar(dock: ToolDock, title: str) -> QFrame:
    bar = QFrame(dock)
    styled(bar, "surface")
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, GRID, 0)
    row.setSpacing(0)
    row.addWidget(plain_label(title, "tab"))
    row.addStretch()
    buttons = (
        (
            "float",
            translate("tool_dock", "Tear off or put back"),
            lambda: dock.tear_off(not dock.isFloating()),
        ),
        ("close", translate("tool_dock", "Close; View brings it back"), dock.close),
    )
    for icon, tip, deed in buttons:
        button = QToolButton()
        button.setObjectName(f"{dock.objectName()}.{icon}")
        button.setIcon(QIcon(f"icons:{icon}.png"))
        button.setAccessibleName(f"{title}: {tip}")
        set_tip(button, tip)
        styled(button, "flat")
        button.clicked.connect(lambda _checked, deed=deed: deed())
        row.addWidget(button)
    line = QFrame()
    styled(line, "line")
    column = QVBoxLayout(bar)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(row)
    column.addWidget(line)
    return bar
