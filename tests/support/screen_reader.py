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


class Reader:
    """Each public method is a verb."""

    def __init__(self) -> None:
        self._heard: list[str] = []
        self._focused: list[str] = []
        self._listeners = [
            self._listen("object:announcement", lambda event: self._heard.append(event.any_data)),
            self._listen("object:state-changed:focused", self._on_focused),
        ]

    def tree(self, pid: int) -> dict[str, Any] | None:
        """All that the program shows, None while it is not on the bus."""
        app = _application(pid)
        return None if app is None else _described(app)

    def press(self, pid: int, role: str, name: str) -> bool:
        """Do what a click on a thing does; False where there is none of the role and the name."""
        app = _application(pid)
        found = (node for node in _nodes(app) if node.get_role_name() == role and node.get_name() == name)
        node = next(found, None) if app is not None else None
        actions = node.get_action_iface() if node is not None else None
        return actions is not None and bool(actions.do_action(0))

    def heard(self) -> list[str]:
        """What was announced so far."""
        _catch_up()
        return self._heard

    def focused(self) -> list[str]:
        """Role and name of what has got the focus last."""
        _catch_up()
        return self._focused

    def _on_focused(self, event: Any) -> None:
        if event.detail1:
            self._focused = [event.source.get_role_name(), event.source.get_name() or ""]

    def _listen(self, kind: str, heard: Any) -> Any:
        listener = Atspi.EventListener.new(heard)
        listener.register(kind)
        return listener


def _catch_up() -> None:
    """Hear what is on the way: events are only handed on when the bus is asked for something."""
    Atspi.get_desktop(0).get_child_count()
    while GLib.MainContext.default().iteration(False):
        pass


def _application(pid: int) -> Any:
    desktop = Atspi.get_desktop(0)
    apps = (desktop.get_child_at_index(at) for at in range(desktop.get_child_count()))
    return next((app for app in apps if app is not None and app.get_process_id() == pid), None)


def _nodes(node: Any) -> Iterator[Any]:
    """It and all below it, also what is not shown."""
    yield node
    for child in _children(node):
        yield from _nodes(child)


def _children(node: Any) -> Iterator[Any]:
    for at in range(min(node.get_child_count(), _MOST_CHILDREN)):
        child = node.get_child_at_index(at)
        if child is not None:
            yield child


def _described(node: Any) -> dict[str, Any]:
    """A thing with all that is shown in it."""
    had = node.get_state_set()
    labels = [each for each in node.get_relation_set() if each.get_relation_type() == _LABELLED_BY]
    return {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "label": labels[0].get_target(0).get_name() if labels else "",
        "states": [state.lower() for state in _STATES if had.contains(getattr(Atspi.StateType, state))],
        "children": [
            _described(child)
            for child in _children(node)
            if child.get_state_set().contains(Atspi.StateType.SHOWING)
        ],
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
    _LABELLED_BY = Atspi.RelationType.LABELLED_BY
    reading = Reader()
    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, lambda *_: _obey(reading))
    print(json.dumps({"ready": True}), flush=True)
    Atspi.event_main()
