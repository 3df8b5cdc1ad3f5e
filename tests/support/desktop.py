"""A desktop of a test's own: a display with a window manager, and a bus with a screen reader on it."""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, TypeVar

import pytest

from tests.support.programs import path_of

T = TypeVar("T")
PATIENCE = 30.0
_SYSTEM_PYTHON = "/usr/bin/python3"
_READER = Path(__file__).with_name("screen_reader.py")
_LOOK = 0.05
"""Seconds between two looks."""


class Desktop:
    """*environment* is what a program needs to show itself here."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment

    def keys(self, *names: str) -> None:
        """Press keys by xdotool's names, as ``ctrl+Return``, one after the other."""
        self._xdotool("key", "--clearmodifiers", "--delay", "20", *names)

    def type(self, text: str) -> None:
        self._xdotool("type", "--delay", "5", "--", text)

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run([path_of("xdotool"), *arguments], env=self.environment, check=True, timeout=PATIENCE)


class ScreenReader:
    """See `screen_reader`."""

    def __init__(self, process: subprocess.Popen[str], pid: int) -> None:
        self._process = process
        self._pid = pid
        assert self._answer() == {"ready": True}
        until(self.windows, "the program, on the bus")
        assert self._ask("listen")

    def windows(self) -> list[str]:
        """The titles of the program's windows, the oldest first."""
        return list(self._ask("windows", self._pid) or ())

    def tree(self, window: int = 0, part: str = "") -> dict[str, Any]:
        """All that a window shows, or a named part of it: role, name, label, states and children of each."""
        return until(lambda: self._ask("tree", self._pid, window, part), f"the window {window}, {part}")

    def names(self, role: str) -> list[str]:
        """What the things of a role are called that can be used, shown or not."""
        return list(self._ask("names", self._pid, role))

    def press(self, role: str, name: str) -> None:
        """Do what a click does on the thing of this role and name."""
        until(lambda: self._ask("press", self._pid, role, name), f"a {role} {name}")

    def heard(self) -> list[str]:
        """What was announced so far."""
        return list(self._ask("heard"))

    def until_heard(self, words: str) -> None:
        """Wait until this is announced."""
        until(lambda: words in self.heard(), f"{words!r}, told aloud")

    def until_shown(self, role: str, name: str) -> dict[str, Any]:
        """The tree, as soon as it has this."""

        def shown() -> dict[str, Any] | None:
            tree = self.tree()
            return tree if any((node["role"], node["name"]) == (role, name) for node in nodes(tree)) else None

        return until(shown, f"a {role} {name}")

    def _ask(self, verb: str, *arguments: object) -> Any:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([verb, *arguments]) + "\n")
        self._process.stdin.flush()
        return self._answer().get("done", None)

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, f"the screen reader ended: {self._process.communicate()[1][-3000:]}"
        return dict(json.loads(line))


def nodes(tree: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """It and all in it."""
    yield tree
    for child in tree["children"]:
        yield from nodes(child)


def until(look: Callable[[], T | None], told: str) -> T:
    """Look until something is seen."""
    end = time.monotonic() + PATIENCE
    while not (seen := look()):
        assert time.monotonic() < end, f"not within {PATIENCE:g} s: {told}"
        time.sleep(_LOOK)
    return seen


@contextmanager
def desktop(folder: Path, size: str = "1280x800") -> Iterator[Desktop]:
    """A desktop whose files are in *folder*; what runs on it is accessible from the start."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    bus = f"unix:path={runtime}/bus"
    own = {
        "DBUS_SESSION_BUS_ADDRESS": bus,
        "XDG_RUNTIME_DIR": str(runtime),
        "HOME": str(folder),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    with ExitStack() as running:
        environment = os.environ | own
        bus_options = ("--session", "--nofork", "--nopidfile", f"--address={bus}", "--print-address=1")
        daemon = running.enter_context(_program(["dbus-daemon", *bus_options], environment))
        assert daemon.stdout
        assert daemon.stdout.readline(), "dbus-daemon said no address"
        display_options = ("-displayfd", "1", "-screen", "0", f"{size}x24", "-nolisten", "tcp")
        server = running.enter_context(_program(["Xvfb", *display_options], environment))
        assert server.stdout
        environment["DISPLAY"] = f":{server.stdout.readline().strip()}"
        running.enter_context(_program(["openbox"], environment))
        yield Desktop(environment)


@contextmanager
def screen_reader(desktop: Desktop, pid: int) -> Iterator[ScreenReader]:
    """A screen reader for the program *pid* on *desktop*."""
    if not Path(_SYSTEM_PYTHON).exists():
        pytest.fail(f"{_SYSTEM_PYTHON} is not installed, but a screen reader runs on it")
    # The system's Python has modules of its own; those of the tests' environment would not fit.
    environment = {name: value for name, value in desktop.environment.items() if name != "PYTHONPATH"}
    with _program([_SYSTEM_PYTHON, str(_READER)], environment, errors=subprocess.PIPE) as process:
        yield ScreenReader(process, pid)


@contextmanager
def _program(
    command: Sequence[str], environment: dict[str, str], errors: int = subprocess.DEVNULL
) -> Iterator[subprocess.Popen[str]]:
    pipe = subprocess.PIPE
    name, *arguments = command
    program = subprocess.Popen(
        [path_of(name), *arguments], env=environment, stdin=pipe, stdout=pipe, stderr=errors, text=True
    )
    with program:
        try:
            yield program
        finally:
            program.terminate()
