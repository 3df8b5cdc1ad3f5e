"""Lists the files that kitdesk serves, and serves those no more that are not wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kitdesk.desk.desk import Desk
from kitdesk.model.served import Served
from kitdesk.ui.dialogs.served_files import ServedFilesDialog
from kitdesk.ui.presenters.deeds import Deeds


class ServedFilesPresenter(QObject):
    """Opens its dialog when it is made. *on_stopped* is called when one is served no more."""

    def __init__(self, window: QWidget, desk: Desk, deeds: Deeds, on_stopped: Callable[[], object]) -> None:
        self._dialog = ServedFilesDialog(window)
        super().__init__(self._dialog)
        self._serving = desk.serving
        self._deeds = deeds
        self._on_stopped = on_stopped
        self._closed = False
        self._dialog.stop_requested.connect(self._on_stop_requested)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()
        deeds.start(self._list(), "list the served files")

    async def _list(self) -> None:
        serving = self._serving
        mentions = {served: await serving.mentions(served) for served in serving.files}
        if not self._closed:
            self._dialog.show_files(mentions, {served: serving.url(served) for served in mentions})

    def _on_finished(self) -> None:
        self._closed = True

    def _on_stop_requested(self, served: Served) -> None:
        self._deeds.start(self._stop(served), "serve a file no more", lasts=True)

    async def _stop(self, served: Served) -> None:
        """To its end, also when the dialog is gone by then."""
        await self._serving.remove(served)
        self._on_stopped()
        await self._list()
