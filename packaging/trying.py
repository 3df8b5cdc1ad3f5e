"""Tries a kitdesk that was built: its version, the tour, the window; in an environment that leads astray."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from project import version

PATIENCE = 60.0
"""Seconds that anything may take here."""

Command = list[str | Path]


class NotRight(Exception):
    """What was built does not do what it has to."""


def try_program(command: Command, *, led: bool = True) -> None:
    """Raises `NotRight` unless *command* tells its version, takes the tour, opens its window and quits.

    With *led* variables of Python, Qt and keyring lead to code that a packed program must not load.
    """
    with tempfile.TemporaryDirectory(prefix="kitdesk-try-") as folder:
        home = Path(folder, "home")
        home.mkdir()
        environment = {**os.environ, "HOME": folder, "KITDESK_HOME": str(home)}
        environment |= astray(Path(folder, "trap")) if led else {}
        said = _output([*command, "--version"], environment)
        if said.strip() != f"kitdesk {version()}":
            raise NotRight(f"it says that it is {said!r}")
        print(" ", _output([*command, "tour"], environment).splitlines()[-1])
        try_window(command, environment)
        if led and sys.platform == "linux":  # elsewhere Qt says in a dialog what it lacks
            try_foreign_platform(command, environment)


def astray(trap: Path) -> dict[str, str]:
    """Variables that lead to code that is not the program's: modules that end whoever imports them,
    libraries that are none, and sound plug-ins of the very Qt that is packed, which would load.
    """
    trap.mkdir()
    for name in ("sitecustomize.py", "kitdesk.py", "keyring.py"):
        (trap / name).write_text("import os; os._exit(99)")
    for name in ("libQt6Core.so.6", "libQt6Widgets.so.6"):
        (trap / name).touch()
    (plugins,) = Path(sys.prefix).glob("**/PySide6/**/plugins")
    folders = ("PYTHONPATH", "PYTHONHOME", "LD_LIBRARY_PATH")
    return dict.fromkeys(folders, str(trap)) | {
        "PYTHONSTARTUP": str(trap / "kitdesk.py"),
        "PYTHONINSPECT": "1",
        "PYTHON_KEYRING_BACKEND": "keyring.Trap",
        "QT_PLUGIN_PATH": str(plugins),
        "QT_QPA_PLATFORM_PLUGIN_PATH": str(plugins / "platforms"),
        "QT_QPA_PLATFORMTHEME": "gtk3",
    }


def try_window(command: Command, environment: Mapping[str, str]) -> None:
    """Open the window, on a display of its own where there is Xvfb, and ask the program to end."""
    if sys.platform == "win32":  # nothing asks a program to end there but its window
        return
    with display() as shown:
        began = time.monotonic()
        running = subprocess.Popen(command, env={**environment, **shown})
        try:
            journal = Path(environment["KITDESK_HOME"], "journal.sqlite")
            wait_for_window(journal, {**environment, **shown})
            _refuse_strangers(running.pid)
            print(f"  window on {shown['QT_QPA_PLATFORM']} after {time.monotonic() - began:.1f} s")
            running.terminate()
            if running.wait(PATIENCE) != 0:
                raise NotRight(f"asked to quit, it ended with {running.returncode}")
        finally:
            running.kill()
            running.wait()


def try_foreign_platform(command: Command, environment: Mapping[str, str]) -> None:
    """Raises `NotRight` where it shows its window by a plug-in that only the Qt which lies in the way has."""
    try:
        foreign = {**environment, "QT_QPA_PLATFORM": "minimal"}
        done = subprocess.run(command, env=foreign, capture_output=True, timeout=PATIENCE / 4, check=False)
    except subprocess.TimeoutExpired:
        raise NotRight("it has loaded a plug-in that is not its own") from None
    if done.returncode == 0:
        raise NotRight("without a plug-in for its window it ends as if all were well")


def _refuse_strangers(process: int) -> None:
    """Raises `NotRight` where it has loaded something of the environment that it was built in."""
    maps = Path("/proc", str(process), "maps")
    mapped = maps.read_text().splitlines() if maps.exists() else []
    strange = [line for line in mapped if sys.prefix in line]
    if strange:
        raise NotRight("it has loaded what is not its own:\n" + "\n".join(strange))


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """A display of its own: the variables that lead to it."""
    if shutil.which("Xvfb") is None or shutil.which("xdotool") is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        try:
            yield {"DISPLAY": f":{server.stdout.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()


def wait_for_window(journal: Path, environment: Mapping[str, str]) -> None:
    """Until the window is seen and *journal* is written, so that it is at work behind it."""
    wait_for(lambda: journal.exists() and _is_open(environment), "its window did not open")


def wait_for(condition: Callable[[], bool], failure: str) -> None:
    until = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > until:
            raise NotRight(failure)
        time.sleep(0.1)


def _is_open(environment: Mapping[str, str]) -> bool:
    return environment["QT_QPA_PLATFORM"] != "xcb" or bool(windows("kitdesk", environment))


def windows(title: str, environment: Mapping[str, str]) -> list[str]:
    """The numbers of those that are seen on the display of *environment* with *title* in their titles."""
    search = ["xdotool", "search", "--onlyvisible", "--name", title]
    return subprocess.run(search, env=environment, capture_output=True, text=True, check=False).stdout.split()


def _output(command: Command, environment: Mapping[str, str]) -> str:
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    if done.returncode != 0:
        raise NotRight(f"{command[-1]} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout
