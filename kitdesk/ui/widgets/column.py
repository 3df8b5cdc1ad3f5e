"""A column that is as high as its parts can bear to be, also where one of them asks for no height."""

from __future__ import annotations

from PySide6.QtWidgets import QLayoutItem, QVBoxLayout


class Column(QVBoxLayout):
    """Qt counts a part whose policy is *Ignored* as nothing, scrolls too late, and sets its parts over it."""

    def heightForWidth(self, width: int) -> int:
        items = (self.itemAt(at) for at in range(self.count()))
        return super().heightForWidth(width) + sum(_lack(item) for item in items if item is not None)


def _lack(item: QLayoutItem) -> int:
    if item.isEmpty() or item.hasHeightForWidth():
        return 0
    return max(0, item.minimumSize().height() - item.sizeHint().height())
