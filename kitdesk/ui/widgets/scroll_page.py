"""A page, of a tool's tab for example: what does not fit can be scrolled to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kitdesk.ui.theme import GRID, MARGIN, styled
from kitdesk.ui.widgets.column import Column
from kitdesk.ui.widgets.layouts import filled


def scroll_page(*parts: QWidget, spacing: int = GRID, margin: int = MARGIN) -> QScrollArea:
    """*parts* one below the other; the last one has what room there is."""
    page = QWidget()
    styled(page, "page")
    filled(
        Column(page),
        *((part, int(part is parts[-1])) for part in parts),
        margins=(margin, min(margin, GRID), margin, min(margin, GRID)),
        spacing=spacing,
    )
    return scrolled(page)


def scrolled(page: QWidget, *, sideways: bool = True) -> QScrollArea:
    """*page*, to be scrolled where it does not fit; unless *sideways*, what is too wide is cut."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if not sideways:
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(page)
    return scroll
