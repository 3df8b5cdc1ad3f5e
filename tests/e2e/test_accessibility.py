"""What a screen reader gets of the window, through the accessibility interface of a real desktop."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from tests.support.desktop import Desktop, ScreenReader, desktop, nodes, screen_reader, until
from tests.support.window_process import window_process

TOOLS = ("Token", "Signature", "Inspector", "Sandbox", "Outbox", "Callbacks", "Kit's chair")
POPUPS = {"Go to a date…"}
"""Qt tells of what has the focus in them, but does not list them: see their own tests."""
QTS_OWN = {"Attach files…", "Open transcript…"}
"""Dialogs that are not ours to name: a desktop brings its own."""
SENT = re.compile(r"You: Hello, sent at \d\d:\d\d")
OVERLAYS = {"Command palette…"}
"""They lie on the window and are a part of it."""
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
            reader.until_shown("label", "Ctrl+Enter sends")
            until(lambda: has_keys(reader.tree()), "the window, with the keys")
            yield at, reader


def has_keys(tree: dict[str, Any]) -> bool:
    """Whether what is typed comes to the window: its manager may not have given it the focus yet."""
    return any("focused" in node["states"] for node in nodes(tree))


def write(at: Desktop, reader: ScreenReader, text: str) -> None:
    """Type a message, and wait until it can be sent."""
    at.type(text)
    until(lambda: can_send(reader.tree()), "a message that can be sent")


def can_send(tree: dict[str, Any]) -> bool:
    send = ("push button", "Send")
    return any((node["role"], node["name"]) == send and "enabled" in node["states"] for node in nodes(tree))


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
    return [box["name"] for box in boxes if not box["label"]]


def _with_paths(tree: dict[str, Any], path: str = "") -> Iterator[tuple[dict[str, Any], str]]:
    yield tree, path
    for child in tree["children"]:
        yield from _with_paths(child, f"{path}/{tree['name'] or tree['role']}")


def amiss(tree: dict[str, Any]) -> list[str]:
    return [*nameless(tree), *(f"what “{each}” is chosen for" for each in unlabelled(tree))]


def named(tree: dict[str, Any], role: str) -> list[str]:
    return [node["name"] for node in nodes(tree) if node["role"] == role]


def test_every_control_of_every_tool_has_a_name(tmp_path: Path) -> None:
    with read(tmp_path) as (at, reader):
        pages, found = 0, amiss(reader.tree())
        for number, tool in enumerate(TOOLS, 1):
            at.keys(f"ctrl+{number}")
            for tab in named(reader.tree(part=tool), "page tab") or [""]:
                if tab:
                    reader.press("page tab", tab)
                pages += 1
                found += [f"{tool}, {tab}: {each}" for each in amiss(reader.tree(part=tool))]
        assert pages > 2 * len(TOOLS)
        assert found == []


def test_every_control_of_every_dialog_has_a_name(tmp_path: Path) -> None:
    with read(tmp_path) as (at, reader):
        write(at, reader, "Hello")
        at.keys("ctrl+Return")
        until(lambda: "You: Hello" in " ".join(named(reader.tree(), "list item")), "the message")
        at.keys("ctrl+g")
        at.keys("Return")
        reader.until_shown("push button", "Resend")
        at.keys("ctrl+l")
        at.type("Draft")  # some entries are about what is being written
        opened, found = [], []
        entries = [name for name in reader.names("menu item") if name.endswith("…")]
        for entry in sorted({*entries} - POPUPS - QTS_OWN):
            reader.press("menu item", entry)
            until(partial(is_open, reader, entry), f"a window of {entry}")
            opened.append(entry)
            found += [f"{entry}: {each}" for each in amiss(reader.tree(-1))]
            until(lambda: is_closed(at, reader), f"the window of {entry}, closed")
        assert len(opened) > 8, opened
        assert found == []


def is_open(reader: ScreenReader, entry: str) -> bool:
    return len(reader.windows()) == (1 if entry in OVERLAYS else 2)


def is_closed(at: Desktop, reader: ScreenReader) -> bool:
    """Whether Escape closed what was open; it may not have had the focus yet."""
    at.keys("Escape")
    return len(reader.windows()) == 1


def test_a_message_is_told_with_who_said_it_what_and_what_became_of_it(tmp_path: Path) -> None:
    with read(tmp_path) as (at, reader):
        write(at, reader, "Hello")
        at.keys("ctrl+Return")
        reader.until_heard("Message: sent")
        told = named(reader.tree(), "list item")
        assert any(map(SENT.match, told)), told


def test_what_happens_by_itself_is_told_aloud(tmp_path: Path) -> None:
    with read(tmp_path) as (_, reader):
        reader.press("check box", "Refresh automatically")
        reader.press("push button", "Expire now")
        reader.until_heard("The access token has expired")
