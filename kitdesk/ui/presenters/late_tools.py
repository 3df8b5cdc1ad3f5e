"""Makes the tools that nobody needs before somebody looks at them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kitdesk.desk.desk import Desk
from kitdesk.model import wire
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.presenters.callbacks import CallbacksPresenter
from kitdesk.ui.presenters.conversation import ConversationPresenter
from kitdesk.ui.presenters.deeds import Deeds
from kitdesk.ui.presenters.inspector_tool import InspectorTool

if TYPE_CHECKING:  # not before somebody looks at them
    from kitdesk.ui.panels.callbacks import CallbacksPanel
    from kitdesk.ui.panels.sandbox import SandboxPanel
    from kitdesk.ui.presenters.chair_tool import ChairTool
    from kitdesk.ui.presenters.sandbox import SandboxPresenter
    from kitdesk.ui.token.lab_page import LabPage


class LateTools(QObject):
    """Callbacks, sandbox and Kit's chair: each is made, and connected with the others, when first seen."""

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        bridge: Bridge,
        deeds: Deeds,
        *,
        conversation: ConversationPresenter,
        inspector: InspectorTool,
        callbacks: CallbacksPresenter,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._bridge = bridge
        self._deeds = deeds
        self._conversation = conversation
        self._inspector = inspector
        self._callbacks = callbacks
        self._sandbox: SandboxPresenter | None = None
        self._chair: ChairTool | None = None
        window.fill_tool_when_seen("callbacks", self._make_callbacks)
        window.fill_tool_when_seen("sandbox", self._make_sandbox)
        window.fill_tool_when_seen("chair", lambda: self._make_chair().panel)

    def chair(self) -> ChairTool:
        """The chair brought to the front, made if nobody has looked at it yet."""
        chair = self._chair or self._make_chair()
        self._window.fill_tool("chair", chair.panel)
        self._window.reveal_tool("chair")
        return chair

    def remember(self) -> None:
        """Keep what was written in them."""
        if self._sandbox is not None:
            self._sandbox.remember()

    def _make_callbacks(self) -> CallbacksPanel:
        from kitdesk.ui.panels.callbacks import CallbacksPanel  # noqa: PLC0415 (not before it is seen)
        from kitdesk.ui.presenters.callbacks_panel import (  # noqa: PLC0415 (not before it is seen)
            CallbacksPanelPresenter,
        )
        from kitdesk.ui.presenters.forwarding import ForwardingPresenter  # noqa: PLC0415 (not before it is seen)
        from kitdesk.ui.presenters.held import HeldPresenter  # noqa: PLC0415 (not before it is seen)

        panel = CallbacksPanel()
        CallbacksPanelPresenter(
            panel,
            self._callbacks,
            window=self._window,
            desk=self._desk,
            bridge=self._bridge,
            deeds=self._deeds,
        )
        held = HeldPresenter(panel, self._desk, self._bridge, self._deeds)
        forwarding = ForwardingPresenter(panel.forwarding, self._desk, self._bridge, self._deeds)
        forwarding.changed.connect(self._callbacks.show_channel)
        for presenter in (held, forwarding):
            presenter.exchange_selected.connect(self._inspector.show_exchange)
        return panel

    def _make_sandbox(self) -> SandboxPanel:
        from kitdesk.ui.panels.sandbox import SandboxPanel  # noqa: PLC0415 (not before it is seen)
        from kitdesk.ui.presenters.sandbox import SandboxPresenter  # noqa: PLC0415 (not before it is seen)

        panel = SandboxPanel(wire.CLOSE_REASONS, self._desk.sandbox.server.coordinates())
        self._sandbox = SandboxPresenter(panel, self._desk, self._bridge, self._deeds)
        self._sandbox.show_customer(self._conversation.client_id)
        self._conversation.customer_shown.connect(self._sandbox.show_customer)
        self._sandbox.exchange_selected.connect(self._inspector.show_exchange)
        self._sandbox.fault_changed.connect(lambda said: self._window.show_status("fault", said))
        return panel

    def _make_chair(self) -> ChairTool:
        from kitdesk.ui.presenters.chair_tool import ChairTool  # noqa: PLC0415 (not before it is seen)

        self._chair = chair = ChairTool(self._window, self._desk, self._bridge, self._deeds)
        chair.show_customer(self._conversation.client_id)
        self._conversation.customer_shown.connect(chair.show_customer)
        chair.exchange_selected.connect(self._inspector.show_exchange)
        chair.fired.connect(self._inspector.offer_exchange)
        return chair


def make_lab(desk: Desk, bridge: Bridge, deeds: Deeds) -> LabPage:
    """The page of the token's tool that only the sandbox has."""
    from kitdesk.ui.presenters.token_lab import TokenLabPresenter  # noqa: PLC0415 (not before it is seen)
    from kitdesk.ui.token.lab_page import LabPage  # noqa: PLC0415 (not before it is seen)

    page = LabPage()
    TokenLabPresenter(page, desk, bridge, deeds)
    return page
