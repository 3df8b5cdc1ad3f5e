"""What is being built, and what the files of Windows and macOS tell of it."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"

ID = "internal.kitdesk.kitdesk"
"""What systems know it by that want a domain name turned round. A stand-in: kitdesk has no domain yet."""
COPYRIGHT = "Copyright (c) 2026 The kitdesk maintainers"

_VERSION_INFO = """\
VSVersionInfo(
    ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, OS=0x40004, fileType=0x1),
    kids=[
        StringFileInfo([StringTable("040904B0", [{strings}])]),
        VarFileInfo([VarStruct("Translation", [0x0409, 0x04B0])]),
    ],
)
"""


def version() -> str:
    """As ``kitdesk/__init__.py`` has it, read without importing kitdesk."""
    found = re.search(r'^__version__ = "(.+)"$', (ROOT / "kitdesk/__init__.py").read_text(), re.MULTILINE)
    assert found is not None
    return found[1]


def windows_version_info() -> str:
    """What Explorer shows among the properties of the program, as PyInstaller reads it."""
    told = {
        "CompanyName": "The kitdesk maintainers",
        "FileDescription": "kitdesk",
        "FileVersion": version(),
        "InternalName": "kitdesk",
        "LegalCopyright": COPYRIGHT,
        "OriginalFilename": "kitdesk.exe",
        "ProductName": "kitdesk",
        "ProductVersion": version(),
    }
    strings = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in told.items())
    numbers = tuple(map(int, (*version().split("."), "0")))
    return _VERSION_INFO.format(numbers=numbers, strings=strings)


def info_plist() -> dict[str, str | bool]:
    """What macOS wants to know beyond what PyInstaller tells it."""
    return {
        "CFBundleDisplayName": "kitdesk",
        "CFBundleShortVersionString": version(),
        "CFBundleVersion": version(),
        "LSApplicationCategoryType": "public.app-category.developer-tools",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": COPYRIGHT,
        "NSSupportsAutomaticGraphicsSwitching": True,
    }
