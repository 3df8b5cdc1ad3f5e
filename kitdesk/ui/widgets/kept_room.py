"""Room that is kept for what comes and goes, so that nothing else moves for it."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget


def keep_room(widget: QWidget) -> None:
    """Let *widget* have its room also while it is hidden."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


def progress_bar(heard: str) -> QProgressBar:
    """A bar that is shown while something goes on; *heard* is what it tells of."""
    bar = QProgressBar()
    bar.setAccessibleName(heard)
    bar.setTextVisible(False)
    keep_room(bar)
    return bar
