"""Which sample the callback begins with, and what can be done with the user's own samples."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from kitdesk.store.named_texts import NamedText
from kitdesk.ui.chair.sample_words import sample_title
from kitdesk.ui.text import one_line, set_tip
from kitdesk.ui.widgets.elided_box import ElidedBox
from kitdesk.ui.widgets.layouts import set_beside
from kitdesk.ui.widgets.named_box import name_box


class SampleRow(QWidget):
    chosen = Signal(object)
    """The `NamedText` to begin with, also when it is chosen again."""
    save_requested = Signal()
    rename_requested = Signal(object)
    delete_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = ElidedBox()
        self._box.setObjectName("chair.sample")
        name_box(self._box, self.tr("Sample callback"))
        self._box.setMaxVisibleItems(20)
        self._more = QPushButton("⋯")
        self._more.setObjectName("chair.sample.more")
        self._more.setAccessibleName(self.tr("Own samples"))
        set_tip(self._more, self.tr("Save, rename or delete a sample of your own"))
        menu = QMenu(self)
        self._save = self._action(menu, "save", self.tr("Save as sample…"), self.save_requested.emit)
        self._rename = self._action(
            menu, "rename", self.tr("Rename…"), lambda: self.rename_requested.emit(self.sample())
        )
        self._delete = self._action(
            menu, "delete", self.tr("Delete"), lambda: self.delete_requested.emit(self.sample())
        )
        self._more.clicked.connect(lambda: menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft())))
        set_beside(self, (self._box, 1), self._more)
        self._box.activated.connect(self._on_activated)
        self._review()

    def show_samples(self, samples: Sequence[NamedText], current: NamedText | None = None) -> None:
        """Offer these, the user's own first; *current* is the one that the callback began with."""
        own = sorted(samples, key=lambda sample: not sample.own)
        self._box.clear()
        for before, sample in zip([None, *own], own, strict=False):
            if before is not None and before.own != sample.own:
                self._box.insertSeparator(self._box.count())
            self._box.addItem(self._title(sample), sample)
        shown = [self._box.itemData(row) for row in range(self._box.count())]
        self._box.setCurrentIndex(shown.index(current) if current in own else -1)
        self._review()

    def show_none(self) -> None:
        """The callback began with no sample."""
        self._box.setCurrentIndex(-1)
        self._review()

    def sample(self) -> NamedText | None:
        """The one that the callback began with."""
        sample = self._box.currentData()
        return sample if isinstance(sample, NamedText) else None

    def _title(self, sample: NamedText) -> str:
        return one_line(sample.name) if sample.own else sample_title(sample.name)

    def _review(self) -> None:
        sample = self.sample()
        own = sample is not None and sample.own
        self._rename.setEnabled(own)
        self._delete.setEnabled(own)
        set_tip(self._box, self._box.currentText() or self.tr("A callback to begin with"))
        self._box.setPlaceholderText(self.tr("Choose a sample"))

    def _action(self, menu: QMenu, name: str, text: str, deed: Callable[[], object]) -> QAction:
        action = menu.addAction(text)
        action.setObjectName(f"chair.sample.{name}")
        action.triggered.connect(lambda _checked: deed())
        return action

    def _on_activated(self) -> None:
        self._review()
        sample = self.sample()
        if sample is not None:
            self.chosen.emit(sample)
