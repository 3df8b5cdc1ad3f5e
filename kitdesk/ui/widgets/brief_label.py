"""A label for one line that says the same in fewer words where there is no room for all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kitdesk.ui.text import one_line
from kitdesk.ui.widgets.elided_label import ElidedLabel


class BriefLabel(ElidedLabel):
    """The whole is its text and, where that is not what is painted, its tool tip."""

    _brief = ""

    def show_either(self, text: str, brief: str) -> None:
        """Show *text*, or *brief* while that does not fit; an empty one is none."""
        self._brief = one_line(brief, 1000)
        self.show_text(text)
        self.update()

    def elided(self) -> str:
        whole = super().elided()
        if whole == self.text() or not self._brief:
            return whole
        end, room = Qt.TextElideMode.ElideRight, self.contentsRect().width()
        return self.fontMetrics().elidedText(self._brief, end, room)
