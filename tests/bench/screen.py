"""A display of its own, looked at and typed on from outside the program that is measured."""

from __future__ import annotations

import mmap
import os
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

WIDTH, HEIGHT = 1280, 800
KITDESK = (sys.executable, "-m", "kitdesk")
BARE_WINDOW = (sys.executable, str(Path(__file__).with_name("bare_window.py")))


class Screen:
    """An Xvfb with a window manager. Its frame buffer is a file, so looking costs the program nothing."""

    def __init__(self, folder: Path, display: str) -> None:
        self.environment = _environment(folder, display)
        with (folder / "Xvfb_screen0").open("rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack(">25I", self._memory[:100])
        header_size, colours = header[0], header[19]
        self._start = header_size + colours * 12
        assert header[12] == WIDTH * 4, "the frame buffer has no four bytes a pixel"

    def shot(self) -> memoryview:
        """A copy of all pixels, row by row, one number each."""
        return memoryview(self._memory[self._start : self._start + WIDTH * HEIGHT * 4]).cast("I")

    def shows(self, pixels: dict[int, bytes]) -> bool:
        """Whether each of *pixels*, by its place in a shot, has the given colour."""
        start, memory = self._start, self._memory
        return all(memory[start + 4 * at : start + 4 * at + 4] == colour for at, colour in pixels.items())

    @contextmanager
    def running(self, command: tuple[str, ...]) -> Iterator[subprocess.Popen[bytes]]:
        """*command* while it runs on this display; asked to end afterwards."""
        program = subprocess.Popen(command, env=self.environment)
        try:
            yield program
            assert program.poll() is None, f"{command[-1]} ended by itself"
        finally:
            program.terminate()
            program.wait(20)

    def press(self, *keys: str) -> None:
        subprocess.run(["xdotool", "key", *keys], env=self.environment, check=True)

    @contextmanager
    def typing(self, key: str) -> Iterator[None]:
        """Press *key* every few milliseconds, whoever listens."""
        command = ["xdotool", "key", "--delay", "4", "--repeat", "100000", key]
        typist = subprocess.Popen(command, env=self.environment)
        try:
            yield
        finally:
            typist.terminate()
            typist.wait()


@contextmanager
def screen(folder: Path) -> Iterator[Screen]:
    """A screen whose files, and those of the programs on it, are in *folder*."""
    size = f"{WIDTH}x{HEIGHT}x24"
    quiet = subprocess.DEVNULL
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", size, "-fbdir", str(folder), "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=quiet) as server:
        assert server.stdout
        display = f":{server.stdout.readline().decode().strip()}"
        manager = subprocess.Popen(["openbox"], env=_environment(folder, display), stdout=quiet, stderr=quiet)
        try:
            time.sleep(1)  # openbox says nothing when it is ready
            yield Screen(folder, display)
        finally:
            for process in (manager, server):
                process.terminate()
                process.wait()


def _environment(folder: Path, display: str) -> dict[str, str]:
    """Nothing of whoever runs this: no bus, keyring or settings. Modules are compiled, as if installed."""
    folder.chmod(0o700)
    own = ("DBUS_SESSION_BUS_ADDRESS", "PYTHONDONTWRITEBYTECODE")
    inherited = {name: value for name, value in os.environ.items() if name not in own}
    return inherited | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "HOME": str(folder),
        "KITDESK_HOME": str(folder / "home"),
        "XDG_RUNTIME_DIR": str(folder),
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }
