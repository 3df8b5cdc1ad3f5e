"""Which of the files that PyInstaller found go into the program: what is used, and what that needs."""

from __future__ import annotations

import re
import sysconfig
from collections.abc import Callable, Iterable, Sequence
from importlib.metadata import distributions
from pathlib import Path, PurePath, PurePosixPath

from hatchling.builders.wheel import WheelBuilder
from project import ROOT
from translations import LANGUAGES

PLUGINS = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "platformthemes": ("qxdgdesktopportal",),  # file dialogs; GTK's theme would bring GTK
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("adwaita", "bradient"),  # GNOME leaves the window's frame to the program
    "imageformats": ("qjpeg", "qwebp", "qgif"),  # PNG is Qt's own
}
"""The plug-ins of Qt that are packed, by their folder, without a system's ``lib`` and ``.so``."""

SYSTEM = re.compile(
    r"lib(X11|X11-xcb|dbus-1|fontconfig|freetype|gcc_s|glib-2\.0|gssapi_krb5|gthread-2\.0|stdc\+\+|z)\.so"
)
"""Libraries of a Linux desktop that have to fit the rest of it: its fonts, its bus, its graphics driver."""

Entry = tuple[str, str, str]
"""A file as PyInstaller lists it: its place in the program, where it comes from, and its kind."""


def wanted(entries: Sequence[Entry], needs: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Python, its extension modules, the plug-ins of `PLUGINS`, every library that these need, and the data.

    *needs* tells which files a file is linked to.
    """
    binaries = [entry for entry in entries if entry[2] in ("BINARY", "EXTENSION")]
    used = _used([entry for entry in binaries if not SYSTEM.match(_place(entry).name)], needs)
    data = [entry for entry in entries if entry[2] == "DATA" and _is_wanted(_place(entry))]
    places = {_place(entry) for entry in used}
    links = [entry for entry in entries if entry[2] == "SYMLINK"]
    return used + data + [link for link in links if _place(link).parent / link[1] in places]


def _used(binaries: Sequence[Entry], needs: Callable[[str], Iterable[str]]) -> list[Entry]:
    files = {Path(entry[1]).resolve(): entry[1] for entry in binaries}
    found = {Path(entry[1]).resolve() for entry in binaries if _is_root(entry)}
    waiting = list(found)
    while waiting:
        linked = {Path(path).resolve() for path in needs(files[waiting.pop()])}
        new = linked & files.keys() - found
        found |= new
        waiting += new
    return [entry for entry in binaries if Path(entry[1]).resolve() in found]


def _is_wanted(data: PurePosixPath) -> bool:
    """All but Qt's translations that kitdesk does not show."""
    if data.parts[0] != "PySide6" or "translations" not in data.parts:
        return True
    return data.name in {f"qtbase_{language}.qm" for language in LANGUAGES}


def _is_root(entry: Entry) -> bool:
    """Whether it is loaded by name, and not because something is linked to it."""
    place = _place(entry)
    if place.parts[0] == "PySide6" and "plugins" in place.parts:
        return place.name.split(".")[0].removeprefix("lib") in PLUGINS.get(place.parent.name, ())
    return entry[2] == "EXTENSION" or re.match("(lib)?python", place.name, re.IGNORECASE) is not None


def _place(entry: Entry) -> PurePosixPath:
    return PurePosixPath(entry[0].replace("\\", "/"))


def resources() -> list[tuple[str, str]]:
    """What comes with kitdesk and is no code, by the rule that pyproject.toml has for the wheel: where each
    file is, and the folder in the program where it goes.
    """
    places = {
        file.path: PurePath(file.distribution_path)
        for file in WheelBuilder(str(ROOT)).recurse_included_files()
    }
    inside = PurePath("kitdesk", "resources")
    return [(path, str(place.parent)) for path, place in places.items() if place.is_relative_to(inside)]


def licences() -> list[tuple[str, str]]:
    """The licence of each part: where its text is, and the folder in the program where it goes."""
    own = [(str(ROOT / "packaging" / "licenses"), "licenses")]
    python = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    own += [(str(python), "licenses/Python")] if python.exists() else []
    return own + [
        (str(file.locate()), f"licenses/{package.name}")
        for package in distributions()
        for file in package.files or ()
        if file.parent.name == "licenses"
    ]
