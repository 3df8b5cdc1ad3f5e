"""The help in a window of its own: pages on the left, one of them on the right, and a search over all."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QByteArray, QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QSplitter, QToolButton, QWidget

from kitdesk.store.help_pages import START, help_pages, page_text
from kitdesk.ui.help.contents import Contents
from kitdesk.ui.help.page_view import PageView
from kitdesk.ui.help.search import HelpSearch, Passage
from kitdesk.ui.text import plain_label, set_tip
from kitdesk.ui.theme import GRID, MARGIN, scaled, styled
from kitdesk.ui.widgets.layouts import beside, set_below, set_beside
from kitdesk.ui.window_state import clamp

_SIZE = QSize(1000, 720)
_CONTENTS = 264
_TYPING = 120
"""Milliseconds without a key after which is searched."""


class HelpWindow(QWidget):
    """Stays beside the work: dialogs of the window do not keep it from being read."""

    link_wanted = Signal(str)
    """A web address was clicked."""
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("help")
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        styled(self, "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pages = help_pages()
        self._search: HelpSearch | None = None
        self._at = -1
        """The row of the hit that is shown."""
        self._field = QLineEdit()
        self._contents = Contents()
        self._nothing = plain_label(self.tr("Nothing fits. Try fewer or other words."), "muted", wrap=True)
        self._view = PageView()
        self._back = self._button("back", "chevron-left", self.tr("Back"))
        self._forward = self._button("forward", "chevron-right", self.tr("Forward"))
        self._typing = QTimer(self, singleShot=True, interval=_TYPING)
        self._lay_out()
        self._connect()
        self._add_keys()
        room = self.screen().availableGeometry().size()
        self.resize(QSize(scaled(_SIZE.width()), scaled(_SIZE.height())).boundedTo(room))
        self._contents.show_pages(self._pages, START)

    def show_page(self, name: str, heading: str = "") -> None:
        """Show a page, or one of its headings by its anchor; what is no page is the start page."""
        self._field.clear()
        self._view.show_page(name if page_text(name) else START, heading)

    def come_to_front(self) -> None:
        """Be seen, with the page ready to be scrolled by keys."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def save_state(self) -> str:
        """Size and place, for `restore_state`."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def restore_state(self, kept: str) -> None:
        """Stand where it stood, if that is known and there is a screen."""
        self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "ignore")))
        clamp(self)

    def _lay_out(self) -> None:
        self._field.setObjectName("help.search")
        self._field.setPlaceholderText(self.tr("Search, or paste an error"))
        self._field.setAccessibleName(self._field.placeholderText())
        self._field.setClearButtonEnabled(True)
        self._nothing.setObjectName("help.nothing")
        self._nothing.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self._nothing.hide()
        left, right = QWidget(), QWidget()
        field = beside(self._field, margins=(MARGIN, 0, GRID, 0))
        set_below(left, field, self._nothing, (self._contents, 1), margins=(0, MARGIN, 0, 0))
        set_below(
            right,
            beside(
                self._back, self._forward, (self._in_english(), 1), margins=(GRID, 0, MARGIN, 0), spacing=GRID
            ),
            (self._view, 1),
            margins=(0, MARGIN, 0, 0),
            spacing=0,
        )
        across = QSplitter(Qt.Orientation.Horizontal)
        across.setHandleWidth(1)
        across.setChildrenCollapsible(False)
        across.addWidget(left)
        across.addWidget(right)
        across.setStretchFactor(1, 1)
        across.setSizes([scaled(_CONTENTS), 10_000])
        left.setMinimumWidth(160)
        right.setMinimumWidth(320)
        set_beside(self, across)
        in_order = (self._field, self._contents, self._back, self._forward, self._view)
        for before, after in pairwise(in_order):
            QWidget.setTabOrder(before, after)

    def _in_english(self) -> QWidget:
        """Says that the pages are, where the window speaks another language."""
        said = self.tr("The pages of the help are in English.")
        spoken = (QLocale.Language.English, QLocale.Language.C)
        label = plain_label("" if QLocale().language() in spoken else said, "caption")
        label.setObjectName("help.language")
        return label

    def _connect(self) -> None:
        view, contents = self._view, self._contents
        contents.page_wanted.connect(view.show_page)
        contents.passage_wanted.connect(self._show_passage)
        view.page_shown.connect(contents.choose)
        view.link_wanted.connect(self.link_wanted)
        view.backwardAvailable.connect(self._back.setEnabled)
        view.forwardAvailable.connect(self._forward.setEnabled)
        self._back.clicked.connect(view.backward)
        self._forward.clicked.connect(view.forward)
        self._field.textChanged.connect(self._on_typed)
        self._field.returnPressed.connect(self._on_return_pressed)
        self._typing.timeout.connect(self._find)

    def _add_keys(self) -> None:
        keys = QKeySequence.StandardKey
        QShortcut(keys.Find, self, self._go_to_search)
        QShortcut(keys.Back, self, self._view.backward)
        QShortcut(keys.Forward, self, self._view.forward)
        QShortcut(QKeySequence("Alt+Home"), self, lambda: self.show_page(START))
        QShortcut(QKeySequence("Esc"), self, self._leave)
        QShortcut(keys.Close, self, self.close)
        QShortcut(
            QKeySequence("Down"), self._field, self._go_to_contents, context=Qt.ShortcutContext.WidgetShortcut
        )

    def _go_to_search(self) -> None:
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def _go_to_contents(self) -> None:
        self._contents.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        """Leave the search, else the help."""
        if self._field.text():
            self._field.clear()
        else:
            self.close()

    def _on_typed(self, typed: str) -> None:
        if typed:
            self._typing.start()
        else:
            self._typing.stop()
            self._find()

    def _on_return_pressed(self) -> None:
        """Show the current hit; pressed again, the next one."""
        if self._typing.isActive():
            self._typing.stop()
            self._find()
        contents, shown = self._contents, self._at
        if shown == contents.currentRow():
            contents.setCurrentRow((shown + 1) % max(contents.count(), 1))
        contents.open_current()

    def _find(self) -> None:
        typed = self._field.text().strip()
        self._at = -1
        if not typed:
            self._contents.show_pages(self._pages, self._view.page)
        else:
            self._search = self._search or HelpSearch(self._pages, page_text)
            self._contents.show_hits(self._search.find(typed), typed)
        self._nothing.setVisible(bool(typed) and not self._contents.count())
        self._view.mark(typed)

    def _show_passage(self, passage: Passage) -> None:
        self._at = self._contents.currentRow()
        self._view.show_passage(passage.page.name, passage.place)

    def _button(self, name: str, icon: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"help.{name}")
        button.setIcon(QIcon(f"icons:{icon}.png"))
        button.setAccessibleName(words)
        set_tip(button, words)
        styled(button, "flat")
        button.setEnabled(False)
        return button

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
