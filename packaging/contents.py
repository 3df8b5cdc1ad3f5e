"""Looks into the one-folder program: what kitdesk needs when it runs is there, and nothing else."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Collection, Iterable
from pathlib import Path

from parts import PLUGINS, resources
from translations import LANGUAGES
from trying import NotRight

PACKAGES = {
    "PySide6", "annotated_types", "anyio", "backports", "certifi", "cryptography", "h11", "httpcore", "httpx",
    "idna", "importlib_metadata", "jaraco", "jeepney", "keyring", "kitdesk", "lazy_importer",
    "more_itertools", "platformdirs", "pydantic", "pydantic_core", "qasync", "secretstorage", "shiboken6",
    "sniffio", "typing_extensions", "typing_inspection", "win32ctypes", "zipp",
}  # fmt: skip
"""What kitdesk imports, with what that imports in turn, on any system. Whatever else turns up is to be
looked at before it is packed: it may be something of the tests, or of the build.
"""
OF_PYINSTALLER = ("pyi", "_pyi", "_sysconfigdata", "PYZ", "start")


def look_into(program: Path) -> None:
    """Raises `NotRight` where the folder of the program lacks something, or has what nobody runs."""
    inside = program / "_internal"
    plugins = {file.stem.removeprefix("lib") for file in inside.glob("PySide6/**/plugins/*/*")}
    wanted = {name for names in PLUGINS.values() for name in names}
    _none("missing in the program", missing_files(inside))
    if sys.platform == "linux":
        _none("missing plug-ins of Qt", wanted - plugins - {"qwindows", "qcocoa"})
    _none("plug-ins of Qt that are not wanted", plugins - wanted)
    _none("modules that contents.PACKAGES does not know", strangers(modules(program)))


def missing_files(inside: Path) -> list[str]:
    """Resources of kitdesk that are not there, and translations of Qt's own texts."""
    files = [Path(folder, Path(file).name) for file, folder in resources()]
    missing = [file.as_posix() for file in files if not (inside / file).is_file()]
    texts = [f"qtbase_{language}.qm" for language in LANGUAGES]
    return missing + [name for name in texts if not any(inside.glob(f"PySide6/**/translations/{name}"))]


def modules(program: Path) -> list[str]:
    """The names of all modules that are packed, as PyInstaller lists them."""
    viewer = (sys.executable, "-m", "PyInstaller.utils.cliutils.archive_viewer")
    executable = program / ("kitdesk.exe" if sys.platform == "win32" else "kitdesk")
    told = subprocess.check_output([*viewer, "--brief", "--recursive", "--list", executable], text=True)
    return [line[1:] for line in told.splitlines() if line.startswith(" ")]


def strangers(names: Iterable[str]) -> set[str]:
    """The packages that are neither Python's nor known."""
    packages = {name.partition(".")[0] for name in names if not name.startswith(OF_PYINSTALLER)}
    return packages - PACKAGES - sys.stdlib_module_names


def _none(what: str, found: Collection[str]) -> None:
    if found:
        raise NotRight(f"{what}: {', '.join(sorted(found))}")
