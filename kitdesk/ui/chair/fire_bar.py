"""What stands in the way of a shot or came of the last one, and the button that fires or gives up."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kitdesk.ui.text import set_tip
from kitdesk.ui.theme import GRID, MARGIN, styled
from kitdesk.ui.widgets.elided_lines import ElidedLines
from kitdesk.ui.widgets.layouts import below, set_beside
from kitdesk.ui.widgets.push_button import push_button


class FireBar(QWidget):
    fire_requested = Signal()
    give_up_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._under_way = False
        self._note = ElidedLines(2)
        self._note.setObjectName("chair.status")
        self._answer = ElidedLines(1)
        styled(self._answer, "caption")
        self._answer.setObjectName("chair.answer")
        self._fire = push_button("chair.fire", self.tr("Fire"), self.fire, "primary")
        self._give_up = push_button("chair.give_up", self.tr("Give up"), self.give_up_requested.emit)
        set_tip(self._give_up, self.tr("Wait no longer for the answer; it may have been taken"))
        set_beside(
            self,
            (below(None, self._note, self._answer, None, spacing=0), 1),
            self._give_up,
            self._fire,
            margins=(MARGIN, GRID, MARGIN, GRID),
        )
        self.show_under_way(False)

    def allow(self, allowed: bool, *, breaks: bool) -> None:
        """Let it be fired or not, anyway if it *breaks* the schema."""
        self._fire.setEnabled(allowed)
        self._fire.setText(self.tr("Fire anyway") if breaks else self.tr("Fire"))
        set_tip(self._fire, self.tr("Post this callback as Kit would (Ctrl+Enter)"))

    def say(self, text: str, tone: str = "", answer: str = "") -> None:
        """Show a sentence, and what an *answer* said; *tone* is ``ok``, ``warn``, ``bad`` or empty."""
        styled(self._note, f"{tone}-caption" if tone else "caption")
        self._note.show_text(text)
        self._answer.show_text(answer)
        self._answer.setVisible(bool(answer))

    def show_under_way(self, under_way: bool) -> None:
        """Offer to give up a shot that is under way; the focus stays within reach."""
        had_focus = (self._give_up if self._under_way else self._fire).hasFocus()
        self._under_way = under_way
        self._give_up.setVisible(under_way)
        self._fire.setVisible(not under_way)
        if had_focus:
            (self._give_up if under_way else self._fire).setFocus()

    def fire(self) -> None:
        """Ask for a shot, if one is possible."""
        if self._fire.isEnabled() and not self._under_way:
            self.fire_requested.emit()
