"""Theme, density and font of one test are not those of the next, in whichever order they run."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication


@contextmanager
def restored(app: QApplication) -> Iterator[None]:
    """Let the application look as before when the block ends."""
    font, palette, sheet = app.font(), app.palette(), app.styleSheet()
    measures = {name: app.property(name) for name in ("kitdesk.text_size", "kitdesk.compact")}
    yield
    for name, value in measures.items():
        app.setProperty(name, value)
    if app.styleSheet() != sheet:
        app.setStyleSheet(sheet)
    if app.font() != font:
        app.setFont(font)
    if app.palette() != palette:
        app.setPalette(palette)
