"""Tries the Debian package: checked by Debian's tools, installed, found in the menu, run, removed again."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from project import ID
from trying import NotRight, display, try_program, wait_for, wait_for_window, windows

COMMAND = "/usr/bin/kitdesk"
ENTRY = "/usr/share/applications/kitdesk.desktop"
JOURNAL = ".local/share/kitdesk/journal.sqlite"
TRANSCRIPT = '{"line": "kitdesk transcript", "format": 1, "channel": "Shop", "client_id": "c-1"}'
METAINFO = f"/usr/share/metainfo/{ID}.metainfo.xml"


def try_package(package: Path) -> None:
    """Raises `NotRight` unless all of it is right. Only root can install it, and not over one in use."""
    print(asked("lintian", "--allow-root", "--fail-on", "error,warning", package), end="")
    if os.geteuid() != 0:
        print("  not tried: installing takes root")
        return
    if Path(COMMAND).exists():
        raise NotRight("kitdesk is installed here already; remove that before this is tried")
    with tempfile.TemporaryDirectory(prefix="kitdesk-home-") as home:
        asked("apt-get", "install", "-q", "-y", "--no-install-recommends", package)
        try:
            try_installed(Path(home))
        finally:
            asked("apt-get", "purge", "-q", "-y", "kitdesk")
        left = [path for path in (COMMAND, ENTRY, METAINFO, "/usr/lib/kitdesk") if Path(path).exists()]
        if left:
            raise NotRight(f"removing it leaves {', '.join(left)}")
        if not Path(home, JOURNAL).exists():
            raise NotRight("removing it removes what the user has written")
        print("  installed, found in the menu, run and removed; the user's data stay")


def try_installed(home: Path) -> None:
    asked("desktop-file-validate", ENTRY)
    asked("appstreamcli", "validate", "--no-net", METAINFO)
    try_program([COMMAND])
    try_menu(home)


def try_file_type(named: Path, nameless: Path) -> None:
    """A transcript is known by its name, and without one by how it begins."""
    named.write_text("{}")
    nameless.write_text(TRANSCRIPT)
    for file in (named, nameless):
        kind = asked("gio", "info", "--attributes", "standard::content-type", file)
        if "application/x-kitdesk" not in kind:
            raise NotRight(f"the desktop takes {file.name} for {kind}")


def try_menu(home: Path) -> None:
    """Start it as a menu does, by the name of its entry, and open a transcript as a double click does."""
    transcript = home / "conversation"
    try_file_type(home / "braces.kitdesk", transcript)
    with display() as shown:
        environment = {**os.environ, **shown, "HOME": str(home), "LC_ALL": "C.UTF-8"}
        for name in ("XDG_DATA_HOME", "KITDESK_HOME"):
            environment.pop(name, None)
        subprocess.run(["gtk-launch", "kitdesk"], env=environment, check=True)
        wait_for_window(home / JOURNAL, environment)
        subprocess.run(["gio", "open", transcript], env=environment, check=True)
        wait_for(lambda: bool(windows("Transcript", environment)), "the transcript does not open")
        find = ["xdotool", "getwindowpid", windows("kitdesk", environment)[0]]
        process = int(subprocess.check_output(find, env=environment))
        os.kill(process, signal.SIGTERM)
        wait_for(lambda: not Path("/proc", str(process)).exists(), "started from the menu, it does not quit")


def asked(*command: str | Path) -> str:
    """What a tool says. Raises `NotRight` with it where it is not content."""
    tool = shutil.which(command[0])
    if tool is None:
        raise NotRight(f"{command[0]} is not here to look at it")
    done = subprocess.run([tool, *command[1:]], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise NotRight(f"{Path(tool).name} says:\n{done.stdout}{done.stderr}")
    return done.stdout
