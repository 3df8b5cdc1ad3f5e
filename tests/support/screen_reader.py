"""What a screen reader gets of the programs on its bus, asked for in JSON arrays, one a line.

It speaks to them through AT-SPI alone, and runs under the system's own Python, which has the bindings.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import gi  # type: ignore[import-not-found]  # only the system's Python has it

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402 (once its version is set)

_STATES = ("SHOWING", "FOCUSABLE", "FOCUSED", "CHECKED", "SELECTED", "ENABLED", "EDITABLE", "EXPANDED")
_MOST_CHILDREN = 200
_PATIENCE = 30_000
"""Milliseconds to wait for a program; without its answer what was done would be done once more."""


class Reader:
    """Each public method is a verb."""

    def __init__(self) -> None:
        self._heard: list[str] = []
        self._listener = Atspi.EventListener.new(lambda event: self._heard.append(event.any_data))

    def listen(self) -> bool:
        """Hear from now on what is announced.

        A program that comes on the bus asks who listens, and only then for news of who begins to (Qt does):
        it never speaks to one who begins in between, so let it be on the bus first.
        """
        return bool(self._listener.register("object:announcement"))

    def windows(self, pid: int) -> list[str]:
        """The titles of the program's windows, the oldest first; none while it is not on the bus."""
        app = _application(pid)
        return [window.get_name() for window in _shown(app)] if app is not None else []

    def tree(self, pid: int, window: int, part: str) -> dict[str, Any] | None:
        """All that one of its windows shows, or a panel of it by its name."""
        app = _application(pid)
        windows = list(_shown(app)) if app is not None else []
        if not windows or not part:
            return _described(windows[window]) if windows else None
        panels = (each for each in _shown(windows[window]) if each.get_role_name() == "panel")
        return next((_described(panel) for panel in panels if panel.get_name() == part), None)

    def names(self, pid: int, role: str) -> list[str]:
        """What the things of a role are called that can be used, shown or not."""
        return [node.get_name() for node in _usable(_application(pid), role)]

    def press(self, pid: int, role: str, name: str) -> bool:
        """Do what a click on a thing does; False where none of the role and the name can be clicked."""
        app = _application(pid)
        found = (node for node in _usable(app, role) if node.get_name() == name)
        node = next(found, None) if app is not None else None
        actions = node.get_action_iface() if node is not None else None
        return actions is not None and bool(actions.do_action(0))

    def heard(self) -> list[str]:
        """What was announced so far."""
        _catch_up()
        return self._heard


def _label(node: Any) -> str:
    """What is told of a thing besides its name: the label before it, or its description."""
    relations = node.get_relation_set()
    labels = [each for each in relations if each.get_relation_type() == Atspi.RelationType.LABELLED_BY]
    return (labels[0].get_target(0).get_name() if labels else node.get_description()) or ""


def _catch_up() -> None:
    """Hear what is on the way: events are only handed on when the bus is asked for something."""
    Atspi.get_desktop(0).get_child_count()
    while GLib.MainContext.default().iteration(False):
        pass


def _application(pid: int) -> Any:
    desktop = Atspi.get_desktop(0)
    apps = (desktop.get_child_at_index(at) for at in range(desktop.get_child_count()))
    found = next((app for app in apps if app is not None and app.get_process_id() == pid), None)
    if found is not None:
        found.set_cache_mask(Atspi.Cache.NONE)  # else what is shown by now is still told as hidden
    return found


def _nodes(node: Any) -> Iterator[Any]:
    """It and all below it, also what is not shown."""
    yield node
    for child in _children(node):
        yield from _nodes(child)


def _usable(app: Any, role: str) -> Iterator[Any]:
    """What of a role can be used, shown or not."""
    found = (node for node in _nodes(app) if node.get_role_name() == role)
    return (node for node in found if node.get_state_set().contains(Atspi.StateType.SENSITIVE))


def _children(node: Any) -> Iterator[Any]:
    for at in range(min(node.get_child_count(), _MOST_CHILDREN)):
        child = node.get_child_at_index(at)
        if child is not None:
            yield child


def _shown(node: Any) -> Iterator[Any]:
    return (child for child in _children(node) if child.get_state_set().contains(Atspi.StateType.SHOWING))


def _described(node: Any) -> dict[str, Any]:
    """A thing with all that is shown in it."""
    role, had = node.get_role_name(), node.get_state_set()
    return {
        "role": role,
        "name": node.get_name() or "",
        "label": _label(node) if role == "combo box" else "",
        "states": [state.lower() for state in _STATES if had.contains(getattr(Atspi.StateType, state))],
        "children": [_described(child) for child in _shown(node)],
    }


def _obey(reader: Reader) -> bool:
    line = sys.stdin.readline()
    if not line:
        Atspi.event_quit()
        return False
    verb, *arguments = json.loads(line)
    try:
        answer = {"done": getattr(reader, verb)(*arguments)}
    except GLib.Error as gone:  # what it looked at went away meanwhile
        answer = {"failed": str(gone)}
    print(json.dumps(answer), flush=True)
    return True


if __name__ == "__main__":
    Atspi.set_timeout(_PATIENCE, _PATIENCE)
    reading = Reader()
    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, lambda *_: _obey(reading))
    print(json.dumps({"ready": True}), flush=True)
    Atspi.event_main()
