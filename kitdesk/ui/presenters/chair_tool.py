"""Makes Kit's chair: its panel, and a presenter for each of its pages."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kitdesk.callback.suite.suite import CHECKS
from kitdesk.desk.desk import Desk
from kitdesk.model.timeline import Exchange
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.panels.chair import ChairPanel
from kitdesk.ui.presenters.chair import ChairPresenter
from kitdesk.ui.presenters.creation import CreationPresenter
from kitdesk.ui.presenters.deeds import Deeds
from kitdesk.ui.presenters.firing import FiringPresenter
from kitdesk.ui.presenters.samples import SamplesPresenter
from kitdesk.ui.presenters.shots import ShotsPresenter
from kitdesk.ui.presenters.suite import SuitePresenter


class ChairTool(QObject):
    """Made when somebody first looks at it, or wants a shot to be fired again."""

    exchange_selected = Signal(object)
    fired = Signal(object)
    """The `Exchange` that a shot was."""

    def __init__(self, window: MainWindow, desk: Desk, bridge: Bridge, deeds: Deeds) -> None:
        self.panel = ChairPanel(CHECKS)
        super().__init__(self.panel)
        chair = ChairPresenter(self.panel, desk, bridge)
        self._firing = FiringPresenter(
            self.panel.fire, chair, window=window, desk=desk, bridge=bridge, deeds=deeds
        )
        self._creation = CreationPresenter(
            self.panel.creation, chair, window=window, desk=desk, bridge=bridge, deeds=deeds
        )
        suite = SuitePresenter(self.panel.suite, chair, window=window, desk=desk, bridge=bridge, deeds=deeds)
        ShotsPresenter(self.panel.fire.shots, desk, bridge, deeds)
        SamplesPresenter(self.panel.fire, desk.samples, window)
        for presenter in (self._firing, self._creation, suite):
            presenter.exchange_selected.connect(self.exchange_selected)
        self._firing.fired.connect(self.fired)
        self._firing.test_request_wanted.connect(self._test_again)

    def show_customer(self, client_id: str) -> None:
        """Let ``{{client_id}}`` stand for the customer whose conversation is shown."""
        self._firing.show_customer(client_id)

    def replay(self, exchange: Exchange) -> None:
        """Fire a shot at the target once more, signed anew."""
        self._firing.replay(exchange)

    def edit(self, exchange: Exchange) -> None:
        """Load a shot to be changed and fired."""
        self.panel.show_fire()
        self._firing.edit(exchange)

    def _test_again(self, method: str) -> None:
        self.panel.show_creation()
        self._creation.send(method)
