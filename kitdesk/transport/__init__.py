"""HTTP both ways, with nothing of Kit in it: the server shell over h11, the guarded client over httpx."""

from __future__ import annotations

import sys

# httpx looks for its command line, which nothing here uses. Where rich is installed that is 70 modules, 6 MB.
sys.modules["httpx._main"] = None  # type: ignore[assignment]  # documented: the import fails, as without rich
