"""What the sandbox and its script tell, as lines of JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping


def line_of(told: Mapping[str, object]) -> str:
    """One line without what is empty; plain ASCII, so that no terminal and no encoding changes it."""
    return json.dumps({name: value for name, value in told.items() if value not in ("", None)})
