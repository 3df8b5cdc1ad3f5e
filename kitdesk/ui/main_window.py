"""The window: strip, customers, conversation over composer, and the tools that dock on its right."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QDockWidget, QFrame, QMainWindow, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from kitdesk.ui import window_state
from kitdesk.ui.panels.composer import Composer
from kitdesk.ui.theme import GRID, styled
from kitdesk.ui.widgets.elided_label import ElidedLabel
from kitdesk.ui.widgets.font_watch import FontWatch

if TYPE_CHECKING:  # the first frame does without them
    from kitdesk.ui.looks_menu import LooksMenu
    from kitdesk.ui.main_menu import MainMenu
    from kitdesk.ui.panels.conversation import Conversation
    from kitdesk.ui.panels.customers import Customers
    from kitdesk.ui.panels.strip import Strip
    from kitdesk.ui.widgets.notice import Notices

_CUSTOMERS_WIDTH = 248
_ANY_HEIGHT = (1 << 24) - 1
"""Qt's own word for no limit."""


class MainWindow(QMainWindow):
    """Composes the parts and knows none of the work behind them.

    The first frame has the composer in its place; the others are made behind it, by `furnish`.
    """

    menu: MainMenu
    strip: Strip
    notices: Notices
    customers: Customers
    conversation: Conversation
    looks: LooksMenu

    closed = Signal()
    resized = Signal()
    open_requested = Signal()
    import_requested = Signal()
    export_requested = Signal()
    journal_requested = Signal()
    delete_history_requested = Signal()
    palette_requested = Signal()
    help_requested = Signal()
    keys_requested = Signal()
    tool_filled = Signal()
    connect_requested = Signal()
    first_steps_requested = Signal()
    about_requested = Signal()

    def __init__(self, composer: Composer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.composer = composer
        self._stays = False
        self._unseen: Mapping[str, str] = {}
        """What was kept of it, where it was closed before it stood so."""
        self._status: dict[str, str] = {}
        self._said = ElidedLabel()
        self._head = _surface()
        self._below = _surface()
        self._across = _splitter(Qt.Orientation.Horizontal, _surface())
        self._middle = _splitter(Qt.Orientation.Vertical, _surface("sunken"), self._below)
        self.setObjectName("window")
        self.setWindowTitle("kitdesk")
        self.setMinimumSize(880, 560)
        self._lay_out()
        self.resize(1280, 800)

    def furnish(self, kept: Mapping[str, str]) -> Iterator[None]:
        """Make what stands around the composer, a part with each step, and bring it in, standing as it was
        *kept*, with the last.
        """
        for make in (self._make_head, self._make_customers, self._make_conversation):
            make()
            yield
        self._bring_in(kept)

    def fill_tool(self, name: str, widget: QWidget) -> None:
        """Put *widget* where its room has been kept."""
        self._room.docks[name].fill(widget)

    def fill_tool_when_seen(self, name: str, make: Callable[[], QWidget]) -> None:
        """Put what *make* gives where its room has been kept, once somebody looks there."""
        self._room.docks[name].fill_when_seen(make)

    def make_tools(self) -> None:
        """Fill every tool, whether or not somebody has looked there."""
        while self.make_a_tool():
            pass

    def make_a_tool(self) -> bool:
        """Fill one more tool that nobody has looked at; whether there was one."""
        return self._room.make_one()

    def show_tool(self, name: str) -> None:
        """Bring a tool to the front, wherever it is: a person wants to work in it."""
        self._room.show(name)

    def reveal_tool(self, name: str) -> None:
        """Bring a tool to the front for what it shows; every tool keeps its height."""
        self._room.docks[name].come_to_front()

    def offer_tool(self, name: str) -> None:
        """Bring a tool to the front unless a person chose the one that lies over it."""
        self._room.offer(name)

    def go_to_tool(self, name: str) -> None:
        """Bring a tool to the front, and let it have the keys."""
        self._room.docks[name].go_to()

    def tear_off_tool(self, name: str, size: QSize) -> None:
        """Give a tool a window of its own with so much room."""
        self._room.docks[name].float_with(size)

    def show_status(self, key: str, text: str) -> None:
        """Say something in the status bar, beside what the other keys say; an empty text takes it away."""
        self._status[key] = text
        self._said.show_text(" · ".join(said for said in self._status.values() if said))

    def show_production(self, colour: str | None) -> None:
        """Frame the window in *colour* while a production channel is shown; None takes the frame away."""
        self._frame.show_colour(colour)

    def save_state(self) -> dict[str, str]:
        """Size, place and arrangement, to be kept and given to `restore_state`."""
        return dict(self._unseen) or window_state.save(self, self._splitters)

    def restore_state(self, kept: Mapping[str, str]) -> None:
        """Stand as before, or as at first where nothing usable was kept, with all that belongs to it."""
        self.restore_frame(kept)
        for _ in self.furnish(kept):
            pass

    def restore_frame(self, kept: Mapping[str, str]) -> bool:
        """Stand as before, with the composer in its place and nothing around it yet.

        Whether that place is known: else what is brought in later moves it.
        """
        window_state.restore_place(self, kept)
        window_state.restore_shares(self._splitters, kept)
        room = window_state.room_around(self, kept)
        if room is None or not self._leaves_enough(room):
            return False
        self._head.setFixedHeight(room.top())
        self._across.setContentsMargins(room.left(), 0, room.right(), room.bottom())
        return True

    def reset_arrangement(self) -> None:
        """Put every tool back where it was at first."""
        self._room.reset()

    def stay_when_closed(self, on: bool) -> None:
        """Whether closing the window only puts it out of sight."""
        self._stays = on

    def quit(self) -> None:
        """Close it for good."""
        self._stays = False
        self.close()

    def raise_up(self) -> None:
        """Come to the front: a second start asked for it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @property
    def _splitters(self) -> dict[str, QSplitter]:
        return {"across": self._across, "middle": self._middle}

    def _lay_out(self) -> None:
        _stack(self._below, self.composer)
        self.setMenuWidget(self._head)
        self._across.addWidget(self._middle)
        self._across.setSizes([_CUSTOMERS_WIDTH, 10_000])
        self._middle.setMinimumWidth(440)
        self._let_grow()
        self.setCentralWidget(self._across)
        self._said.setObjectName("window.status")
        self._said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        styled(self._said, "caption")
        bar = self.statusBar()
        bar.addWidget(self._said, 1)
        bar.setContentsMargins(12, 0, 0, 0)
        FontWatch(bar, lambda: bar.setMinimumHeight(bar.fontMetrics().height() + GRID // 2))

    def _let_grow(self) -> None:
        """The conversation takes what the others leave."""
        self._across.setStretchFactor(1, 1)
        self._middle.setStretchFactor(0, 1)

    def _leaves_enough(self, room: QMargins) -> bool:
        """For the composer, at least."""
        least = QSize(self._middle.minimumWidth(), self.composer.minimumSizeHint().height())
        return least.boundedTo(self.size().shrunkBy(room)) == least

    def _make_head(self) -> None:
        from kitdesk.ui.main_menu import MainMenu  # noqa: PLC0415 (behind the first frame)
        from kitdesk.ui.panels.strip import Strip  # noqa: PLC0415 (behind the first frame)
        from kitdesk.ui.widgets.notice import Notices  # noqa: PLC0415 (behind the first frame)

        self.menu = MainMenu()
        self.strip = Strip()
        self.notices = Notices()

    def _make_customers(self) -> None:
        from kitdesk.ui.panels.customers import Customers  # noqa: PLC0415 (behind the first frame)

        self.customers = Customers()
        self.customers.setMinimumWidth(184)

    def _make_conversation(self) -> None:
        from kitdesk.ui.panels.conversation import Conversation  # noqa: PLC0415 (behind the first frame)

        self.conversation = Conversation()

    def _bring_in(self, kept: Mapping[str, str]) -> None:
        """All at once, so that nothing is seen to move."""
        self.setUpdatesEnabled(False)
        self._make_tools()
        self._put_in_place()
        torn_off = window_state.restore_tools(self, kept)
        window_state.restore_shares(self._splitters, kept)
        self._room.update_titles()
        QTimer.singleShot(0, self, lambda: self._show_torn_off(torn_off, kept))
        self.setUpdatesEnabled(True)

    def _show_torn_off(self, docks: Iterable[QDockWidget], kept: Mapping[str, str]) -> None:
        """Once the window is shown, unless it is closed again by then."""
        if self.isVisible():
            window_state.show_torn_off(docks)
        else:
            self._unseen = kept

    def _make_tools(self) -> None:
        from kitdesk.ui.tool_room import ToolRoom  # noqa: PLC0415 (behind the first frame)
        from kitdesk.ui.widgets.frame_overlay import FrameOverlay  # noqa: PLC0415 (behind the first frame)
        from kitdesk.ui.window_menu import WindowMenu  # noqa: PLC0415 (behind the first frame)

        self._room = ToolRoom(self)
        self._room.filled.connect(self.tool_filled)
        self.resized.connect(self._room.give_back_width)
        self._frame = FrameOverlay(self)
        self._room.moved.connect(self._frame.raise_)  # a tool that comes to the front comes over it
        self.looks = WindowMenu(self.menu, self, self._room.docks.values()).looks

    def _put_in_place(self) -> None:
        line = QFrame()
        styled(line, "line")
        _stack(self._head, self.menu, self.strip, line)
        self.conversation.put_above_messages(self.notices)  # there it moves nothing that is in use
        _replace(self._across, self.customers)
        _replace(self._middle, self.conversation)
        self._let_grow()
        self._head.setMinimumHeight(0)
        self._head.setMaximumHeight(_ANY_HEIGHT)
        self._across.setContentsMargins(0, 0, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if not self._stays:
            self.closed.emit()


def _surface(kind: str = "surface") -> QFrame:
    """Empty, in the place of what comes later or around it."""
    frame = QFrame()
    styled(frame, kind)
    return frame


def _stack(frame: QFrame, *widgets: QWidget) -> None:
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)


def _splitter(orientation: Qt.Orientation, *widgets: QWidget) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for widget in widgets:
        splitter.addWidget(widget)
    return splitter


def _replace(splitter: QSplitter, widget: QWidget) -> None:
    """Let *widget* stand where an empty surface keeps its place, the first of *splitter*."""
    surface = splitter.replaceWidget(0, widget)
    if surface is not None:
        surface.deleteLater()
