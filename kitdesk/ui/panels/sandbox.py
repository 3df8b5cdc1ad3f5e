"""The sandbox tool: its agent at work, all that came and went, its faults, and how it is connected."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QWidget

from kitdesk.sandbox.server import Coordinates
from kitdesk.ui.sandbox.agent_form import AgentForm
from kitdesk.ui.sandbox.callback_url import CallbackUrl
from kitdesk.ui.sandbox.coordinates import CoordinatesBox
from kitdesk.ui.sandbox.fault_form import FaultForm
from kitdesk.ui.sandbox.traffic import Traffic
from kitdesk.ui.theme import GRID, MARGIN, styled
from kitdesk.ui.widgets.elided_label import ElidedLabel
from kitdesk.ui.widgets.layouts import set_below
from kitdesk.ui.widgets.scroll_page import scroll_page
from kitdesk.ui.widgets.tabs import tab_widget


class SandboxPanel(QWidget):
    """Composes the parts; a presenter speaks to each of them."""

    def __init__(
        self, close_reasons: tuple[str, ...], coordinates: Coordinates, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.agent = AgentForm(close_reasons)
        self.traffic = Traffic()
        self.faults = FaultForm()
        self.callback_url = CallbackUrl()
        hint = self.tr("Newest first. A click shows the whole request and its answer, without secrets.")
        self._tabs = tab_widget("sandbox.tabs", self.tr("Parts of the sandbox"))
        self._tabs.setDocumentMode(True)
        self._agent_page = scroll_page(self.agent)
        self._tabs.addTab(self._agent_page, self.tr("Agent"))
        self._tabs.addTab(_listed(hint, self.traffic), self.tr("Log"))
        self._tabs.addTab(scroll_page(self.faults), self.tr("Faults"))
        self._tabs.addTab(scroll_page(self.callback_url, CoordinatesBox(coordinates)), self.tr("Connection"))
        set_below(self, self._tabs)
        self.traffic.customer_selected.connect(self.agent.show_customer)
        self.agent.sender_choice.unfolded.connect(self._on_unfolded)

    def _on_unfolded(self, open_: bool) -> None:
        """What unfolds at the end of a low page would not be seen."""
        if open_:
            QTimer.singleShot(0, self._show_unfolded)  # once it has its place

    def _show_unfolded(self) -> None:
        self._agent_page.verticalScrollBar().setValue(self.agent.pace.mapTo(self.agent, QPoint()).y())


def _listed(hint: str, rows: QWidget) -> QWidget:
    """*rows* that scroll by themselves, under a line that says what they are."""
    page = QWidget()
    said = ElidedLabel(hint)
    styled(said, "caption")
    set_below(page, said, (rows, 1), margins=(MARGIN, GRID, MARGIN, GRID), spacing=GRID // 2)
    return page
