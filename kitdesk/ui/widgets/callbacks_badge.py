"""The badge that says whether callbacks of the shown channel are listened for, and where."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kitdesk.model.forwarding import Health, Life
from kitdesk.ui.text import set_tip, told
from kitdesk.ui.theme import styled

_NOBODY = Health()


class CallbacksBadge(QPushButton):
    """Whatever its length, its name to be heard and its tool tip say all."""

    said = Signal()
    """It says something else, and may need another room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip.callbacks")
        self._length = 0
        self._words = ("", "", "")
        words = self.tr("◌ Callbacks")
        self._say("badge-idle", (words, words, "◌"), self.tr("Not started yet"))

    def show_listening(self, url: str, callback_url: str, behind: Health = _NOBODY) -> None:
        """It listens at *url* of this machine, Kit is to call *callback_url*, a server may be *behind*."""
        where = urlsplit(url).netloc
        if behind.life is Life.SILENT:
            words = self.tr("! Server behind is silent")
            self._say("badge-warn", (words, self.tr("! Callbacks"), "!"), self._behind(callback_url, behind))
            return
        long = self.tr("● Callbacks on {where}").format(where=where)
        more = self._behind(callback_url, behind) if behind.life is not Life.OFF else callback_url
        self._say("badge-ok", (long, self.tr("● Callbacks"), "●"), more)

    def show_switched_off(self) -> None:
        """The shown channel does not listen."""
        words = self.tr("○ Switched off")
        self._say(
            "badge-idle",
            (words, words, "○"),
            self.tr("This channel takes no callbacks and does not keep its tokens"),
        )

    def show_taken(self, port: int) -> None:
        """Another program has the port."""
        words = self.tr("✕ Port taken")
        self._say(
            "badge-bad",
            (words, words, "✕"),
            self.tr("Another program has port {port}, so no callback arrives").format(port=port),
        )

    def be_short(self, length: int) -> None:
        """Say where it listens (0), that it does (1), or only give a sign (2)."""
        self._length = length
        if self.text() != self._words[length]:
            self.setText(self._words[length])

    def _behind(self, callback_url: str, behind: Health) -> str:
        words = {
            Life.ALIVE: self.tr("Forwarded to a server that is alive."),
            Life.SILENT: self.tr("Forwarded to a server that does not answer."),
        }.get(behind.life, self.tr("Forwarded to a server that was not asked yet."))
        reason = told(behind.reason) if behind.reason is not None else ""
        return "\n".join(filter(None, (callback_url, words, reason)))

    def _say(self, kind: str, words: tuple[str, str, str], more: str) -> None:
        self._words = words
        styled(self, kind)
        self.setAccessibleName(words[0][2:])
        self.setAccessibleDescription(more)
        set_tip(self, f"{words[0][2:]}\n{more}")
        self.be_short(self._length)
        self.said.emit()
