"""*Check channel* while it runs: one row for each part, with its word, its time and what to do about it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kitdesk.model.channel import Channel
from kitdesk.model.checkup import PartState, parts_of
from kitdesk.ui.dialogs.checkup import CheckupDialog
from kitdesk.ui.dialogs.size import open_at
from kitdesk.ui.text import one_line


class CheckDialog(CheckupDialog):
    def __init__(self, channel: Channel, parent: QWidget | None = None) -> None:
        super().__init__("check", parts_of(channel), parent)
        self._channel = channel
        self.setWindowTitle(self.tr("Check channel"))
        self._lay_out(one_line(channel.name), self._what())
        open_at(self, 720, 720)

    def _what(self) -> str:
        return self.tr("Logs in on its own and sends no message. {account} on {host}").format(
            account=one_line(self._channel.account_name), host=one_line(self._channel.base_url)
        )

    def _head(self) -> str:
        return self.tr("Check of channel “{name}” on {host}").format(
            name=one_line(self._channel.name), host=self._channel.base_url
        )

    def _verdict(self) -> tuple[str, str]:
        failed = self._steps.names(PartState.FAILED)
        if failed:
            return self.tr("✕ Not ready. Failed: {parts}.").format(parts=", ".join(failed)), "badge-bad"
        return self.tr("✓ Ready: Kit lets this channel log in."), "badge-ok"
