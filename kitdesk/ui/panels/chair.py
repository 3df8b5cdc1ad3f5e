"""Kit's chair: whom it speaks to, and below that a page for each way to do so."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from kitdesk.ui.chair.target_box import TargetBox
from kitdesk.ui.theme import GRID, MARGIN
from kitdesk.ui.widgets.scroll_page import scroll_page


class ChairPanel(QWidget):
    """Composes the parts; presenters speak to each of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chair")
        self.target = TargetBox()
        self.fire = QWidget()
        self.tabs = QTabWidget()
        self.tabs.setObjectName("chair.tabs")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(scroll_page(self.fire), self.tr("Fire"))
        above = QVBoxLayout()
        above.setContentsMargins(MARGIN, GRID, MARGIN, 0)
        above.addWidget(self.target)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.tabs, 1)
