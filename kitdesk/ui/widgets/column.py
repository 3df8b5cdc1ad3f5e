"""A column that is as high as its parts can bear to be, also where one of them asks for no height."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout


class Column(QVBoxLayout):
    """Qt counts a part whose policy is *Ignored* as nothing, scrolls too late, and sets its parts over it."""

    def heightForWidth(self, width: int) -> int:
        items = [self.itemAt(at) for at in range(self.count())]
        lacks = (
            item.minimumSize().height() - item.sizeHint().height()
            for item in items
            if not item.isEmpty() and not item.hasHeightForWidth()
        )
        return super().heightForWidth(width) + sum(lack for lack in lacks if lack > 0)
