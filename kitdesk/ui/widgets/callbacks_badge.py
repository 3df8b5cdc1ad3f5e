"""The badge that says whether callbacks of the shown channel are listened for, and where."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kitdesk.ui.text import set_tip
from kitdesk.ui.theme import styled


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

    def show_listening(self, url: str, callback_url: str) -> None:
        """It listens at *url* of this machine, and Kit is to call *callback_url*."""
        where = urlsplit(url).netloc
        long = self.tr("● Callbacks on {where}").format(where=where)
        self._say("badge-ok", (long, self.tr("● Callbacks"), "●"), callback_url)

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

    def _say(self, kind: str, words: tuple[str, str, str], more: str) -> None:
        self._words = words
        styled(self, kind)
        self.setAccessibleName(words[0][2:])
        self.setAccessibleDescription(more)
        set_tip(self, f"{words[0][2:]}\n{more}")
        self.be_short(self._length)
        self.said.emit()
