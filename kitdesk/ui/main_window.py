"""The window: strip, customers, conversation over composer, and the tools that dock on its right."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QSizePolicy, QSplitter, QTabWidget, QVBoxLayout, QWidget

from kitdesk.ui import window_state
from kitdesk.ui.looks_menu import LooksMenu
from kitdesk.ui.main_menu import MainMenu
from kitdesk.ui.panels.composer import Composer
from kitdesk.ui.panels.conversation import Conversation
from kitdesk.ui.panels.customers import Customers
from kitdesk.ui.panels.strip import Strip
from kitdesk.ui.theme import GRID, scaled, styled
from kitdesk.ui.widgets.elided_label import ElidedLabel
from kitdesk.ui.widgets.font_watch import FontWatch
from kitdesk.ui.widgets.frame_overlay import FrameOverlay
from kitdesk.ui.widgets.notice import Notices
from kitdesk.ui.widgets.tool_dock import ToolDock
from kitdesk.ui.widgets.tools_choice import ToolsChoice
from kitdesk.ui.widgets.tools_height import ToolsHeight
from kitdesk.ui.widgets.tools_width import ToolsWidth

_CUSTOMERS_WIDTH = 248
_TOOLS_WIDTH = 400
_FIRST_TOOL_HEIGHT = 300
_NEEDED_HEIGHTS = {
    "token": 280,
    "sandbox": 400,
    "outbox": 280,
    "chair": 440,
    "signature": 400,
    "inspector": 400,
    "callbacks": 340,
}
"""With which one can work in each."""


class MainWindow(QMainWindow):
    """Composes the parts and knows none of the work behind them."""

    closed = Signal()
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
        self.strip = Strip()
        self.notices = Notices()
        self.customers = Customers()
        self.conversation = Conversation()
        self.menu = MainMenu()
        self._stays = False
        self._tools: dict[str, ToolDock] = {}
        self._status: dict[str, str] = {}
        self._said = ElidedLabel()
        self._frame = FrameOverlay(self)
        self.setObjectName("window")
        self.setWindowTitle("kitdesk")
        self.setMinimumSize(880, 560)
        self._lay_out()
        self._fill_menus()
        self.resize(1280, 800)  # before the tools: they take no more width than there is
        self._tools_width = ToolsWidth(self)
        self._tools_height = ToolsHeight(self)
        self._choice = ToolsChoice(self)
        self._reserve_tools()
        self._first_state = self.saveState()

    def fill_tool(self, name: str, widget: QWidget) -> None:
        """Put *widget* where its room has been kept."""
        self._tools[name].fill(widget)

    def fill_tool_when_seen(self, name: str, make: Callable[[], QWidget]) -> None:
        """Put what *make* gives where its room has been kept, once somebody looks there."""
        self._tools[name].fill_when_seen(make)

    def make_tools(self) -> None:
        """Fill every tool, whether or not somebody has looked there."""
        while self.make_a_tool():
            pass

    def make_a_tool(self) -> bool:
        """Fill one more tool that nobody has looked at; whether there was one."""
        dock = next((dock for dock in self._tools.values() if dock.is_put_off), None)
        if dock is not None:
            dock.make()
        return dock is not None

    def show_tool(self, name: str) -> None:
        """Bring a tool to the front, wherever it is: a person wants to work in it."""
        self._tools[name].come_to_front()
        self._tools[name].chosen.emit()

    def reveal_tool(self, name: str) -> None:
        """Bring a tool to the front for what it shows; every tool keeps its height."""
        self._tools[name].come_to_front()

    def offer_tool(self, name: str) -> None:
        """Bring a tool to the front unless a person chose the one that lies over it."""
        if not self._choice.stands_before(self._tools[name]):
            self.reveal_tool(name)

    def go_to_tool(self, name: str) -> None:
        """Bring a tool to the front, and let it have the keys."""
        self._tools[name].go_to()

    def tear_off_tool(self, name: str, size: QSize) -> None:
        """Give a tool a window of its own with so much room."""
        self._tools[name].float_with(size)

    def show_status(self, key: str, text: str) -> None:
        """Say something in the status bar, beside what the other keys say; an empty text takes it away."""
        self._status[key] = text
        self._said.show_text(" · ".join(said for said in self._status.values() if said))

    def show_production(self, colour: str | None) -> None:
        """Frame the window in *colour* while a production channel is shown; None takes the frame away."""
        self._frame.show_colour(colour)

    def save_state(self) -> dict[str, str]:
        """Size, place and arrangement, to be kept and given to `restore_state`."""
        return window_state.save(self, self._splitters)

    def restore_state(self, kept: Mapping[str, str]) -> None:
        """Stand as before, or as at first where nothing usable was kept."""
        torn_off = window_state.restore(self, self._splitters, kept)
        self._update_titles()
        QTimer.singleShot(0, self, lambda: window_state.show_torn_off(torn_off))

    def reset_arrangement(self) -> None:
        """Put every tool back where it was at first."""
        for dock in self._tools.values():
            dock.setFloating(False)
        self.restoreState(self._first_state)
        self._update_titles()

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

    def _lay_out(self) -> None:
        head = QFrame()
        styled(head, "surface")
        line = QFrame()
        styled(line, "line")
        _stack(head, self.menu, self.strip, line)
        self.setMenuWidget(head)
        self.conversation.put_above_messages(self.notices)  # there it moves nothing that is in use
        below = QFrame()
        styled(below, "surface")
        _stack(below, self.composer)
        middle = _splitter(Qt.Orientation.Vertical, self.conversation, below)
        middle.setStretchFactor(0, 1)
        across = _splitter(Qt.Orientation.Horizontal, self.customers, middle)
        across.setStretchFactor(1, 1)
        across.setSizes([_CUSTOMERS_WIDTH, 10_000])
        self.customers.setMinimumWidth(184)
        middle.setMinimumWidth(440)
        self._splitters = {"across": across, "middle": middle}
        self.setCentralWidget(across)
        self._said.setObjectName("window.status")
        self._said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        styled(self._said, "caption")
        self.statusBar().addWidget(self._said, 1)
        bar = self.statusBar()
        bar.setContentsMargins(12, 0, 0, 0)
        FontWatch(bar, lambda: bar.setMinimumHeight(bar.fontMetrics().height() + GRID // 2))

    def _reserve_tools(self) -> None:
        """Keep their room from the first frame on, so that nothing moves when they are filled."""
        self.setDockNestingEnabled(True)
        self.setDockOptions(self.dockOptions() | QMainWindow.DockOption.GroupedDragging)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        for corner in (Qt.Corner.TopRightCorner, Qt.Corner.BottomRightCorner):
            self.setCorner(corner, Qt.DockWidgetArea.RightDockWidgetArea)
        self._add_tool("token", self.tr("Token"))
        self._add_tool("signature", self.tr("Signature"))
        self._add_tool("inspector", self.tr("Inspector"), beside="signature")
        self._add_tool("sandbox", self.tr("Sandbox"), beside="token")
        self._add_tool("outbox", self.tr("Outbox"), beside="token")
        self._add_tool("callbacks", self.tr("Callbacks"), beside="inspector")
        self._add_tool("chair", self.tr("Kit's chair"), beside="sandbox")
        for name in ("token", "signature"):
            self._tools[name].raise_()
        self.resizeDocks([self._tools["token"]], [scaled(_TOOLS_WIDTH)], Qt.Orientation.Horizontal)
        above_and_below = [self._tools["token"], self._tools["signature"]]
        self.resizeDocks(above_and_below, [_FIRST_TOOL_HEIGHT, 360], Qt.Orientation.Vertical)
        self._tools["outbox"].hide()  # until somebody asks for it
        self._update_titles()

    def _add_tool(self, name: str, title: str, beside: str = "") -> None:
        """A tool on the right, below the others, or stacked with the one that it stands *beside*."""
        dock = ToolDock(name, title, self)
        self._tools[name] = dock
        self._tools_width.watch(dock)
        self._tools_height.watch(dock, _NEEDED_HEIGHTS[name])
        self._choice.watch(dock)
        if beside:
            self.tabifyDockWidget(self._tools[beside], dock)
        else:
            self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.show()
        dock.filled.connect(self.tool_filled)
        for moved in (dock.dockLocationChanged, dock.topLevelChanged, dock.visibilityChanged):
            moved.connect(self._on_tool_moved)
        toggle = dock.toggle_action
        toggle.setShortcut(f"Ctrl+{len(self._tools)}")
        self.menu.menus["view"].insertAction(self._after_tools, toggle)
        self._torn_off.addAction(dock.float_action)

    def _fill_menus(self) -> None:
        add, strip, customers = self.menu.add, self.strip, self.customers
        add("file", "open", self.tr("Open transcript…"), self.open_requested.emit, "Ctrl+Shift+O")
        add("file", "import", self.tr("Import…"), self.import_requested.emit, "Ctrl+Shift+E")
        add("file", "export", self.tr("Export…"), self.export_requested.emit, "Ctrl+Shift+S")
        self.menu.menus["file"].addSeparator()
        add("file", "quit", self.tr("Quit"), self.quit, "Ctrl+Q")
        add("channel", "connect", self.tr("Connect my channel…"), self.connect_requested.emit)
        add("channel", "new", self.tr("New channel…"), strip.new_channel_requested.emit)
        add("channel", "settings", self.tr("Channel settings…"), strip.settings_requested.emit, "Ctrl+,")
        add("channel", "check", self.tr("Check channel…"), strip.check_requested.emit, "Ctrl+Shift+K")
        self.menu.menus["channel"].addSeparator()
        add("channel", "journal", self.tr("Journal…"), self.journal_requested.emit)
        add("channel", "delete_history", self.tr("Delete history…"), self.delete_history_requested.emit)
        add("message", "customer", self.tr("New customer"), customers.new_requested.emit, "Ctrl+N")
        add(
            "message",
            "details",
            self.tr("Customer details…"),
            self.conversation.details_requested.emit,
            "Ctrl+D",
        )
        add("message", "write", self.tr("Write"), self._focus_composer, "Ctrl+L")
        add("message", "find", self.tr("Search"), customers.focus_search, "Ctrl+F")
        add("message", "read", self.tr("Go to the conversation"), self.conversation.focus_newest, "Ctrl+G")
        add("message", "jump", self.tr("Go to a date…"), self.conversation.open_jump, "Ctrl+J")
        unread = self.tr("Go to the first unread")
        add("message", "unread", unread, self.conversation.go_to_unread, "Ctrl+Shift+G")
        again, never = self.tr("Resend selected"), self.tr("Discard selected")
        resend = add("message", "resend", again, self.conversation.resend_selected)
        discard = add("message", "discard", never, self.conversation.discard_selected)
        for action in (resend, discard):
            action.setEnabled(False)
        self.conversation.deeds_changed.connect(lambda may, _: resend.setEnabled(may))
        self.conversation.deeds_changed.connect(lambda _, may: discard.setEnabled(may))
        add("message", "delete_customer", self.tr("Delete customer…"), customers.delete_selected)
        add("view", "palette", self.tr("Command palette…"), self.palette_requested.emit, "Ctrl+K")
        self.menu.menus["view"].addSeparator()
        self._after_tools = self.menu.menus["view"].addSeparator()
        self._torn_off = self.menu.menus["view"].addMenu(self.tr("Tear off"))
        self.looks = LooksMenu(self.menu)
        add("view", "reset", self.tr("Reset arrangement"), self.reset_arrangement)
        add("help", "help", self.tr("Help"), self.help_requested.emit, "F1")
        add("help", "keys", self.tr("Keyboard shortcuts…"), self.keys_requested.emit, "Ctrl+F1")
        add("help", "first_steps", self.tr("First steps"), self.first_steps_requested.emit)
        self.menu.menus["help"].addSeparator()
        add("help", "about", self.tr("About kitdesk"), self.about_requested.emit)

    def _focus_composer(self) -> None:
        self.composer.focus_text()

    def _update_titles(self) -> None:
        for dock in self._tools.values():
            dock.update_title()
        self._choice.watch_tabs()
        self._frame.raise_()  # a tool that comes to the front comes over it

    def _on_tool_moved(self) -> None:
        QTimer.singleShot(0, self, self._update_titles)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tools_width.give_back()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if not self._stays:
            self.closed.emit()


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
