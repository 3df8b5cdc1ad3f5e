"""What is being built."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"


def version() -> str:
    """As ``kitdesk/__init__.py`` has it, read without importing kitdesk."""
    found = re.search(r'^__version__ = "(.+)"$', (ROOT / "kitdesk/__init__.py").read_text(), re.MULTILINE)
    assert found is not None
    return found[1]
