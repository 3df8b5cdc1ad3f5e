"""*Compare*: one row of the timeline beside any other, and what differs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QWidget

from kitdesk.desk.comparison import Section, patch
from kitdesk.ui.dialogs.dialog import Dialog
from kitdesk.ui.dialogs.size import open_at
from kitdesk.ui.inspector.diff_view import DiffView
from kitdesk.ui.inspector.row_picker import RowPicker, Rows
from kitdesk.ui.text import number_text, plain_label, set_tip
from kitdesk.ui.theme import GRID, MARGIN, styled
from kitdesk.ui.widgets.copy_button import CopyButton
from kitdesk.ui.widgets.elided_label import ElidedLabel
from kitdesk.ui.widgets.layouts import below, beside, set_below
from kitdesk.ui.widgets.push_button import push_button


class CompareDialog(Dialog):
    """Open it with `open`; its owner hands in the rows, and what differs once one was picked."""

    row_picked = Signal(int)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__("compare", parent)
        self._title, self._other_title = title, ""
        self._sections: Sequence[Section] = ()
        self.setWindowTitle(self.tr("Compare"))
        open_at(self, 1120, 760)
        self._picker = RowPicker("compare")
        self._picker.setFixedWidth(300)
        self._this, self._other = ElidedLabel(), ElidedLabel()
        self._this.show_text(title)
        self._view = DiffView()
        self._view.setObjectName("compare.differences")
        self._said = plain_label(kind="muted")
        self._said.setObjectName("compare.said")
        self._unchanged = QCheckBox(self.tr("Unchanged lines"))
        self._unchanged.setObjectName("compare.unchanged")
        self._previous = self._step_button("previous", self.tr("Previous"), -1, "Shift+F7")
        self._next = self._step_button("next", self.tr("Next"), 1, "F7")
        self._lay_out()
        self._unchanged.toggled.connect(self._view.show_unchanged)
        self._picker.row_picked.connect(self.row_picked)
        self._view.moved.connect(self._say_place)
        self._say_place()

    def show_rows(self, groups: Mapping[str, Rows], first: int | None) -> None:
        """Offer these rows, and pick the *first* one."""
        self._picker.show_rows(groups)
        if first is not None:
            self._picker.pick(first)

    def show_waiting(self, title: str) -> None:
        """Say that the row of this title is being compared."""
        self._other_title = title
        self._other.show_text(title)
        self._said.setText(self.tr("Comparing …"))

    def show_gone(self) -> None:
        """Say that the row is kept no more."""
        self._other.show_text("–")
        self._said.setText(self.tr("This row is kept no more. Choose another one."))

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show what differs."""
        self._sections = sections
        self._copy.setEnabled(any(section.changes for section in sections))
        self._view.show_sections(sections)

    def _lay_out(self) -> None:
        set_below(
            self,
            (
                beside(
                    below(plain_label(self.tr("Compare with"), "heading"), (self._picker, 1), spacing=GRID),
                    (
                        below(
                            _titled("−", "bad", self._this),
                            _titled("+", "ok", self._other),
                            (self._view, 1),
                            self._steps(),
                            spacing=GRID,
                        ),
                        1,
                    ),
                    spacing=MARGIN,
                ),
                1,
            ),
            self._buttons(),
            margins=MARGIN,
            spacing=MARGIN,
        )

    def _steps(self) -> QHBoxLayout:
        return beside((self._said, 1), self._unchanged, self._previous, self._next, spacing=GRID)

    def _buttons(self) -> QHBoxLayout:
        self._copy = CopyButton(self._patch, self.tr("Copy as unified diff"))
        self._copy.setObjectName("compare.copy")
        self._copy.setAutoDefault(False)
        self._copy.setEnabled(False)
        close = push_button("compare.close", self.tr("Close"), self.reject)
        return beside(self._copy, None, close)

    def _step_button(self, name: str, text: str, step: int, keys: str) -> QPushButton:
        button = push_button(f"compare.{name}", text, lambda: self._view.go(step))
        set_tip(button, self.tr("The difference before or after ({keys})").format(keys=keys))
        QShortcut(QKeySequence(keys), self, lambda: self._view.go(step))
        return button

    def _say_place(self) -> None:
        at, count = self._view.place
        self._previous.setEnabled(at > 1)
        self._next.setEnabled(at < count)
        if not self._sections:
            self._said.setText(self.tr("Choose a row on the left."))
        elif not count:
            self._said.setText(self.tr("The two are the same."))
        else:
            words = self.tr("Difference {at} of {count}")
            self._said.setText(words.format(at=number_text(at), count=number_text(count)))

    def _patch(self) -> str:
        return patch(self._sections, self._title, self._other_title)


def _titled(sign: str, kind: str, title: ElidedLabel) -> QHBoxLayout:
    mark: QLabel = plain_label(sign, kind)
    mark.setFixedWidth(12)
    styled(title, "heading")
    return beside(mark, (title, 1), spacing=GRID)
