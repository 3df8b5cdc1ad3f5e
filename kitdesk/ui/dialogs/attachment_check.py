"""*Check attachment* while it runs: one row for each part, and what follows from all of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kitdesk.model.attachment_checkup import FilePart
from kitdesk.model.checkup import PartState
from kitdesk.ui.dialogs.checkup import CheckupDialog
from kitdesk.ui.dialogs.size import open_at
from kitdesk.ui.text import shown


class AttachmentCheckDialog(CheckupDialog):
    inside_requested = Signal()
    """Run again, and connect to addresses inside this machine and its network too."""
    callbacks_wanted = Signal()
    """The tool in which files that are served here are made reachable."""

    def __init__(self, url: str, parent: QWidget | None = None, *, served: bool = False) -> None:
        """*served* tells a file that this kitdesk serves."""
        super().__init__("attachment_check", FilePart, parent)
        self._url = url
        self._served = served
        self._is_inside = False
        self.setWindowTitle(self.tr("Check attachment"))
        self._all_the_same = self._button("inside", self.tr("Connect all the same"), self._run_inside)
        self._all_the_same.hide()
        self._callbacks = self._button("callbacks", self.tr("Open the tool Callbacks"), self._on_callbacks)
        self._callbacks.hide()
        what = self.tr("Asks from this machine, without any secret, and reads the first bytes. {url}")
        self._lay_out(self.tr("Check attachment"), what.format(url=shown(url, 300)))
        for button in (self._callbacks, self._all_the_same):
            self._buttons.insertWidget(self._buttons.indexOf(self._again), button)
        self.setTabOrder(self._copy, self._callbacks)
        self.setTabOrder(self._callbacks, self._all_the_same)
        open_at(self, 680, 600)

    def start(self) -> None:
        """Begin a new run: forget the steps of the last one."""
        self._all_the_same.hide()
        self._callbacks.hide()
        super().start()

    def finish(self, *, leads_inside: bool = False) -> None:
        """The run has ended: say what came of it, and offer to connect if it *leads inside*."""
        self._is_inside = leads_inside
        super().finish()
        self._all_the_same.setVisible(leads_inside)
        self._callbacks.setVisible(leads_inside and self._served)

    def _head(self) -> str:
        return self.tr("Check of the attachment at {url}").format(url=shown(self._url, 300))

    def _verdict(self) -> tuple[str, str]:
        failed, doubtful = (self._steps.names(state) for state in (PartState.FAILED, PartState.DOUBTFUL))
        if failed and self._is_inside and self._served:
            return self.tr(
                "✕ Kit cannot get this file: kitdesk serves it, and only this machine can reach it there. "
                "Open a tunnel in Callbacks, or enter a public address there, and attach the file again."
            ), "badge-bad"
        if failed:
            text = self.tr("✕ Kit would hardly get this file. Failed: {parts}.")
            return text.format(parts=", ".join(failed)), "badge-bad"
        if doubtful:
            text = self.tr("! It can be fetched. Doubtful: {parts}.")
            return text.format(parts=", ".join(doubtful)), "badge-warn"
        return self.tr("✓ It can be fetched, and is what the message says."), "badge-ok"

    def _on_callbacks(self) -> None:
        self.accept()
        self.callbacks_wanted.emit()

    def _run_inside(self) -> None:
        self.start()
        self.inside_requested.emit()
