"""What came to a channel's address and did not verify, and why it is in no conversation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from kitdesk.model.timeline import Held
from kitdesk.ui.tables.held import HELD_ROLE, HeldDelegate, HeldModel
from kitdesk.ui.text import number_text, plain_label
from kitdesk.ui.theme import GRID, MARGIN, styled
from kitdesk.ui.widgets.elided_label import ElidedLabel
from kitdesk.ui.widgets.layouts import set_below


class HeldPage(QWidget):
    held_selected = Signal(object)
    """The `Held` that the user wants to see whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = HeldModel(self)
        self._nothing = plain_label(
            self.tr(
                "Nothing is held back. A callback whose signature does not fit, or cannot be checked yet, "
                "waits here instead of showing in a conversation."
            ),
            kind="caption",
            wrap=True,
        )
        self._nothing.setObjectName("callbacks.held.nothing")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._why = ElidedLabel()
        styled(self._why, "caption")
        self._why.setObjectName("callbacks.held.why")
        self._view = QListView()
        self._view.setObjectName("callbacks.held")
        self._view.setAccessibleName(self.tr("Callbacks that were held back"))
        self._view.setModel(self._model)
        self._view.setItemDelegate(HeldDelegate(self._view))
        self._view.setUniformItemSizes(True)
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._view.clicked.connect(self._on_chosen)
        self._view.activated.connect(self._on_chosen)
        set_below(
            self,
            self._nothing,
            self._why,
            (self._view, 1),
            (None, 0),
            margins=(MARGIN, GRID, MARGIN, GRID),
            spacing=GRID // 2,
        )
        self.show_held([], 0)

    def show_held(self, held: Sequence[Held], count: int) -> None:
        """Show the newest of *count*; what is looked at stays in its place."""
        looked_at = QPersistentModelIndex(self._view.indexAt(QPoint(1, 1)))
        at_top = self._view.verticalScrollBar().value() == 0
        self._model.set_held(held)
        if not at_top and looked_at.isValid():
            self._view.scrollTo(looked_at, QAbstractItemView.ScrollHint.PositionAtTop)
        self._why.show_text(self._words(len(held), count))
        self._nothing.setVisible(not held)
        for part in (self._why, self._view):
            part.setVisible(bool(held))

    def _words(self, listed: int, count: int) -> str:
        why = self.tr(
            "Not verified, so in no conversation: anybody who knows the address may have sent them. When the "
            "salt or the token becomes known, they are checked again by themselves."
        )
        if listed < count:
            more = self.tr("Shown are the newest {listed} of {count}.")
            return f"{more.format(listed=listed, count=number_text(count))} {why}"
        return why

    def _on_chosen(self, index: QModelIndex) -> None:
        self.held_selected.emit(index.data(HELD_ROLE))
