"""Finds what has not the room it needs: lies over its neighbour, runs out of its place, has to scroll."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QMainWindow, QScrollArea, QStackedLayout, QTabBar, QToolButton, QWidget

from tests.support.clipping import path


def crowded(place: QWidget) -> list[str]:
    """What is in sight within *place* and has not the room it needs."""
    widgets = [place, *(each for each in place.findChildren(QWidget) if each.isVisibleTo(place.window()))]
    return [said for widget in widgets for said in _crowded(widget)]


def _crowded(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QScrollArea):
        inside, room = widget.widget(), widget.viewport().width()
        if inside is not None and inside.width() > room:
            yield f"{path(inside)}: {inside.width()} wide, and {room} are in sight"
    elif isinstance(widget, QTabBar):
        if _scrolls(widget):
            yield f"{path(widget)}: its tabs have to be scrolled"
    elif not isinstance(widget, QMainWindow):  # that stacks its tools
        yield from _overlapping(widget)


def _overlapping(parent: QWidget) -> Iterator[str]:
    parts = [each for each in _laid_out(parent.layout()) if each.isVisibleTo(parent.window())]
    for one, other in combinations(parts, 2):
        shared = one.geometry() & other.geometry()
        if shared.width() > 1 and shared.height() > 1:
            yield f"{path(one)} and {path(other)} lie over each other"
    for each in parts:
        over = each.geometry().right() - parent.rect().right()
        if over > 1:
            yield f"{path(each)}: it runs out of its place by {over}"


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    """What stands beside each other in *layout* and those within it."""
    if layout is None or isinstance(layout, QStackedLayout):
        return
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget = None if item is None else item.widget()
        if widget is not None:
            yield widget
        elif item is not None:
            yield from _laid_out(item.layout())


def _scrolls(bar: QTabBar) -> bool:
    buttons = bar.findChildren(QToolButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return any(button.isVisibleTo(bar) for button in buttons)
