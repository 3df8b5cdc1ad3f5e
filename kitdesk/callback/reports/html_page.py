"""Where every HTML file for people begins and ends: it loads nothing and runs nothing.

Its policy admits its own style sheet alone, by its digest, should a stranger's text ever leave its place.
"""

from __future__ import annotations

import hashlib
from base64 import b64encode

from kitdesk import __version__
from kitdesk.callback.reports.html_evidence import plain
from kitdesk.callback.reports.html_style import STYLE


def page_head(title: str, more_style: str = "") -> str:
    """All up to the first section."""
    style = f"{STYLE}{more_style}"
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_policy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>{plain(title)}</title>
<style>{style}</style>
</head>
<body>
<main>
"""


def page_foot(kept: str) -> str:
    """All from the last section on; *kept* says what is not in it."""
    return f"""
<footer>Written by kitdesk {__version__}. {plain(kept)}</footer>
</main>
</body>
</html>
"""


def _policy(style: str) -> str:
    digest = b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
