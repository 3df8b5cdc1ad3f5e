"""How large a dialog opens: as it is meant, or as large as its screen lets it be."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

_FRAME = QSize(16, 48)
"""What the window manager puts around a dialog, with a title bar; unknown before it is shown."""


def open_at(dialog: QDialog, width: int, height: int) -> None:
    """Give *dialog* this size, or what the screen of its window has room for."""
    screen = (dialog.parentWidget() or dialog).screen()
    room = screen.availableGeometry().size() - _FRAME
    dialog.resize(QSize(width, height).boundedTo(room))
