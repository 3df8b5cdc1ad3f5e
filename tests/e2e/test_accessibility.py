"""What a screen reader gets of the window, through the accessibility interface of a real desktop."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.support.desktop import Desktop, ScreenReader, desktop, nodes, screen_reader
from tests.support.window_process import window_process

CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "combo box", "text", "entry",
    "password text", "spin button", "slider", "list", "list item", "table", "table cell", "tree",
    "tree item", "tree table", "page tab", "menu item", "link", "progress bar", "frame", "dialog", "alert",
}  # fmt: skip


@contextmanager
def read(folder: Path) -> Iterator[tuple[Desktop, ScreenReader]]:
    """A window on a new sandbox channel, logged in, and somebody who listens to it."""
    with desktop(folder) as at, window_process(folder / "home", **at.environment) as window:
        window.until_open()
        with screen_reader(at, window.process.pid) as reader:
            reader.until_shown("push button", "Login state: Logged in")
            yield at, reader


def nameless(tree: dict[str, Any]) -> list[str]:
    """What can be used, and has no name to be told by."""
    return [
        f"{node['role']} in {path}"
        for node, path in _with_paths(tree)
        if (node["role"] in CONTROLS or "focusable" in node["states"]) and not node["name"].strip()
    ]


def unlabelled(tree: dict[str, Any]) -> list[str]:
    """Boxes of which only what is chosen is told, and not what for."""
    boxes = (node for node in nodes(tree) if node["role"] == "combo box")
    return [box["name"] for box in boxes if not (box["label"] or box["description"])]


def _with_paths(tree: dict[str, Any], path: str = "") -> Iterator[tuple[dict[str, Any], str]]:
    yield tree, path
    for child in tree["children"]:
        yield from _with_paths(child, f"{path}/{tree['name'] or tree['role']}")


def test_every_control_of_every_tool_has_a_name(tmp_path: Path) -> None:
    with read(tmp_path) as (at, reader):
        found = []
        for number in range(1, 8):
            at.keys(f"ctrl+{number}")
            found += [f"{number} {each}" for each in nameless(reader.tree())]
        assert found == []
