"""Has the composer's message checked, from when there is something to check."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QObject

from kitdesk.desk.writing.draft_check import check
from kitdesk.ui.panels.composer import Composer
from kitdesk.ui.presenters.deeds import Deeds


class CheckingPresenter(QObject):
    """Lets the first check be made in a thread: what it needs is loaded with it, and takes a while."""

    def __init__(self, composer: Composer, deeds: Deeds) -> None:
        super().__init__(composer)
        self._composer = composer
        self._deeds = deeds
        self._begun = False
        composer.check_wanted.connect(self._begin)
        if composer.wants_check:
            self._begin()

    def _begin(self) -> None:
        if not self._begun:
            self._begun = True
            self._deeds.start(self._check(), "load the check")

    async def _check(self) -> None:
        await asyncio.to_thread(check, self._composer.message.text)
        self._composer.set_tools(check)
