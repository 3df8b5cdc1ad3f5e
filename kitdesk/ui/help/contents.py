"""The list beside a page of the help: all pages by their groups, or what a search found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from kitdesk.store.help_pages import HelpPage
from kitdesk.ui.help.search import Passage
from kitdesk.ui.text import one_line, plain_tip
from kitdesk.ui.theme import row_padding, styled

_WHAT = Qt.ItemDataRole.UserRole
_SHOWN = 160
"""Characters of a passage that are listed."""
_BEFORE = 12
"""Characters of them before the words that were found, at least."""


class Contents(QListWidget):
    """Headings of groups are passed over by the keys."""

    page_wanted = Signal(str)
    passage_wanted = Signal(object)
    """A `Passage`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help.contents")
        self.setAccessibleName(self.tr("Pages"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        styled(self, "contents")
        self.itemClicked.connect(self._open)
        self.itemActivated.connect(self._open)

    def show_pages(self, pages: Sequence[HelpPage], shown: str) -> None:
        """List all pages, the one that is *shown* as the current."""
        self.clear()
        self.setAccessibleName(self.tr("Pages"))
        group = ""
        for page in pages:
            if page.group != group:
                group = page.group
                self._add_group(group)
            self._add(page.title, page)
        self.choose(shown)

    def show_hits(self, hits: Sequence[Passage], words: str) -> None:
        """List what was found, each from a little before its *words* on, with the first as the current."""
        self.clear()
        self.setAccessibleName(self.tr("Found"))
        for hit in hits:
            where = hit.page.title if hit.heading == hit.page.title else f"{hit.page.title} › {hit.heading}"
            self._add(f"{where}\n{_excerpt(hit.text, words)}", hit)
        self.setCurrentRow(0)

    def choose(self, name: str) -> None:
        """Make a page the current one, if pages are listed."""
        for row in range(self.count()):
            what = self.item(row).data(_WHAT)
            if isinstance(what, HelpPage) and what.name == name:
                self.setCurrentRow(row)

    def open_current(self) -> None:
        """Ask for the current page or passage."""
        if self.currentItem() is not None:
            self._open(self.currentItem())

    def _open(self, item: QListWidgetItem) -> None:
        what = item.data(_WHAT)
        if isinstance(what, HelpPage):
            self.page_wanted.emit(what.name)
        elif isinstance(what, Passage):
            self.passage_wanted.emit(what)

    def _add(self, text: str, what: object) -> None:
        item = QListWidgetItem(text, self)
        item.setData(_WHAT, what)
        item.setToolTip(plain_tip(what.text if isinstance(what, Passage) else text))
        self._give_room(item, text.count("\n") + 1)

    def _add_group(self, title: str) -> None:
        item = QListWidgetItem(title, self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        item.setFont(font)
        self._give_room(item, 2)
        item.setTextAlignment(Qt.AlignmentFlag.AlignBottom)

    def _give_room(self, item: QListWidgetItem, lines: int) -> None:
        item.setSizeHint(QSize(0, lines * self.fontMetrics().lineSpacing() + row_padding()))


def _excerpt(text: str, words: str) -> str:
    found = text.casefold().find(words.casefold())
    begin = text.rfind(" ", 0, found - _BEFORE) + 1 if found > 2 * _BEFORE else 0
    return one_line(("…" if begin else "") + text[begin:], _SHOWN)
