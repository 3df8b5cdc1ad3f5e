"""Kit's chair: whom it speaks to, and below that a page for each way to do so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from kitdesk.model.conformance import Check
from kitdesk.ui.chair.creation_page import CreationPage
from kitdesk.ui.chair.fire_page import FirePage
from kitdesk.ui.chair.suite_page import SuitePage
from kitdesk.ui.chair.target_box import TargetBox
from kitdesk.ui.theme import GRID, MARGIN
from kitdesk.ui.widgets.column import Column
from kitdesk.ui.widgets.layouts import below, filled
from kitdesk.ui.widgets.scroll_page import scroll_page
from kitdesk.ui.widgets.tabs import tab_widget

_LEAST = 84
"""Pixels of a page with its tab: what has no room there can be scrolled to."""


class ChairPanel(QWidget):
    """Composes the parts; presenters speak to each of them."""

    def __init__(self, checks: Sequence[Check], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chair")
        self.target = TargetBox()
        self.fire = FirePage()
        self.creation = CreationPage()
        self.suite = SuitePage(checks)
        self.tabs = tab_widget("chair.tabs", self.tr("Parts of Kit's chair"))
        self.tabs.setDocumentMode(True)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.tabs.setMinimumHeight(_LEAST)
        self.tabs.addTab(self.fire, self.tr("Fire"))
        self._creation, self._suite = scroll_page(self.creation), scroll_page(self.suite)
        self.tabs.addTab(self._creation, self.tr("Test request"))
        self.tabs.addTab(self._suite, self.tr("Suite"))
        filled(
            Column(self),
            below(self.target, margins=(MARGIN, GRID, MARGIN, 0)),
            (self.tabs, 1),
            margins=0,
            spacing=0,
        )

    def show_fire(self) -> None:
        """Bring the page *Fire* to the front."""
        self.tabs.setCurrentWidget(self.fire)

    def show_creation(self) -> None:
        """Bring the page *Test request* to the front."""
        self.tabs.setCurrentWidget(self._creation)

    def show_suite(self) -> None:
        """Bring the suite to the front."""
        self.tabs.setCurrentWidget(self._suite)
