"""Secrets in the clipboard: marked, so that no history keeps them, and gone after a while."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QPoint, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QToolTip

from kitdesk.ui.text import plain_tip

STAYS = 30
"""Seconds."""
MARKS = {
    "x-kde-passwordManagerHint": b"secret",  # Klipper, and most clipboard managers of Linux
    "ExcludeClipboardContentFromMonitorProcessing": b"1",  # Windows: its history, and the cloud's
}
"""What asks clipboard managers to look away. What macOS wants cannot be said through Qt for Python."""
_SAID_FOR_MS = 4000


class SecretText(QMimeData):
    """A text that is, or has, a secret."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        for form, value in MARKS.items():
            self.setData(form, value)


def copy_secret(text: str) -> None:
    """Put *text* into the clipboard; `ClipboardWatch` takes it out again."""
    QGuiApplication.clipboard().setMimeData(SecretText(text))


class ClipboardWatch(QObject):
    """Takes a `SecretText` out of the clipboard `STAYS` seconds after it came, and at the end.

    What has taken its place is left alone. Selecting alone gives a secret to nobody: it is taken out of X11's
    other clipboard, which a middle click pastes, at once.
    """

    def __init__(self, parent: QObject | None = None, stays: float = STAYS) -> None:
        super().__init__(parent)
        self._stays = stays
        self._timer = QTimer(self, singleShot=True, interval=round(stays * 1000))
        self._timer.timeout.connect(self.clear)
        self._clipboard = QGuiApplication.clipboard()
        self._clipboard.dataChanged.connect(self._on_changed)
        self._clipboard.selectionChanged.connect(self._on_selected)

    def clear(self) -> None:
        """Take a secret out of the clipboard."""
        if self._holds_secret(QClipboard.Mode.Clipboard):
            self._clipboard.clear()

    def _holds_secret(self, mode: QClipboard.Mode) -> bool:
        """Not asked of other programs, which may be slow to answer: what is another's is not of this type."""
        return isinstance(self._clipboard.mimeData(mode), SecretText)

    def _on_changed(self) -> None:
        if self._holds_secret(QClipboard.Mode.Clipboard):
            self._timer.start()
            self._say()
        else:
            self._timer.stop()

    def _on_selected(self) -> None:
        if self._holds_secret(QClipboard.Mode.Selection):
            self._clipboard.clear(QClipboard.Mode.Selection)

    def _say(self) -> None:
        """Below what it was copied from, and to a screen reader."""
        said = self.tr("Copied. It leaves the clipboard in {count} s.").format(count=round(self._stays))
        where = QApplication.focusWidget() or QApplication.activeWindow()
        if where is None:
            return
        place = where.mapToGlobal(QPoint(0, where.height()))
        QToolTip.showText(place, plain_tip(said), where, where.rect(), _SAID_FOR_MS)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(where, said))
