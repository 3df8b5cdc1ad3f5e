"""Every action of the window, found by walking through it: what it is called, and where it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

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
        NamedAction(action, name, plain_text(action.text()), " › ".join(places))
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
    """The part of the window, the menus and the button or list that lead to *action*, from the outside in."""
    owners: list[QWidget] = []
    owner = _owner(action)
    while owner is not None and not isinstance(owner, QMenuBar):
        owners.insert(0, owner)
        owner = _above(owner)
    part = _part_of(owners[0]) if owners and not isinstance(owner, QMenuBar) else ""
    yield from (name for name in (part, *map(name_of_control, owners)) if name)


def _owner(action: QAction) -> QWidget | None:
    return next((each for each in action.associatedObjects() if isinstance(each, QWidget)), None)


def _above(owner: QWidget) -> QWidget | None:
    """The menu, the bar or the button that opens a menu."""
    if not isinstance(owner, QMenu):
        return None
    parent = owner.parentWidget()
    return _owner(owner.menuAction()) or (parent if isinstance(parent, QAbstractButton) else None)


def name_of_control(widget: QWidget) -> str:
    """What a menu or a button is called, where its text is but a sign by what a screen reader says."""
    if isinstance(widget, QMenu):
        return plain_text(widget.title())
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or plain_text(text)


def _part_of(widget: QWidget) -> str:
    """The title of the tool that *widget* is in, else what the next around it is called."""
    place, named = widget.parentWidget(), ""
    while place is not None:
        if isinstance(place, QDockWidget):
            return place.windowTitle()
        named = named or place.accessibleName()
        place = place.parentWidget()
    return named


def plain_text(text: str) -> str:
    """*text* without its mnemonic, and without the dots that say that a question follows."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
