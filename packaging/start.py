"""Where the packaged program begins: puts right what others have set in its environment, then starts kitdesk.

PyInstaller's bootloader has ignored Python's own variables (`PYTHONPATH`, `PYTHONHOME`, …) by now.
"""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping

FOREIGN_CODE = (
    "QT_PLUGIN_PATH",
    "QT_QPA_PLATFORM_PLUGIN_PATH",
    "QT_QPA_PLATFORMTHEME",
    "QT_QPA_GENERIC_PLUGINS",
    "QT_STYLE_OVERRIDE",
    "QT_WAYLAND_SHELL_INTEGRATION",
    "PYTHON_KEYRING_BACKEND",
    "OPENSSL_CONF",
    "OPENSSL_ENGINES",
    "OPENSSL_MODULES",
)
"""What would load code that was not packed, built for another Qt, or send secrets to another keyring."""
KEYRING_PROPERTY = "KEYRING_PROPERTY_"
"""Begins the names of those that change where and how a keyring keeps secrets."""


def put_right(environment: MutableMapping[str, str]) -> None:
    """Drop what redirects the program, and give its children back the libraries of the system."""
    properties = [name for name in environment if name.startswith(KEYRING_PROPERTY)]
    for name in (*FOREIGN_CODE, *properties):
        environment.pop(name, None)
    if sys.platform == "linux":
        give_back(environment, "LD_LIBRARY_PATH")


def give_back(environment: MutableMapping[str, str], name: str) -> None:
    """The bootloader leads *name* to the packed libraries; a tunnel program or a browser wants its own."""
    original = environment.pop(f"{name}_ORIG", None)
    environment.pop(name, None)
    if original is not None:
        environment[name] = original


if __name__ == "__main__":
    put_right(os.environ)
    from kitdesk.__main__ import main

    sys.exit(main())
