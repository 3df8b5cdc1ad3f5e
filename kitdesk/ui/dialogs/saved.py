"""What a person has saved under names: found, looked at, used, and kept in order."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kitdesk.store.named_texts import NamedText
from kitdesk.ui.dialogs.dialog import Dialog
from kitdesk.ui.dialogs.size import open_at
from kitdesk.ui.text import one_line, plain_label
from kitdesk.ui.theme import GRID, MARGIN, styled
from kitdesk.ui.widgets.elided_label import ElidedLabel
from kitdesk.ui.widgets.layouts import beside, set_below
from kitdesk.ui.widgets.notice import Notices
from kitdesk.ui.widgets.push_button import push_button
from kitdesk.ui.widgets.row_list import RowList, what_of
from kitdesk.ui.widgets.text_page import Paragraph, TextPage

W = TypeVar("W", bound=QWidget)

_LIST_WIDTH = 264


@dataclass(frozen=True)
class SavedWords:
    """What the dialog calls things. *uses* are the labels of what can be done with one, by key: the first is
    what Enter does. *note* stands below what is shown.
    """

    title: str
    search: str
    empty: str
    save: str
    uses: Mapping[str, str]
    note: str = ""


class SavedDialog(Dialog):
    """Open it with `open`. *name* begins the object names of its controls.

    Who opens it shows the texts, and a preview of the one that was `selected`.
    """

    selected = Signal(object)
    """A `NamedText`, None for none."""
    used = Signal(object, str)
    """A `NamedText`, and the key of what is to be done with it. The dialog is closed by then."""
    save_requested = Signal()
    rename_requested = Signal(object)
    delete_requested = Signal(object)

    def __init__(self, name: str, words: SavedWords, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.setWindowTitle(words.title)
        self._words = words
        self.notices = Notices()
        self._search = self._named(QLineEdit(), "search", words.search)
        self._list = RowList(f"{name}.list", words.title, apart=True)
        self._hint = plain_label(kind="muted", wrap=True)
        self._title = ElidedLabel()
        self._preview = self._named(TextPage(), "preview", self.tr("Preview"))
        self._save = self._button("save", words.save, self.save_requested.emit)
        self._rename = self._button("rename", self.tr("Rename…"), self._on_rename_clicked)
        self._delete = self._button("delete", self.tr("Delete"), self._on_delete_clicked)
        self._uses = {
            key: self._button(key, label, partial(self._use, key)) for key, label in words.uses.items()
        }
        self._lay_out()
        self._connect()
        self.show_texts([])

    def show_texts(self, texts: Sequence[NamedText], current: NamedText | None = None) -> None:
        """List these, with *current* or else the first one selected."""
        self._list.clear()
        for text in texts:
            item = self._list.add_row(one_line(text.name), text, tip=text.name)
            if text == current:
                self._list.setCurrentItem(item)
        self._find()

    def show_preview(self, paragraphs: Sequence[Paragraph], uses: Mapping[str, str]) -> None:
        """Show what the selected one is, and the labels of what can be done with it, by key."""
        self._preview.show_paragraphs(paragraphs, stay=False)
        for key, button in self._uses.items():
            button.setText(uses.get(key, self._words.uses[key]))
            button.setEnabled(key in uses)

    def allow_saving(self, allowed: bool) -> None:
        """Whether there is something to save now."""
        self._save.setEnabled(allowed)

    def current(self) -> NamedText | None:
        """The one that is selected and in sight."""
        item = self._list.currentItem()
        text = self._list.current()
        return text if isinstance(text, NamedText) and not item.isHidden() else None

    def _lay_out(self) -> None:
        self._search.setPlaceholderText(self._words.search)
        self._search.setClearButtonEnabled(True)
        self._hint.setObjectName(f"{self.objectName()}.hint")
        styled(self._title, "heading")
        primary = next(iter(self._uses.values()))
        styled(primary, "primary")
        primary.setDefault(True)
        left, right = QWidget(), QVBoxLayout()
        self._list.setMinimumWidth(_LIST_WIDTH)
        self._lay_out_list(left)
        right.setSpacing(GRID)
        right.addWidget(self._title)
        right.addWidget(self._preview, 1)
        if self._words.note:
            right.addWidget(self._named(plain_label(self._words.note, "caption", wrap=True), "note", ""))
        right.addLayout(self._row_of_uses())
        set_below(
            self, self.notices, (beside((left, 1), (right, 2), margins=MARGIN, spacing=MARGIN), 1), spacing=0
        )
        open_at(self, 800, 520)

    def _lay_out_list(self, left: QWidget) -> None:
        set_below(
            left,
            self._search,
            self._hint,
            (self._list, 1),
            self._save,
            beside((self._rename, 1), (self._delete, 1), spacing=GRID),
        )

    def _row_of_uses(self) -> QHBoxLayout:
        close = self._button("close", self.tr("Close"), self.reject)
        return beside(None, close, *reversed(self._uses.values()), spacing=GRID)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._find)
        self._search.installEventFilter(self)
        self._list.currentItemChanged.connect(lambda _now, _before: self._on_selected())
        self._list.itemDoubleClicked.connect(lambda _item: self._use(next(iter(self._uses))))
        QShortcut(QKeySequence("F2"), self, self._rename.click)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self._list, self._delete.click)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _find(self) -> None:
        """Show those that have every word in their name or text, and select the first if none is."""
        words = self._search.text().casefold().split()
        items = self._list.all_items()
        for item in items:
            text = what_of(item)
            assert isinstance(text, NamedText)  # noqa: S101 (for the type checker)
            said = f"{text.name}\n{text.text}".casefold()
            item.setHidden(not all(word in said for word in words))
        found = [item for item in items if not item.isHidden()]
        if self.current() is None:
            self._list.setCurrentRow(self._list.row(found[0]) if found else -1)
        self._hint.setText(self.tr("None has all of these words.") if items else self._words.empty)
        self._hint.setVisible(not found)
        self._on_selected()

    def _on_selected(self) -> None:
        current = self.current()
        self._title.show_text(current.name if current is not None else "")
        self._rename.setEnabled(current is not None)
        self._delete.setEnabled(current is not None)
        self.show_preview([], {})
        self.selected.emit(current)

    def _use(self, key: str) -> None:
        current = self.current()
        if current is not None and self._uses[key].isEnabled():
            self.accept()
            self.used.emit(current, key)

    def _on_rename_clicked(self) -> None:
        self.rename_requested.emit(self.current())

    def _on_delete_clicked(self) -> None:
        self.delete_requested.emit(self.current())

    def _button(self, key: str, label: str, deed: Callable[[], object]) -> QPushButton:
        return push_button(f"{self.objectName()}.{key}", label, deed)

    def _named(self, widget: W, key: str, spoken: str) -> W:
        widget.setObjectName(f"{self.objectName()}.{key}")
        widget.setAccessibleName(spoken)
        return widget

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down go through the list while one types in the search."""
        if watched is self._search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._go(step)
                return True
        return super().eventFilter(watched, event)

    def _go(self, step: int) -> None:
        rows = [row for row, item in enumerate(self._list.all_items()) if not item.isHidden()]
        if rows:
            at = rows.index(self._list.currentRow()) if self._list.currentRow() in rows else -1
            self._list.setCurrentRow(rows[min(len(rows) - 1, max(0, at + step))])
