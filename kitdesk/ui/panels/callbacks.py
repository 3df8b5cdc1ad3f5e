"""The callbacks tool: the address for Kit, the way to it from outside, what was held back and learnt."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from kitdesk.ui.callbacks.address_page import AddressPage
from kitdesk.ui.callbacks.evidence_page import EvidencePage
from kitdesk.ui.callbacks.forwarding_page import ForwardingPage
from kitdesk.ui.callbacks.held_page import HeldPage
from kitdesk.ui.callbacks.reach_box import ReachBox
from kitdesk.ui.callbacks.tunnel_box import TunnelBox
from kitdesk.ui.text import number_text
from kitdesk.ui.theme import GRID, styled
from kitdesk.ui.widgets.layouts import set_below
from kitdesk.ui.widgets.scroll_page import scroll_page
from kitdesk.ui.widgets.tabs import tab_widget

_ADDRESS, _OUTSIDE, _HELD = range(3)


class CallbacksPanel(QWidget):
    """Composes the parts; a presenter speaks to each of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("callbacks")
        self.address = AddressPage()
        self.reach = ReachBox()
        self.tunnel = TunnelBox()
        self.held = HeldPage()
        self.forwarding = ForwardingPage()
        self.evidence = EvidencePage()
        self._tabs = tab_widget("callbacks.tabs", self.tr("Parts of Callbacks"))
        self._tabs.setDocumentMode(True)
        styled(self._tabs.tabBar(), "dense")
        self._tabs.addTab(scroll_page(self.address), self.tr("Address"))
        self._outside = scroll_page(self.tunnel, self.reach, _room_for(self.tunnel.lines), spacing=2 * GRID)
        self._tabs.addTab(self._outside, self.tr("Outside"))
        self._tabs.addTab(self.held, "")
        self._tabs.addTab(scroll_page(self.forwarding), self.tr("Forward"))
        self._tabs.addTab(self.evidence, self.tr("Evidence"))
        set_below(self, self._tabs)
        self.setFocusProxy(self._tabs.tabBar())
        self.address.outside_requested.connect(lambda: self._tabs.setCurrentIndex(_OUTSIDE))
        self.reach.answered.connect(self._on_answered)
        self.show_count(0)

    def show_address(self) -> None:
        """Bring the address and the port to the front."""
        self._tabs.setCurrentIndex(_ADDRESS)

    def show_held(self) -> None:
        """Bring what was held back to the front."""
        self._tabs.setCurrentIndex(_HELD)

    def show_count(self, held: int) -> None:
        """Say how many were held back."""
        words = self.tr("Held back")
        self._tabs.setTabText(_HELD, f"{words} ({number_text(held)})" if held else words)

    def _on_answered(self) -> None:
        """Once it is laid out, scroll to what was asked for."""
        result = self.reach.result
        QTimer.singleShot(0, self, lambda: self._outside.ensureWidgetVisible(result, 0, GRID))


def _room_for(part: QWidget) -> QWidget:
    """What takes the room of *part* also while that is hidden."""
    room = QWidget()
    set_below(room, part)
    return room
