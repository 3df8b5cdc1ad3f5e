"""How large a dialog opens: as it is meant, as large as its texts need, or as its screen lets it be."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

from kitdesk.ui.theme import scaled

_FRAME = QSize(16, 48)
"""What the window manager puts around a dialog, with a title bar; unknown before it is shown."""


def open_at(dialog: QDialog, width: int, height: int) -> None:
    """Give *dialog* this size at the normal size of texts, or what the screen of its window has room for.

    It is to be laid out by now: texts that are wrapped get the height that they need.
    """
    width, height = scaled(width), scaled(height)
    layout = dialog.layout()
    if layout is not None and layout.hasHeightForWidth():
        height = max(height, layout.totalHeightForWidth(width))
    screen = (dialog.parentWidget() or dialog).screen()
    room = screen.availableGeometry().size() - _FRAME
    dialog.resize(QSize(width, height).boundedTo(room))
