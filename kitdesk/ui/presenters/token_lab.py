"""Connects the page of the token lab with the desk's."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kitdesk.desk.desk import Desk
from kitdesk.desk.sandbox.experiments import Plan
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.presenters.deeds import Deeds, Latest
from kitdesk.ui.token.lab_page import LabPage


class TokenLabPresenter(QObject):
    """Runs one experiment at a time, and shows what the lab has found."""

    def __init__(self, page: LabPage, desk: Desk, bridge: Bridge, deeds: Deeds) -> None:
        super().__init__(page)
        self._page = page
        self._under_way = Latest(deeds)
        self._lab = desk.token_lab
        page.run_requested.connect(self._on_run_requested)
        page.tidy_requested.connect(self._on_tidy_requested)
        for news in (bridge.sandbox_saw, bridge.sandbox_changed):
            news.connect(lambda *_: self._show())
        self._show()

    def _show(self) -> None:
        self._page.show_account(self._lab.account)
        self._page.show_tidy(self._lab.is_tidy)

    def _on_run_requested(self, plan: Plan) -> None:
        self._under_way.start(self._lab.run(plan), "run an experiment with tokens", lasts=True)

    def _on_tidy_requested(self) -> None:
        self._under_way.start(self._lab.tidy(), "put the sandbox right")
