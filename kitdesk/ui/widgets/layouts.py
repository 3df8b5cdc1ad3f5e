"""What stands below or beside what, written as it is seen: parts in their order, with their share of room."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from kitdesk.ui.theme import GRID
from kitdesk.ui.widgets.flow_layout import FlowLayout

Margins = int | tuple[int, int, int, int]
"""All around, or left, top, right and bottom."""

Part = QWidget | QLayout | None | int | tuple[QWidget | QLayout | None, int | Qt.AlignmentFlag]
"""A widget, what is laid out already, None for the room that is left, or so many pixels of room.

A pair tells the share of that room that a part has, or where in its own room it stands.
"""

L = TypeVar("L", bound=QBoxLayout)


def below(*parts: Part, margins: Margins | None = None, spacing: int | None = None) -> QVBoxLayout:
    """*parts* one below the other within something else, with its *spacing* unless they have their own."""
    return filled(QVBoxLayout(), *parts, margins=margins, spacing=spacing)


def beside(*parts: Part, margins: Margins | None = None, spacing: int | None = None) -> QHBoxLayout:
    """The same side by side."""
    return filled(QHBoxLayout(), *parts, margins=margins, spacing=spacing)


def flowing(*parts: QWidget, margins: Margins | None = None, spacing: int = GRID) -> FlowLayout:
    """The same side by side, going on below where a line is full."""
    layout = FlowLayout(spacing=spacing)
    _set_margins(layout, margins)
    for part in parts:
        layout.addWidget(part)
    return layout


def set_below(
    widget: QWidget, *parts: Part, margins: Margins | None = 0, spacing: int | None = GRID
) -> QVBoxLayout:
    """Let *widget* hold *parts* one below the other; None is the style's own *margins* or *spacing*."""
    return filled(QVBoxLayout(widget), *parts, margins=margins, spacing=spacing)


def set_beside(
    widget: QWidget, *parts: Part, margins: Margins | None = 0, spacing: int | None = GRID
) -> QHBoxLayout:
    """The same side by side."""
    return filled(QHBoxLayout(widget), *parts, margins=margins, spacing=spacing)


def filled(layout: L, *parts: Part, margins: Margins | None = None, spacing: int | None = None) -> L:
    """*layout* with *parts* in it, for one of a kind of its own."""
    _set_margins(layout, margins)
    if spacing is not None:
        layout.setSpacing(spacing)
    for part in parts:
        if isinstance(part, int):
            layout.addSpacing(part)
        else:
            _add(layout, *(part if isinstance(part, tuple) else (part, 1 if part is None else 0)))
    return layout


def _set_margins(layout: QLayout, margins: Margins | None) -> None:
    if margins is not None:
        layout.setContentsMargins(*(margins if isinstance(margins, tuple) else (margins,) * 4))


def _add(layout: QBoxLayout, part: QWidget | QLayout | None, how: int | Qt.AlignmentFlag) -> None:
    share, place = (0, how) if isinstance(how, Qt.AlignmentFlag) else (how, Qt.AlignmentFlag(0))
    if part is None:
        layout.addStretch(share)
    elif isinstance(part, QLayout):
        layout.addLayout(part, share)
    else:
        layout.addWidget(part, share, place)
