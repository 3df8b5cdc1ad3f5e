"""Every action of the window, found by walking through it: what it is called, and where it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QMenu, QMenuBar, QWidget


@dataclass(frozen=True)
class NamedAction:
    """*name* stays the same in every language; *text* and *where* are what a person reads."""

    action: QAction
    name: str
    text: str
    where: str


def actions_in(window: QWidget) -> list[NamedAction]:
    """The actions that a person can reach in *window* and its tools, as far as these were made.

    Those of the menu bar come first, in its order. What has no name is Qt's own, or leads to others.
    """
    in_order = [action for bar in window.findChildren(QMenuBar) for action in _below(bar)]
    reachable: dict[str, QAction] = {}
    for action in (*in_order, *window.findChildren(QAction)):
        if (
            action.objectName()
            and action.isVisible()
            and action.menu() is None
            and action.associatedObjects()
        ):
            reachable.setdefault(action.objectName(), action)
    named = ((name, action, list(_places(action))) for name, action in reachable.items())
    return [
        NamedAction(action, name, _plain(action.text()), " › ".join(places))
        for name, action, places in named
        if places
    ]


def _below(menu: QWidget) -> Iterator[QAction]:
    """All that *menu* leads to."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _below(inner)
        else:
            yield action


def _places(action: QAction) -> Iterator[str]:
    """The tool, the menus and the button or list that lead to *action*, from the outside in."""
    owner = next((each for each in action.associatedObjects() if isinstance(each, QWidget)), None)
    inner: list[str] = []
    while owner is not None and not isinstance(owner, QMenuBar):
        inner.insert(0, _called(owner))
        above = owner.menuAction().associatedObjects() if isinstance(owner, QMenu) else []
        if not above and isinstance(owner, QMenu):
            above = [parent] if isinstance(parent := owner.parentWidget(), QAbstractButton) else []
        owner = next((each for each in above if isinstance(each, QWidget)), None)
    tool = _tool_of(action)
    yield from (name for name in (tool, *inner) if name)


def _called(widget: QWidget) -> str:
    if isinstance(widget, QMenu):
        return _plain(widget.title())
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or _plain(text)


def _tool_of(action: QObject) -> str:
    """The title of the tool that *action* is part of, if it is."""
    place: QObject | None = action.parent()
    while place is not None:
        if isinstance(place, QDockWidget):
            return place.windowTitle() if place is not action.parent() else ""
        place = place.parent()
    return ""


def _plain(text: str) -> str:
    """*text* without its mnemonic, and without the dots that say that a question follows."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
