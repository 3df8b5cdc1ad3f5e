"""What the window imports does not stay in memory as text."""

from __future__ import annotations

import subprocess
import sys

IMPORT = "import linecache, kitdesk.app, kitdesk.backstage; print(len(linecache.cache))"


def test_no_source_is_kept_of_what_is_imported_after_qt() -> None:
    """PySide6 alone keeps the text of each module that it looks into: 220 of them behind this window."""
    done = subprocess.run([sys.executable, "-c", IMPORT], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 20
