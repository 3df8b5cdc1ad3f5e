"""Banners: something the user should know, with what can be done about it, in nobody's way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from kitdesk.ui.text import plain_label, set_tip, shown
from kitdesk.ui.theme import styled

_SIGNS = {"idle": "i", "ok": "✓", "warn": "!", "bad": "✕"}


class Notice(QFrame):
    """One banner; *tone* is ``"idle"``, ``"ok"``, ``"warn"`` or ``"bad"``."""

    closed = Signal()

    def __init__(self, text: str, tone: str = "warn", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 4, 8, 4)
        self._row.setSpacing(8)
        self._sign = plain_label()
        self._label = plain_label(wrap=True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row.addWidget(self._sign)
        self._row.addWidget(self._label, 1)
        self._deed = QPushButton()
        self._deed.setObjectName("notice.deed")
        self._deed.hide()
        self._row.addWidget(self._deed)
        close = QToolButton()
        close.setObjectName("notice.close")
        close.setIcon(QIcon("icons:close.png"))
        close.setAccessibleName(self.tr("Close this notice"))
        set_tip(close, self.tr("Close"))
        styled(close, "flat")
        close.clicked.connect(self.closed)
        self._row.addWidget(close)
        self.say(text, tone)

    def text(self) -> str:
        return self._label.text()

    def say(self, text: str, tone: str) -> None:
        """Change what the banner says."""
        styled(self, f"notice-{tone}")
        styled(self._sign, "heading" if tone == "idle" else tone)
        self._sign.setText(_SIGNS[tone])
        self._label.setText(shown(text, 2000))
        self.setAccessibleName(self._label.text())

    def offer(self, words: str, deed: Callable[[], object]) -> None:
        """Have a button that does something about it."""
        self._deed.setText(words)
        self._deed.clicked.connect(lambda _checked: deed())
        self._deed.show()


class Notices(QWidget):
    """The banners that stand at the moment, one below the other, each known by a key."""

    posted = Signal(str)
    """What a new banner says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing: dict[str, Notice] = {}
        self._offers: dict[str, tuple[str, Callable[[], object]]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 8, 16, 8)
        self._column.setSpacing(4)
        self.hide()

    def post(self, key: str, text: str, tone: str = "warn") -> Notice:
        """Show a banner; one with the same *key* is replaced at its place."""
        notice = Notice(text, tone)
        notice.closed.connect(lambda: self.withdraw(key))
        old = self._standing.pop(key, None)
        if old is None:
            self._column.addWidget(notice)
        else:
            self._column.replaceWidget(old, notice)
            old.deleteLater()
        self._standing[key] = notice
        if key in self._offers:
            notice.offer(*self._offers[key])
        self.show()
        self.posted.emit(notice.text())
        return notice

    def offer(self, key: str, words: str, deed: Callable[[], object]) -> None:
        """Let banners of this *key*, the one that may stand and those to come, have a button."""
        self._offers[key] = (words, deed)
        if key in self._standing:
            self._standing[key].offer(words, deed)

    def withdraw(self, key: str) -> None:
        """Take the banner away, if it stands."""
        notice = self._standing.pop(key, None)
        if notice is not None:
            notice.hide()
            notice.deleteLater()
        self.setVisible(bool(self._standing))

    def stands(self, key: str) -> bool:
        """Whether the banner of this *key* is there."""
        return key in self._standing

    def texts(self) -> list[str]:
        return [notice.text() for notice in self._standing.values()]

    def event(self, event: QEvent) -> bool:
        """Be as high as what is said: where there is little room, Qt would cut texts that are wrapped."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.setMinimumHeight(max(0, self._column.heightForWidth(self.width())))
        return super().event(event)
