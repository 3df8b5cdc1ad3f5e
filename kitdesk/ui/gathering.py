"""Does a thing once for much that comes at the same time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Gathering(QTimer):
    """*deed* is done once for all that is noted within so many *milliseconds*, from the first of it on."""

    def __init__(self, milliseconds: int, deed: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent, singleShot=True, interval=milliseconds)
        self.timeout.connect(deed)

    def note(self) -> None:
        """Something came."""
        if not self.isActive():
            self.start()
