"""The program's own icon, as windows, task bars and trays show it."""

from __future__ import annotations

from PySide6.QtGui import QIcon

from kitdesk.store.shipped import shipped


def program_icon() -> QIcon:
    """In every size it was drawn for, so that nothing is scaled."""
    icon = QIcon()
    for png in sorted(shipped("program").glob("kitdesk-*.png")):
        icon.addFile(str(png))
    return icon
